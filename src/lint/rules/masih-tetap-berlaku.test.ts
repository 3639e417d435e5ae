import { testRule } from "../../testing/test-rule.js";
import { masihTetapBerlaku } from "./masih-tetap-berlaku.js";

testRule(masihTetapBerlaku, {
  marks: [
    "Keputusan lama ⟦dinyatakan masih berlaku selama belum bertentangan dengan Peraturan Bupati ini⟧ dan belum diganti.",
  ],
  ignores: [
    "Keputusan lama tetap berlaku sampai masa berlakunya habis.",
    "Norma lain berlaku sepanjang tidak bertentangan dengan Undang-Undang Dasar.",
  ],
  mends: [
    [
      "Keputusan lama masih berlaku selama tidak bertentangan dengan ketentuan Peraturan Bupati ini.",
      "Keputusan lama dinyatakan masih tetap berlaku sepanjang tidak bertentangan dengan ketentuan dalam Peraturan Bupati ini.",
    ],
  ],
});
