import { testRule } from "../../testing/test-rule.js";
import { perubahanTerselubung } from "./perubahan-terselubung.js";

testRule(perubahanTerselubung, {
  marks: ["Kata surel dalam Peraturan Bupati Nomor 5 Tahun 2019 ⟦dimaknai sebagai⟧ surat elektronik."],
  ignores: ["Pengumuman harus dibaca Admin.", "Diam tidak dimaknai sebagai persetujuan."],
});
