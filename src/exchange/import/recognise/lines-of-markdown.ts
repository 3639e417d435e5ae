import { plainLine, type TextBlock, type TextLine, type TextPiece } from "./text-line.js";

/** Markdown line by line: headings, tables and fenced blocks as they are. Lines are numbered from 1. */
export function linesOfMarkdown(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  let isParted = true;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as string;
    const words = line.trim();
    const fence = /^[ \t]*(`{3,}|~{3,})/.exec(line)?.[1];
    const last =
      fence === undefined
        ? /^\||\|\s*$/.test(words) && words.includes("|")
          ? endOfTable(lines, index)
          : index
        : endOfFence(lines, index, fence);
    if (words === "") isParted = true;
    else if (fence !== undefined || last > index || words.startsWith("|") || /^\[\^[^\]]+\]:/.test(words)) {
      pieces.push(
        blockOf(lines, index, last, fence !== undefined ? "code" : words.startsWith("[^") ? "note" : "table"),
      );
      index = last;
      isParted = true;
    } else {
      pieces.push(lineOf(line, index + 1, isParted));
      isParted = /^#{1,6}\s/.test(words);
    }
  }
  return pieces;
}

function endOfFence(lines: readonly string[], start: number, fence: string): number {
  const end = lines.findIndex((line, index) => index > start && line.trim().startsWith(fence));
  return end < 0 ? lines.length - 1 : end;
}

function endOfTable(lines: readonly string[], start: number): number {
  let end = start;
  while (end + 1 < lines.length && (lines[end + 1] as string).trim().startsWith("|")) end += 1;
  return end;
}

function blockOf(lines: readonly string[], start: number, end: number, what: TextBlock["what"]): TextBlock {
  const markdown = lines
    .slice(start, end + 1)
    .join("\n")
    .trimEnd();
  const from = Array.from({ length: end - start + 1 }, (_, index) => start + 1 + index);
  return { kind: "block", what, markdown, plain: markdown.replace(/\s+/g, " ").trim(), from };
}

function lineOf(line: string, number: number, isParted: boolean): TextLine {
  const heading = /^\s*(#{1,6})\s+(.*?)\s*#*$/.exec(line);
  const indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const markdown = heading ? (heading[2] as string) : line.trim();
  // Emphasis around a whole line (`**Pasal 1**`) is how a heading looks, not what it says.
  const bare = markdown.replace(/^(\*\*|__)(?=\S)(.*\S)\1$/, "$2");
  const plain = bare
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return {
    ...plainLine(plain, [number], isParted, bare),
    outline: heading ? (heading[1] as string).length - 1 : undefined,
    level: /^\s*(?:[-*+]|\d+[.)])\s/.test(line) ? Math.floor(indent / 2) : undefined,
  };
}
