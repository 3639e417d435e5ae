import { testRule } from "../../testing/test-rule.js";
import { judulPerubahan } from "./judul-perubahan.js";

testRule(judulPerubahan, {
  marks: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: ⟦Perubahan Kedua atas Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial sebagaimana telah diubah dengan Peraturan Bupati Nomor 6 Tahun 2020⟧\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nmengubah: [Peraturan Bupati Nomor 5 Tahun 2019]\n---\n\n## Pasal 1\n\nAdmin menjawab.",
    "---\njenis: peraturan-bupati\nid: naskah\njudul: ⟦Perubahan atas Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial⟧\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
  ignores: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Pengelolaan Perubahan Iklim\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
});
