import { groundsIn } from "../grounds.js";
import { defineRule, writeInstead } from "../rule.js";

const constitution = "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945";

/** What can be wrong with the way an act is named. */
type Fault = "constitution" | "article-missing" | "article" | "republic";

const messages: Readonly<Record<Fault, { readonly id: string; readonly en: string }>> = {
  constitution: { id: `Namanya «${constitution}».`, en: `Its name is “${constitution}”.` },
  "article-missing": {
    id: "Undang-Undang Dasar disebut dengan pasal yang menjadi dasar.",
    en: "The constitution is named with the article that is the ground.",
  },
  article: {
    id: "Selain Undang-Undang Dasar, dasar hukum disebut tanpa pasal.",
    en: "Other than the constitution, an act is named without its article.",
  },
  republic: {
    id: "Jenis peraturan tidak diikuti «Republik Indonesia».",
    en: "The kind of an act is not followed by “Republik Indonesia”.",
  },
};
const helps: Readonly<Record<Fault, { readonly id: string; readonly en: string }>> = {
  constitution: { id: `Tulis «Pasal 18 ayat (6) ${constitution}».`, en: `Write “Pasal 18 ayat (6) ${constitution}”.` },
  "article-missing": {
    id: "Tulis pasalnya di depan, misalnya «Pasal 18 ayat (6)».",
    en: "Put the article in front, such as “Pasal 18 ayat (6)”.",
  },
  article: {
    id: "Hapus pasalnya; tulis jenis, nomor, tahun, dan judulnya.",
    en: "Delete the article; write kind, number, year and title.",
  },
  republic: { id: "Hapus «Republik Indonesia».", en: "Delete “Republik Indonesia”." },
};

/** How each fault is seen in an item; `at` is the stretch that is wrong. */
const patterns: readonly { readonly fault: Fault; readonly pattern: RegExp; readonly instead?: string }[] = [
  {
    fault: "constitution",
    pattern:
      /^(?:Pasal [^;]*?)?(?<at>(?:Undang-[Uu]ndang Dasar|UUD)(?: (?:Negara|Republik|Indonesia|NRI|Tahun|1945))*)/du,
    instead: constitution,
  },
  { fault: "article-missing", pattern: new RegExp(`^(?<at>${constitution})`, "du") },
  { fault: "article", pattern: /^(?<at>Pasal [^;]*? )(?=(?:Undang-[Uu]ndang(?! Dasar)|Peraturan) )/du, instead: "" },
  {
    fault: "republic",
    pattern:
      /^(?:Undang-[Uu]ndang|Peraturan Pemerintah(?: Pengganti Undang-[Uu]ndang)?|(?:Peraturan|Keputusan) Presiden|Peraturan Menteri(?: (?:\p{Lu}[\p{L}-]*|dan|\/))*?)(?<at> Republik Indonesia)(?= Nomor)/du,
    instead: "",
  },
];

export const mengingatSebutan = defineRule({
  name: "mengingat-sebutan",
  severity: "warning",
  fix: "safe",
  summary: {
    id: "Mengingat menyebut pasal hanya untuk Undang-Undang Dasar, dan jenis peraturan tanpa «Republik Indonesia»",
    en: "Mengingat names an article of the constitution only, and kinds of act without “Republik Indonesia”",
  },
  message: (p: { fault: Fault }) => messages[p.fault],
  why: {
    id: "Sebutan yang sama di semua naskah membuat dasar hukum dapat dicocokkan dan dicari.",
    en: "The same name in all texts lets legal grounds be compared and searched.",
  },
  help: (p) => helps[p.fault],
  ground: "UU 12/2011 Lampiran II angka 44, 45",
  example: { fault: "republic" },
  check: (report, { paragraphs }) => ({
    preamble(section) {
      for (const text of groundsIn(section, paragraphs)) {
        for (const { fault, pattern, instead } of patterns) {
          const [start, end] = pattern.exec(text.text)?.indices?.groups?.["at"] ?? [];
          if (start === undefined || end === undefined) continue;
          if (fault === "constitution" && text.text.slice(start, end) === constitution) continue;
          const fix = instead === undefined ? undefined : writeInstead(instead, text.edit(start, end, instead));
          report({ at: text.span(start, end), params: { fault }, fix });
        }
      }
    },
  }),
});
