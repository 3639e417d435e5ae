import { testRule } from "../../testing/test-rule.js";
import { peraturanPerundangUndangan } from "./peraturan-perundang-undangan.js";

testRule(peraturanPerundangUndangan, {
  marks: [
    "Sanksi dijatuhkan ⟦sesuai ketentuan peraturan perundang-undangan⟧ di bidang kepegawaian.",
    "Sanksi dijatuhkan ⟦sesuai dengan peraturan perundang-undangan⟧.",
    "Sanksi dijatuhkan ⟦berdasarkan peraturan perundangan yang berlaku⟧.",
    "Sanksi dijatuhkan ⟦menurut ketentuan perundang-undangan⟧.",
  ],
  ignores: [
    "Sanksi dijatuhkan berdasarkan peraturan perundang-undangan.",
    "Sanksi dijatuhkan menurut ketentuan peraturan perundang-undangan mengenai disiplin.",
    "Tarif yang berlaku diumumkan.",
    "Peraturan perundang-undangan disebarluaskan.",
  ],
  mends: [
    [
      "Sanksi dijatuhkan sesuai peraturan perundang-undangan yang berlaku.",
      "Sanksi dijatuhkan sesuai dengan ketentuan peraturan perundang-undangan.",
    ],
    [
      "Sanksi dijatuhkan berdasarkan peraturan perundangan yang berlaku.",
      "Sanksi dijatuhkan berdasarkan ketentuan peraturan perundang-undangan.",
    ],
  ],
});
