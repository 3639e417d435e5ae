import { pasalOf } from "../pasal-of.js";
import { defineRule } from "../rule.js";

export const pengertianTempat = defineRule({
  name: "pengertian-tempat",
  severity: "error",
  summary: {
    id: "Pengertian yang berlaku bagi seluruh naskah berdiri dalam pasal pertama",
    en: "Definitions for the whole act stand in its first pasal",
  },
  message: (p: { label: string; first: string }) => ({
    id: `${p.label} memuat pengertian bagi seluruh naskah, tetapi pasal pertama adalah ${p.first}.`,
    en: `${p.label} holds definitions for the whole act, but the first pasal is ${p.first}.`,
  }),
  why: {
    id: "Ketentuan umum berdiri di depan, sehingga arti istilah diketahui sebelum norma pertama dibaca.",
    en: "The general provisions stand in front, so that terms are known before the first norm is read.",
  },
  help: () => ({
    id: "Pindahkan pengertiannya ke Pasal 1; istilah yang hanya dipakai dalam satu bab boleh diberi arti dalam bab itu, dengan «Yang dimaksud dengan … adalah …».",
    en: "Move the definitions to Pasal 1; a term used in one bab only may be defined there, with “Yang dimaksud dengan … adalah …”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 96",
  example: { label: "Pasal 3", first: "Pasal 1" },
  check: (report, { document, paragraphs }) => {
    const [first] = pasalOf(document);
    return {
      provision(provision) {
        if (!first || provision.kind !== "pasal" || provision === first) return;
        const opening = paragraphs(provision.content)[0]?.text ?? "";
        if (!/^Dalam (?:Peraturan|Keputusan) .{0,60}?ini,? yang dimaksud dengan/u.test(opening)) return;
        report({ at: provision.labelSpan, params: { label: provision.label, first: first.label } });
      },
    };
  },
});
