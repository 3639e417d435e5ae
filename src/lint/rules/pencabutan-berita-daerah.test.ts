import { testRule } from "../../testing/test-rule.js";
import { pencabutanBeritaDaerah } from "./pencabutan-berita-daerah.js";

testRule(pencabutanBeritaDaerah, {
  marks: [
    "Pada saat Peraturan Bupati ini mulai berlaku, ⟦Peraturan Bupati Nomor 5 Tahun 2019⟧ dicabut dan dinyatakan tidak berlaku.",
    "Pada saat Peraturan Bupati ini mulai berlaku:\n\n1. Peraturan Bupati Nomor 5 Tahun 2019 tentang X (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5); dan\n\n2. ⟦Peraturan Bupati Nomor 6 Tahun 2019⟧ tentang Y,\n\ndicabut dan dinyatakan tidak berlaku.",
  ],
  ignores: [
    "Pada saat Peraturan Bupati ini mulai berlaku, Keputusan Bupati Nomor 5 Tahun 2019 tentang X dicabut dan dinyatakan tidak berlaku.",
    "Peraturan Bupati Nomor 5 Tahun 2019 tentang X masih tetap berlaku.",
  ],
});
