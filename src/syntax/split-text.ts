/** A piece of a text node: text whose code units are those of its source range (or one escape or entity), or a line end. */
export type TextPiece =
  | { readonly kind: "text"; readonly value: string; readonly start: number; readonly end: number }
  | { readonly kind: "break"; readonly start: number; readonly end: number };

/** A run of blanks is tried once, from its start: long runs must not take long. */
const token =
  /\\([!-/:-@[-`{-~])|&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});|(?<![ \t])[ \t]*(?:\r\n|\n|\r)[ \t]*(?:>[ \t]?)*[ \t]*/g;

/**
 * Splits a text node's value so that every piece has an exact range in its source: parsers decode escapes and entities and drop
 * indentation, so counting inside the value alone would be wrong (STRUCTURE 3).
 * @param value - The node's value; its lines end with LF.
 * @param raw - The source the node covers, line ends as written.
 */
export function splitText(value: string, raw: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  let from = 0;
  const verbatim = (to: number): boolean => {
    const length = to - from;
    if (length === 0) return true;
    if (value.slice(at, at + length) !== raw.slice(from, to)) return false;
    pieces.push({ kind: "text", value: value.slice(at, at + length), start: from, end: to });
    at += length;
    return true;
  };
  for (const match of raw.matchAll(token)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/[\r\n]/.test(match[0])) {
      if (!verbatim(start) || value[at] !== "\n") return unmatched(value, raw);
      pieces.push({ kind: "break", start, end });
      at += 1;
      from = end;
      continue;
    }
    const rest = value.slice(at + (start - from));
    if (match[1] !== undefined) {
      if (!verbatim(start) || rest[0] !== match[1]) return unmatched(value, raw);
      pieces.push({ kind: "text", value: match[1], start, end });
      at += 1;
    } else {
      // An entity the parser does not know stays as written; one it knows becomes one or two characters.
      if (rest.startsWith(match[0])) continue;
      if (!verbatim(start)) return unmatched(value, raw);
      const decoded = decodedLength(value.slice(at), raw.slice(end));
      if (decoded === undefined) return unmatched(value, raw);
      pieces.push({ kind: "text", value: value.slice(at, at + decoded), start, end });
      at += decoded;
    }
    from = end;
  }
  if (!verbatim(raw.length) && value.slice(at) !== "") return unmatched(value, raw);
  return at === value.length ? pieces : unmatched(value, raw);
}

/** How many code units an entity became: the shortest after which value and source run on alike. */
function decodedLength(value: string, rawAfter: string): number | undefined {
  const next = /^[^\\&\r\n]*/.exec(rawAfter)?.[0] ?? "";
  return [1, 2].find((length) => length <= value.length && value.slice(length).startsWith(next.trimEnd()));
}

/** Where the two cannot be laid side by side, each line keeps the whole range: places are coarse, words are right. */
function unmatched(value: string, raw: string): readonly TextPiece[] {
  return value.split("\n").flatMap((line, index): TextPiece[] => {
    const text: TextPiece = { kind: "text", value: line, start: 0, end: raw.length };
    return index === 0 ? [text] : [{ kind: "break", start: 0, end: raw.length }, text];
  });
}
