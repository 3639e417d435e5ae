import type { SourceFile } from "../../../model/source-file.js";
import type { MarkdownParser } from "../../../syntax/markdown-parser.js";
import { parseDocument } from "../../../syntax/parse-document.js";
import type { WordText } from "../word/word-text.js";
import { align, wordLikeness } from "./align.js";
import { applyEdits, type Edit, placeAfter } from "./edits.js";
import { mendLine } from "./mend-line.js";
import { mendTable } from "./mend-table.js";
import { newLine } from "./new-line.js";
import { type PrintedItem, printedItems, wordsOfItem } from "./printed-lines.js";
import { type KnownItem, lineHash, type Origin, type SourcePart } from "./source-part.js";
import { indexWords } from "./source-words.js";

/** What became of one line of the Word file. */
export type RestoredLine = {
  readonly fate:
    | "kept"
    /** Words were changed in place. */
    | "changed"
    /** The whole line was written anew from the Word file: what was marked in it may be marked otherwise. */
    | "rewritten"
    | "inserted"
    | "moved"
    /** Words of ours, made from the frontmatter or the kind of the text, as they were. */
    | "generated"
    /** Words of ours that somebody changed: the source says them nowhere, so the change must be made by hand. */
    | "generated-changed"
    /** What machines read is printed in other words: the change must be made by hand. */
    | "spoken-changed";
  readonly words: string;
  /** Offset in the new source; absent for words that are not in it. */
  readonly at: number | undefined;
};

/** A stretch of the source that is no longer there. */
export type RemovedText = {
  readonly text: string;
  /** `printed`: its line is not in the Word file; `machine`: what machines read of a provision that is gone. */
  readonly what: "printed" | "machine";
  /** Offset in the old source. */
  readonly at: number;
};

export type Restored = {
  readonly text: string;
  readonly lines: readonly RestoredLine[];
  readonly removed: readonly RemovedText[];
  /** Offsets in the new source of the machines' blocks whose provision was changed, and should be looked at. */
  readonly touchedBlocks: readonly number[];
};

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
  const removal = removals(part, kept, new Set(moved.values()));
  edits.push(...removal.edits);
  const insertions = insert(part, items, pairs, moved, removal.leftovers, context);
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

/** Where an item begins in the source. */
function placeOf(item: KnownItem): number | undefined {
  return originsOf(item)[0]?.[0];
}

function originsOf(item: KnownItem): readonly Origin[] {
  if (item.kind === "line") return item.origin ? [item.origin] : [];
  return item.rows.flat().flatMap(({ origin }) => (origin ? [origin] : []));
}

function alignItems(part: SourcePart, items: readonly PrintedItem[]): readonly (number | undefined)[] {
  // A line that is nothing but its label (`Pasal 5`) is known by what follows it.
  const keys = (hashes: readonly string[], isBare: (index: number) => boolean): readonly string[] => {
    const all = [...hashes];
    for (let index = all.length - 2; index >= 0; index -= 1)
      if (isBare(index)) all[index] = `${all[index]} ${all[index + 1]}`;
    return all;
  };
  const bare = lineHash("");
  const tableKey = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(" ")).join("/");
  const knownHashes = part.items.map((item) =>
    item.kind === "line" ? item.hash : tableKey(item.rows.map((row) => row.map(({ hash }) => hash))),
  );
  const hashes = items.map((item) =>
    item.kind === "line"
      ? lineHash(item.words)
      : tableKey(item.rows.map((row) => row.map(({ words }) => lineHash(words)))),
  );
  const knownKeys = keys(knownHashes, (index) => knownHashes[index] === bare);
  const shownKeys = keys(hashes, (index) => hashes[index] === bare);
  const before = part.items.map((item, index) => ({ key: knownKeys[index] as string, mark: markOf(item) }));
  const after = items.map((item, index) => ({ key: shownKeys[index] as string, mark: markOf(item) }));
  const oldWords = part.items.map((item) =>
    originsOf(item)
      .map((origin) => part.text.slice(...origin))
      .join(" "),
  );
  return align(before, after, (a, b) => {
    const [known, item] = [part.items[a] as KnownItem, items[b] as PrintedItem];
    if (known.kind !== item.kind) return -1;
    // Words of ours: dots to be filled in by whatever stands there now, others by what is left of them.
    if (known.kind === "line" && known.ours !== undefined) {
      const isBlank = !/[\p{L}\p{N}]/u.test(known.ours);
      const left = wordLikeness(known.ours, wordsOfItem(item));
      return isBlank ? 0.05 : left >= 0.3 ? left : -1;
    }
    if (known.kind === "line" && item.kind === "line" && known.hash === bare && item.words === "")
      return known.label === item.label ? 0.6 : 0.3;
    const alike = wordLikeness(oldWords[a] as string, wordsOfItem(item));
    return alike >= 0.5
      ? alike
      : alike >= 0.25 && known.kind === "line" && item.kind === "line" && known.label === item.label
        ? alike
        : -1;
  });
}

function markOf(item: KnownItem | PrintedItem): string | undefined {
  if (item.kind === "table") return item.rows[0]?.[0]?.mark;
  return "paragraph" in item ? item.paragraph.mark : item.mark;
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

type Removal = {
  readonly edits: readonly Edit[];
  readonly removed: readonly RemovedText[];
  /** What was not printed of a unit that moved as a whole, by the index of its heading. */
  readonly leftovers: ReadonlyMap<number, string>;
};

/** A unit of which nothing is printed any more goes with all that belongs to it; of any other only the lines go. */
function removals(part: SourcePart, kept: ReadonlySet<number>, moved: ReadonlySet<number>): Removal {
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

type Unit = {
  readonly heading: number | undefined;
  readonly items: readonly number[];
  readonly start: number;
  readonly end: number;
};

/** The source cut at its printed headings, in the order of the source. */
function unitsOf({ items, text }: SourcePart): readonly Unit[] {
  const placed = items
    .map((item, index) => ({ index, at: placeOf(item), item }))
    .filter((one): one is typeof one & { at: number } => one.at !== undefined)
    .sort((a, b) => a.at - b.at);
  const units: { heading: number | undefined; items: number[]; start: number; end: number }[] = [
    { heading: undefined, items: [], start: 0, end: text.length },
  ];
  for (const { index, at, item } of placed) {
    const last = units.at(-1) as (typeof units)[number];
    if (item.kind === "line" && text[at] === "#") {
      last.end = at;
      units.push({ heading: index, items: [index], start: at, end: text.length });
    } else last.items.push(index);
  }
  return units;
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
  const line = lineStart(text, start);
  const from = /^[ \t>]*\|?[ \t]*$/.test(text.slice(line, start)) ? line : start;
  // An item of a tight list leaves the empty line below it to the item above, which else would go on in what follows.
  const isParted = from === 0 || /(?:^|[\r\n])[ \t>]*(?:\r\n|\n|\r)$/.test(text.slice(0, from));
  const below = isParted ? /^[ \t|]*(?:\r\n|\n|\r|$)(?:[ \t>]*(?:\r\n|\n|\r))*/ : /^[ \t|]*(?:\r\n|\n|\r|$)/;
  const after = below.exec(text.slice(end))?.[0].length ?? 0;
  return [{ start: from, end: end + after, text: "" }];
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}

type Insertion = { readonly edit: Edit; readonly items: readonly number[] };
type InsertContext = { readonly source: SourceFile; readonly noteLabel: (number: number) => string };

/** New lines go after the line they follow; from a heading on, before the line they stand above. */
function insert(
  part: SourcePart,
  items: readonly PrintedItem[],
  pairs: readonly (number | undefined)[],
  moved: ReadonlyMap<number, number>,
  leftovers: ReadonlyMap<number, string>,
  { noteLabel }: InsertContext,
): readonly Insertion[] {
  const { text } = part;
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const insertions: Insertion[] = [];
  const originAt = (at: number): readonly Origin[] => {
    const pair = pairs[at];
    return pair === undefined ? [] : originsOf(part.items[pair] as KnownItem);
  };
  for (let at = 0; at < items.length; at += 1) {
    if (pairs[at] !== undefined) continue;
    let to = at;
    while (to < items.length && pairs[to] === undefined) to += 1;
    let previous = at - 1;
    while (previous >= 0 && originAt(previous).length === 0) previous -= 1;
    let next = to;
    while (next < items.length && originAt(next).length === 0) next += 1;
    const run = Array.from({ length: to - at }, (_, index) => at + index);
    const written = run.map((index) => {
      const from = moved.get(index);
      const known = from === undefined ? undefined : (part.items[from] as KnownItem);
      const rest = from === undefined ? undefined : leftovers.get(from);
      const words = known
        ? movedText(text, known, items[index] as PrintedItem)
        : newLine(items[index] as PrintedItem, text, noteLabel);
      return { index, words, rest };
    });
    // What belongs to a unit that moved as a whole stands at its end.
    const blocks: { index: number; words: string }[] = [];
    let owed: string | undefined;
    for (const { index, words, rest } of written) {
      if (owed !== undefined && words.startsWith("#")) {
        blocks.push({ index, words: owed });
        owed = undefined;
      }
      blocks.push({ index, words });
      owed = rest ?? owed;
    }
    if (owed !== undefined) blocks.push({ index: to - 1, words: owed });
    const cut = blocks.findIndex(({ words }) => words.startsWith("#"));
    const [behind, above] =
      previous < 0
        ? [[], blocks]
        : next >= items.length || cut < 0
          ? [blocks, []]
          : [blocks.slice(0, cut), blocks.slice(cut)];
    if (behind.length > 0) {
      const origins = originAt(previous);
      const stretch = [
        Math.min(...origins.map(([first]) => first)),
        Math.max(...origins.map(([, last]) => last)),
      ] as const;
      insertions.push(placeAfter(text, stretch, behind, eol, cut >= 0 && next >= items.length));
    }
    if (above.length > 0) {
      const start =
        next < items.length ? lineStart(text, Math.min(...originAt(next).map(([first]) => first))) : text.length;
      const words = above.map((one) => one.words).join(eol + eol);
      insertions.push({
        edit: { start, end: start, text: `${words}${eol}${eol}` },
        items: [...new Set(above.map(({ index }) => index))],
      });
    }
    at = to - 1;
  }
  return insertions;
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
