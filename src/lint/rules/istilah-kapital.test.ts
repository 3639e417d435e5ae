import { testRule } from "../../testing/test-rule.js";
import { istilahKapital } from "./istilah-kapital.js";

testRule(istilahKapital, {
  marks: [
    "## Pasal 1\n\nYang dimaksud dengan Isu Publik adalah percakapan.\n\n## Pasal 2\n\n⟦Isu publik⟧ dijawab.\n\n# PENJELASAN\n\n## I. UMUM\n\nSetiap ⟦isu publik⟧ dijawab.",
  ],
  ignores: [
    "## Menimbang\n\na. bahwa isu publik dijawab;\n\n## Pasal 1\n\n(1) Yang dimaksud dengan Isu Publik adalah percakapan.\n\n(2) Isu Publik dijawab.",
    "(1) Yang dimaksud dengan Tim Tanggap Insiden yang selanjutnya disingkat TTI adalah tim.\n\n(2) TTI melapor kepada tim tanggap insiden sektor.",
  ],
  mends: [
    [
      "(1) Yang dimaksud dengan Isu Publik adalah percakapan.\n\n(2) Isu publik dijawab.",
      "(1) Yang dimaksud dengan Isu Publik adalah percakapan.\n\n(2) Isu Publik dijawab.",
    ],
  ],
});
