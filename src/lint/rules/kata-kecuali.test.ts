import { testRule } from "../../testing/test-rule.js";
import { kataKecuali } from "./kata-kecuali.js";

testRule(kataKecuali, {
  marks: [
    "Semua akun ditutup, ⟦terkecuali⟧ akun kebencanaan.",
    "(1) Admin menjawab.\n\n(2) Norma dalam Pasal 1 berlaku, ⟦dengan pengecualian⟧ ayat (1).",
  ],
  ignores: [
    "Semua akun tanpa terkecuali didaftarkan.",
    "Selain Pasal 5, berlaku pula Pasal 6.",
    "Semua akun ditutup, kecuali akun kebencanaan.",
  ],
  mends: [["Semua akun ditutup, terkecuali akun kebencanaan.", "Semua akun ditutup, kecuali akun kebencanaan."]],
});
