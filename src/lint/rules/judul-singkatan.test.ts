import { testRule } from "../../testing/test-rule.js";
import { judulSingkatan } from "./judul-singkatan.js";

testRule(judulSingkatan, {
  marks: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: ⟦Tata Kerja Tim Reaksi Cepat (TRC)⟧\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
  ignores: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: PENGELOLAAN AKUN SKPD\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nAdmin menjawab.",
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Rencana Tahap II\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nAdmin menjawab.",
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Perubahan atas Peraturan Bupati Nomor 5 Tahun 2019 tentang RPJMD\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
});
