import { testRule } from "../../testing/test-rule.js";
import { penjelasanButir } from "./penjelasan-butir.js";

testRule(penjelasanButir, {
  marks: [
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nCukup jelas.\n\n⟦### Pasal 2⟧\n\nAyat (1)\n\nCukup jelas.\n\nAyat (2)\n\nCukup jelas.",
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nCukup jelas.\n\n### Pasal 2\n\nAyat (1)\n\nTeks.\n\nAyat (2)\n\nCukup jelas.\n\n⟦Ayat (3)⟧\n\nTeks.",
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n⟦### Pasal 1⟧\n\n### Pasal 2\n\nCukup jelas.",
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\n⟦Huruf a⟧\n\nHuruf b\n\nTeks.\n\n### Pasal 2\n\nCukup jelas.",
  ],
  ignores: [
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nCukup jelas.\n\n### Pasal 2\n\nKedua ayat saling melengkapi.",
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nCukup jelas.\n\n### Pasal 2\n\nAyat (1)\n\nHuruf a\n\nCukup jelas.\n\nHuruf b\n\nTeks.\n\nAyat (2)\n\nCukup jelas.",
  ],
});
