import { testRule } from "../../testing/test-rule.js";
import { judulPencabutan } from "./judul-pencabutan.js";

testRule(judulPencabutan, {
  marks: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: ⟦Tim Media Sosial⟧\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 5 Tahun 2018 tentang Media Sosial (Berita Daerah Kabupaten Contoh Tahun 2018 Nomor 5) dicabut dan dinyatakan tidak berlaku.\n\n## Pasal 2\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5) dicabut dan dinyatakan tidak berlaku.\n\n## Pasal 3\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
  ],
  ignores: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nAdmin menjawab.\n\n## Pasal 2\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5) dicabut dan dinyatakan tidak berlaku.",
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nPada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5) dicabut dan dinyatakan tidak berlaku.",
  ],
});
