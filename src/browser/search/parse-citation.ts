/** A unit of the law as a query names it: `pasal 12`, `ayat 3`, `huruf b`. */
export type QueriedUnit = { readonly kind: UnitKind; readonly number: string };

type UnitKind = "pasal" | "ayat" | "huruf" | "angka" | "bab" | "lampiran" | "diktum" | "menimbang" | "mengingat";

/** A query that names a place of the law, and words beside it that may name the document: `pasal 5 keputusan`. */
export type CitationQuery = { readonly units: readonly QueriedUnit[]; readonly words: readonly string[] };

/** How people shorten the units. A letter after it makes another word of it (`psikologi`); a figure does not (`ps12`). */
const names: readonly (readonly [UnitKind, RegExp])[] = [
  ["pasal", /^(?:pasal|psl|ps|p)(?!\p{L})\.?\s*/u],
  ["ayat", /^(?:ayat|ay)(?!\p{L})\.?\s*/u],
  ["huruf", /^(?:huruf|hrf)(?!\p{L})\.?\s*/u],
  ["angka", /^(?:angka|butir)(?!\p{L})\.?\s*/u],
  ["bab", /^bab(?!\p{L})\.?\s*/u],
  ["lampiran", /^(?:lampiran|lamp)(?!\p{L})\.?\s*/u],
  ["diktum", /^diktum(?!\p{L})\s*/u],
  ["menimbang", /^menimbang(?!\p{L})\s*/u],
  ["mengingat", /^mengingat(?!\p{L})\s*/u],
];

/** What may follow the name of each unit. */
const numbers: Readonly<Record<UnitKind, RegExp>> = {
  pasal: /^\(?(\d{1,3}[a-z]?)\)?(?![\p{L}\p{N}])/u,
  ayat: /^\(?(\d{1,3}[a-z]?)\)?(?![\p{L}\p{N}])/u,
  huruf: /^\(?([a-z]\d?)\)?\.?(?![\p{L}\p{N}])/u,
  angka: /^\(?(\d{1,3}[a-z]?)\)?\.?(?![\p{L}\p{N}])/u,
  bab: /^([ivxl]+[a-z]?|\d{1,2})(?![\p{L}\p{N}])/u,
  lampiran: /^([ivxl]+|\d{1,2})(?![\p{L}\p{N}])/u,
  diktum: /^(ke[a-z]+)(?![\p{L}\p{N}])/u,
  menimbang: /^(?:huruf\s*)?([a-z])(?![\p{L}\p{N}])/u,
  mengingat: /^(?:angka\s*)?(\d{1,2})(?![\p{L}\p{N}])/u,
};

/**
 * Reads a query as a citation, as people type it: `pasal 12 ayat 3 huruf b`, `Ps 12(3)b`, `12 (3) b`, `psl. 12A ayat (2) huruf c angka 1`.
 * @returns `undefined` where the query begins with something else, or a unit is named without its number: then it is words.
 */
export function parseCitation(query: string): CitationQuery | undefined {
  let rest = query.toLowerCase().normalize("NFKC").trim();
  const units: QueriedUnit[] = [];
  for (;;) {
    const read = readNamed(rest) ?? readShort(rest, units.at(-1)?.kind);
    if (!read) break;
    units.push(read.unit);
    rest = rest.slice(read.length).replace(/^[\s,]+/, "");
  }
  if (units.length === 0) return undefined;
  const first = units[0]?.kind;
  // `ayat 3` alone, or `12 hari`, is no address.
  if (first === "ayat" || first === "huruf" || first === "angka") return undefined;
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isBare = units.length === 1 && /^\d/.test(query.trim());
  return isBare && words.length > 0 ? undefined : { units, words };
}

type Read = { readonly unit: QueriedUnit; readonly length: number };

function readNamed(rest: string): Read | undefined {
  for (const [kind, name] of names) {
    const word = name.exec(rest)?.[0];
    if (word === undefined) continue;
    const number = numbers[kind].exec(rest.slice(word.length));
    if (!number) return undefined;
    return { unit: { kind, number: plainNumber(kind, number[1] as string) }, length: word.length + number[0].length };
  }
  return undefined;
}

/** Units without a name follow from the one before: `12`, then `(3)`, then `b`, then `1`. */
function readShort(rest: string, before: UnitKind | undefined): Read | undefined {
  const next: readonly (readonly [UnitKind, RegExp])[] =
    before === undefined
      ? [["pasal", /^(\d{1,3}[a-z]?)(?![\p{L}\p{N}])/u]]
      : before === "pasal"
        ? [
            ["ayat", /^\(\s*(\d{1,3}[a-z]?)\s*\)/],
            ["huruf", /^([a-z])[.)]?(?![\p{L}\p{N}])/u],
          ]
        : before === "ayat"
          ? [["huruf", /^\(?([a-z])[.)]?(?![\p{L}\p{N}])/u]]
          : before === "huruf"
            ? [["angka", /^\(?(\d{1,2})[.)]?(?![\p{L}\p{N}])/u]]
            : [];
  for (const [kind, form] of next) {
    const found = form.exec(rest);
    if (found) return { unit: { kind, number: plainNumber(kind, found[1] as string) }, length: found[0].length };
  }
  return undefined;
}

const romanDigits: readonly (readonly [number, string])[] = [
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** BAB and Lampiran are counted in Roman figures, whatever people type. */
function plainNumber(kind: UnitKind, number: string): string {
  if ((kind !== "bab" && kind !== "lampiran") || !/^\d+$/.test(number)) return number;
  let left = Number(number);
  let roman = "";
  for (const [value, letters] of romanDigits) for (; left >= value; left -= value) roman += letters;
  return roman;
}

/** The key of a place: `pasal 12/ayat 3/huruf b`. */
export function citationKey(units: readonly QueriedUnit[]): string {
  return units.map(({ kind, number }) => `${kind} ${number}`).join("/");
}

/** The place in the form of the law: `Pasal 12 ayat (3) huruf b`. */
export function citationWords(units: readonly QueriedUnit[]): string {
  const said = units.map(({ kind, number }) => {
    if (kind === "ayat") return `ayat (${number})`;
    if (kind === "pasal") return `Pasal ${number.toUpperCase()}`;
    if (kind === "bab" || kind === "lampiran") return `${kind === "bab" ? "BAB" : "Lampiran"} ${number.toUpperCase()}`;
    if (kind === "diktum") return `Diktum ${number.toUpperCase()}`;
    if (kind === "menimbang") return `Menimbang huruf ${number}`;
    if (kind === "mengingat") return `Mengingat angka ${number}`;
    return `${kind} ${number}`;
  });
  return said.join(" ");
}
