import type { Provision } from "../model/provision.js";

/** A change of one stretch of a text. */
export type TidyEdit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * The changes that make a text tidy: no blanks at the end of a line (two of them before another line are a line break and stay), one blank after a
 * label, never more than one empty line in a row, one line break at the end. Frontmatter and fenced blocks are left as they are.
 * @param provisions - All places of the text that have a label.
 */
export function tidyEdits(text: string, provisions: readonly Provision[]): readonly TidyEdit[] {
  const labels = provisions.filter(({ form }) => form !== undefined).map(({ labelSpan }) => labelSpan.end);
  const edits: TidyEdit[] = [
    ...labels.flatMap((end): TidyEdit[] => {
      const blanks = blanksAt(text, end);
      const isLast = /^(?:[\r\n]|$)/.test(text.slice(end + blanks, end + blanks + 1));
      return blanks > 0 && !isLast && text.slice(end, end + blanks) !== " "
        ? [{ start: end, end: end + blanks, text: " " }]
        : [];
    }),
    ...lineEdits(text),
  ];
  return edits.sort((a, b) => a.start - b.start);
}

type Line = { readonly start: number; readonly words: string; readonly lineBreak: string };

function lineEdits(text: string): readonly TidyEdit[] {
  const lines = linesOf(text);
  const last = lines.findLastIndex(({ words }) => words.trim() !== "");
  const { free, endsOpen } = freeLines(lines.slice(0, last + 1));
  const edits = free.flatMap((i) => blankEdits(lines, i));
  // A fence that is never closed runs to the end: what it holds is left alone.
  return endsOpen || last === -1 ? edits : [...edits, ...endEdit(text, lines, last)];
}

/** The lines, by number, that belong neither to the frontmatter nor to a fenced block. */
function freeLines(lines: readonly Line[]): { readonly free: readonly number[]; readonly endsOpen: boolean } {
  const free: number[] = [];
  /** What closes the part that is left alone. */
  let closing: ((words: string) => boolean) | undefined;
  for (const [i, { words }] of lines.entries()) {
    if (closing) {
      if (closing(words)) closing = undefined;
      continue;
    }
    const mark = /^[ \t]*(?<mark>`{3,}|~{3,})/.exec(words)?.groups?.["mark"];
    if (i === 0 && words.trimEnd() === "---") closing = (line) => line.trimEnd() === "---";
    else if (mark !== undefined) closing = (line) => isFenceEnd(line.trim(), mark);
    else free.push(i);
  }
  return { free, endsOpen: closing !== undefined };
}

function isFenceEnd(words: string, mark: string): boolean {
  return words.startsWith(mark) && words === (mark[0] as string).repeat(words.length);
}

/** What is to be done about the blanks of one line. */
function blankEdits(lines: readonly Line[], i: number): readonly TidyEdit[] {
  const { start, words, lineBreak } = lines[i] as Line;
  const end = start + words.length;
  if (words.trim() === "") {
    const isSecond = i > 0 && lines[i - 1]?.words.trim() === "";
    if (isSecond) return [{ start, end: end + lineBreak.length, text: "" }];
    return words === "" ? [] : [{ start, end, text: "" }];
  }
  const kept = start + words.trimEnd().length;
  const breaksLine = words.endsWith("  ") && (lines[i + 1]?.words.trim() ?? "") !== "";
  return kept === end || breaksLine ? [] : [{ start: kept, end, text: "" }];
}

function endEdit(text: string, lines: readonly Line[], last: number): readonly TidyEdit[] {
  const { start, words, lineBreak } = lines[last] as Line;
  const end = start + words.length;
  const wanted = lineBreak === "" ? (lines[0]?.lineBreak ?? "") || "\n" : lineBreak;
  return text.slice(end) === wanted ? [] : [{ start: end, end: text.length, text: wanted }];
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split(/(?<=\r\n|\n|\r(?!\n))/).map((line) => {
    const words = line.replace(/[\r\n]+$/, "");
    const made = { start, words, lineBreak: line.slice(words.length) };
    start += line.length;
    return made;
  });
}

function blanksAt(text: string, from: number): number {
  let end = from;
  while (text[end] === " " || text[end] === "\t") end += 1;
  return end - from;
}
