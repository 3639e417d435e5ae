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
      return blanks > 0 && !isLast && text.slice(end, end + blanks) !== " " ? [{ start: end, end: end + blanks, text: " " }] : [];
    }),
    ...lineEdits(text),
  ];
  return edits.sort((a, b) => a.start - b.start);
}

type Line = { readonly start: number; readonly words: string; readonly lineBreak: string };

function lineEdits(text: string): readonly TidyEdit[] {
  const lines = linesOf(text);
  const last = lines.findLastIndex(({ words }) => words.trim() !== "");
  const edits: TidyEdit[] = [];
  let fence: string | undefined;
  let inHead = lines[0]?.words.trimEnd() === "---";
  let emptyBefore = false;
  for (const [i, { start, words, lineBreak }] of lines.entries()) {
    if (i > last) break;
    const opened = /^[ \t]*(?<mark>`{3,}|~{3,})/.exec(words)?.groups?.["mark"];
    if (inHead) {
      if (i > 0 && words.trimEnd() === "---") inHead = false;
    } else if (fence !== undefined) {
      if (opened?.startsWith(fence) && words.trim() === opened) fence = undefined;
    } else if (opened !== undefined) {
      fence = opened;
      emptyBefore = false;
    } else if (words.trim() === "") {
      const end = start + words.length;
      if (emptyBefore) edits.push({ start, end: end + lineBreak.length, text: "" });
      else if (words !== "") edits.push({ start, end, text: "" });
      emptyBefore = true;
    } else {
      emptyBefore = false;
      const kept = words.trimEnd();
      const next = lines[i + 1]?.words.trim() ?? "";
      const breaksLine = words.length - kept.length >= 2 && next !== "";
      if (kept.length < words.length && !breaksLine) {
        edits.push({ start: start + kept.length, end: start + words.length, text: "" });
      }
    }
  }
  // A fence that is never closed runs to the end: what it holds is left alone.
  return fence !== undefined || inHead || last === -1 ? edits : [...edits, ...endEdit(text, lines, last)];
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
