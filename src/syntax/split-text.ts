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
  const walk: Walk = { value, raw, pieces: [], at: 0, from: 0 };
  for (const match of raw.matchAll(token)) {
    if (!takeToken(walk, match)) return unmatched(value, raw);
  }
  return takeVerbatim(walk, raw.length) && walk.at === value.length ? walk.pieces : unmatched(value, raw);
}

/** Value and source laid side by side, as far as they have been read. */
type Walk = {
  readonly value: string;
  readonly raw: string;
  readonly pieces: TextPiece[];
  /** Offset in the value. */
  at: number;
  /** Offset in the source. */
  from: number;
};

/** Takes the source up to `to`, which must stand in the value as it is. */
function takeVerbatim(walk: Walk, to: number): boolean {
  const text = walk.raw.slice(walk.from, to);
  return text === "" || take(walk, text, walk.from, to);
}

/** Takes what stands before a token and the token itself; false where value and source part. */
function takeToken(walk: Walk, match: RegExpExecArray): boolean {
  const [written, escaped] = match;
  const start = match.index;
  const end = start + written.length;
  if (/[\r\n]/.test(written)) return takeVerbatim(walk, start) && takeBreak(walk, start, end);
  if (escaped !== undefined) return takeVerbatim(walk, start) && take(walk, escaped, start, end);
  // An entity the parser does not know stays as written; one it knows becomes one or two characters.
  if (walk.value.startsWith(written, walk.at + (start - walk.from))) return true;
  if (!takeVerbatim(walk, start)) return false;
  const length = decodedLength(walk.value.slice(walk.at), walk.raw.slice(end));
  return length !== undefined && take(walk, walk.value.slice(walk.at, walk.at + length), start, end);
}

function takeBreak(walk: Walk, start: number, end: number): boolean {
  if (walk.value[walk.at] !== "\n") return false;
  walk.pieces.push({ kind: "break", start, end });
  walk.at += 1;
  walk.from = end;
  return true;
}

function take(walk: Walk, text: string, start: number, end: number): boolean {
  if (!walk.value.startsWith(text, walk.at)) return false;
  walk.pieces.push({ kind: "text", value: text, start, end });
  walk.at += text.length;
  walk.from = end;
  return true;
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
