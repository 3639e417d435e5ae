import type { SourceFile } from "../../../model/source-file.js";
import type { MarkdownParser } from "../../../syntax/markdown-parser.js";
import { parseDocument } from "../../../syntax/parse-document.js";
import type { WordText } from "../word/word-text.js";
import { alignItems } from "./align-items.js";
import { applyEdits, type Edit } from "./edits.js";
import { insertLines } from "./insert-lines.js";
import { mendLine } from "./mend-line.js";
import { mendTable } from "./mend-table.js";
import { type PrintedItem, printedItems, wordsOfItem } from "./printed-lines.js";
import { removeLines } from "./remove-lines.js";
import type { RemovedText, Restored, RestoredLine } from "./restored.js";
import { type KnownItem, lineHash, placeOf, type SourcePart } from "./source-part.js";
import { unitsOf } from "./source-units.js";
import { indexWords } from "./source-words.js";

/**
 * The source of a Word file that pedoman wrote, with what was changed in Word since. Lines that show what they showed keep their bytes, and so does
 * everything that is not printed; what is shown now wins.
 */
export function restoreSource(part: SourcePart, shown: WordText, parser: MarkdownParser): Restored {
  const source: SourceFile = { path: part.path, text: part.text };
  const items = printedItems(shown);
  const pairs = alignItems(part, items);
  // Nothing to mend: no need to read the source.
  if (
    items.length === part.items.length &&
    items.every((item, index) => pairs[index] === index && isSame(item, part.items[index]))
  )
    return unchanged(part, items);
  const index = indexWords(source, parseDocument(source, parser).value.blocks);
  const edits: Edit[] = [];
  const rows: RemovedText[] = [];
  const context = { source, index, noteLabel: noteLabels(part.text) };
  const kept = new Set(pairs.filter((pair) => pair !== undefined));
  const moved = movedItems(part, items, pairs, kept);
  const lines = items.map((item, at): Omit<RestoredLine, "at"> & { readonly place: number | undefined } => {
    const pair = pairs[at];
    const words = wordsOfItem(item);
    if (pair === undefined) return { fate: moved.has(at) ? "moved" : "inserted", words, place: undefined };
    const known = part.items[pair] as KnownItem;
    const place = placeOf(known);
    if (place === undefined) return { fate: isSame(item, known) ? "generated" : "generated-changed", words, place };
    if (isSame(item, known)) return { fate: "kept", words, place };
    const mended =
      item.kind === "line" && known.kind === "line"
        ? mendLine(item, known, context)
        : item.kind === "table" && known.kind === "table"
          ? mendTable(item, known, context)
          : undefined;
    edits.push(...(mended?.edits ?? []));
    for (const [start, end] of mended?.gone ?? [])
      rows.push({ text: part.text.slice(start, end), what: "printed", at: start });
    return { fate: mended?.fate ?? "spoken-changed", words, place };
  });
  const removal = removeLines(part, kept, new Set(moved.values()));
  edits.push(...removal.edits);
  const insertions = insertLines({ part, items, pairs, moved, leftovers: removal.leftovers }, context.noteLabel);
  edits.push(...insertions.map(({ edit }) => edit));
  const { text, newOffset } = applyEdits(part.text, edits);
  const insertedAt = new Map(insertions.flatMap(({ edit, items: inside }) => inside.map((at) => [at, edit] as const)));
  return {
    text,
    lines: lines.map(({ fate, words, place }, at) => {
      const edit = insertedAt.get(at);
      return { fate, words, at: edit ? newOffset(edit.start) : place === undefined ? undefined : newOffset(place) };
    }),
    removed: [...removal.removed, ...rows],
    touchedBlocks: touchedBlocks(part, edits).map(newOffset),
  };
}

function unchanged(part: SourcePart, items: readonly PrintedItem[]): Restored {
  const lines = items.map((item, index): RestoredLine => {
    const at = placeOf(part.items[index] as KnownItem);
    return { fate: at === undefined ? "generated" : "kept", words: wordsOfItem(item), at };
  });
  return { text: part.text, lines, removed: [], touchedBlocks: [] };
}

/** Whether an item shows what it showed. */
export function isSame(item: PrintedItem, known: KnownItem | undefined): boolean {
  if (item.kind === "line")
    return known?.kind === "line" && item.label === known.label && lineHash(item.words) === known.hash;
  return (
    known?.kind === "table" &&
    item.rows.length === known.rows.length &&
    item.rows.every(
      (row, index) =>
        row.length === known.rows[index]?.length &&
        row.every(({ words }, column) => lineHash(words) === known.rows[index]?.[column]?.hash),
    )
  );
}

/** Lines that are gone from one place and stand, word for word, in another: they take their source along. By the place in the new text. */
function movedItems(
  part: SourcePart,
  items: readonly PrintedItem[],
  pairs: readonly (number | undefined)[],
  kept: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const gone = new Map<string, number>();
  part.items.forEach((item, index) => {
    if (kept.has(index) || item.kind !== "line" || !item.origin) return;
    if (item.mark !== undefined) gone.set(item.mark, index);
  });
  const moved = new Map<number, number>();
  items.forEach((item, at) => {
    if (pairs[at] !== undefined || item.kind !== "line") return;
    const from = gone.get(item.paragraph.mark ?? "");
    const known = from === undefined ? undefined : part.items[from];
    if (from === undefined || known?.kind !== "line" || known.hash !== lineHash(item.words)) return;
    moved.set(at, from);
    gone.delete(item.paragraph.mark ?? "");
  });
  return moved;
}

/** Labels of the notes in the order in which the source refers to them, as Word numbers them. */
function noteLabels(text: string): (number: number) => string {
  const labels = [...new Set([...text.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].map(([, label]) => label as string))];
  return (number) => labels[number - 1] ?? `catatan-${number}`;
}

/** Blocks that machines read in units whose lines were changed: their `pada` may name a number that moved on. */
function touchedBlocks(part: SourcePart, edits: readonly Edit[]): readonly number[] {
  const units = unitsOf(part);
  return [...part.text.matchAll(/^[ \t]*(?:`{3,}|~{3,})(?:aturan|skenario|keputusan|isian)\b/gm)]
    .map(({ index }) => index)
    .filter((at) => {
      const unit = units.find(({ start, end }) => start <= at && at < end);
      if (!unit) return false;
      const isGone = edits.some(({ start, end }) => start <= at && at < end);
      return !isGone && edits.some(({ start, end }) => start < unit.end && end >= unit.start && start >= unit.start);
    });
}
