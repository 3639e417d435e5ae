import { walkProvisions } from "../../model/provision.js";
import { isClearEnough } from "../explanations.js";
import { defineRule } from "../rule.js";

export const penjelasanPengertian = defineRule({
  name: "penjelasan-pengertian",
  severity: "error",
  summary: {
    id: "Pasal yang memuat batasan pengertian tidak dijelaskan lagi",
    en: "A pasal of definitions is not explained again",
  },
  message: (p: { label: string }) => ({
    id: `${p.label} memuat batasan pengertian, tetapi dijelaskan.`,
    en: `${p.label} holds definitions, yet it is explained.`,
  }),
  why: {
    id: "Pengertian yang memerlukan penjelasan belum jelas; dua bunyi untuk satu istilah menjadi dua arti.",
    en: "A definition that needs explaining is not clear yet; two wordings for one term become two meanings.",
  },
  help: () => ({
    id: "Perbaiki pengertiannya sampai jelas, dan tulis «Cukup jelas.» di sini.",
    en: "Mend the definition until it is clear, and write “Cukup jelas.” here.",
  }),
  ground: "UU 12/2011 Lampiran II angka 107, 187",
  example: { label: "Pasal 1" },
  check: (report, { document, paragraphs }) => {
    const defining = new Set(
      [...walkProvisions(document.body)]
        .filter(
          ({ kind, content }) =>
            kind === "pasal" && paragraphs(content).some(({ text }) => /^Dalam .* yang dimaksud dengan/u.test(text)),
        )
        .map(({ label }) => label),
    );
    return {
      explanation({ title, content }) {
        const texts = paragraphs(content);
        const [first] = texts;
        if (!defining.has(title) || !first || isClearEnough(texts)) return;
        report({ at: first.span(0, first.text.trimEnd().length), params: { label: title } });
      },
    };
  },
});
