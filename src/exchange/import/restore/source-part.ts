import type { XmlNode } from "../../office/xml-tree.js";
import { sourcePartName, textIn } from "../word/read-word-file.js";
import type { PrintedItem } from "./printed-lines.js";

/** A line of print as it was written: what it showed, and where its words stood in the source. */
export type KnownLine = {
  readonly kind: "line";
  readonly label: string;
  /** Of the words after the label; see {@link lineHash}. */
  readonly hash: string;
  readonly mark: string | undefined;
  /** Half open, in UTF-16 code units; absent for words of ours (the title of an act, its closing formula). */
  readonly origin: Origin | undefined;
  /** Words of ours, which no source says: by them they are known when somebody changed them. */
  readonly ours: string | undefined;
};
export type Origin = readonly [start: number, end: number];
export type KnownCell = {
  readonly hash: string;
  readonly mark: string | undefined;
  readonly origin: Origin | undefined;
};
export type KnownTable = { readonly kind: "table"; readonly rows: readonly (readonly KnownCell[])[] };
export type KnownItem = KnownLine | KnownTable;

/**
 * What pedoman lays into a Word file beside the text: the source it was printed from, and what of it stands in which line. With it, what machines
 * read and nobody sees (frontmatter, rules, worked examples, ids, comments, the lines of the source) comes back when the file is imported.
 */
export type SourcePart = {
  readonly version: 1;
  /** Path of the source, relative to its folder. */
  readonly path: string;
  /** The source, line ends as they stand. */
  readonly text: string;
  /** The lines of print, in their order. */
  readonly items: readonly KnownItem[];
};

/** Where the words of an item stand in the source: none for words of ours, several for a table. */
export function originsOf(item: KnownItem): readonly Origin[] {
  if (item.kind === "line") return item.origin ? [item.origin] : [];
  return item.rows.flat().flatMap(({ origin }) => (origin ? [origin] : []));
}

/** Where an item begins in the source. */
export function placeOf(item: KnownItem): number | undefined {
  return originsOf(item)[0]?.[0];
}

/** Namespace of the part's root. */
export const sourcePartNamespace = "urn:pedoman:sumber:1";

/** What tells words from other words: 53 bits, in base 36. No secret hangs on it. */
export function hashOf(words: string): string {
  let high = 0xdead_beef;
  let low = 0x41c6_ce57;
  for (let index = 0; index < words.length; index += 1) {
    const code = words.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e37_79b1);
    low = Math.imul(low ^ code, 0x5f35_6495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85eb_ca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2_ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85eb_ca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2_ae35);
  return (0x1_0000_0000 * (0x1f_ffff & low) + (high >>> 0)).toString(36);
}

/**
 * Makes the part of a text.
 * @param items - What the written file shows, read from it as any importer will read it.
 * @param origins - Where the words of a paragraph stand in the source, by its mark.
 */
export function sourcePart(
  source: { readonly path: string; readonly text: string },
  items: readonly PrintedItem[],
  origins: ReadonlyMap<string, { readonly start: number; readonly end: number }>,
): SourcePart {
  let before: Origin | undefined;
  const originOf = (mark: string | undefined, words: string): Origin | undefined => {
    const span = mark === undefined ? undefined : origins.get(mark);
    if (!span) return undefined;
    let origin: Origin = [span.start, span.end];
    if (before && before[0] === origin[0] && before[1] === origin[1]) {
      // A heading printed on two lines, its label and its title: the second is the rest of it.
      const title = source.text.slice(...origin).lastIndexOf(words);
      if (title <= 0) return undefined;
      origin = [origin[0] + title, origin[1]];
    }
    before = origin;
    return origin;
  };
  const known = items.map((item): KnownItem => {
    if (item.kind === "table")
      return {
        kind: "table",
        rows: item.rows.map((row) =>
          row.map(({ words, mark }) => ({ hash: lineHash(words), mark, origin: originOf(mark, words) })),
        ),
      };
    const { mark } = item.paragraph;
    const origin = originOf(mark, item.words);
    const ours = origin ? undefined : item.words;
    return { kind: "line", label: item.label, hash: lineHash(item.words), mark, origin, ours };
  });
  return { version: 1, path: source.path, text: source.text, items: withoutOverlaps(known) };
}

/** Lines of one heading share it; a stretch that two others share stays with the first, the second is then words of ours. */
function withoutOverlaps(items: readonly KnownItem[]): readonly KnownItem[] {
  const order: { readonly origin: Origin; readonly at: number }[] = [];
  items.forEach((item, at) => {
    if (item.kind === "line" && item.origin) order.push({ origin: item.origin, at });
  });
  const shortened = new Map<number, Origin | undefined>();
  order.sort((a, b) => a.origin[0] - b.origin[0] || b.origin[1] - a.origin[1]);
  order.forEach(({ origin: [start, end], at }, index) => {
    const next = order[index + 1];
    if (next && next.origin[0] < end) shortened.set(at, next.origin[0] > start ? [start, next.origin[0]] : undefined);
  });
  return items.map((item, at) =>
    item.kind === "line" && shortened.has(at) ? { ...item, origin: shortened.get(at) } : item,
  );
}

/** The part as the text of its root element: JSON with every sign escaped that XML forbids or changes. */
export function writeSourcePart(part: SourcePart): string {
  const items = part.items.map((item) =>
    item.kind === "line"
      ? [item.mark ?? "", item.label, item.hash, ...(item.origin ?? (item.ours === undefined ? [] : [item.ours]))]
      : [item.rows.map((row) => row.map(({ hash, mark, origin }) => [mark ?? "", hash, ...(origin ?? [])]))],
  );
  const { version, path, text } = part;
  return JSON.stringify({ version, path, text, items }).replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold is what is looked for
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Reads the part back; `undefined` if it is none of ours, or somebody changed it so that it cannot be trusted. */
export function readSourcePart(root: XmlNode | undefined): SourcePart | undefined {
  if (root?.name !== sourcePartName) return undefined;
  let written: unknown;
  try {
    written = JSON.parse(textIn(root));
  } catch {
    return undefined;
  }
  if (!isRecord(written) || written["version"] !== 1) return undefined;
  const { path, text, items } = written;
  if (typeof path !== "string" || typeof text !== "string" || !Array.isArray(items)) return undefined;
  const known = items.map((item) => readItem(item, text.length));
  return known.every((item) => item !== undefined) ? { version: 1, path, text, items: known } : undefined;
}

function readItem(written: unknown, length: number): KnownItem | undefined {
  if (!Array.isArray(written)) return undefined;
  const [first, label, hash, start, end] = written as unknown[];
  if (Array.isArray(first)) {
    const rows = first.map((row: unknown) =>
      Array.isArray(row) ? row.map((cell) => readCell(cell, length)) : [undefined],
    );
    return rows.flat().every((cell) => cell !== undefined) ? { kind: "table", rows: rows as KnownCell[][] } : undefined;
  }
  if (typeof first !== "string" || typeof label !== "string" || typeof hash !== "string") return undefined;
  const ours = typeof start === "string" ? start : undefined;
  const origin = ours === undefined ? readOrigin(start, end, length) : undefined;
  return origin === "wrong" ? undefined : { kind: "line", label, hash, mark: first || undefined, origin, ours };
}

function readCell(written: unknown, length: number): KnownCell | undefined {
  if (!Array.isArray(written)) return undefined;
  const [mark, hash, start, end] = written as unknown[];
  const origin = readOrigin(start, end, length);
  if (typeof mark !== "string" || typeof hash !== "string" || origin === "wrong") return undefined;
  return { hash, mark: mark || undefined, origin };
}

function readOrigin(start: unknown, end: unknown, length: number): Origin | undefined | "wrong" {
  if (start === undefined && end === undefined) return undefined;
  const isRange =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= (start as number) &&
    (start as number) <= (end as number) &&
    (end as number) <= length;
  return isRange ? [start as number, end as number] : "wrong";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The hash of what a line or a cell shows after its label; that a note hangs on a word counts, its number does not. */
export function lineHash(words: string): string {
  return hashOf(words.replace(/\[\^\d+\]/g, "[^]"));
}
