/** One replacement in the old source. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** The text with all replacements made, and where an old offset lies in it. Those that lie inside another are left out. */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; newOffset(offset: number): number } {
  const inOrder = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  const made: Edit[] = [];
  let out = "";
  let at = 0;
  for (const edit of inOrder) {
    if (edit.start < at) continue;
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
    made.push(edit);
  }
  out += text.slice(at);
  return {
    text: out,
    newOffset(offset) {
      let shift = 0;
      for (const { start, end, text: words } of made) {
        if (start >= offset) break;
        shift += end <= offset ? words.length - (end - start) : start - offset;
      }
      return offset + shift;
    },
  };
}

type Block = { readonly index: number; readonly words: string };

/** New blocks after a line: a quotation goes on, the items of a tight list stay together. */
export function placeAfter(
  text: string,
  [start, end]: readonly [start: number, end: number],
  blocks: readonly Block[],
  eol: string,
  afterEverything: boolean,
): { readonly edit: Edit; readonly items: readonly number[] } {
  const items = [...new Set(blocks.map(({ index }) => index))];
  if (afterEverything) {
    const words = blocks.map((one) => one.words).join(eol + eol);
    const gap = text.endsWith(eol) ? eol : eol + eol;
    return { edit: { start: text.length, end: text.length, text: `${gap}${words}${eol}` }, items };
  }
  const lineEnd = endOfLine(text, end);
  // What it follows may be written over several lines: the first says what it is.
  const line = text.slice(startOfLine(text, start), endOfLine(text, start));
  const quote = /^(?:[ \t]*>[ \t]?)+/.exec(line)?.[0] ?? "";
  const isTight =
    /^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]/.test(line) &&
    !/^(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)/.test(text.slice(lineEnd));
  const isItem = (words: string): boolean => /^(?:[-*+]|\d{1,3}[.)])[ \t]/.test(words);
  let written = "";
  for (const { words } of blocks) {
    const gap = isTight && isItem(words) ? eol : `${eol}${quote.trimEnd()}${eol}`;
    const indent = isTight && isItem(words) ? (/^[ \t>]*/.exec(line)?.[0] ?? "") : quote;
    written +=
      gap +
      words
        .split(eol)
        .map((one) => indent + one)
        .join(eol);
  }
  // Between the items of a tight list, what is no item must not swallow the next one.
  const stays = blocks.length > 0 && isItem((blocks.at(-1) as Block).words) && isTight;
  const isFollowed = /^(?:\r\n|\n|\r)[ \t>]*[^\s>]/.test(text.slice(lineEnd));
  if (!stays && isFollowed) written += `${eol}${quote.trimEnd()}`;
  return { edit: { start: lineEnd, end: lineEnd, text: written }, items };
}

function endOfLine(text: string, at: number): number {
  const found = /[\r\n]/.exec(text.slice(at));
  return found ? at + found.index : text.length;
}

/** Where the line begins that an offset lies in. */
export function startOfLine(text: string, at: number): number {
  return Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}
