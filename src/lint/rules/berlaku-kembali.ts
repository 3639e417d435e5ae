import { clauseBefore } from "../clause-before.js";
import { definePhraseRule } from "../phrase-rule.js";

export const berlakuKembali = definePhraseRule({
  name: "berlaku-kembali",
  severity: "error",
  summary: {
    id: "Naskah yang telah dicabut tidak dinyatakan berlaku kembali",
    en: "An act that was repealed is not declared to be in force again",
  },
  message: (p) => ({
    id: `Naskah yang telah dicabut tidak dapat «${p.written}».`,
    en: `An act that was repealed cannot be “${p.written}”.`,
  }),
  why: {
    id: "Pencabutan tidak dapat dibatalkan: naskah yang dicabut tidak hidup lagi walaupun pencabutnya kemudian dicabut.",
    en: "A repeal cannot be undone: the act does not revive even if the one that repealed it is repealed later.",
  },
  help: () => ({
    id: "Tulis kembali ketentuannya dalam naskah ini.",
    en: "Write its provisions anew in this act.",
  }),
  ground: "UU 12/2011 Lampiran II angka 229",
  example: { written: "dinyatakan berlaku kembali" },
  phrases: /(?<!\p{L})(?<!tidak )(?:dinyatakan |mulai )?(?:berlaku|diberlakukan) (?:kembali|lagi)(?!\p{L})/gu,
  unless: ({ index = 0 }, text) => !act.test(clauseBefore(text, index)),
});

const act = /(?:Peraturan|Keputusan|Instruksi) (?:Bupati|Wali ?[Kk]ota|Daerah)(?! ini(?!\p{L}))/u;
