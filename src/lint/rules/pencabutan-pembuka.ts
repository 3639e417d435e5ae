import { actNames } from "../act-names.js";
import { repealIn } from "../repeals.js";
import { defineWideRule, writeInstead } from "../rule.js";

const act = String.raw`(?:Peraturan|Keputusan)(?: \p{Lu}\p{L}+){1,3} ini`;
const formula = new RegExp(`^Pada saat ${act} mulai berlaku(?:,|:)`, "u");
/** Other ways to say the same moment. */
const variant = new RegExp(
  `^(?:(?:Dengan|Sejak|Pada saat) (?:mulai )?(?:berlaku|diberlakukan|ditetapkan|diundangkan)nya ${act}|(?:Sejak|Pada saat) ${act} (?:mulai )?(?:berlaku|diundangkan|ditetapkan))(?<mark>[,:]?)(?: maka)?(?!\\p{L})`,
  "u",
);

export const pencabutanPembuka = defineWideRule({
  name: "pencabutan-pembuka",
  severity: "error",
  fix: "safe",
  summary: {
    id: "Pencabutan diawali «Pada saat Peraturan Bupati ini mulai berlaku,»",
    en: "A repeal begins with “Pada saat Peraturan Bupati ini mulai berlaku,”",
  },
  message: (p: { written: string; expected: string }) => ({
    id: `Pencabutan diawali «${p.written}», bukan «${p.expected},».`,
    en: `The repeal begins with “${p.written}”, not with “${p.expected},”.`,
  }),
  why: {
    id: "Tanpa rumusan itu tidak jelas sejak kapan naskah yang lama tidak berlaku lagi.",
    en: "Without the formula it is not clear from when the old act is no longer in force.",
  },
  help: (p) => ({
    id: `Tulis «${p.expected}, … dicabut dan dinyatakan tidak berlaku».`,
    en: `Write “${p.expected}, … dicabut dan dinyatakan tidak berlaku”.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 144–149",
  example: {
    written: "Dengan berlakunya Peraturan Bupati ini",
    expected: "Pada saat Peraturan Bupati ini mulai berlaku",
  },
  check: (report, { document, handbook, paragraphs }) => {
    const name = actNames(document, handbook).act ?? "Peraturan Bupati";
    const expected = `Pada saat ${name} ini mulai berlaku`;
    return {
      provision(provision) {
        const repeal = repealIn(provision, paragraphs);
        if (!repeal || formula.test(repeal.opening.text)) return;
        const { opening } = repeal;
        const other = variant.exec(opening.text);
        if (other) {
          const words = `${expected}${other.groups?.["mark"] || ","}`;
          const fix = writeInstead(words, opening.edit(0, other[0].length, words));
          report({ at: opening.span(0, other[0].length), params: { written: other[0], expected }, fix });
          return;
        }
        const [first = ""] = /^\S+(?: \S+)?/u.exec(opening.text) ?? [];
        const namesAct = /^(?:Peraturan|Keputusan|Instruksi) \p{Lu}/u.test(opening.text);
        const fix = namesAct
          ? writeInstead(expected, opening.edit(0, first.length, `${expected}, ${first}`))
          : undefined;
        report({ at: opening.span(0, first.length), params: { written: first, expected }, fix });
      },
    };
  },
});
