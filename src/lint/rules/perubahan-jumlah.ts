import { changesIn } from "../amendments.js";
import { defineRule } from "../rule.js";

type Fault = "count" | "label" | "gap";

/** `disisipkan 2 (dua) pasal, yakni Pasal 128A dan Pasal 128B`. */
const addition =
  /(?:disisipkan|ditambah(?:kan)?) (?<count>\d+) \([^()]*\) (?<unit>pasal|ayat)(?!\p{L}),? (?:yakni|yaitu) (?<list>.+?)(?=,? (?:sehingga|yang|dan berbunyi)(?!\p{L})|:|$)/diu;
const between = /^Di ?antara (?:Pasal|ayat) \(?(?<before>\d+\p{L}?)\)? dan (?:Pasal |ayat )?\(?(?<after>\d+\p{L}?)\)?/u;
const after = /^(?:Setelah|Sesudah) (?:Pasal|ayat) \(?(?<before>\d+\p{L}?)\)?/u;

export const perubahanJumlah = defineRule({
  name: "perubahan-jumlah",
  severity: "error",
  summary: {
    id: "Jumlah dan nomor pasal atau ayat yang disisipkan sesuai dengan yang disebut",
    en: "The count and the numbers of inserted pasal or ayat agree with those named",
  },
  message: (p: { fault: Fault; written: string; expected: string }) =>
    ({
      count: {
        id: `Disebut ${p.written}, tetapi yang dinamai ${p.expected}.`,
        en: `${p.written} are announced, but ${p.expected} are named.`,
      },
      label: {
        id: `Yang disisipkan di sini bernomor ${p.expected}, bukan ${p.written}.`,
        en: `What is added here is numbered ${p.expected}, not ${p.written}.`,
      },
      gap: {
        id: `Di antara keduanya masih ada yang lain: ${p.written}.`,
        en: `Others stand between the two: ${p.written}.`,
      },
    })[p.fault],
  why: {
    id: "Nomor sisipan yang salah menunjuk tempat lain dalam peraturan yang diubah, dan setiap acuan kepadanya ikut salah.",
    en: "A wrong number of an insertion points elsewhere in the act amended, and every reference to it is wrong as well.",
  },
  help: () => ({
    id: "Sisipan di antara Pasal 128 dan Pasal 129 bernomor Pasal 128A, Pasal 128B; di antara ayat (1) dan ayat (2) bernomor ayat (1a).",
    en: "Insertions between Pasal 128 and Pasal 129 are numbered Pasal 128A, Pasal 128B; between ayat (1) and ayat (2) ayat (1a).",
  }),
  ground: "UU 12/2011 Lampiran II angka 234, dan angka 234a sebagaimana disisipkan UU 13/2022",
  example: { fault: "count", written: "2", expected: "1" },
  kinds: ["peraturan-bupati"],
  check: (report, { paragraphs }) => ({
    document(document) {
      for (const { text } of changesIn(document, paragraphs)) {
        const match = addition.exec(text.text);
        const at = match?.indices?.groups;
        const { count = "", unit = "", list = "" } = (match?.groups ?? {}) as Partial<Record<string, string>>;
        const labels = labelsIn(list, unit.toLowerCase());
        if (!at || labels.length === 0) continue;
        const tell = (fault: Fault, group: "count" | "list", written: string, expected: string): void => {
          const [start, end] = at[group] as [number, number];
          report({ at: text.span(start, end), params: { fault, written, expected } });
        };
        if (Number(count) !== labels.length) tell("count", "count", count, String(labels.length));
        const expected = expectedLabels(text.text, labels.length, unit.toLowerCase());
        if (expected === "gap") tell("gap", "list", text.text.slice(0, at["count"]?.[0] ?? 0).trim(), "");
        else if (expected && expected.join() !== labels.join())
          tell("label", "list", labels.join(", "), expected.join(", "));
      }
    },
  }),
});

/** The numbers a list names, a range spelt out; none if they cannot be told. */
function labelsIn(list: string, unit: string): readonly string[] {
  const pattern = unit === "pasal" ? /Pasal (\d+[A-Z]?)(?!\p{L})/gu : /ayat \((\d+[a-z]?)\)/gu;
  const labels = [...list.matchAll(pattern)].map(([, label]) => label as string);
  const [first = "", last = ""] = labels;
  if (!/sampai dengan/u.test(list)) return labels;
  const [from, to] = [/^(\d+)(\p{L}?)$/u.exec(first), /^(\d+)(\p{L}?)$/u.exec(last)];
  if (labels.length !== 2 || !from || !to) return [];
  const base = from[1] as string;
  if (from[2] && to[2] && base === to[1])
    return lettersFrom(from[2], lettersBetween(from[2], to[2])).map((one) => base + one);
  if (from[2] || to[2]) return [];
  return Array.from({ length: Number(to[1]) - Number(base) + 1 }, (_, i) => String(Number(base) + i));
}

function lettersBetween(first: string, last: string): number {
  return last.charCodeAt(0) - first.charCodeAt(0) + 1;
}

function lettersFrom(first: string, count: number): readonly string[] {
  return Array.from({ length: Math.max(0, count) }, (_, i) => String.fromCharCode(first.charCodeAt(0) + i));
}

/** The numbers that additions take by where they are put; `gap` if that is not one place; nothing if it cannot be told. */
function expectedLabels(text: string, count: number, unit: string): readonly string[] | "gap" | undefined {
  const first = unit === "pasal" ? "A" : "a";
  const inside = between.exec(text)?.groups;
  const place = /^(\d+)(\p{L}?)$/u;
  const before = place.exec(inside?.["before"] ?? after.exec(text)?.groups?.["before"] ?? "");
  if (!before) return undefined;
  const [, base = "", letter = ""] = before;
  const nextLetter = letter === "" ? first : String.fromCharCode(letter.charCodeAt(0) + 1);
  if (!inside) {
    return letter === "" ? Array.from({ length: count }, (_, i) => String(Number(base) + 1 + i)) : undefined;
  }
  const [, nextBase = "", nextInserted = ""] = place.exec(inside["after"] ?? "") ?? [];
  if (nextInserted !== "" || Number(nextBase) !== Number(base) + 1) return nextInserted === "" ? "gap" : undefined;
  return lettersFrom(nextLetter, count).map((one) => base + one);
}
