import { testRule } from "../../testing/test-rule.js";
import { satuKalimat } from "./satu-kalimat.js";

testRule(satuKalimat, {
  marks: [
    "Admin menjawab.\n\n⟦Jawaban dicatat.⟧",
    "Admin menjawab “ya”. ⟦Lalu dicatat.⟧",
    "Jangka waktu berakhir pada pukul 24.00. ⟦Lewat waktu tidak dihitung. Tidak pula diperpanjang.⟧",
  ],
  ignores: [
    "Admin pada PT. Contoh dan Jl. Merdeka menjawab.",
    "Surat ditandatangani a.n. Bupati oleh H. Ahmad.",
    "(1) Admin menjawab.\n\n(2) Jawaban dicatat.",
    "Yang dimaksud dengan Admin adalah pegawai. Pegawai adalah orang.",
    "## KESATU\n\nMenetapkan Admin. Admin bertugas.",
  ],
});
