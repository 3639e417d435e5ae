import { testRule } from "../../testing/test-rule.js";
import { pencabutanUmum } from "./pencabutan-umum.js";

testRule(pencabutanUmum, {
  marks: [
    "⟦Segala peraturan yang bertentangan dengan ketentuan dalam Peraturan Bupati ini⟧, dinyatakan tidak berlaku lagi.",
    "⟦Keputusan Kepala Perangkat Daerah yang bertentangan dengan Peraturan Bupati ini⟧ dinyatakan tidak berlaku.",
  ],
  ignores: [
    "Keputusan mengenai pengelola akun dinyatakan masih tetap berlaku sepanjang tidak bertentangan dengan ketentuan dalam Peraturan Bupati ini.",
    "Perjanjian yang bertentangan dengan Peraturan Bupati ini diperbaiki.",
  ],
});
