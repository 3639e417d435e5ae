import { palingFor } from "../paling.js";
import { definePhraseRule } from "../phrase-rule.js";

export const frasaPaling = definePhraseRule({
  name: "frasa-paling",
  severity: "warning",
  summary: {
    id: "Batas dinyatakan dengan «paling …», bukan «selambat-lambatnya», «sekurang-kurangnya», atau «maksimal»",
    en: "A bound says “paling …”, not “selambat-lambatnya”, “sekurang-kurangnya” or “maksimal”",
  },
  message: (p) => ({
    id: `«${p.written}» bukan frasa batas yang baku.`,
    en: `“${p.written}” is not the standard phrase of a bound.`,
  }),
  why: {
    id: "Frasa yang sama untuk batas yang sama membuat setiap tenggat dan jumlah dapat dicari dan dibandingkan.",
    en: "The same phrase for the same bound lets every deadline and amount be searched and compared.",
  },
  help: () => ({
    id: "Tulis «paling lambat», «paling cepat», «paling singkat», «paling lama», «paling sedikit», atau «paling banyak».",
    en: "Write “paling lambat”, “paling cepat”, “paling singkat”, “paling lama”, “paling sedikit” or “paling banyak”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 256",
  example: { written: "selambat-lambatnya" },
  // What may mean “as much as possible” counts only before a number.
  phrases:
    /(?<!\p{L})(?:(?<latest>selambat(?:-lambat)?nya)|(?<least>sekurang(?:-kurang)?nya|sedikit-dikitnya)|(?:(?<earliest>secepat-cepatnya)|(?<few>sedikitnya|sesingkat-singkatnya|serendah-rendahnya|minimum)|(?<most>sebanyak-banyaknya|setinggi-tingginya|selama-lamanya|maksimal|maksimum))(?= (?:sebesar |selama )?(?:Rp|\d)))(?!\p{L})/giu,
  instead: ({ 0: written, index = 0, groups = {}, input = "" }) => {
    const after = input.slice(index + written.length);
    const words = groups["latest"]
      ? "paling lambat"
      : groups["earliest"]
        ? "paling cepat"
        : palingFor(groups["most"] ? "most" : "least", after);
    return /^\p{Lu}/u.test(written) ? `P${words.slice(1)}` : words;
  },
});
