import { boundedBy, palingFor } from "../paling.js";
import { definePhraseRule } from "../phrase-rule.js";

/** What the words bound, as the law gives them a meaning; absent where they may bound either. */
const meant: Readonly<Record<string, "time" | "money">> = {
  singkat: "time",
  lama: "time",
  lambat: "time",
  cepat: "time",
};
const lower = new Set(["singkat", "sedikit", "rendah", "kurang", "cepat"]);

export const batasWaktuDanJumlah = definePhraseRule({
  name: "batas-waktu-dan-jumlah",
  severity: "warning",
  summary: {
    id: "Batas waktu memakai «paling singkat» atau «paling lama», batas uang «paling sedikit» atau «paling banyak»",
    en: "A bound of time says “paling singkat” or “paling lama”, one of money “paling sedikit” or “paling banyak”",
  },
  message: (p) => ({
    id: `«${p.written}» tidak sesuai dengan yang dibatasinya.`,
    en: `“${p.written}” does not fit what it bounds.`,
  }),
  why: {
    id: "Undang-undang memberi tiap frasa batasnya sendiri; frasa yang tertukar membuat orang ragu apakah waktu atau jumlah yang dibatasi.",
    en: "The law gives each phrase its own bound; phrases that are swapped leave doubt whether time or an amount is bounded.",
  },
  help: () => ({
    id: "Jangka waktu: «paling singkat», «paling lama». Batas waktu: «paling lambat», «paling cepat». Uang: «paling sedikit», «paling banyak».",
    en: "A period: “paling singkat”, “paling lama”. A point in time: “paling lambat”, “paling cepat”. Money: “paling sedikit”, “paling banyak”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 256",
  example: { written: "paling banyak" },
  phrases:
    /(?<!\p{L})(?<!(?:usia|umur|berusia|berumur)(?: \p{L}+)? )paling (?<word>sedikit|banyak|kurang|rendah|tinggi|singkat|lama|lambat|cepat)(?!\p{L})/giu,
  unless: (match, text) => insteadOf(match, text) === undefined,
  instead: (match) => insteadOf(match, match.input ?? ""),
});

/** The phrase that fits what is bounded; nothing where the one that stands there fits, or may. */
function insteadOf({ 0: written, index = 0, groups }: RegExpMatchArray, text: string): string | undefined {
  const word = (groups?.["word"] ?? "").toLowerCase();
  const after = text.slice(index + written.length);
  const bounded = boundedBy(after);
  const fits =
    word === "kurang"
      ? false
      : bounded === "time"
        ? meant[word] === "time" || word === "rendah" || word === "tinggi"
        : bounded === "money"
          ? word === "sedikit" || word === "banyak"
          : true;
  return fits ? undefined : capitalisedAs(written, palingFor(lower.has(word) ? "least" : "most", after));
}

function capitalisedAs(written: string, words: string): string {
  return /^\p{Lu}/u.test(written) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
