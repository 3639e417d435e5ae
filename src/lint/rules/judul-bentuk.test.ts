import { testRule } from "../../testing/test-rule.js";
import { judulBentuk } from "./judul-bentuk.js";

testRule(judulBentuk, {
  marks: [
    "---\njenis: keputusan-bupati\nid: naskah\njudul: ⟦Keputusan Bupati Contoh Nomor 5 tentang Admin⟧\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## KESATU\n\nMenetapkan Admin.",
  ],
  ignores: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Perubahan atas Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nAdmin menjawab.",
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Peraturan Perusahaan Umum Daerah\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
});
