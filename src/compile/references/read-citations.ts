import type { CitationStep } from "./citation-index.js";
import type { ShortTitles } from "./short-titles.js";

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

const ayat = "ayat\\s+\\(\\d+[a-z]?\\)";
const huruf = "huruf\\s+(?:aa|bb|cc|dd|ee|ff|gg|hh|[a-z])\\)?(?![A-Za-z])";
const angka = "angka\\s+\\d+[a-z]?\\)?";
const numbers = "SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN";
const diktum = `diktum\\s+KE[A-Z]+(?:\\s+BELAS|\\s+PULUH(?:\\s+(?:${numbers}))?)?(?![A-Za-z])`;
const inside = `(?:\\s+(?:${ayat}|${huruf}|${angka}))*`;

/**
 * One citation: units from the outside in. `ayat` and `huruf` may stand alone; `angka` alone is a number in prose and counts only after
 * another unit.
 */
const unit = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:Pasal\\s+\\d+[A-Z]{0,2}|${diktum}|${ayat}|${huruf})${inside}` +
    "|BAB\\s+[IVXLC]+[A-Z]?|Lampiran(?:\\s+[IVXLC]+(?![A-Za-z]))?)",
  "gu",
);
/** The units of a citation, one after the other. */
const step = /(Pasal|ayat|huruf|angka|BAB|diktum|Lampiran)(?:\s+((?:KE[A-Z]+(?:\s+[A-Z]+)*)|\(?[\dA-Za-z]+\)?))?/g;
const kinds: Readonly<Record<string, CitationStep["kind"]>> = {
  Pasal: "pasal",
  ayat: "ayat",
  huruf: "huruf",
  angka: "angka",
  BAB: "bab",
  diktum: "diktum",
  Lampiran: "lampiran",
};

const connector = /^(?:\s*,)?\s*(?:dan\/atau|dan|atau|sampai\s+dengan|kecuali)?\s*$/;
/** What names an instrument after a citation: whatever is not *ini* is another act, and never our own Pasal. */
const act =
  "(?:Undang-Undang|Peraturan|Keputusan|Instruksi|Surat Edaran|Kitab|Konvensi|Qanun|KUH[A-Za-z]*|UUD|UU|PP|PerKI|Perpres|Perda|Perbup|Perwali|Pergub|Perkada|Permen[A-Za-z]*|Kepmen[A-Za-z]*|Perkap|Inpres|SE)(?![\\p{L}])";
const named = new RegExp(
  `^\\s+(?<words>${act}(?:\\s+(?!Nomor\\b|Tahun\\b)[A-Z][\\p{L}.-]*|\\s+dan(?=\\s+[A-Z]))*(?:\\s+Nomor\\s+[\\w./-]+\\s+Tahun\\s+\\d{4}|\\s+\\d+/\\d{4}|\\s+Tahun\\s+\\d{4}|\\s+tentang\\s+[^.;,]+)?)`,
  "u",
);
/** Acts spoken of in general: *Pasal 12 undang-undang mengenai …*, *Pasal 3 peraturan perundang-undangan di bidang …*. */
const unnamed = /^\s+(?<words>undang-undang|peraturan perundang-undangan|peraturan [a-z]+)(?![\p{L}-])/u;
/** An act named before the citation: *Undang-Undang Nomor 23 Tahun 2014 khususnya Pasal 65*. */
const namedBefore = new RegExp(
  `(?<![\\p{L}])(?<words>${act}[^.;:]{0,160}?Nomor\\s+[\\w./-]+\\s+Tahun\\s+\\d{4})(?:\\s+tentang\\s[^.;:,]{1,160}?)?,?\\s+(?:khususnya|terutama|yakni|yaitu|dalam|pada)\\s+$`,
  "u",
);
/** An act named whole, by number and year: as Mengingat lists it, or as prose does. */
const whole = new RegExp(
  `(?<![\\p{L}\\d])(?:${act}|Putusan|SKB)(?:\\s+(?!Nomor\\b|Tahun\\b)[A-Z][\\p{L}.-]*|\\s+dan(?=\\s+[A-Z]))*` +
    "\\s+(?:Nomor\\s+[\\w-]+(?:[./][\\w-]+)*(?:\\s+Tahun\\s+\\d{4})?|\\d+/\\d{4}|Tahun\\s+\\d{4})",
  "gu",
);
/** The title after it, which may itself name acts: *tentang Penetapan Undang-Undang Darurat Nomor 3 Tahun 1953 tentang …*. */
const titleAfter = new RegExp(
  `^\\s+tentang\\s.*?(?=[.;:(,]|\\s(?:sebagaimana|juncto|jo|serta|dan)\\s+(?:telah|${act})|$)`,
  "u",
);
const self = /^\s+(?:Peraturan (?:Bupati|Wali Kota|Daerah)|Keputusan (?:Bupati|Wali Kota)) ini/;

/**
 * Finds the citations in running text: `Pasal 5 ayat (2) huruf a`, `ayat (1) dan ayat (2)`, `huruf b`, `Lampiran II`, with the
 * instrument they name. In an enumeration the later members take what they lack from the first (`Pasal 5 ayat (1) dan ayat (3)`),
 * and an instrument named at its end governs all of them.
 * @param shortTitles - Short titles of the handbook's documents, as they may follow a citation.
 */
export function readCitations(text: string, shortTitles: ShortTitles): readonly FoundCitation[] {
  const found: FoundCitation[] = [];
  let run: FoundCitation[] = [];
  const closeRun = (): void => {
    const instrument = run.at(-1)?.instrument;
    found.push(...run.map((citation) => (citation.instrument ? citation : { ...citation, instrument })));
    run = [];
  };
  for (const match of text.matchAll(unit)) {
    const start = match.index;
    const end = start + match[0].length - (closesOuterBracket(text, start, match[0]) ? 1 : 0);
    const previous = run.at(-1);
    const continues = previous && !previous.instrument && connector.test(text.slice(previous.end, start));
    if (!continues) closeRun();
    const steps = stepsOf(text.slice(start, end));
    const inherited = continues && previous ? inherit(previous.steps, steps) : steps;
    run.push({
      start,
      end,
      steps: inherited,
      instrument: instrumentOf(text.slice(0, start), text.slice(end), inherited, shortTitles),
    });
  }
  closeRun();
  return found;
}

/** `(Pasal 5 huruf a)`: the last bracket closes the one before the citation and is no part of the label `a)`. */
function closesOuterBracket(text: string, start: number, citation: string): boolean {
  if (!/(?:huruf|angka)\s+\w+\)$/.test(citation)) return false;
  let open = 0;
  for (const character of text.slice(0, start)) {
    if (character === "(") open += 1;
    if (character === ")") open = Math.max(0, open - 1);
  }
  return open > 0;
}

function stepsOf(citation: string): readonly CitationStep[] {
  return [...citation.matchAll(step)].map(([, word = "", number = ""]) => ({
    kind: kinds[word] as CitationStep["kind"],
    number: number.replace(/[()]/g, "").replace(/\s+/g, " "),
  }));
}

/** A number a citation writes, brackets aside, in offsets of its words; empty for `Lampiran` alone. */
export type StepPlace = { readonly kind: CitationStep["kind"]; readonly start: number; readonly end: number };

/** Where the numbers of a citation stand in its words, from the outside in. What it takes from a citation before it is not among them. */
export function stepPlaces(citation: string): readonly StepPlace[] {
  return [...citation.matchAll(step)].map(({ 0: words, 1: word = "", 2: number = "", index }) => {
    const end = index + words.length - (number.endsWith(")") ? 1 : 0);
    const start = index + words.length - number.length + (number.startsWith("(") ? 1 : 0);
    return { kind: kinds[word] as CitationStep["kind"], start, end };
  });
}

/** `Pasal 5 ayat (1) dan ayat (3)`: the second is in Pasal 5 as well. */
function inherit(previous: readonly CitationStep[], steps: readonly CitationStep[]): readonly CitationStep[] {
  const first = steps[0]?.kind;
  const at = previous.findIndex(({ kind }) => kind === first);
  return at > 0 ? [...previous.slice(0, at), ...steps] : steps;
}

/** The instrument named right after a citation, or right before it. */
function instrumentOf(
  before: string,
  rest: string,
  steps: readonly CitationStep[],
  shortTitles: ShortTitles,
): FoundInstrument | undefined {
  if (self.test(rest)) return { kind: "self" };
  const short = shortTitles.at(rest);
  if (short !== undefined) return { kind: "named", words: short };
  const after = named.exec(rest)?.groups?.["words"];
  // After a bare ayat or huruf the next sentence may begin with such a word: only a numbered act is meant then.
  const pasal = steps[0]?.kind === "pasal";
  const meant = pasal || /Nomor|Tahun|tentang/.test(after ?? "") ? after : undefined;
  const words =
    meant ?? (pasal ? (unnamed.exec(rest) ?? namedBefore.exec(before.slice(-360)))?.groups?.["words"] : undefined);
  return words === undefined ? undefined : { kind: "named", words: words.replace(/\s+/g, " ") };
}

/** An act named whole in running text. */
export type FoundAct = {
  /** Offsets of its kind, number and year in the text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
};

/** Finds the acts that running text names by number and year. An act in the title of another is part of that title and not cited. */
export function readActs(text: string): readonly FoundAct[] {
  const found: FoundAct[] = [];
  let titleEnd = 0;
  for (const match of text.matchAll(whole)) {
    const start = match.index;
    if (start < titleEnd) continue;
    const end = start + match[0].length;
    titleEnd = end + (titleAfter.exec(text.slice(end))?.[0].length ?? 0);
    found.push({ start, end, words: match[0].replace(/\s+/g, " ") });
  }
  return found;
}
