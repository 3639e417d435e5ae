import { placeOf, type SourcePart } from "./source-part.js";

/** A printed heading and what stands below it, up to the next one; what stands above all headings has none. */
export type Unit = {
  /** Index of its heading among the items of the part. */
  readonly heading: number | undefined;
  /** Indices of its printed items, the heading among them. */
  readonly items: readonly number[];
  /** In the source, half open. */
  readonly start: number;
  readonly end: number;
};

/** The source cut at its printed headings, in the order of the source. */
export function unitsOf({ items, text }: SourcePart): readonly Unit[] {
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
