import { testRule } from "../../testing/test-rule.js";
import { pengertianPembuka } from "./pengertian-pembuka.js";

testRule(pengertianPembuka, {
  marks: [
    "⟦Dalam Peraturan Bupati Contoh ini yang dimaksud dengan⟧ Admin adalah pegawai.",
    "⟦Dalam Peraturan Bupati ini, yang dimaksud dengan⟧:\n\n1. Admin adalah pegawai.",
    "## Pasal 1\n\n⟦Dalam Peraturan Bupati ini yang dimaksud⟧ Admin adalah pegawai.",
  ],
  ignores: ["Yang dimaksud dengan Admin adalah pegawai.", "Dalam hal ini, yang dimaksud adalah pegawai."],
  mends: [
    [
      "Dalam Peraturan Bupati ini, yang dimaksud dengan:\n\n1. Admin adalah pegawai.",
      "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Admin adalah pegawai.",
    ],
  ],
});
