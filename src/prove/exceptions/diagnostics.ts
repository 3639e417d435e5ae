import { defineDiagnostics, entry } from "../../diagnostics/define.js";
import type { Localised } from "../../diagnostics/diagnostic.js";
import type { Tried } from "../analysis/search.js";
import { triedWords } from "../analysis/tried-words.js";

const swallowWhy: Localised = {
  id: "Aturan yang selalu dikecualikan tidak pernah mengikat siapa pun, padahal teksnya seakan-akan mengikat.",
  en: "A rule that is always excepted binds nobody, although its text reads as if it did.",
};
const apartWhy: Localised = {
  id: "Pengecualian yang tidak pernah bertemu aturannya tidak mengecualikan apa pun; biasanya salah satu syaratnya keliru.",
  en: "An exception that never meets its rule sets nothing aside; mostly one of the conditions is wrong.",
};

/** Findings about exceptions that leave nothing of their rule, or never meet it. */
export const diagnose = defineDiagnostics("exception", {
  "rule-swallowed": entry({
    severity: "error",
    summary: { id: "Pengecualian yang menelan aturannya", en: "Exception that swallows its rule" },
    message: (p: { rule: string; by: string; cases: readonly string[]; tried: Tried }) => {
      const tried = triedWords(p.tried);
      const [part, case_] = p.cases.length > 0 ? [` untuk ${names(p.cases)}`, ` for ${names(p.cases)}`] : ["", ""];
      return {
        id: `${p.rule} tidak pernah mengikat${part}: setiap kali berlaku, ia dikecualikan oleh ${p.by} ${tried.id}.`,
        en: `${p.rule} never bites${case_}: whenever it applies, ${p.by} sets it aside ${tried.en}.`,
      };
    },
    why: swallowWhy,
    help: () => ({
      id: "Persempit syarat pengecualiannya, atau hapus aturan yang tidak pernah mengikat itu.",
      en: "Narrow the condition of the exception, or remove the rule that never bites.",
    }),
    example: {
      rule: "Pasal 16 ayat (1) (`tanpa-penetapan`)",
      by: "Pasal 32 ayat (1) (`pernyataan-awal-darurat`)",
      cases: [],
      tried: 12,
    },
  }),
  "unless-swallows-rule": entry({
    severity: "error",
    summary: { id: "`kecuali` yang menelan aturannya", en: "`kecuali` that swallows its rule" },
    message: (p: { rule: string; unless: string; tried: Tried }) => {
      const tried = triedWords(p.tried);
      return {
        id: `${p.rule} tidak pernah berlaku: setiap kali syaratnya terpenuhi, \`kecuali\`-nya juga terpenuhi (\`${p.unless}\`) ${tried.id}.`,
        en: `${p.rule} never applies: whenever its condition holds, so does its \`kecuali\` (\`${p.unless}\`) ${tried.en}.`,
      };
    },
    why: swallowWhy,
    help: () => ({
      id: "Persempit `kecuali` dan bunyinya, atau hapus aturannya.",
      en: "Narrow `kecuali` and its words, or remove the rule.",
    }),
    example: { rule: "Pasal 22 ayat (2) (`terbit-setelah-setuju`)", unless: "isu.tingkat >= rutin", tried: 8 },
  }),
  "exception-never-meets": entry({
    severity: "warning",
    summary: { id: "Pengecualian yang tidak pernah bertemu aturannya", en: "Exception that never meets its rule" },
    message: (p: { exception: string; rules: string; tried: Tried }) => {
      const tried = triedWords(p.tried);
      return {
        id: `${p.exception} mengecualikan ${p.rules}, tetapi keduanya tidak pernah berlaku bersama ${tried.id}.`,
        en: `${p.exception} is an exception to ${p.rules}, but the two never apply together ${tried.en}.`,
      };
    },
    why: apartWhy,
    help: () => ({
      id: "Periksa syarat keduanya, atau hapus pengecualiannya.",
      en: "Check the conditions of both, or remove the exception.",
    }),
    example: {
      exception: "Pasal 32 ayat (1) (`pernyataan-awal-darurat`)",
      rules: "Pasal 22 ayat (2) (`terbit-setelah-setuju`)",
      tried: 9,
    },
  }),
  "unless-never-meets": entry({
    severity: "warning",
    summary: { id: "`kecuali` yang tidak mengecualikan apa pun", en: "`kecuali` that excepts nothing" },
    message: (p: { rule: string; unless: string; tried: Tried }) => {
      const tried = triedWords(p.tried);
      return {
        id: `\`kecuali\` dari ${p.rule} tidak mengecualikan apa pun: \`${p.unless}\` tidak pernah terpenuhi selama aturannya berlaku ${tried.id}.`,
        en: `The \`kecuali\` of ${p.rule} excepts nothing: \`${p.unless}\` never holds while the rule applies ${tried.en}.`,
      };
    },
    why: apartWhy,
    help: () => ({
      id: "Perbaiki syaratnya, atau hapus `kecuali` beserta bunyinya.",
      en: "Correct its condition, or remove `kecuali` with its words.",
    }),
    example: { rule: "Pasal 22 ayat (2) (`terbit-setelah-setuju`)", unless: "isu.tingkat = rutin", tried: 6 },
  }),
});

function names(all: readonly string[]): string {
  return all.map((name) => `\`${name}\``).join(", ");
}
