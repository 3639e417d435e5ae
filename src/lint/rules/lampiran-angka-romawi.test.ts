import { testRule } from "../../testing/test-rule.js";
import { lampiranAngkaRomawi } from "./lampiran-angka-romawi.js";

testRule(lampiranAngkaRomawi, {
  marks: ["Isi.\n\n# LAMPIRAN I A\n\nA.\n\n⟦# LAMPIRAN⟧\n\nB."],
  ignores: ["Isi.\n\n# LAMPIRAN DAFTAR\n\nA.", "Isi.\n\n# LAMPIRAN I DAFTAR\n\nA.\n\n# PENJELASAN\n\nTeks."],
});
