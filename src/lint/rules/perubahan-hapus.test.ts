import { testRule } from "../../testing/test-rule.js";
import { perubahanHapus } from "./perubahan-hapus.js";

testRule(perubahanHapus, {
  marks: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Perubahan atas Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nmengubah: [Peraturan Bupati Nomor 5 Tahun 2019]\n---\n\n## Pasal I\n\nBeberapa ketentuan dalam Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5) diubah sebagai berikut:\n\n1. Ketentuan ayat (2) dan ⟦ayat (3)⟧ Pasal 8 dihapus sehingga Pasal 8 berbunyi sebagai berikut:\n\n> Pasal 8\n>\n> (1) Admin menjawab.\n>\n> (2) Dihapus.\n\n## Pasal II\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
  ],
  ignores: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Perubahan atas Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nmengubah: [Peraturan Bupati Nomor 5 Tahun 2019]\n---\n\n## Pasal I\n\nBeberapa ketentuan dalam Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5) diubah sebagai berikut:\n\n1. Pasal 8 ayat (2) dihapus.\n\n## Pasal II\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Perubahan atas Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nmengubah: [Peraturan Bupati Nomor 5 Tahun 2019]\n---\n\n## Pasal I\n\nBeberapa ketentuan dalam Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5) diubah sebagai berikut:\n\n1. Pasal 8 dihapus.\n\n## Pasal II\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
  ],
});
