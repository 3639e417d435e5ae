import { testRule } from "../../testing/test-rule.js";
import { frasaPaling } from "./frasa-paling.js";

testRule(frasaPaling, {
  marks: [
    "Akses dibatasi ⟦maksimal⟧ 3 (tiga) hari.",
    "Admin menjawab ⟦selambatnya⟧ besok.",
    "Denda dijatuhkan ⟦setinggi-tingginya⟧ Rp1.000.000,00.",
  ],
  ignores: [
    "Pertanyaan dijawab secepat-cepatnya.",
    "Persyaratan minimal ditetapkan Kepala Dinas.",
    "Manfaat maksimal dicapai.",
    "Admin menjawab paling lambat 2 (dua) hari.",
  ],
  mends: [
    ["Selambat-lambatnya 2 (dua) hari kerja Admin menjawab.", "Paling lambat 2 (dua) hari kerja Admin menjawab."],
    [
      "Pelatihan dilaksanakan sekurang-kurangnya 5 (lima) hari.",
      "Pelatihan dilaksanakan paling singkat 5 (lima) hari.",
    ],
    ["Akses dibatasi maksimal 3 (tiga) hari.", "Akses dibatasi paling lama 3 (tiga) hari."],
    ["Denda dijatuhkan setinggi-tingginya Rp1.000.000,00.", "Denda dijatuhkan paling banyak Rp1.000.000,00."],
    ["Siaran dimulai secepat-cepatnya 2 (dua) jam setelahnya.", "Siaran dimulai paling cepat 2 (dua) jam setelahnya."],
    ["Rapat dihadiri sedikitnya 3 (tiga) orang.", "Rapat dihadiri paling sedikit 3 (tiga) orang."],
  ],
});
