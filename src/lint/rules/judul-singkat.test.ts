import { testRule } from "../../testing/test-rule.js";
import { judulSingkat } from "./judul-singkat.js";

testRule(judulSingkat, {
  marks: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: ⟦Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua belas tiga belas empat belas lima belas⟧\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
  ignores: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Perubahan Kedua atas Peraturan Bupati Nomor 5 Tahun 2019 tentang Tata Cara Perencanaan Pengelolaan Pemantauan Pelaporan dan Evaluasi Akun Resmi Pemerintah Daerah\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
});
