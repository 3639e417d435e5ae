import { testRule } from "../../testing/test-rule.js";
import { rujukanBeruntun } from "./rujukan-beruntun.js";

testRule(rujukanBeruntun, {
  marks: [
    "## Pasal 1\n\nSatu.\n\n## Pasal 2\n\nDua.\n\n## Pasal 3\n\nTiga.\n\n## Pasal 4\n\nEmpat.\n\n## Pasal 5\n\nKetentuan dalam ⟦Pasal 1, Pasal 2, Pasal 3⟧, dan Pasal 5 dan Pasal 4 berlaku.",
    "## Pasal 1\n\n(1) A.\n\n(2) B.\n\n(3) C.\n\n## Pasal 2\n\nKetentuan dalam ⟦Pasal 1 ayat (1), ayat (2) dan ayat (3)⟧ berlaku.",
  ],
  ignores: [
    "(1) A.\n\n(2) B.\n\n(3) C.\n\n(4) Ketentuan pada ayat (1) dan ayat (2) berlaku.",
    "(1) A.\n\n(2) B.\n\n(3) C.\n\n(4) Ketentuan pada ayat (1), ayat (2), atau ayat (3) berlaku.",
    "(1) Admin:\n\na. satu;\n\nb. dua; dan\n\nc. tiga.\n\n(2) Ketentuan pada ayat (1) huruf a, huruf b, dan huruf c berlaku.",
    "Ketentuan dalam Pasal 1, Pasal 2, dan Pasal 3 Undang-Undang Nomor 14 Tahun 2008 berlaku.",
  ],
  mends: [
    [
      "(1) A.\n\n(2) B.\n\n(3) C.\n\n(4) Ketentuan pada ayat (1), ayat (2), dan ayat (3) berlaku.",
      "(1) A.\n\n(2) B.\n\n(3) C.\n\n(4) Ketentuan pada ayat (1) sampai dengan ayat (3) berlaku.",
    ],
  ],
});
