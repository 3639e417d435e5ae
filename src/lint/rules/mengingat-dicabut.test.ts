import { testRule } from "../../testing/test-rule.js";
import { mengingatDicabut } from "./mengingat-dicabut.js";

testRule(mengingatDicabut, {
  marks: [
    "---\njenis: peraturan-bupati\nid: p\njudul: Contoh\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nmencabut: [Peraturan Bupati Nomor 5 Tahun 2019]\n---\n\n## Mengingat\n\n1. ⟦Peraturan Bupati Nomor 5 Tahun 2019⟧ tentang X;\n\n## Pasal 1\n\nAdmin menjawab.",
  ],
  ignores: [
    "## Mengingat\n\n1. Peraturan Bupati Nomor 6 Tahun 2019 tentang X;\n\n## Pasal 1\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 5 Tahun 2019 tentang X dicabut dan dinyatakan tidak berlaku.",
  ],
});
