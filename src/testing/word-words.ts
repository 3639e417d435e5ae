import { spokenTable } from "../emit/handbook/spoken-table.js";
import type { DecisionTable } from "../model/decision-table.js";
import type { Handbook } from "../model/handbook.js";
import type { Provision } from "../model/provision.js";
import { type Block, type BlockOf, type Inline, plainText } from "../model/text.js";

/** The words of provisions as a Word file must show them, a paragraph or cell a line, labels before their text: from the model alone. */
export function linesOfProvisions(
  provisions: readonly Provision[],
  handbook: Pick<Handbook, "decisionTables" | "vocabulary">,
): readonly string[] {
  return provisions.flatMap((provision) => linesOf(provision, handbook)).filter((line) => line !== "");
}

type Tables = Pick<Handbook, "decisionTables" | "vocabulary">;

function linesOf(provision: Provision, tables: Tables): readonly string[] {
  const { kind, label, title, form, content, children, closing, quoted, repealed } = provision;
  const own = content.flatMap((block) => linesOfBlock(spoken(block, provision, tables)));
  const text = own.length === 0 && repealed ? ["Dihapus."] : own;
  const [first, ...more] = text;
  const heading = single(`${label} ${title}`);
  const opening =
    form !== undefined
      ? [single(`${label} ${content[0]?.kind === "paragraph" || repealed ? (first ?? "") : ""}`)]
      : [kind === "section" ? title : heading];
  const startsWithText = form !== undefined && (content[0]?.kind === "paragraph" || repealed);
  const at = children[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const inside = (one: Provision): readonly string[] => linesOf({ ...one, label: "", title: "" }, tables);
  return [
    ...opening,
    ...(startsWithText ? more : text),
    ...quoted.filter(({ span }) => span.start < at).flatMap(inside),
    ...children.flatMap((child) => linesOf(child, tables)),
    ...closing.flatMap(linesOfBlock),
    ...quoted.filter(({ span }) => span.start >= at).flatMap(inside),
  ];
}

function spoken(block: Block, { id }: Provision, { decisionTables, vocabulary }: Tables): Block {
  if (block.kind !== "table") return block;
  const holds = ({ provision, rows: [row] }: DecisionTable): boolean =>
    provision === id && row !== undefined && block.span.start <= row.span.start && row.span.end <= block.span.end;
  const table = decisionTables.find((one) => one.rows[0]?.span.file === block.span.file && holds(one));
  return table ? spokenTable(block, table, vocabulary) : block;
}

const machine = ["aturan", "skenario", "keputusan", "isian"];

function linesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return [textOf(block.children)];
    case "list":
      return block.items.flatMap((item, index) => linesOfItem(item, block, index));
    case "table":
      return [block.header, ...block.rows].flat().map(({ children }) => textOf(children));
    case "quote":
      return block.children.flatMap(linesOfBlock);
    case "code":
      return machine.includes(block.language) ? [] : [single(block.value)];
    default:
      return [];
  }
}

function linesOfItem(
  { blocks, checked }: BlockOf<"list">["items"][number],
  { ordered, start }: BlockOf<"list">,
  index: number,
): readonly string[] {
  const mark = checked === undefined ? (ordered ? `${start + index}.` : "•") : checked ? "☒" : "☐";
  const [first = "", ...more] = blocks.flatMap(linesOfBlock);
  return [single(`${mark} ${first}`), ...more];
}

/** The words of running text, with those that stand in for a picture in brackets. */
function textOf(inlines: readonly Inline[]): string {
  const words = (inline: Inline): string => {
    if (inline.kind === "image")
      return inline.alternative.trim() === "" ? "[Gambar tanpa keterangan]" : `[Gambar: ${inline.alternative.trim()}]`;
    return "children" in inline ? inline.children.map(words).join("") : plainText([inline]);
  };
  return single(inlines.map(words).join(""));
}

function single(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
