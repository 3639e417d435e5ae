import { testRule } from "../../testing/test-rule.js";
import { ayatBanyak } from "./ayat-banyak.js";

testRule(ayatBanyak, {
  marks: [
    "⟦## Pasal 1⟧\n\n(1) Isi.\n\n(2) Isi.\n\n(3) Isi.\n\n(4) Isi.\n\n(5) Isi.\n\n(6) Isi.\n\n(7) Isi.\n\n(8) Isi.\n\n(9) Isi.\n\n(10) Isi.\n\n(11) Isi.\n\n(12) Isi.\n\n(13) Isi.\n\n(14) Isi.",
  ],
  ignores: [
    "## Pasal 1\n\n(1) Isi.\n\n(2) Isi.\n\n(3) Isi.\n\n(4) Isi.\n\n(5) Isi.\n\n(6) Isi.\n\n(7) Isi.\n\n(8) Isi.\n\n(9) Isi.\n\n(10) Isi.\n\n(11) Isi.\n\n(12) Isi.",
  ],
});
