import { testRule } from "../../testing/test-rule.js";
import { pengertianNorma } from "./pengertian-norma.js";

testRule(pengertianNorma, {
  marks: [
    "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Admin adalah pegawai. Admin ⟦dilarang⟧ beriklan.",
    "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Admin adalah pegawai yang dipilih, ⟦berhak⟧ memperoleh insentif.",
  ],
  ignores: [
    "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Pajak adalah kontribusi wajib kepada Daerah.\n\n2. Standar adalah ukuran yang wajib dipenuhi.\n\n3. Urusan adalah urusan wajib dan pilihan.",
  ],
});
