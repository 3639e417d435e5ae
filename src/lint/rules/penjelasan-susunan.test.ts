import { testRule } from "../../testing/test-rule.js";
import { penjelasanSusunan } from "./penjelasan-susunan.js";

testRule(penjelasanSusunan, {
  marks: [
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n⟦# PENJELASAN⟧\n\n## PASAL DEMI PASAL\n\n### Pasal 1\n\nCukup jelas.\n\n### Pasal 2\n\nCukup jelas.",
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 2\n\nCukup jelas.\n\n⟦### Pasal 1⟧\n\nCukup jelas.",
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nCukup jelas.\n\n### Pasal 2\n\nCukup jelas.\n\n⟦### Pasal 3⟧\n\nCukup jelas.",
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n⟦### Pasal 1 sampai dengan Pasal 2⟧\n\nCukup jelas.",
  ],
  ignores: [
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.",
    "## Pasal I\n\n1. Pasal 6 dihapus.\n\n## Pasal II\n\nIsi.\n\n# PENJELASAN\n\n## I. UMUM\n\nTeks.\n\n## II. PASAL DEMI PASAL\n\n### Pasal I\n\n#### Pasal 6\n\nDihapus.",
  ],
});
