import { type Draft, leaveOut } from "./draft.js";
import type { TextLine } from "./text-line.js";

const number = /^(?:NOMOR|Nomor)\s*:?\s*(\S+)?(?:\s+(?:TAHUN|Tahun)\s+(\S+))?/;

/** The opening of an act, line by line: letterhead, kind, number, year, name. All of it is printed anew from the frontmatter. */
export function readTitle(line: TextLine, draft: Draft): void {
  const { plain } = line;
  const { head } = draft;
  const said = number.exec(plain);
  if (said) {
    head.number = /^\d{1,4}$/.test(said[1] ?? "") ? said[1] : head.number;
    head.year = /^(?:19|20)\d\d$/.test(said[2] ?? "") ? said[2] : head.year;
    leaveOut(draft, line, "frontmatter");
  } else if (/^(?:RANCANGAN|R ANCANGAN)$/.test(plain)) {
    head.isDraft = true;
    leaveOut(draft, line, "frontmatter");
  } else if (/^(?:TENTANG|Tentang)$/.test(plain)) {
    // What follows, until the Rahmat phrase or the office, is the name.
    head.title.push("");
    leaveOut(draft, line, "formula");
  } else if (/^(?:RANCANGAN\s+)?(?:PERATURAN|KEPUTUSAN)\b/.test(plain) && head.title.length === 0) {
    head.isDraft ||= plain.startsWith("RANCANGAN");
    readKind(plain, draft);
    leaveOut(draft, line, "frontmatter");
  } else if (/^TAHUN\s+(?:19|20)\d\d$/.test(plain)) {
    head.year = plain.slice(-4);
    leaveOut(draft, line, "frontmatter");
  } else if (isFormula(plain) || head.title.length === 0) leaveOut(draft, line, "formula");
  else {
    head.title.push(plain);
    leaveOut(draft, line, "frontmatter");
  }
}

/** `PERATURAN BUPATI X NOMOR 5 TAHUN 2026 TENTANG NAMA`, on one line or on several. */
function readKind(plain: string, { head }: Draft): void {
  head.kind = /^(?:RANCANGAN\s+)?KEPUTUSAN/.test(plain) ? "keputusan-bupati" : "peraturan-bupati";
  head.kindWords = plain;
  const [, nomor, tahun, tentang] = /\bNOMOR\s+(\S+)\s+TAHUN\s+(\S+)(?:\s+TENTANG\s+(.+))?/.exec(plain) ?? [];
  if (nomor !== undefined && /^\d+$/.test(nomor)) head.number = nomor;
  if (tahun !== undefined && /^\d{4}$/.test(tahun)) head.year = tahun;
  if (tentang !== undefined) head.title.push("", tentang);
}

function isFormula(plain: string): boolean {
  return (
    /^DENGAN RAHMAT TUHAN/.test(plain) ||
    /^(?:BUPATI|WALI ?KOTA|GUBERNUR|MENTERI|PRESIDEN|KEPALA|DIREKTUR)\b.*,$/.test(plain)
  );
}
