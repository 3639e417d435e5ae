import { type Block, plainText } from "../../model/text.js";
import { step } from "./numbering.js";
import type { Place } from "./write-blocks.js";

const units = ["Ayat", "Huruf", "Angka"];

/**
 * The blocks of an elucidation, each with its place: a line that only names a unit (`Ayat (1)`, `Huruf a`) stands further in than the Pasal it belongs
 * to, and what explains it further in still (UU 12/2011 Lampiran II angka 189).
 */
export function elucidationPlaces<P extends Place>(
  blocks: readonly Block[],
  place: P,
): readonly { readonly block: Block; readonly place: P }[] {
  const base = place.indent ?? 0;
  // The units that the text stands in, from the outside in.
  let open: readonly number[] = [];
  return blocks.map((block) => {
    const unit = block.kind === "paragraph" ? namedUnit(plainText(block.children).trim()) : undefined;
    if (unit !== undefined) open = [...open.filter((outer) => outer < unit), unit];
    const indent = base + open.length * step;
    if (unit !== undefined) return { block, place: { ...place, style: "PenjelasanRincian", indent } };
    return { block, place: { ...place, indent: indent + (open.length > 0 ? step : 0) } };
  });
}

/** The rank of the unit that a line names, if it says nothing else. */
function namedUnit(text: string): number | undefined {
  const [, unit] = /^(Ayat|Huruf|Angka) (?:\(\w+\)|\w+\)?)$/.exec(text) ?? [];
  return unit === undefined ? undefined : units.indexOf(unit);
}
