import { defineDiagnostics, entry } from "../../diagnostics/define.js";

/** Findings about facts that rules give their value. */
export const diagnose = defineDiagnostics("derived", {
  circle: entry({
    severity: "error",
    summary: { id: "Fakta atau aturan yang menunggu dirinya sendiri", en: "Fact or rule that waits for itself" },
    message: (p: { names: string }) => ({
      id: `Untuk mengetahui yang pertama, yang pertama sendiri harus sudah diketahui: ${p.names}.`,
      en: `To know the first, the first must already be known: ${p.names}.`,
    }),
    why: {
      id: "Fakta turunan dan keadaan aturan dihitung satu per satu; di dalam lingkaran tidak ada yang dapat dihitung lebih dahulu.",
      en: "Derived facts and states of rules are computed one after another; in a circle none can come first.",
    },
    help: () => ({
      id: "Putuskan lingkarannya: ubah salah satu syarat sehingga tidak lagi membaca hasil aturan yang bergantung padanya.",
      en: "Break the circle: change one condition so that it no longer reads the result of a rule that depends on it.",
    }),
    example: { names: "`isu.tingkat` → `tingkat-isu` → `isu.gawat` → `isu-gawat` → `isu.tingkat`" },
  }),
  "source-differs": entry({
    severity: "error",
    summary: { id: "Sumber fakta turunan berbeda", en: "Derived fact has another source" },
    message: (p: { fact: string; by: string; rule: string }) => ({
      id: `\`${p.rule}\` menentukan \`${p.fact}\`, padahal menurut kosakata fakta itu turunan \`${p.by}\`.`,
      en: `\`${p.rule}\` determines \`${p.fact}\`, but the vocabulary derives that fact from \`${p.by}\`.`,
    }),
    why: {
      id: "Setiap fakta turunan mempunyai satu sumber; dengan dua sumber nilainya bergantung pada urutan menghitung.",
      en: "Every derived fact has one source; with two its value would depend on the order of computing.",
    },
    help: (p) => ({
      id: `Ubah \`menentukan\`, atau tulis \`turunan ${p.rule}\` di kosakata.`,
      en: `Change \`menentukan\`, or write \`turunan ${p.rule}\` in the vocabulary.`,
    }),
    example: { fact: "isu.tingkat", by: "tingkat-isu", rule: "tingkat-krisis" },
  }),
  "determines-another": entry({
    severity: "error",
    summary: { id: "Aturan menentukan fakta lain", en: "Rule determines another fact" },
    message: (p: { fact: string; by: string; determines: string }) => ({
      id: `Fakta \`${p.fact}\` diturunkan dari \`${p.by}\`, tetapi \`${p.by}\` ${p.determines === "" ? "tidak menentukan fakta apa pun" : `menentukan \`${p.determines}\``}.`,
      en: `The fact \`${p.fact}\` is derived from \`${p.by}\`, but \`${p.by}\` determines ${p.determines === "" ? "no fact at all" : `\`${p.determines}\``}.`,
    }),
    why: {
      id: "Fakta turunan tidak boleh ditanyakan kepada orang; tanpa aturannya nilainya tidak pernah diketahui.",
      en: "A derived fact may not be asked of people; without its rule its value is never known.",
    },
    help: (p) => ({
      id: `Tulis \`menentukan: ${p.fact}\` pada aturan itu, atau id aturan lain di kosakata.`,
      en: `Write \`menentukan: ${p.fact}\` in that rule, or the id of another rule in the vocabulary.`,
    }),
    example: { fact: "isu.tingkat", by: "tingkat-isu", determines: "isu.kategori" },
  }),
  "value-missing": entry({
    severity: "error",
    summary: { id: "Nilai fakta turunan tidak disebut", en: "Value of a derived fact not stated" },
    message: (p: { rule: string; fact: string; choices: string }) => ({
      id: `\`${p.rule}\` menentukan \`${p.fact}\`, tetapi tidak menyebut nilai mana: ${p.choices}.`,
      en: `\`${p.rule}\` determines \`${p.fact}\` but does not say which value: ${p.choices}.`,
    }),
    why: {
      id: "Tanpa `nilai`, aturan berarti «ya apabila syaratnya terpenuhi»; fakta ini tidak bernilai ya atau tidak.",
      en: "Without `nilai` a rule means “yes if its conditions hold”; this fact is not a yes or no.",
    },
    help: () => ({
      id: "Tambahkan `nilai:` dengan salah satu pilihan itu.",
      en: "Add `nilai:` with one of these choices.",
    }),
    example: { rule: "tingkat-krisis", fact: "isu.tingkat", choices: "rutin, serius, krisis" },
  }),
  "order-missing": entry({
    severity: "error",
    summary: { id: "Hasil tertinggi dari pilihan tanpa urutan", en: "Highest of choices without an order" },
    message: (p: { table: string; fact: string }) => ({
      id: `Tabel \`${p.table}\` memakai hasil tertinggi, tetapi pilihan \`${p.fact}\` tidak berurut.`,
      en: `The table \`${p.table}\` takes the highest result, but the choices of \`${p.fact}\` have no order.`,
    }),
    why: {
      id: "Mesin tidak boleh menebak pilihan mana yang lebih tinggi.",
      en: "A machine may not guess which choice is the higher.",
    },
    help: () => ({
      id: "Tulis pilihannya berurut di kosakata (`a < b < c`), atau pakai `cara: pertama` atau `cara: tunggal`.",
      en: "Write the choices in order in the vocabulary (`a < b < c`), or use `cara: pertama` or `cara: tunggal`.",
    }),
    example: { table: "tingkat-isu", fact: "isu.kategori" },
  }),
});
