/** A piece of a condition; offsets in UTF-16 code units of its text. */
export type Token = {
  /** `word`: a name, dotted or not, or a word of the language. `number`: anything that begins with a digit. `end`: after the last. */
  readonly kind: "word" | "number" | "symbol" | "unknown" | "end";
  /** What it stands for. */
  readonly text: string;
  /** What was written, where that is not `text`: `==` for `=`. */
  readonly written: string | undefined;
  /** Whether `text` is only the likeliest meaning of what was written. */
  readonly guessed: boolean;
  readonly start: number;
  readonly end: number;
};

const blank = /\s+/y;
const word = /[\p{L}_][\p{L}\p{N}_]*(?:[.-][\p{L}\p{N}_]+)*/uy;
const number = /\d(?:[\p{L}\p{N}_.,:/-]*[\p{L}\p{N}_])?/uy;
const quoted = /(["'`“”„‘’«»])([\p{L}_][\p{L}\p{N}_.-]*[\p{L}\p{N}_]|\p{L})["'`“”„‘’«»]/uy;
const symbol = /dan\/atau(?![\p{L}\p{N}_])|===?|!==?|<=|>=|=>|=<|<>|&&?|\|\|?|[(){},=<>!≥≤≠×]/uy;
/** All that no other pattern begins with. */
const unknown = /[^\s\p{L}\d_(){},=<>!≥≤≠&|×]+/uy;

/** Signs of other notations, by the sign or word used here. */
const instead: Readonly<Record<string, { readonly kind: "word" | "symbol"; readonly text: string }>> = {
  "==": { kind: "symbol", text: "=" },
  "===": { kind: "symbol", text: "=" },
  "!==": { kind: "symbol", text: "!=" },
  "<>": { kind: "symbol", text: "!=" },
  "≠": { kind: "symbol", text: "!=" },
  "≥": { kind: "symbol", text: ">=" },
  "=>": { kind: "symbol", text: ">=" },
  "≤": { kind: "symbol", text: "<=" },
  "=<": { kind: "symbol", text: "<=" },
  "&": { kind: "word", text: "dan" },
  "&&": { kind: "word", text: "dan" },
  "|": { kind: "word", text: "atau" },
  "||": { kind: "word", text: "atau" },
  "dan/atau": { kind: "word", text: "atau" },
  "!": { kind: "word", text: "bukan" },
  "×": { kind: "word", text: "x" },
};

/** Cuts a condition into pieces. Every text can be cut; what belongs to no piece of the language becomes `unknown`. */
export function lexCondition(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  };
  while (offset < text.length) {
    const skipped = match(blank);
    if (skipped) {
      offset += skipped[0].length;
      continue;
    }
    const token = readToken(match);
    tokens.push({ ...token, guessed: false, start: offset, end: offset + token.length });
    offset += token.length;
  }
  const last = tokens.at(-1)?.end ?? 0;
  return [...tokens, { kind: "end", text: "", written: undefined, guessed: false, start: last, end: last }];
}

function readToken(
  match: (pattern: RegExp) => RegExpExecArray | null,
): Pick<Token, "kind" | "text" | "written"> & { readonly length: number } {
  const sign = match(symbol)?.[0];
  if (sign !== undefined) {
    const replaced = instead[sign];
    return replaced
      ? { ...replaced, written: sign, length: sign.length }
      : { kind: "symbol", text: sign, written: undefined, length: sign.length };
  }
  for (const [kind, pattern] of [["word", word] as const, ["number", number] as const]) {
    const text = match(pattern)?.[0];
    if (text !== undefined) return { kind, text, written: undefined, length: text.length };
  }
  const quote = match(quoted);
  if (quote) return { kind: "word", text: quote[2] as string, written: quote[0], length: quote[0].length };
  // A character that nothing begins with is its own piece, so that the cutting always moves on.
  const text = match(unknown)?.[0] ?? "�";
  return { kind: "unknown", text, written: undefined, length: text.length };
}
