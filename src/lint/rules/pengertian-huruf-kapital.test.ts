import { testRule } from "../../testing/test-rule.js";
import { pengertianHurufKapital } from "./pengertian-huruf-kapital.js";

testRule(pengertianHurufKapital, {
  marks: [
    "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Admin adalah pegawai.\n\n2. ⟦tim reaksi cepat⟧ yang selanjutnya disingkat TRC adalah tim.",
  ],
  ignores: [
    "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Admin adalah pegawai.",
    "Yang dimaksud dengan akun adalah alamat.",
  ],
  mends: [
    [
      "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. pejabat pengelola informasi dan dokumentasi adalah pejabat.",
      "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Pejabat Pengelola Informasi dan Dokumentasi adalah pejabat.",
    ],
  ],
});
