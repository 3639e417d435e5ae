import { changesIn } from "../amendments.js";
import { defineRule, writeInstead } from "../rule.js";

/** What is not the formula of a change, and what is written instead; `at` is the stretch. */
const faults: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /^(?<at>Diantara)(?!\p{L})/du, instead: "Di antara" },
  {
    pattern: /(?<!\p{L})(?<at>dirubah|dirobah|diganti)(?=,? (?:sehingga|dan|yang|menjadi|sebagai))/du,
    instead: "diubah",
  },
  { pattern: /^Di ?antara .*? (?<at>ditambah(?:kan)?)(?= \d)/du, instead: "disisipkan" },
  { pattern: /^(?:Setelah|Sesudah) .*? (?<at>disisipkan|ditambah)(?= \d)/du, instead: "ditambahkan" },
  { pattern: /^(?<at>Sesudah)(?= .* (?:ditambah(?:kan)?|disisipkan) \d)/du, instead: "Setelah" },
  { pattern: /(?:disisipkan|ditambah(?:kan)?) \d.*?,? (?<at>yaitu|ialah|adalah)(?!\p{L})/du, instead: "yakni" },
  { pattern: /^(?<at>Ketentuan )(?=Pasal \d+[A-Z]{0,2} dihapus)/du, instead: "" },
  {
    pattern:
      /(?:diubah|(?:disisipkan|ditambah(?:kan)?) .*?)(?<at>,? (?:dan|yang|menjadi|serta) berbunyi(?: sebagai berikut)?|,? sehingga (?:menjadi )?berbunyi(?! sebagai berikut)|,? sehingga menjadi sebagai berikut|(?<=diubah) sebagai berikut)(?=:?$)/du,
    instead: " sehingga berbunyi sebagai berikut",
  },
];

export const perubahanRumusan = defineRule({
  name: "perubahan-rumusan",
  severity: "error",
  fix: "safe",
  summary: {
    id: "Perubahan memakai rumusan «diubah sehingga berbunyi sebagai berikut:», «disisipkan», «ditambahkan», dan «dihapus»",
    en: "A change reads “diubah sehingga berbunyi sebagai berikut:”, “disisipkan”, “ditambahkan” or “dihapus”",
  },
  message: (p: { written: string; expected: string }) => ({
    id: `«${p.written}» bukan rumusan perubahan.`,
    en: `“${p.written}” is not the formula of a change.`,
  }),
  why: {
    id: "Rumusan yang tetap mengatakan apakah sesuatu diganti, disisipkan di tengah, ditambahkan di belakang, atau dihapus.",
    en: "The fixed formula says whether something is replaced, put in between, put at the end, or taken away.",
  },
  help: (p) => ({
    id: p.expected === "" ? `Hapus «${p.written}».` : `Tulis «${p.expected}».`,
    en: p.expected === "" ? `Delete “${p.written}”.` : `Write “${p.expected}”.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 233a–236, angka 233a dan 234a sebagaimana disisipkan UU 13/2022",
  example: { written: "dirubah", expected: "diubah" },
  kinds: ["peraturan-bupati"],
  check: (report, { paragraphs }) => ({
    document(document) {
      for (const { item, text } of changesIn(document, paragraphs)) {
        if (item.kind === "pasal") continue;
        for (const { pattern, instead } of faults) {
          const [start, end] = pattern.exec(text.text.trimEnd())?.indices?.groups?.["at"] ?? [];
          if (start === undefined || end === undefined) continue;
          const params = { written: text.text.slice(start, end).replace(/^,? /, "").trim(), expected: instead.trim() };
          report({ at: text.span(start, end), params, fix: writeInstead(instead, text.edit(start, end, instead)) });
        }
      }
    },
  }),
});
