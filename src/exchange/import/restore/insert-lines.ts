import { type Edit, placeAfter, startOfLine } from "./edits.js";
import { newLine } from "./new-line.js";
import type { PrintedItem } from "./printed-lines.js";
import { type KnownItem, type Origin, originsOf, type SourcePart } from "./source-part.js";

/** The lines of a Word file beside those it was written with. */
export type Comparison = {
  readonly part: SourcePart;
  readonly items: readonly PrintedItem[];
  /** For each item, the index of its counterpart in `part.items`. */
  readonly pairs: readonly (number | undefined)[];
  /** Items that stood elsewhere, by their index: the index in `part.items` from where they came. */
  readonly moved: ReadonlyMap<number, number>;
  /** What was not printed of a unit that moved as a whole, by the index of its heading in `part.items`. */
  readonly leftovers: ReadonlyMap<number, string>;
};

/** One piece of new text, and the indices of the items whose words are in it. */
export type Insertion = { readonly edit: Edit; readonly items: readonly number[] };

/** Items that stand together and are not in the source at that place: from `from` up to, not including, `to`. */
type Run = { readonly from: number; readonly to: number };

/** A piece of Markdown, and the index of the item it says or belongs to. */
type Block = { readonly index: number; readonly words: string };

/** New lines go after the line they follow; from a heading on, before the line they stand above. */
export function insertLines(comparison: Comparison, noteLabel: (number: number) => string): readonly Insertion[] {
  return runsIn(comparison.pairs).flatMap((run) => placed(blocksOf(run, comparison, noteLabel), run, comparison));
}

function runsIn(pairs: Comparison["pairs"]): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < pairs.length; from += 1) {
    if (pairs[from] !== undefined) continue;
    let to = from;
    while (to < pairs.length && pairs[to] === undefined) to += 1;
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

/** The words of a run. What is not printed of a unit that moved as a whole stands at the end of that unit. */
function blocksOf(
  { from, to }: Run,
  { part, items, moved, leftovers }: Comparison,
  noteLabel: (number: number) => string,
): readonly Block[] {
  const blocks: Block[] = [];
  let owed: string | undefined;
  for (let index = from; index < to; index += 1) {
    const item = items[index] as PrintedItem;
    const origin = moved.get(index);
    const words =
      origin === undefined
        ? newLine(item, part.text, noteLabel)
        : movedText(part.text, part.items[origin] as KnownItem, item);
    if (owed !== undefined && isHeading(words)) {
      blocks.push({ index, words: owed });
      owed = undefined;
    }
    blocks.push({ index, words });
    owed = (origin === undefined ? undefined : leftovers.get(origin)) ?? owed;
  }
  if (owed !== undefined) blocks.push({ index: to - 1, words: owed });
  return blocks;
}

function isHeading(words: string): boolean {
  return words.startsWith("#");
}

function movedText(text: string, known: KnownItem, item: PrintedItem): string {
  const words = originsOf(known)
    .map((origin) => text.slice(...origin))
    .join(" ")
    // The marks of a quotation it stood in stay behind.
    .replace(/(\r\n|\n|\r)[ \t]*(?:>[ \t]?)+/g, "$1");
  // Word may have given it another number where it stands now.
  if (item.kind === "line" && known.kind === "line" && known.label !== item.label)
    return words.replace(known.label, item.label);
  return words;
}

/** The blocks of a run between what of the source stands before it and after it. */
function placed(blocks: readonly Block[], { from, to }: Run, comparison: Comparison): readonly Insertion[] {
  const { text } = comparison.part;
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const before = nearestPlace(from - 1, -1, comparison);
  const after = nearestPlace(to, 1, comparison);
  const heading = blocks.findIndex(({ words }) => isHeading(words));
  const isLast = after === undefined;
  const behind = before === undefined ? 0 : isLast || heading < 0 ? blocks.length : heading;
  const insertions: Insertion[] = [];
  if (before !== undefined && behind > 0)
    insertions.push(placeAfter(text, before, blocks.slice(0, behind), eol, heading >= 0 && isLast));
  const above = blocks.slice(behind);
  if (above.length > 0) {
    const start = isLast ? text.length : startOfLine(text, after[0]);
    const words = above.map((one) => one.words).join(eol + eol);
    const edit = { start, end: start, text: `${words}${eol}${eol}` };
    insertions.push({ edit, items: [...new Set(above.map(({ index }) => index))] });
  }
  return insertions;
}

/** Where the first item that the source has stands in it, looking up (-1) or down (1) from one on; absent where there is none. */
function nearestPlace(index: number, step: -1 | 1, comparison: Comparison): Origin | undefined {
  for (let at = index; at >= 0 && at < comparison.items.length; at += step) {
    const place = placeIn(at, comparison);
    if (place) return place;
  }
  return undefined;
}

/** From the first to the last word of an item in the source. */
function placeIn(index: number, { part, pairs }: Comparison): Origin | undefined {
  const pair = pairs[index];
  const origins = pair === undefined ? [] : originsOf(part.items[pair] as KnownItem);
  if (origins.length === 0) return undefined;
  return [Math.min(...origins.map(([start]) => start)), Math.max(...origins.map(([, end]) => end))];
}
