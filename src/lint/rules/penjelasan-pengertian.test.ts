import { testRule } from "../../testing/test-rule.js";
import { penjelasanPengertian } from "./penjelasan-pengertian.js";

testRule(penjelasanPengertian, {
  marks: [
    "## Pasal 1\n\nDalam Peraturan Bupati ini yang dimaksud dengan Admin adalah pegawai yang menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Admin menyimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\n⟦Angka 1⟧\n\nCukup jelas.\n\nAngka 2\n\nAdmin utama.\n\n### Pasal 2\n\nCukup jelas.",
  ],
  ignores: [
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nJawaban dicatat.\n\n### Pasal 2\n\nCukup jelas.",
  ],
});
