import { testRule } from "../../testing/test-rule.js";
import { mulaiBerlaku } from "./mulai-berlaku.js";

testRule(mulaiBerlaku, {
  marks: [
    "Peraturan Bupati ini ⟦mulai berlaku pada tanggal ditetapkan⟧.",
    "Peraturan Bupati Contoh ini ⟦dinyatakan berlaku mulai tanggal 1 Januari 2027⟧.",
    "Peraturan Bupati ini ⟦mulai berlaku 30 (tiga puluh) hari setelah diundangkan⟧.",
  ],
  ignores: [
    "Peraturan Bupati ini mulai berlaku pada tanggal 1 Januari 2027.",
    "Peraturan Bupati ini berlaku bagi semua Pegawai.",
    "Peraturan Bupati ini mulai berlaku pada tanggal … 2026.",
    "---\njenis: keputusan-bupati\nid: kep\njudul: Contoh\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## KESATU\n\nKeputusan Bupati ini mulai berlaku pada tanggal ditetapkan, dengan ketentuan apabila terdapat kekeliruan diadakan perbaikan.",
    "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan dan mempunyai daya laku surut sejak tanggal 1 Januari 2026.",
  ],
  mends: [
    [
      "Peraturan Bupati ini berlaku sejak tanggal diundangkan.",
      "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
    ],
    [
      "Peraturan Bupati ini mulai berlaku pada saat diundangkan.",
      "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
    ],
  ],
});
