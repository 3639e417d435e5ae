import { testRule } from "../../testing/test-rule.js";
import { pengertianJabatan } from "./pengertian-jabatan.js";

testRule(pengertianJabatan, {
  marks: [
    "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Admin adalah pegawai.\n\n⟦2.⟧ Sekretaris Daerah adalah sekretaris.",
  ],
  ignores: [
    "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Daerah adalah Kabupaten Contoh.\n\n2. Bupati adalah Bupati Contoh.\n\n3. Admin adalah pegawai.\n\n4. PIC adalah pegawai.",
  ],
});
