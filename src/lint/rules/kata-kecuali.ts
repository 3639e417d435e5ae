import { definePhraseRule } from "../phrase-rule.js";

export const kataKecuali = definePhraseRule({
  name: "kata-kecuali",
  severity: "warning",
  summary: {
    id: "Pengecualian memakai «kecuali»",
    en: "An exception says “kecuali”",
  },
  message: (p) => ({
    id: `«${p.written}» bukan kata pengecualian yang baku.`,
    en: `“${p.written}” is not the standard word of an exception.`,
  }),
  why: {
    id: "«Selain» berarti «di samping», jadi menambah; hanya «kecuali» yang mengeluarkan sesuatu dari norma.",
    en: "“Selain” means “besides” and adds; only “kecuali” takes something out of a norm.",
  },
  help: () => ({
    id: "Tulis «kecuali» tepat di belakang kata yang dibatasi, misalnya «Pasal 5 sampai dengan Pasal 9, kecuali Pasal 7 ayat (1)».",
    en: "Write “kecuali” right behind the word it limits, for example “Pasal 5 sampai dengan Pasal 9, kecuali Pasal 7 ayat (1)”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 257–259, 274",
  example: { written: "terkecuali" },
  phrases:
    /(?<!\p{L})(?:(?<!tidak |tanpa )terkecuali|dengan pengecualian(?: atas| terhadap| untuk)?(?= (?:Pasal|ayat) [(\d])|(?<=sampai dengan (?:Pasal \d+[A-Z]?(?: ayat \(\d+[a-z]?\))?|ayat \(\d+[a-z]?\)),? )(?:selain|di luar|tidak termasuk|tanpa)(?= (?:Pasal|ayat) [(\d]))(?!\p{L})/gu,
  instead: () => "kecuali",
});
