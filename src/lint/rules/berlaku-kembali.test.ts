import { testRule } from "../../testing/test-rule.js";
import { berlakuKembali } from "./berlaku-kembali.js";

testRule(berlakuKembali, {
  marks: ["Keputusan Bupati Nomor 3 Tahun 2015 ⟦diberlakukan kembali⟧ sejak tanggal itu."],
  ignores: [
    "Izin berlaku kembali setelah sanksi berakhir.",
    "Peraturan Bupati Nomor 3 Tahun 2015 tidak berlaku lagi.",
    "Peraturan Bupati ini berlaku kembali.",
  ],
});
