import type { CitationStep } from "./citation-index.js";

/** A citation found in running text. */
export type FoundCitation = {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** From the outermost unit named; relative (`ayat (2)`) if it does not begin with a Pasal, BAB, Lampiran or diktum. */
  readonly steps: readonly CitationStep[];
  /** The instrument it names after the units: `Undang-Undang Nomor 27 Tahun 2022`, or the words after a document's short title. */
  readonly instrument: FoundInstrument | undefined;
};

/** An instrument named in the text. */
type FoundInstrument = { readonly kind: "self" } | { readonly kind: "named"; readonly words: string };

const pasal = "Pasal\\s+(?<pasal>\\d+[A-Z]{0,2})";
const ayat = "ayat\\s+\\((?<ayat>\\d+[a-z]?)\\)";
const huruf = "huruf\\s+(?<huruf>(?:aa|bb|cc|dd|ee|ff|gg|hh|[a-z])\\)?)(?![A-Za-z])";
const angka = "angka\\s+(?<angka>\\d+[a-z]?\\)?)";
const bab = "BAB\\s+(?<bab>[IVXLC]+[A-Z]?)";
const lampiran = "Lampiran(?:\\s+(?<lampiran>[IVXLC]+)(?![A-Za-z]))?";
const units = "SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN";
const diktum = `diktum\\s+(?<diktum>KE[A-Z]+(?:\\s+BELAS|\\s+PULUH(?:\\s+(?:${units}))?)?)(?![A-Za-z])`;

/**
 * One citation: units from the outside in. `ayat`, `huruf` and `angka` may follow a Pasal or stand alone. The word `angka`
 * alone (a number in prose) counts only after another unit.
 */
const unit = new RegExp(
  `(?<![\\p{L}\\d])(?:${pasal}(?:\\s+${ayat.replace("<ayat>", "<ayat1>")})?(?:\\s+${huruf.replace("<huruf>", "<huruf1>")})?(?:\\s+${angka.replace("<angka>", "<angka1>")})?` +
    `|${ayat}(?:\\s+${huruf.replace("<huruf>", "<huruf2>")})?(?:\\s+${angka.replace("<angka>", "<angka2>")})?` +
    `|${huruf}(?:\\s+${angka.replace("<angka>", "<angka3>")})?` +
    `|${bab}|${lampiran}|${diktum})`,
  "gu",
);

const connector = /^(?:\s*,)?\s*(?:dan\/atau|dan|atau|sampai\s+dengan|kecuali)?\s*$/;
const act =
  "(?:Undang-Undang Dasar|Undang-Undang|Peraturan Pemerintah Pengganti Undang-Undang|Peraturan Pemerintah|Peraturan Presiden|Peraturan Menteri|Peraturan Daerah|Peraturan Bupati|Peraturan Wali Kota|Keputusan Bupati|Keputusan Wali Kota|Instruksi Presiden|UU|PP|Perpres|Perda|Perbup|Permen[a-zA-Z]*)";
const named = new RegExp(
  `^\\s+(?<words>${act}(?:\\s+(?!Nomor\\b|Tahun\\b)[A-Z][\\p{L}.-]*)*(?:\\s+Nomor\\s+\\d+\\s+Tahun\\s+\\d{4}|\\s+\\d+/\\d{4}|\\s+Tahun\\s+\\d{4}|\\s+tentang\\s+[^.;,]+)?)`,
  "u",
);
const self = /^\s+(?:Peraturan (?:Bupati|Wali Kota|Daerah)|Keputusan (?:Bupati|Wali Kota)) ini/;

/**
 * Finds the citations in running text: `Pasal 5 ayat (2) huruf a`, `ayat (1) dan ayat (2)`, `huruf b`, `Lampiran II`, with the
 * instrument they name. In an enumeration the later members take what they lack from the first (`Pasal 5 ayat (1) dan ayat (3)`),
 * and an instrument named at its end governs all of them.
 * @param shortTitles - Short titles of the handbook's documents, as they may follow a citation.
 */
export function readCitations(text: string, shortTitles: readonly string[]): readonly FoundCitation[] {
  const found: FoundCitation[] = [];
  let run: FoundCitation[] = [];
  const closeRun = (): void => {
    const instrument = run.at(-1)?.instrument;
    found.push(...run.map((citation) => (citation.instrument ? citation : { ...citation, instrument })));
    run = [];
  };
  for (const match of text.matchAll(unit)) {
    const start = match.index;
    const end = start + match[0].length;
    const previous = run.at(-1);
    const continues = previous && !previous.instrument && connector.test(text.slice(previous.end, start));
    if (!continues) closeRun();
    const steps = stepsOf(match.groups as Record<string, string | undefined>);
    const inherited = continues && previous ? inherit(previous.steps, steps) : steps;
    run.push({ start, end, steps: inherited, instrument: instrumentAfter(text.slice(end), shortTitles) });
  }
  closeRun();
  return found;
}

function stepsOf(groups: Record<string, string | undefined>): readonly CitationStep[] {
  const steps: CitationStep[] = [];
  const add = (kind: CitationStep["kind"], number: string | undefined): void => {
    if (number !== undefined) steps.push({ kind, number: number.replace(/\)$/, "").replace(/\s+/g, " ") });
  };
  add("bab", groups["bab"]);
  add("diktum", groups["diktum"]);
  add("pasal", groups["pasal"]);
  add("ayat", groups["ayat"] ?? groups["ayat1"]);
  add("huruf", groups["huruf"] ?? groups["huruf1"] ?? groups["huruf2"]);
  add("angka", groups["angka"] ?? groups["angka1"] ?? groups["angka2"] ?? groups["angka3"]);
  return steps.length > 0 ? steps : [{ kind: "lampiran", number: groups["lampiran"] ?? "" }];
}

/** `Pasal 5 ayat (1) dan ayat (3)`: the second is in Pasal 5 as well. */
function inherit(previous: readonly CitationStep[], steps: readonly CitationStep[]): readonly CitationStep[] {
  const first = steps[0]?.kind;
  const at = previous.findIndex(({ kind }) => kind === first);
  return at > 0 ? [...previous.slice(0, at), ...steps] : steps;
}

function instrumentAfter(rest: string, shortTitles: readonly string[]): FoundInstrument | undefined {
  if (self.test(rest)) return { kind: "self" };
  const short = shortTitles.find((title) => new RegExp(`^\\s+${escaped(title)}(?![\\p{L}\\d])`, "u").test(rest));
  if (short !== undefined) return { kind: "named", words: short };
  const words = named.exec(rest)?.groups?.["words"];
  return words === undefined ? undefined : { kind: "named", words: words.replace(/\s+/g, " ") };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
