import { defineRule } from "../rule.js";

/** Acts of ministries and agencies: each has a series of numbers of its own. */
const ministerial = /^Peraturan (?:Menteri|Kepala|Badan|Lembaga|Komisi|Mahkamah)/u;

/** Kinds of regulation, highest first (UU 12/2011 Pasal 7 and 8), as an item names them. */
const levels: readonly RegExp[] = [
  /^(?:Pasal [^;]*?)?Undang-Undang Dasar/u,
  /^Ketetapan Majelis Permusyawaratan/u,
  /^(?:Undang-Undang|Peraturan Pemerintah Pengganti Undang-Undang)(?! Dasar)/u,
  /^Peraturan Pemerintah(?! Pengganti)/u,
  /^(?:Peraturan|Keputusan) Presiden/u,
  ministerial,
  /^Peraturan Daerah Provinsi/u,
  /^Peraturan Gubernur/u,
  /^Peraturan Daerah(?! Provinsi)/u,
  /^Peraturan (?:Bupati|Wali ?[Kk]ota)/u,
];

/** Where an act stands: its level, and within the level its year and number. */
type Place = { readonly level: number; readonly year: number; readonly number: number };

export const mengingatUrutan = defineRule({
  name: "mengingat-urutan",
  severity: "error",
  summary: {
    id: "Mengingat disusun menurut tingkatan, lalu menurut waktu",
    en: "Mengingat is ordered by level, then by time",
  },
  message: (p: { before: string; why: "level" | "time" }) => ({
    id: `Butir ini seharusnya mendahului butir ${p.before}: ${p.why === "level" ? "tingkatannya lebih tinggi" : "lebih dahulu ditetapkan"}.`,
    en: `This item belongs before item ${p.before}: ${p.why === "level" ? "it ranks higher" : "it is earlier"}.`,
  }),
  why: {
    id: "Urutan memperlihatkan peraturan mana yang lebih tinggi; pembaca membandingkannya tanpa membuka naskahnya.",
    en: "The order shows which act is higher; readers compare without opening them.",
  },
  help: () => ({
    id: "Pindahkan butirnya; nomor butir sesudahnya ikut berubah.",
    en: "Move the item; the numbers of those behind it change with it.",
  }),
  ground: "UU 12/2011 Lampiran II angka 43",
  example: { before: "3", why: "level" },
  check: (report, { paragraphs }) => ({
    preamble({ kind, children }) {
      if (kind !== "mengingat") return;
      const items = children.flatMap((item) => {
        const text = paragraphs(item.content)[0];
        const place = text && placeOf(text.text);
        return text && place ? [{ item, text, place }] : [];
      });
      items.forEach(({ text, place }, index) => {
        const later = items.slice(0, index).find((one) => compare(place, one.place) < 0);
        if (!later) return;
        const why = place.level < later.place.level ? "level" : "time";
        const message = { id: "Butir yang didahuluinya.", en: "The item it belongs before." };
        report({
          at: text.span(0, text.text.trimEnd().length),
          params: { before: later.item.number, why },
          related: [{ span: later.item.labelSpan, message }],
        });
      });
    },
  }),
});

function placeOf(text: string): Place | undefined {
  const level = levels.findIndex((pattern) => pattern.test(text));
  const [, number, year] = /Nomor (\d+)[^;]*? Tahun (\d{4})/u.exec(text) ?? [];
  return level < 0 ? undefined : { level, year: Number(year ?? 0), number: Number(number ?? 0) };
}

function compare(one: Place, other: Place): number {
  const byNumber = levels[one.level] === ministerial ? 0 : one.number - other.number;
  return one.level - other.level || one.year - other.year || byNumber;
}
