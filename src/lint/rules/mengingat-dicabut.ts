import { readActs } from "../../compile/references/read-citations.js";
import { walkProvisions } from "../../model/provision.js";
import { actKey, namedActKey } from "../act-key.js";
import { groundsIn } from "../grounds.js";
import { repealIn } from "../repeals.js";
import { defineWideRule } from "../rule.js";

export const mengingatDicabut = defineWideRule({
  name: "mengingat-dicabut",
  severity: "error",
  summary: {
    id: "Mengingat tidak memuat naskah yang dicabut dengan naskah ini",
    en: "Mengingat does not hold an act that this one repeals",
  },
  message: (p: { name: string }) => ({
    id: `${p.name} dicabut dengan naskah ini, tetapi dijadikan dasarnya.`,
    en: `${p.name} is repealed by this act, yet serves as its ground.`,
  }),
  why: {
    id: "Naskah yang berhenti berlaku ketika naskah ini mulai berlaku tidak dapat menjadi dasarnya.",
    en: "An act that ends when this one begins cannot be its ground.",
  },
  help: () => ({ id: "Hapus dari Mengingat.", en: "Delete it from Mengingat." }),
  ground: "UU 12/2011 Lampiran II angka 42",
  example: { name: "Peraturan Bupati Nomor 5 Tahun 2019" },
  check: (report, { document, handbook, paragraphs }) => ({
    preamble(section) {
      const grounds = groundsIn(section, paragraphs);
      if (grounds.length === 0) return;
      const { head, body } = document;
      const declared = head.kind === "peraturan-bupati" ? head.repeals.map((name) => namedActKey(name, handbook)) : [];
      const written = [...walkProvisions(body)].flatMap((one) => repealIn(one, paragraphs)?.acts ?? []);
      const repealed = new Set([...declared, ...written.map(({ name }) => actKey(name))]);
      for (const text of grounds) {
        for (const { start, end, words } of readActs(text.text)) {
          const key = actKey(words);
          if (key !== undefined && repealed.has(key)) report({ at: text.span(start, end), params: { name: words } });
        }
      }
    },
  }),
});
