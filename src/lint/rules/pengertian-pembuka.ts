import { actNames } from "../act-names.js";
import { defineWideRule, writeInstead } from "../rule.js";

const opening = /^Dalam (?<act>.{3,80}?) ini(?<rest>,? ?yang (?:di)?maksud(?:kan)?(?: dengan| oleh)?)(?!\p{L})/u;

export const pengertianPembuka = defineWideRule({
  name: "pengertian-pembuka",
  severity: "error",
  fix: "safe",
  summary: {
    id: "Batasan pengertian dibuka dengan «Dalam Peraturan Bupati ini yang dimaksud dengan:»",
    en: "Definitions open with “Dalam Peraturan Bupati ini yang dimaksud dengan:”",
  },
  message: (p: { written: string; expected: string }) => ({
    id: `Pembuka pengertian berbunyi «${p.written}», bukan «${p.expected}».`,
    en: `The definitions open with “${p.written}”, not “${p.expected}”.`,
  }),
  why: {
    id: "Pembuka yang tetap mengatakan dalam naskah apa istilah itu berlaku; jenis yang salah biasanya sisa naskah lain.",
    en: "The fixed opening says for which act the terms hold; a wrong kind is mostly left over from another text.",
  },
  help: (p) => ({ id: `Tulis «${p.expected}».`, en: `Write “${p.expected}”.` }),
  ground: "UU 12/2011 Lampiran II angka 99, 100",
  example: {
    written: "Dalam Peraturan Daerah ini, yang dimaksud dengan",
    expected: "Dalam Peraturan Bupati ini yang dimaksud dengan",
  },
  check: (report, { document, handbook, paragraphs }) => {
    const { act, ofRegion } = actNames(document, handbook);
    return {
      provision({ kind, content }) {
        if (kind !== "pasal" && kind !== "ayat" && kind !== "diktum") return;
        for (const text of paragraphs(content).slice(0, 1)) {
          const match = opening.exec(text.text);
          const name = match?.groups?.["act"];
          if (!match || name === undefined || !/^\p{Lu}?\p{Ll}*(?:Peraturan|Keputusan)/u.test(name)) continue;
          const expected = `Dalam ${act ?? name} ini yang dimaksud dengan`;
          const written = match[0];
          if (written === expected) continue;
          // Another kind of act may be meant: only the act's own name and the words around it are certain.
          const sure = act === undefined || name === act || name === ofRegion;
          const fix = sure ? writeInstead(expected, text.edit(0, written.length, expected)) : undefined;
          report({ at: text.span(0, written.length), params: { written, expected }, fix });
        }
      },
    };
  },
});
