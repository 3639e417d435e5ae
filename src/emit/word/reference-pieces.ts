import type { Provision } from "../../model/provision.js";
import type { Counted } from "./numbering.js";

/** A stretch of a reference; `provision` is the id of the unit whose number it prints, if Word counts that. */
type Piece = { readonly words: string; readonly provision: string | undefined };

/**
 * The words of a reference (`Pasal 5 ayat (2) huruf a`) cut at the numbers it prints. A number that Word counts becomes a field of its own; Word
 * prints there the label without its full stop.
 * @param lineage - The units the target stands in, from the outside in, the target last.
 * @returns `undefined` if the number of the target itself is not counted or not found: then the whole is a plain link.
 */
export function referencePieces(
  words: string,
  lineage: readonly Provision[],
  counted: ReadonlyMap<string, Counted>,
): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let from = 0;
  let found: Provision | undefined;
  for (const unit of lineage) {
    const at = placeOf(unit, words, from);
    if (at === undefined || !counted.has(unit.id)) continue;
    if (at.start > from) pieces.push({ words: words.slice(from, at.start), provision: undefined });
    pieces.push({ words: words.slice(at.start, at.end), provision: unit.id });
    from = at.end;
    found = unit;
  }
  if (!found || found !== lineage.at(-1)) return undefined;
  if (from < words.length) pieces.push({ words: words.slice(from), provision: undefined });
  return pieces;
}

/** Where the number of a unit is printed in a reference, after a place in it. */
function placeOf(
  { kind, label }: Provision,
  words: string,
  from: number,
): { readonly start: number; readonly end: number } | undefined {
  const printed = label.replace(/\.$/, "");
  const before = { ayat: "ayat ", huruf: "huruf ", angka: "angka " }[kind as string] ?? "";
  // A Bagian is counted in words, which Word cannot print.
  if (printed === "" || kind === "bagian") return undefined;
  const start = words.indexOf(before + printed, from);
  const end = start + before.length + printed.length;
  // «Pasal 1» is not named in «Pasal 12».
  return start < 0 || /^[\p{L}\p{N}]/u.test(words.slice(end)) ? undefined : { start: start + before.length, end };
}
