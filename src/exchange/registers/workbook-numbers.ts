import { childAt, childrenNamed, type XmlNode } from "../office/xml-tree.js";
import type { RegisterCell } from "./register-file.js";

/** What a number in a cell stands for, by the style of the cell. */
type NumberKind = "number" | "date" | "moment" | "time";

export type CellStyles = {
  /** Of each cell format, in the order of the workbook. */
  readonly kinds: readonly NumberKind[];
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
};

/** Formats every program knows without being told (ECMA-376 Part 1, 18.8.30), those of dates. */
const builtIn: ReadonlyMap<number, NumberKind> = new Map([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (id) => [id, "date"] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 45, 46, 47].map((id) => [id, "time"] as const),
  [22, "moment"],
]);

/** Reads which cell formats show a number as a date or a time. */
export function readCellStyles(styles: XmlNode | undefined, workbook: XmlNode): CellStyles {
  const own = new Map(
    childrenNamed(childAt(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      kindOfCode(attributes.formatCode ?? ""),
    ]),
  );
  const kinds = childrenNamed(childAt(styles, "cellXfs"), "xf").map(({ attributes }): NumberKind => {
    const id = Number(attributes.numFmtId ?? 0);
    return own.get(id) ?? builtIn.get(id) ?? "number";
  });
  const { date1904 = "0" } = childAt(workbook, "workbookPr")?.attributes ?? {};
  return { kinds, from1904: date1904 === "1" || date1904 === "true" };
}

/** What a format code shows: words in quotation marks, colours and conditions in brackets, and escaped signs say nothing of it. */
function kindOfCode(code: string): NumberKind {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .toLowerCase();
  const hasDay = /[yd]/.test(bare) || /m{3,}/.test(bare);
  const hasTime = /[hs]/.test(bare);
  if (hasDay) return hasTime ? "moment" : "date";
  return hasTime ? "time" : "number";
}

/** A number as people read it in its cell: a date, a date with its time, a time of day, or its digits. */
export function shownNumber(
  raw: string,
  style: string | undefined,
  { kinds, from1904 }: CellStyles,
): Pick<RegisterCell, "text"> & { readonly stored: RegisterCell["stored"] } {
  const value = Number(raw);
  if (raw.trim() === "") return { text: "", stored: undefined };
  const kind = kinds[Number(style ?? 0)] ?? "number";
  if (kind === "number" || !Number.isFinite(value) || value < 0 || value > 2_958_465) {
    return { text: Number.isSafeInteger(value) ? String(value) : raw, stored: "number" };
  }
  const seconds = Math.round(value * 86_400);
  const day = Math.floor(seconds / 86_400);
  const time = clock(seconds - day * 86_400);
  if (kind === "time") return { text: time, stored: "date" };
  const date = dateOfSerial(day, from1904);
  // A moment at midnight is a date to whoever wrote it, unless the cell shows its time.
  return { text: kind === "date" ? date : `${date} ${time}`, stored: "date" };
}

/** Day 1 is 1 January 1900, and 1900 has a 29 February that never was (day 60), as Lotus 1-2-3 had it. */
function dateOfSerial(day: number, from1904: boolean): string {
  const since1970 = from1904 ? day - 24_107 : day - 25_569 + (day < 60 ? 1 : 0);
  return new Date(since1970 * 86_400_000).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const two = (part: number): string => String(Math.floor(part)).padStart(2, "0");
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
