import { kebab } from "../../../compile/kebab.js";
import type { Draft } from "./draft.js";

/** A value of the frontmatter that the file does not say so, or not surely: to be looked at by a person. */
export type Guess = { readonly key: string; readonly value: string; readonly why: GuessReason };
export type GuessReason =
  /** Written in capitals: which words keep them cannot be known. */
  | "capitals"
  /** The first line of a text that names no title. */
  | "first-line"
  /** Made from the title. */
  | "from-title"
  /** The kind is told by what the text holds. */
  | "kind"
  /** Whether it is in force is told by its number and dates. */
  | "status"
  /** Taken from the day of promulgation or enactment. */
  | "date"
  /** Named nowhere. */
  | "nothing";

/** The frontmatter: its text, and what of it is guessed. */
export type Head = {
  readonly text: string;
  readonly id: string;
  readonly kind: string;
  readonly guesses: readonly Guess[];
};

type Entry = { readonly key: string; readonly value: string; readonly why?: GuessReason };

/**
 * Frontmatter for a text that has none, from what its opening and closing say.
 * @param fallback - What the file is called: its id and title, if the text names none.
 * @param year - The year taken where the text names none.
 */
export function guessHead({ head }: Draft, fallback: string, year: number): Head {
  const kind = head.kind ?? "pedoman";
  const isAct = kind !== "pedoman";
  const written = head.title
    .filter((line) => line !== "")
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/\.$/, "");
  const name = written === "" ? fallback : written;
  const title = name === name.toUpperCase() ? titleCase(name) : name;
  const prefix = { "peraturan-bupati": "perbup", "keputusan-bupati": "keputusan", pedoman: "pedoman" }[kind];
  const slug = kebab(title.replace(/^(?:pedoman|panduan|petunjuk)\s+/i, ""), 50);
  const id = /^[a-z]/.test(slug) || slug === "" ? [prefix, slug].filter(Boolean).join("-") : `${prefix}-${slug}`;
  const inForce = isAct && head.number !== undefined && (head.enacted.date ?? head.promulgated.date) !== undefined;
  const from = head.promulgated.date ?? head.enacted.date;
  const ofYear = head.year ?? from?.slice(0, 4) ?? String(year);
  const entries: Entry[] = [
    { key: "jenis", value: kind, ...(head.kindWords === undefined && { why: "kind" }) },
    { key: "id", value: id, why: "from-title" },
    { key: "judul", value: quoted(title), ...titleReason(written, kind) },
    ...(isAct
      ? [
          { key: "nomor", value: head.number === undefined ? "null" : `"${head.number}"` },
          { key: "tahun", value: ofYear, ...(head.year === undefined && { why: "nothing" as const }) },
        ]
      : []),
    { key: "edisi", value: "1", why: "nothing" },
    { key: "status", value: inForce ? "berlaku" : "rancangan", why: "status" },
    { key: "berlaku", value: `{ mulai: ${from ?? `${ofYear}-01-01`} }`, why: from === undefined ? "nothing" : "date" },
    ...signature("penetapan", head.enacted, undefined, isAct),
    ...signature("pengundangan", head.promulgated, head.gazetteNumber, kind === "peraturan-bupati"),
    ...copies(head.copies, kind === "keputusan-bupati"),
  ];
  const guesses = entries.flatMap(({ key, value, why }) => (why ? [{ key, value, why }] : []));
  // A remark on the line of a value could be taken for a part of it.
  const lines = entries.flatMap(({ key, value, why }) => [
    ...(why ? [`# DITEBAK: ${reasons[why]}.`] : []),
    `${key}: ${value}`,
  ]);
  return { text: ["---", ...lines, "---"].join("\n"), id, kind, guesses };
}

function titleReason(written: string, kind: string): { readonly why?: GuessReason } {
  if (written === "") return { why: "nothing" };
  if (written === written.toUpperCase()) return { why: "capitals" };
  return kind === "pedoman" ? { why: "first-line" } : {};
}

/** What is said in the file behind a guessed value, where whoever opens it sees it. */
const reasons: Readonly<Record<GuessReason, string>> = {
  capitals: "ditulis dengan huruf kapital dalam berkas asal; periksa huruf besar dan singkatannya",
  "first-line": "baris pertama berkas asal",
  "from-title": "dibuat dari judul; ganti sebelum dirujuk dokumen lain",
  kind: "dari isi naskah",
  status: "dari ada tidaknya nomor dan tanggal",
  date: "dari tanggal pengundangan atau penetapan",
  nothing: "tidak disebut dalam berkas asal; isi yang benar",
};

/** The same in the two languages of the report. */
export const guessReasons: Readonly<Record<GuessReason, { readonly id: string; readonly en: string }>> = {
  capitals: { id: reasons.capitals, en: "set in capitals in the file; check which words keep them" },
  "first-line": { id: reasons["first-line"], en: "the first line of the file" },
  "from-title": { id: reasons["from-title"], en: "made from the title; change it before others refer to it" },
  kind: { id: reasons.kind, en: "from what the text holds" },
  status: { id: reasons.status, en: "from its number and dates, or their absence" },
  date: { id: reasons.date, en: "from the day of promulgation or enactment" },
  nothing: { id: reasons.nothing, en: "the file does not say; fill in what is right" },
};

const small = new Set(
  "dan atau di ke dari pada dalam untuk yang atas tentang dengan oleh serta terhadap bagi sebagai kepada antara secara".split(
    " ",
  ),
);

function titleCase(title: string): string {
  return title
    .toLowerCase()
    .split(" ")
    .map((word, index) =>
      index > 0 && small.has(word)
        ? word
        : word.replace(/(^|[-/(])(\p{Ll})/gu, (_, lead: string, letter: string) => lead + letter.toUpperCase()),
    )
    .join(" ");
}

/** A plain YAML value, quoted where YAML could read it otherwise. */
function quoted(text: string): string {
  return /^[\p{L}][\p{L}\d ,./()&-]*$/u.test(text) &&
    !/^(?:null|true|false|ya|tidak|yes|no|on|off)$/i.test(text) &&
    !/\s$/.test(text)
    ? text
    : JSON.stringify(text);
}

function signature(
  key: string,
  { place, date, name }: Draft["head"]["enacted"],
  number: string | undefined,
  isWanted: boolean,
): readonly Entry[] {
  const parts = [
    place === undefined ? undefined : `tempat: ${quoted(place)}`,
    date === undefined ? undefined : `tanggal: ${date}`,
    name === undefined ? undefined : `nama: ${JSON.stringify(name)}`,
    number === undefined ? undefined : `nomor: "${Number(number)}"`,
  ].filter((part) => part !== undefined);
  return isWanted && parts.length > 0 ? [{ key, value: `{ ${parts.join(", ")} }` }] : [];
}

function copies(lines: readonly string[], isWanted: boolean): readonly Entry[] {
  const named = lines.filter((line) => line !== "");
  return isWanted && named.length > 0
    ? [{ key: "tembusan", value: `[${named.map((line) => JSON.stringify(line)).join(", ")}]` }]
    : [];
}
