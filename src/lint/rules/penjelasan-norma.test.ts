import { testRule } from "../../testing/test-rule.js";
import { penjelasanNorma } from "./penjelasan-norma.js";

testRule(penjelasanNorma, {
  marks: [
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nPegawai ⟦dilarang⟧ menghapus catatan. Bentuknya ⟦diatur lebih lanjut dengan Keputusan Bupati⟧.\n\n### Pasal 2\n\nCukup jelas.",
  ],
  ignores: [
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nHal yang wajib dicatat berbeda dari yang dilarang.\n\n### Pasal 2\n\nPerbuatan yang dilarang diatur dalam Peraturan Daerah.",
    "Admin wajib menjawab.",
  ],
});
