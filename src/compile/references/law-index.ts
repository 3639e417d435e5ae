import type { Instrument } from "../../model/law.js";

/** Instruments by the key of every name they go by. */
export type LawIndex = ReadonlyMap<string, Instrument>;

/** Kinds of act that are also written short. */
const shortKinds: Readonly<Record<string, string>> = {
  "undang-undang": "uu",
  "peraturan pemerintah": "pp",
  "peraturan presiden": "perpres",
  "instruksi presiden": "inpres",
  "peraturan daerah": "perda",
  "surat edaran": "se",
};

/** Indexes instruments by their names; the first of two with one name. */
export function lawIndex(instruments: readonly Instrument[]): LawIndex {
  const index = new Map<string, Instrument>();
  for (const instrument of instruments) {
    for (const name of [instrument.name, ...instrument.aliases]) {
      const key = lawKey(name);
      if (key !== undefined && !index.has(key)) index.set(key, instrument);
    }
  }
  return index;
}

/**
 * One key for all ways to write kind, number and year: `Undang-Undang Nomor 27 Tahun 2022` and `UU 27/2022` are one act. `undefined` for
 * words that give no number: they may mean any act.
 */
export function lawKey(words: string): string | undefined {
  const plain = words.replace(/\s+/g, " ").trim().toLowerCase();
  if (/^(?:undang-undang dasar|uud) .*1945$/.test(plain)) return "uud 1945";
  const parts =
    /^(?<kind>.+?) (?:nomor (?<number>[\w-]+(?:[./][\w-]+)*)(?: tahun (?<year>\d{4}))?|(?<joined>\d+\/\d{4}))(?![\w/])/.exec(
      plain,
    )?.groups;
  if (!parts) return undefined;
  const { kind = "", number = "", year, joined = year === undefined ? number : `${number}/${year}` } = parts;
  return joined.includes("/") ? `${shortKinds[kind] ?? kind} ${joined}` : undefined;
}
