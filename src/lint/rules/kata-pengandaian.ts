import { definePhraseRule } from "../phrase-rule.js";

export const kataPengandaian = definePhraseRule({
  name: "kata-pengandaian",
  severity: "warning",
  summary: {
    id: "Pengandaian memakai satu dari «jika», «apabila», «dalam hal», atau «pada saat»",
    en: "A condition says one of “jika”, “apabila”, “dalam hal” or “pada saat”",
  },
  message: (p) => ({
    id: `«${p.written}» bukan kata pengandaian yang diberi arti oleh undang-undang.`,
    en: `“${p.written}” is no word for a condition to which the law gives a meaning.`,
  }),
  why: {
    id: "Tiap kata pengandaian mempunyai arti sendiri; kata lain, atau dua kata sekaligus, membuat orang bertanya arti yang mana.",
    en: "Each of these words has a meaning of its own; another word, or two at once, make people ask which is meant.",
  },
  help: () => ({
    id: "Pilih menurut maksudnya: «jika» (hubungan sebab akibat), «apabila» (sebab akibat dengan waktu), «dalam hal» (mungkin terjadi, mungkin tidak), «pada saat» (pasti terjadi).",
    en: "Choose by what is meant: “jika” (cause and effect), “apabila” (cause and effect in time), “dalam hal” (may or may not happen), “pada saat” (will surely happen).",
  }),
  ground: "UU 12/2011 Lampiran II angka 260, 261",
  example: { written: "Dalam hal apabila" },
  phrases:
    /(?<!\p{L})(?:(?<first>dalam hal|jika|apabila) (?:dalam hal|jika|apabila|bila)|bila(?:mana| mana)?|manakala|jikalau|kalau|seandainya|andaikata|sekiranya)(?!\p{L})/giu,
  // Of two the first opens the sentence; whether its meaning is the intended one, a person has to say.
  instead: ({ groups }) => groups?.["first"],
  isUnsafe: true,
});
