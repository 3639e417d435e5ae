import { defineRule } from "../rule.js";

/** Kinds of text that give no power to make a regulation, as an item begins with them. */
const lower =
  /^(?:Keputusan (?!Presiden)\p{Lu}\p{L}+|Surat (?:Edaran|Keputusan)|Instruksi|Standar Operasional Prosedur|SOP|Pedoman|Nota Kesepahaman|Petunjuk (?:Teknis|Pelaksanaan))(?!\p{L})/u;

export const mengingatJenis = defineRule({
  name: "mengingat-jenis",
  severity: "error",
  summary: {
    id: "Mengingat hanya memuat peraturan perundang-undangan yang setingkat atau lebih tinggi",
    en: "Mengingat holds only acts of the same or a higher level",
  },
  message: (p: { kind: string }) => ({
    id: `${p.kind} bukan dasar hukum suatu peraturan bupati.`,
    en: `${p.kind} is no ground of a peraturan bupati.`,
  }),
  why: {
    id: "Dasar hukum yang lebih rendah, atau yang bukan peraturan, tidak memberi kewenangan apa pun.",
    en: "A ground of lower level, or one that is no regulation, gives no power at all.",
  },
  help: () => ({
    id: "Hapus dari Mengingat; bila isinya penting, sebut alasannya dalam Menimbang.",
    en: "Delete it from Mengingat; if what it says matters, give the reason in Menimbang.",
  }),
  ground: "UU 12/2011 Lampiran II angka 41",
  example: { kind: "Surat Edaran" },
  kinds: ["peraturan-bupati"],
  check: (report, { paragraphs }) => ({
    preamble({ kind, children }) {
      if (kind !== "mengingat") return;
      for (const text of children.flatMap(({ content }) => paragraphs(content).slice(0, 1))) {
        const [found] = lower.exec(text.text) ?? [];
        if (found !== undefined) report({ at: text.span(0, found.length), params: { kind: found } });
      }
    },
  }),
});
