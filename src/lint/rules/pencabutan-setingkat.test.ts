import { testRule } from "../../testing/test-rule.js";
import { pencabutanSetingkat } from "./pencabutan-setingkat.js";

testRule(pencabutanSetingkat, {
  marks: [
    "---\njenis: keputusan-bupati\nid: kep\njudul: Contoh\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## KESATU\n\nPada saat Keputusan Bupati ini mulai berlaku, ⟦Peraturan Bupati Nomor 5 Tahun 2019⟧ tentang X dicabut dan dinyatakan tidak berlaku.",
  ],
  ignores: [
    "Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Wali Kota Nomor 5 Tahun 2019 tentang X dicabut dan dinyatakan tidak berlaku.",
    "Pada saat Peraturan Bupati ini mulai berlaku, Keputusan Bupati Nomor 5 Tahun 2019 tentang X dicabut dan dinyatakan tidak berlaku.",
  ],
});
