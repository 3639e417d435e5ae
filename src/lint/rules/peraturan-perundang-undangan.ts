import { definePhraseRule } from "../phrase-rule.js";

const formula = "sesuai dengan ketentuan peraturan perundang-undangan";

export const peraturanPerundangUndangan = definePhraseRule({
  name: "peraturan-perundang-undangan",
  severity: "warning",
  summary: {
    id: "Peraturan lain yang tidak disebut namanya diacu dengan «sesuai dengan ketentuan peraturan perundang-undangan»",
    en: "Other acts that are not named are referred to as “sesuai dengan ketentuan peraturan perundang-undangan”",
  },
  message: (p) => ({
    id: `«${p.written}» bukan rumusan baku untuk mengacu pada peraturan lain.`,
    en: `“${p.written}” is not the formula for referring to other acts.`,
  }),
  why: {
    id: "Tambahan seperti «yang berlaku» menimbulkan pertanyaan: berlaku saat naskah dibuat, atau saat norma diterapkan.",
    en: "Additions such as “yang berlaku” raise a question: in force when the text was made, or when the norm is applied.",
  },
  help: () => ({
    id: `Tulis «${formula}»; bila bidangnya perlu disebut, tambahkan «mengenai …» atau «di bidang …».`,
    en: `Write “${formula}”; if the field must be said, add “mengenai …” or “di bidang …”.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 281",
  example: { written: "sesuai peraturan perundang-undangan yang berlaku" },
  phrases:
    /(?<!\p{L})(?:(?<law>(?<how>sesuai|menurut|berdasarkan|mengikuti)(?: dengan)?(?: ketentuan)?(?: peraturan)? per(?:undang-undangan|undangan-undangan|undangan)(?<now>(?: lain)? yang (?:masih )?berlaku)?)|sesuai(?: dengan)? (?:peraturan|ketentuan|aturan|hukum|ketentuan hukum|aturan hukum) yang (?:masih )?berlaku)(?!\p{L})/giu,
  unless: ({ 0: written, groups = {} }) => isFormula(written, groups),
  instead: ({ groups = {} }) => {
    if (groups["law"] === undefined) return undefined;
    const how = groups["how"] as string;
    return `${how}${/^sesuai$/i.test(how) ? " dengan" : ""} ketentuan peraturan perundang-undangan`;
  },
});

/** The formula itself; after “menurut” and its like only “yang berlaku” and a maimed name are wrong. */
function isFormula(written: string, { how, now }: Partial<Record<string, string>>): boolean {
  const words = written.toLowerCase();
  if (how === undefined || now !== undefined) return false;
  return /^sesuai$/i.test(how) ? words === formula : words.endsWith(" peraturan perundang-undangan");
}
