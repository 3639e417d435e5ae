import type { WordRun } from "./word/word-text.js";

/**
 * Words as Markdown that reads as these words and nothing else. Labels at the start of a line are left alone: in an act they make the structure, and
 * in prose they make the list that they look like.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\\`*[\]<]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/~(?=~)/g, "\\~")
    .replace(/&(?=#?\w+;)/g, "\\&");
}

/** The same for words that begin a line: marks that would make it a heading, a quotation, a bullet or a rule. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(#{1,6})(?=\s|$)/, "\\$1")
    .replace(/^>/, "\\>")
    .replace(/^([-+])(?=\s|$)/, "\\$1")
    .replace(/^(?=(?:[-_=]\s*){3,}$|={1,}$|`{3}|~{3}|\|)/, "\\");
}

/** Runs as inline Markdown, blanks as single ones; the lines of a paragraph are parted by hard breaks where `breaks` says so, else joined. */
export function markdownOf(
  runs: readonly WordRun[],
  noteLabel: (number: number) => string = String,
  breaks: "hard" | "join" = "join",
): string {
  const pieces = runs.map((run): string => {
    if (run.note !== undefined) return `[^${noteLabel(run.note)}]`;
    const lead = /^\s*/.exec(run.text)?.[0] ?? "";
    const words = run.text.trim();
    if (words === "") return lead === "" ? "" : lead;
    const tail = run.text.slice(lead.length + words.length);
    return lead + formatted(escapeMarkdown(words), run) + tail;
  });
  const text = pieces.join("");
  const parts = breaks === "hard" ? text.split("\n") : [text];
  return parts
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .join("\\\n");
}

function formatted(words: string, { bold, italic, strike, link }: WordRun): string {
  let text = words;
  if (strike) text = `~~${text}~~`;
  if (italic) text = `*${text}*`;
  if (bold) text = `**${text}**`;
  if (link !== undefined && /^(?:https?|mailto):/i.test(link))
    text = `[${text}](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return text;
}

/** A cell of a table. */
export function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
}
