import { testRule } from "../../testing/test-rule.js";
import { pencabutanDisebut } from "./pencabutan-disebut.js";

testRule(pencabutanDisebut, {
  marks: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nmencabut: ⟦[Peraturan Bupati Nomor 5 Tahun 2019, Peraturan Bupati Contoh Nomor 6 Tahun 2019]⟧\n---\n\n## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5) dicabut dan dinyatakan tidak berlaku.",
  ],
  ignores: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nmencabut: [Peraturan Bupati Contoh Nomor 5 Tahun 2019]\n---\n\n## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5) dicabut dan dinyatakan tidak berlaku.",
  ],
});
