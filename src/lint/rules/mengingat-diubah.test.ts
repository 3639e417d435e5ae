import { testRule } from "../../testing/test-rule.js";
import { mengingatDiubah } from "./mengingat-diubah.js";

testRule(mengingatDiubah, {
  marks: [
    "---\njenis: peraturan-bupati\nid: p\njudul: Contoh\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nmengubah: Peraturan Bupati Contoh Nomor 5 Tahun 2019\n---\n\n⟦## Mengingat⟧\n\n1. Peraturan Bupati Nomor 5 Tahun 2018 tentang X;\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
  ignores: [
    "## Mengingat\n\n1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
});
