import { testRule } from "../../testing/test-rule.js";
import { rujukanLebihRendah } from "./rujukan-lebih-rendah.js";

testRule(rujukanLebihRendah, {
  marks: [
    "Admin ditetapkan berdasarkan ⟦Keputusan Bupati Nomor 100/HUK/2024⟧.",
    "Tugas sebagaimana diatur dalam ⟦Keputusan Kepala Dinas Komunikasi Nomor 5 Tahun 2024⟧ dilaksanakan.",
  ],
  ignores: [
    "Admin ditetapkan dengan Keputusan Bupati.",
    "Hari libur ditentukan berdasarkan Keputusan Presiden Nomor 5 Tahun 2024.",
    "Keputusan Bupati Nomor 5 Tahun 2019 tentang X masih tetap berlaku.",
  ],
});
