/** Words with which the language builds conditions: none of them names a fact, an element or a unit. */
const reservedWords: ReadonlySet<string> = new Set([
  "ada",
  "antara",
  "atau",
  "belum",
  "bukan",
  "cepat",
  "dalam",
  "dan",
  "dari",
  "dengan",
  "diketahui",
  "dilanggar",
  "dipenuhi",
  "jumlah",
  "lambat",
  "memuat",
  "paling",
  "pukul",
  "sampai",
  "sebelum",
  "sejak",
  "sekarang",
  "sesudah",
  "setiap",
  "sudah",
  "terakhir",
  "terlampaui",
  "tidak",
  "ya",
  "yang",
]);

/** Words that can never be a value: after an operator they show that the value is missing. Choices may share the others (`belum`). */
export const neverValues: ReadonlySet<string> = new Set(["dan", "atau", "bukan", "yang", "dari", "sampai", "dengan"]);

/** Words people write at the head of a condition, by the word meant. */
export const prefixMeant: Readonly<Record<string, string>> = {
  not: "bukan",
  no: "bukan",
  tak: "bukan",
  tidak: "bukan",
  telah: "sudah",
  exists: "ada",
  every: "setiap",
};

/** Words people write between two conditions, by the word meant. */
export const connectorMeant: Readonly<Record<string, string>> = {
  and: "dan",
  or: "atau",
  serta: "dan",
  maupun: "dan",
  ataupun: "atau",
};

/** Words people write after a fact, by what is meant; the longer first. */
export const relationMeant: readonly { readonly words: readonly string[]; readonly meant: string }[] = [
  { words: ["tidak", "sama", "dengan"], meant: "!=" },
  { words: ["lebih", "besar", "dari"], meant: ">" },
  { words: ["lebih", "kecil", "dari"], meant: "<" },
  { words: ["sama", "dengan"], meant: "=" },
  { words: ["lebih", "dari"], meant: ">" },
  { words: ["kurang", "dari"], meant: "<" },
  { words: ["paling", "sedikit"], meant: ">=" },
  { words: ["paling", "rendah"], meant: ">=" },
  { words: ["paling", "singkat"], meant: ">=" },
  { words: ["paling", "banyak"], meant: "<=" },
  { words: ["paling", "tinggi"], meant: "<=" },
  { words: ["paling", "lama"], meant: "<=" },
  { words: ["adalah"], meant: "=" },
  { words: ["setelah"], meant: "sesudah" },
];

/** Whether a lone word may name a fact, an element or a unit. */
export function isFreeWord(word: string): boolean {
  return !reservedWords.has(word) && !Object.hasOwn(prefixMeant, word) && !Object.hasOwn(connectorMeant, word);
}
