import type { Edit } from "./edits.js";
import { startOfLine } from "./edits.js";
import type { RemovedText } from "./restored.js";
import { type KnownItem, type Origin, originsOf, type SourcePart } from "./source-part.js";
import { unitsOf } from "./source-units.js";

/** What is taken out of the source, and what of it somebody should know. */
export type Removal = {
  readonly edits: readonly Edit[];
  readonly removed: readonly RemovedText[];
  /** What was not printed of a unit that moved as a whole, by the index of its heading. */
  readonly leftovers: ReadonlyMap<number, string>;
};

/** A unit of which nothing is printed any more goes with all that belongs to it; of any other only the lines go. */
export function removeLines(part: SourcePart, kept: ReadonlySet<number>, moved: ReadonlySet<number>): Removal {
  const { text } = part;
  const edits: Edit[] = [];
  const removed: RemovedText[] = [];
  const leftovers = new Map<number, string>();
  for (const unit of unitsOf(part)) {
    const gone = unit.items.filter((index) => !kept.has(index));
    if (gone.length === 0) continue;
    const isWhole = unit.heading !== undefined && gone.length === unit.items.length;
    const printed = gone.flatMap((index) => originsOf(part.items[index] as KnownItem));
    if (isWhole) {
      edits.push({ start: unit.start, end: unit.end, text: "" });
      const rest = withoutStretches(text, unit.start, unit.end, printed);
      if (rest !== "" && moved.has(unit.heading as number)) leftovers.set(unit.heading as number, rest);
      else if (rest !== "") removed.push({ text: rest, what: "machine", at: unit.start });
    } else for (const index of gone) edits.push(...cutItem(text, part.items[index] as KnownItem));
    for (const index of gone) {
      const [first] = originsOf(part.items[index] as KnownItem);
      if (!first || moved.has(index)) continue;
      const words = originsOf(part.items[index] as KnownItem)
        .map((origin) => text.slice(...origin))
        .join(" | ");
      removed.push({ text: words, what: "printed", at: first[0] });
    }
  }
  return { edits, removed, leftovers };
}

/** What of a stretch is not printed, without the blanks around it. */
function withoutStretches(text: string, start: number, end: number, stretches: readonly Origin[]): string {
  let rest = "";
  let at = start;
  for (const [from, to] of [...stretches].sort(([a], [b]) => a - b)) {
    if (from > at) rest += text.slice(at, from);
    at = Math.max(at, to);
  }
  rest += text.slice(at, end);
  // Frames of tables and marks of quotations and lists say nothing without their words.
  return rest
    .split(/\r\n|\n|\r/)
    .filter(
      (line, index, all) => !/^[\s|>:-]*$/.test(line) || (line.trim() === "" && (all[index - 1] ?? "").trim() !== ""),
    )
    .join("\n")
    .trim();
}

/** Cuts the lines of an item, and the empty lines after it. */
function cutItem(text: string, item: KnownItem): readonly Edit[] {
  const origins = originsOf(item);
  const start = Math.min(...origins.map(([from]) => from));
  const end = Math.max(...origins.map(([, to]) => to));
  const line = startOfLine(text, start);
  const from = /^[ \t>]*\|?[ \t]*$/.test(text.slice(line, start)) ? line : start;
  // An item of a tight list leaves the empty line below it to the item above, which else would go on in what follows.
  const isParted = from === 0 || /(?:^|[\r\n])[ \t>]*(?:\r\n|\n|\r)$/.test(text.slice(0, from));
  const below = isParted ? /^[ \t|]*(?:\r\n|\n|\r|$)(?:[ \t>]*(?:\r\n|\n|\r))*/ : /^[ \t|]*(?:\r\n|\n|\r|$)/;
  const after = below.exec(text.slice(end))?.[0].length ?? 0;
  return [{ start: from, end: end + after, text: "" }];
}
