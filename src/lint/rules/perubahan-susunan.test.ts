import { testRule } from "../../testing/test-rule.js";
import { perubahanSusunan } from "./perubahan-susunan.js";

testRule(perubahanSusunan, {
  marks: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Perubahan atas Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nmengubah: [Peraturan Bupati Nomor 5 Tahun 2019]\n---\n\n⟦## Pasal 1⟧\n\nAdmin menjawab.",
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n⟦## Pasal I⟧\n\nBeberapa ketentuan dalam Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5) diubah sebagai berikut:\n\n1. Pasal 6 dihapus.\n\n## Pasal II\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Perubahan atas Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nmengubah: [Peraturan Bupati Nomor 5 Tahun 2019]\n---\n\n## Pasal I\n\nBeberapa ketentuan dalam Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5) diubah sebagai berikut:\n\n1. Pasal 6 dihapus.\n\n⟦## Pasal II⟧\n\nKeputusan lama masih tetap berlaku.",
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Perubahan atas Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nmengubah: [Peraturan Bupati Nomor 5 Tahun 2019]\n---\n\n## Pasal I\n\nBeberapa ketentuan dalam Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5) diubah sebagai berikut:\n\n1. Pasal 6 dihapus.\n\n## Pasal II\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.\n\n⟦## Pasal III⟧\n\nAdmin menjawab.",
  ],
  ignores: [
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\n---\n\n## Pasal 1\n\nAdmin menjawab.",
    "---\njenis: peraturan-bupati\nid: naskah\njudul: Perubahan atas Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial\nnomor: null\ntahun: 2026\nedisi: 1\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nmengubah: [Peraturan Bupati Nomor 5 Tahun 2019]\n---\n\n## Pasal I\n\nBeberapa ketentuan dalam Peraturan Bupati Nomor 5 Tahun 2019 tentang Media Sosial (Berita Daerah Kabupaten Contoh Tahun 2019 Nomor 5) diubah sebagai berikut:\n\n1. Pasal 6 dihapus.\n\n## Pasal II\n\n(1) Keputusan lama masih tetap berlaku.\n\n(2) Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
  ],
});
