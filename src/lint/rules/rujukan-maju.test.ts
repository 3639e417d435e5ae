import { testRule } from "../../testing/test-rule.js";
import { rujukanMaju } from "./rujukan-maju.js";

testRule(rujukanMaju, {
  marks: ["(1) Admin menjawab sesuai dengan ⟦ayat (2)⟧.\n\n(2) Jawaban ditulis."],
  ignores: [
    "(1) Admin menjawab:\n\na. pertanyaan; dan\n\nb. aduan.\n\n(2) Jawaban sebagaimana dimaksud pada ayat (1) huruf a dicatat.",
    "## Pasal 1\n\nTabel dimuat dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini.\n\n# LAMPIRAN TABEL\n\nIsi.",
    "## Pasal 1\n\nAdmin menjawab.\n\n# PENJELASAN\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nCukup jelas.",
  ],
});
