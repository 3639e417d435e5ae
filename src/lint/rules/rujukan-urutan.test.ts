import { testRule } from "../../testing/test-rule.js";
import { rujukanUrutan } from "./rujukan-urutan.js";

testRule(rujukanUrutan, {
  marks: ["(1) A.\n\n(2) B.\n\n(3) Ketentuan pada ayat (2) atau ⟦ayat (1)⟧ berlaku."],
  ignores: [
    "## Pasal 1\n\n(1) A.\n\n(2) B.\n\n## Pasal 2\n\nKetentuan dalam Pasal 1 ayat (1), ayat (2), atau Pasal 2 berlaku.",
    "## Pasal 1\n\nA.\n\n## Pasal 2\n\n(1) B.\n\n(2) Ketentuan pada ayat (1) dan dalam Pasal 1 berlaku.",
  ],
});
