import { testRule } from "../../testing/test-rule.js";
import { batasWaktuDanJumlah } from "./batas-waktu-dan-jumlah.js";

testRule(batasWaktuDanJumlah, {
  marks: [
    "Pelatihan dilaksanakan ⟦paling sedikit⟧ 5 (lima) hari.",
    "Insentif diberikan ⟦paling lama⟧ Rp500.000,00.",
    "Pernyataan ⟦paling kurang⟧ memuat fakta.",
    "⟦Paling kurang⟧ 30 (tiga puluh) menit sebelum siaran, Admin menguji kamera.",
  ],
  ignores: [
    "Admin ditunjuk paling sedikit 2 (dua) orang.",
    "Laporan disampaikan paling lambat 5 (lima) hari.",
    "Calon berusia paling rendah 17 (tujuh belas) tahun.",
    "Calon berusia paling sedikit 17 (tujuh belas) tahun.",
    "Rapat diadakan paling sedikit 3 (tiga) bulan sekali.",
    "Rapat diadakan paling banyak 2 (dua) kali dalam 1 (satu) bulan.",
    "Pelatihan dilaksanakan paling sedikit 20 (dua puluh) jam pelajaran.",
  ],
  mends: [
    ["Akses dibatasi paling banyak 3 (tiga) hari.", "Akses dibatasi paling lama 3 (tiga) hari."],
    ["Pelatihan dilaksanakan paling kurang 5 (lima) hari.", "Pelatihan dilaksanakan paling singkat 5 (lima) hari."],
    [
      "Insentif diberikan paling rendah sebesar Rp500.000,00.",
      "Insentif diberikan paling sedikit sebesar Rp500.000,00.",
    ],
    ["Paling kurang 2 (dua) Admin ditunjuk.", "Paling sedikit 2 (dua) Admin ditunjuk."],
  ],
});
