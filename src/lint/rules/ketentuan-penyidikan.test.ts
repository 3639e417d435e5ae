import { testRule } from "../../testing/test-rule.js";
import { ketentuanPenyidikan } from "./ketentuan-penyidikan.js";

testRule(ketentuanPenyidikan, {
  marks: [
    "Pejabat tertentu ⟦diberi wewenang khusus sebagai penyidik⟧.",
    "⟦Kewenangan penyidikan⟧ dilaksanakan oleh Dinas.",
  ],
  ignores: [
    "Kepala Bagian Hukum melapor kepada penyidik kepolisian.",
    "Pemeriksaan dihentikan apabila penyidikan dimulai.",
  ],
});
