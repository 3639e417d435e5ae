import { testRule } from "../../testing/test-rule.js";
import { acuanTanpaIsi } from "./acuan-tanpa-isi.js";

testRule(acuanTanpaIsi, {
  marks: [
    "(1) Pemohon mengajukan permohonan.\n\n(2) ⟦Hal sebagaimana dimaksud⟧ pada ayat (1) diputus.",
    "(1) Pemohon mengajukan permohonan.\n\n(2) ⟦Yang dimaksud⟧ pada ayat (1) diputus.",
  ],
  ignores: [
    "(1) Pemohon mengajukan permohonan.\n\n(2) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (1), Dinas memutus.",
    "Yang dimaksud dengan Admin adalah pegawai.",
  ],
});
