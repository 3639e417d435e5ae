import { testRule } from "../../testing/test-rule.js";
import { pengertianSingkatan } from "./pengertian-singkatan.js";

testRule(pengertianSingkatan, {
  marks: [
    "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Dinas Informatika yang selanjutnya ⟦disingkat⟧ Dinas adalah unsur.\n\n2. Pejabat Informasi⟦,⟧ yang selanjutnya disebut Pejabat⟦,⟧ adalah pegawai.",
    "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Badan A, B, dan C yang selanjutnya ⟦disebut⟧ BABC adalah badan.",
  ],
  ignores: [
    "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Rencana Aksi Nasional Hak Asasi Manusia yang selanjutnya disebut Ranham adalah rencana.\n\n2. Badan Kepegawaian dan Pengembangan Sumber Daya Manusia yang selanjutnya disingkat BKPSDM adalah badan.",
  ],
  mends: [
    [
      "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Pejabat Informasi, yang selanjutnya disebut dengan Pejabat, adalah pegawai.",
      "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Pejabat Informasi yang selanjutnya disebut Pejabat adalah pegawai.",
    ],
    [
      "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Tim Reaksi Cepat, yang selanjutnya disebut TRC adalah tim.",
      "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n1. Tim Reaksi Cepat yang selanjutnya disingkat TRC adalah tim.",
    ],
  ],
});
