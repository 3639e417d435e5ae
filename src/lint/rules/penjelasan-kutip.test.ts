import { testRule } from "../../testing/test-rule.js";
import { penjelasanKutip } from "./penjelasan-kutip.js";

testRule(penjelasanKutip, {
  marks: [
    "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nTeks. Yang dimaksud dengan ⟦konflik kepentingan⟧ meliputi hubungan keluarga.\n\n### Pasal 2\n\nCukup jelas.",
  ],
  ignores: [
    "Yang dimaksud dengan Admin adalah pegawai.",
    '## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nYang dimaksud dengan "menjawab" adalah menyampaikan.\n\n### Pasal 2\n\nCukup jelas.',
  ],
  mends: [
    [
      "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nYang dimaksud dengan menjawab adalah menyampaikan.\n\n### Pasal 2\n\nCukup jelas.",
      "## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\n(1) Admin mencatat.\n\n(2) Catatan disimpan.\n\n# PENJELASAN\n\n## I. UMUM\n\nJawaban menjaga kepercayaan masyarakat.\n\n## II. PASAL DEMI PASAL\n\n### Pasal 1\n\nYang dimaksud dengan “menjawab” adalah menyampaikan.\n\n### Pasal 2\n\nCukup jelas.",
    ],
  ],
});
