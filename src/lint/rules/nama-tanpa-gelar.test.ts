import { testRule } from "../../testing/test-rule.js";
import { namaTanpaGelar } from "./nama-tanpa-gelar.js";

testRule(namaTanpaGelar, {
  marks: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: X\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\npenetapan:\n  nama: ⟦BUDI, S.H.⟧\npengundangan:\n  nama: ⟦H. CITRA⟧\n---\n\n## Pasal 1\n\nAdmin menjawab.",
    "---\njenis: keputusan-bupati\nid: naskah\njudul: X\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\npenetapan:\n  nama: ⟦BUDI NIP 19700101⟧\n---\n\n## KESATU\n\nMenetapkan Admin.",
  ],
  ignores: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: X\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\npenetapan:\n  nama: ANDI MASYITA\npengundangan:\n  nama: A. RAHMAN HAKIM\n---\n\n## Pasal 1\n\nAdmin menjawab.",
    "---\njenis: peraturan-bupati\nid: naskah\njudul: X\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\npenetapan:\n  nama: NIPAH SARI\n---\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
});
