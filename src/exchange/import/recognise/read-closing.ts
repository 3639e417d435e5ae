import { monthNames } from "../../../model/month-names.js";
import { isRealDate } from "../../../model/real-date.js";
import { type Draft, leaveOut } from "./draft.js";
import type { TextLine } from "./text-line.js";

/** `14 Juni 2026` as `2026-06-14`; `undefined` for dots and for a date there is none of. */
function readIndonesianDate(words: string): string | undefined {
  // A PDF may part the letters of a month: `9 Feb ruari 2026`.
  const [, day = "", month = "", year = ""] = /(\d{1,2})\s+(\p{L}[\p{L} ]*)\s(\d{4})/u.exec(words) ?? [];
  const name = month.replaceAll(" ", "").toLowerCase();
  const number = monthNames.findIndex(({ id }) => id.toLowerCase() === name) + 1;
  if (number === 0) return undefined;
  const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isRealDate(date) ? date : undefined;
}

/** The closing of an act, line by line: places, dates, names, the gazette. pedoman prints it from the frontmatter. */
export function readClosing(line: TextLine, draft: Draft): void {
  const { plain } = line;
  const { head } = draft;
  const signature =
    /^Diundangkan di/i.test(plain) || head.promulgated.place !== undefined ? head.promulgated : head.enacted;
  const place = /^(?:Ditetapkan|Diundangkan) di\s+([\p{L} ]+?)(?:\s+pada tanggal\b.*)?$/iu.exec(plain)?.[1];
  const date = /pada tanggal\s+(.+)$/i.exec(plain)?.[1];
  const gazette = /^(?:BERITA|LEMBARAN) DAERAH .*?(?:TAHUN\s+(\d{4}))?\s*NOMOR\s+(\d+)/i.exec(plain);
  const copies = /^Tembusan\b/i.test(plain);
  if (copies || head.copies.length > 0) {
    const first = plain.replace(/^Tembusan\s*(?:disampaikan kepada\s*)?(?:Yth\.?)?\s*:?\s*/i, "");
    // The list is open from its heading on, even while it has no line.
    if (copies && first === "") head.copies.push("");
    else head.copies.push(first.replace(/^(?:\d{1,3}[.)]|[a-z][.)]|[-•])\s*/, "").replace(/[;.]$/, ""));
    leaveOut(draft, line, "frontmatter");
    return;
  }
  if (place !== undefined) signature.place = place;
  const day = date === undefined ? undefined : readIndonesianDate(date);
  if (day !== undefined) signature.date = day;
  if (gazette?.[2] !== undefined) head.gazetteNumber = gazette[2];
  const isName =
    place === undefined &&
    date === undefined &&
    !gazette &&
    !/^(?:Agar setiap|Ditandatangani)/i.test(plain) &&
    /^\p{Lu}[\p{L}.,' ]{3,60}$/u.test(plain) &&
    !isOffice(plain);
  if (isName && (signature.place !== undefined || signature.date !== undefined) && signature.name === undefined)
    signature.name = plain;
  leaveOut(draft, line, place !== undefined || day !== undefined || gazette || isName ? "frontmatter" : "formula");
}

function isOffice(plain: string): boolean {
  return (
    /,$/.test(plain) ||
    /\b(?:BUPATI|WALI ?KOTA|GUBERNUR|SEKRETARIS|MENTERI|PRESIDEN|DIREKTUR|KEPALA|SALINAN|LEMBARAN|BERITA|Salinan|Kepala)\b/.test(
      plain,
    ) ||
    /^ttd\.?$/i.test(plain)
  );
}
