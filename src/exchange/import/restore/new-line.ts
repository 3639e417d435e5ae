import { escapeCell, escapeLineStart, escapeMarkdown } from "../markdown-text.js";
import { wordsWithoutLabel } from "./mend-line.js";
import type { PrintedItem, PrintedTable } from "./printed-lines.js";

/** A line or table that came in Word, as Markdown in the manner of the text it comes into. */
export function newLine(item: PrintedItem, source: string, noteLabel: (number: number) => string): string {
  if (item.kind === "table") return tableText(item);
  const { label, paragraph } = item;
  const words = wordsWithoutLabel(item, noteLabel);
  const whole = `${label} ${words}`.trim();
  const legal = /^(?:BAB [IVXLC]+|Bagian Ke\p{Ll}+|Paragraf \d+|Pasal (?:\d+|[IVX]+)[A-Z]?)(?=\s|$)/u.exec(whole)?.[0];
  if (legal !== undefined && /^(?:bab|bagian|paragraf|pasal|heading \d)$/.test(paragraph.style))
    return `${marksOf(legal, source)} ${whole}`;
  if (legal !== undefined && label === legal && words === "") return `${marksOf(legal, source)} ${whole}`;
  const depth = /^heading ([1-6])$/.exec(paragraph.style)?.[1];
  if (depth !== undefined) return `${"#".repeat(Number(depth))} ${whole}`;
  if (label === "•") return `- ${words}`;
  if (label === "☐") return `- [ ] ${words}`;
  if (label === "☒" || label === "☑") return `- [x] ${words}`;
  return label === "" ? escapeLineStart(words) : whole;
}

/** As many `#` as the source gives a unit of this kind. */
function marksOf(legal: string, source: string): string {
  const [word = ""] = legal.split(" ");
  const usual = { BAB: "#", Bagian: "##", Paragraf: "###", Pasal: "##" }[word] ?? "##";
  return new RegExp(`^(#{1,6})[ \\t]+${word} `, "m").exec(source)?.[1] ?? usual;
}

/** A table in GFM, its first row the head. */
export function tableText({ rows }: Pick<PrintedTable, "rows">): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => {
    const cells = Array.from({ length: columns }, (_, index) => escapeCell(escapeMarkdown(row[index]?.words ?? "")));
    return `| ${cells.join(" | ")} |`;
  });
  lines.splice(1, 0, `|${"---|".repeat(columns)}`);
  return lines.join("\n");
}
