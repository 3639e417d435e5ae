import type { Handbook } from "../../model/handbook.js";
import { compileTexts } from "../compile-texts.js";
import { guideline, regulation } from "../sample-texts.js";

/** A regulation in which every construct of the rules stands once or twice, most of which the real one has no use for. */
const law = regulation(`# BAB I KETENTUAN

## Pasal 1 {#pihak}

(1) Pegawai dilarang menerbitkan Kabar.

(2) Kabar harus memuat:

a. persetujuan setiap pihak;

b. judul; atau

c. tanggal.

(3) Admin dilarang menerbitkan Kabar.

\`\`\`aturan
- id: pihak-anak
  pada: ayat (1)
  pelaku: pegawai
  dilarang: menerbitkan Kabar
  bila: ada p dari kabar.pihak yang (p.anak dan bukan p.setuju)
- id: isi-kabar
  pada: ayat (2)
  harus: memuat
  untuk: menerbitkan Kabar
  unsur:
    a: setiap p dari kabar.pihak yang p.setuju
    b: kabar.judul
    c: kabar.tanggal sesudah 2026-08-16
- id: sering-melanggar
  pada: ayat (3)
  pelaku: admin
  dilarang: menerbitkan Kabar
  bila: jumlah p dari kabar.pihak yang p.waktu dalam 30 hari terakhir >= 2
\`\`\`

## Pasal 2 {#waktu}

(1) Pegawai dilarang menghapus Kabar.

(2) Pegawai dilarang menghapus Kabar.

(3) Pegawai dilarang mengubah Kabar.

(4) Pegawai dilarang mengubah Kabar.

(5) Pegawai dapat mengubah Kabar.

(6) Pegawai dapat mengubah Kabar.

(7) Pegawai dapat mengubah Kabar.

\`\`\`aturan
- id: hapus-awal
  pada: ayat (1)
  pelaku: pegawai
  dilarang: menghapus Kabar
  bila: sekarang antara 2 hari kerja sejak kabar.diminta sampai dengan 1 bulan sejak kabar.diminta
- id: hapus-terlambat
  pada: ayat (2)
  pelaku: pegawai
  dilarang: menghapus Kabar
  bila: kabar.dibalas paling lambat 4 jam kerja sejak kabar.diminta dan kabar.diminta sebelum kabar.dibalas
  kecuali: kabar.dibalas sesudah 2026-08-17 pukul 12.00 atau kabar.tanggal sebelum kabar.diminta
- id: ubah-luar-kerja
  pada: ayat (3)
  pelaku: pegawai
  dilarang: mengubah Kabar
  bila: bukan kabar.diminta dalam jam kerja
- id: ubah-libur
  pada: ayat (4)
  pelaku: pegawai
  dilarang: mengubah Kabar
  bila: kabar.dibalas paling cepat 1 minggu sejak kabar.diminta dan bukan kabar.dibalas dalam hari kerja
- id: boleh-ubah
  pada: ayat (5)
  pelaku: pegawai
  dapat: mengubah Kabar
  paling_lambat: 2 hari kerja sebelum kabar.acara
- id: boleh-ubah-nanti
  pada: ayat (6)
  pelaku: pegawai
  dapat: mengubah Kabar
  paling_cepat: 3 hari sejak kabar.diminta
- id: boleh-ubah-lama
  pada: ayat (7)
  pelaku: pegawai
  dapat: mengubah Kabar
  paling_lama: 3 jam kerja sejak kabar.dibalas
\`\`\`

## Pasal 3 {#hanya}

(1) Menyiarkan Kabar hanya dapat dilakukan oleh:

a. PIC untuk tingkat rutin;

b. Sekretaris Daerah untuk tingkat serius; atau

c. Bupati atau Sekretaris Daerah untuk tingkat krisis.

(2) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (1), Admin dapat menyiarkan Kabar.

(3) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (2), Admin dilarang menyiarkan Kabar.

\`\`\`aturan
- id: penyiar
  pada: ayat (1)
  hanya_dapat: menyiarkan Kabar
  menurut: kabar.tingkat
  pelaku: { rutin: pic, serius: sekda, krisis: bupati atau sekda }
- id: penyiar-darurat
  pada: ayat (2)
  pelaku: admin
  dapat: menyiarkan Kabar
  mengecualikan: [penyiar]
  bila: kabar.tingkat >= kabar.ambang
  setelah: kabar.diminta
- id: bukan-penyiar
  pada: ayat (3)
  pelaku: admin
  dilarang: menyiarkan Kabar
  mengecualikan: [Pasal 3 ayat (2)]
  bila: kabar.penulis = kabar.penyunting
\`\`\`

## Pasal 4 {#setuju}

(1) Kabar wajib disetujui oleh PIC dan Sekretaris Daerah.

(2) Pegawai dilarang mencetak Kabar sebelum disetujui.

(3) Kabar wajib disetujui oleh Bupati atau Sekretaris Daerah.

(4) Pegawai dilarang mencetak Kabar sebelum disetujui.

(5) Admin dilarang mencetak Kabar tanpa persetujuan PIC.

\`\`\`aturan
- id: tangga
  pada: ayat (1)
  wajib: menyetujui Kabar
  pelaku: pic dan sekda
- id: cetak-setuju
  pada: ayat (2)
  pelaku: pegawai
  dilarang: mencetak Kabar
  sebelum: dipenuhi tangga
  kecuali: kabar.tingkat = rutin
- id: tangga-dua
  pada: ayat (3)
  wajib: menyetujui Kabar
  menurut: kabar.tingkat
  pelaku: { serius: bupati atau sekda, krisis: bupati bersama sekda }
- id: cetak-setuju-dua
  pada: ayat (4)
  pelaku: pegawai
  dilarang: mencetak Kabar
  sebelum: dipenuhi tangga-dua
- id: cetak-pic
  pada: ayat (5)
  pelaku: admin
  dilarang: mencetak Kabar
  persetujuan: pic
  bila: diketahui kabar.sumber
\`\`\`

## Pasal 5 {#urutan}

(1) Admin wajib membalas permintaan sebelum mengirim Kabar.

(2) Admin wajib memeriksa Kabar sebelum mengirim Kabar:

a. ejaan; dan

b. nama.

(3) Kabar harus diperiksa untuk mengirim Kabar.

(4) Pegawai dilarang mengirim Kabar setelah permintaan terlampaui.

(5) Pegawai dilarang mengirim Kabar sebelum permintaan dipenuhi.

(6) Pegawai dilarang mengirim Kabar:

a. tanpa judul;

b. tanpa sumber; dan

c. pada malam hari.

\`\`\`aturan
- id: balas-dahulu
  pada: ayat (1)
  pelaku: admin
  wajib: membalas permintaan
  sebelum: mengirim Kabar
  menurut: kabar.tingkat
  paling_lambat: { rutin: 2 hari kerja, serius: 4 jam kerja, krisis: 30 menit }
  sejak: kabar.diminta
- id: periksa-dahulu
  pada: ayat (2)
  pelaku: admin
  wajib: memeriksa Kabar
  sebelum: mengirim Kabar
  unsur:
    a: kabar.ejaan
    b: kabar.nama
- id: harus-periksa
  pada: ayat (3)
  pelaku: pegawai
  harus: memeriksa Kabar
  untuk: mengirim Kabar
  bila: kabar.panjang > 90 menit dan kabar.panjang <= 3 jam
- id: jangan-lewat
  pada: ayat (4)
  pelaku: pegawai
  dilarang: mengirim Kabar
  setelah: terlampaui balas-dahulu
- id: jangan-belum
  pada: ayat (5)
  pelaku: pegawai
  dilarang: mengirim Kabar
  sebelum: dipenuhi balas-dahulu
  bila: kabar.tingkat dalam {serius, krisis}
- id: jangan-sembarang
  pada: ayat (6)
  pelaku: pegawai
  dilarang: mengirim Kabar
  unsur:
    a: bukan kabar.judul
    b: kabar.sumber != warga
    c: belum kabar.acara
\`\`\`

## Pasal 6 {#tabel}

(1) Admin dilarang menandai Kabar.

(2) Admin dilarang menandai Kabar.

(3) Admin dilarang menandai Kabar.

(4) Admin dilarang menandai Kabar.

(5) Kabar merupakan kabar resmi apabila:

a. ada judul; atau

b. ada sumber.

(6) Kabar dianggap basi.

(7) Admin wajib meninjau Kabar setiap 5 (lima) hari kerja terhitung sejak permintaan.

(8) Admin wajib menghitung Kabar setiap 2 (dua) bulan.

\`\`\`aturan
- id: tandai-satu
  pada: ayat (1)
  pelaku: admin
  dilarang: menandai Kabar
  bila: kabar.jenis = panjang
- id: tandai-dua
  pada: ayat (2)
  pelaku: admin
  dilarang: menandai Kabar
  bila: kabar.jalur != cepat
- id: tandai-tiga
  pada: ayat (3)
  pelaku: admin
  dilarang: menandai Kabar
  bila: kabar.mutu < baik
- id: tandai-empat
  pada: ayat (4)
  pelaku: admin
  dilarang: menandai Kabar
  bila: bukan kabar.resmi dan kabar.basi
- id: resmi
  pada: ayat (5)
  menentukan: kabar.resmi
  bila: kabar.ejaan
  unsur:
    a: kabar.judul
    b: kabar.sumber = warga
- id: basi
  pada: ayat (6)
  menentukan: kabar.basi
  nilai: ya
  bila: terlampaui balas-dahulu
- id: tinjau
  pada: ayat (7)
  pelaku: admin
  wajib: meninjau Kabar
  setiap: 5 hari kerja
  sejak: kabar.diminta
- id: hitung
  pada: ayat (8)
  pelaku: admin
  wajib: menghitung Kabar
  setiap: 2 bulan
\`\`\`

## Pasal 7 {#kewajiban}

(1) Pegawai dilarang menyimpan Kabar.

(2) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (1), Admin wajib menyimpan Kabar.

(3) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (2), Admin dapat menyimpan Kabar.

(4) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (1), PIC wajib menyimpan salinan Kabar.

(5) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (1), Sekretaris Daerah harus menyimpan Kabar untuk melaporkan Kabar.

(6) Pegawai dilarang membuang Kabar.

(7) Dikecualikan dari ketentuan sebagaimana dimaksud pada ayat (6), PIC atau Sekretaris Daerah wajib membuang Kabar.

\`\`\`aturan
- id: jangan-simpan
  pada: ayat (1)
  pelaku: pegawai
  dilarang: menyimpan Kabar
  bila: kabar.sumber != dinas
- id: wajib-simpan
  pada: ayat (2)
  pelaku: admin
  wajib: menyimpan Kabar
  mengecualikan: [jangan-simpan]
  bila: kabar.tingkat >= serius
  paling_lambat: 2 hari kerja
  sejak: kabar.diminta
- id: bebas-simpan
  pada: ayat (3)
  pelaku: admin
  dapat: menyimpan Kabar
  mengecualikan: [wajib-simpan]
  bila: kabar.penulis = kabar.penyunting
- id: wajib-salinan
  pada: ayat (4)
  pelaku: pic
  wajib: menyimpan salinan Kabar
  mengecualikan: [jangan-simpan]
  bila: kabar.judul
- id: harus-simpan
  pada: ayat (5)
  pelaku: sekda
  harus: menyimpan Kabar
  untuk: melaporkan Kabar
  mengecualikan: [jangan-simpan]
  bila: kabar.ejaan
- id: jangan-buang
  pada: ayat (6)
  pelaku: pegawai
  dilarang: membuang Kabar
  bila: bukan kabar.nama
- id: wajib-buang
  pada: ayat (7)
  wajib: membuang Kabar
  menurut: kabar.tingkat
  pelaku: { rutin: pic, krisis: pic atau sekda }
  mengecualikan: [jangan-buang]
\`\`\`

# LAMPIRAN TABEL

\`\`\`keputusan
id: tabel-jenis
menentukan: kabar.jenis
pada: Pasal 6 ayat (1)
cara: tunggal
\`\`\`

| kabar.jangkauan | kabar.sumber | kabar.jenis |
|---|---|---|
| kurang dari 1.000 | warga | pendek |
| kurang dari 1.000 | media, dinas | panjang |
| 1.000 s.d. 9.999 | - | panjang |
| lebih dari 9.999 | - | pendek |

\`\`\`keputusan
id: tabel-jalur
menentukan: kabar.jalur
pada: Pasal 6 ayat (2)
cara: pertama
bawaan: biasa
\`\`\`

| kabar.pemicu | kabar.tingkat | kabar.jalur |
|---|---|---|
| memuat banjir, api | - | cepat |
| - | paling rendah serius | cepat |
| memuat gempa | - | biasa |
| - | rutin | lambat |

\`\`\`keputusan
id: tabel-mutu
menentukan: kabar.mutu
pada: Pasal 6 ayat (3)
cara: tertinggi
\`\`\`

| kabar.jangkauan | kabar.ejaan | kabar.nama | kabar.mutu |
|---|---|---|---|
| paling banyak 999 | - | - | buruk |
| paling sedikit 2 | ya | - | baik |
| - | - | ya | baik |
| - | ya | ya | sangat_baik |
| - | - | tidak | buruk |
`);

const vocabulary = guideline(
  "kosakata",
  `## Fakta

| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti |
|---|---|---|---|---|
| kabar.tingkat | pilihan berurut | rutin < serius < krisis | tingkat | - |
| kabar.ambang | pilihan berurut | rutin < serius < krisis | ambang | - |
| kabar.pihak | daftar pihak | - | pihak | - |
| pihak.anak | ya/tidak | - | anak | - |
| pihak.setuju | ya/tidak | - | setuju | - |
| pihak.waktu | peristiwa | - | waktu | - |
| kabar.judul | ya/tidak | - | judul | - |
| kabar.ejaan | ya/tidak | - | ejaan | - |
| kabar.nama | ya/tidak | - | nama | - |
| kabar.tanggal | tanggal | - | tanggal | - |
| kabar.diminta | peristiwa | - | permintaan | - |
| kabar.dibalas | peristiwa | - | membalas | - |
| kabar.diperiksa | peristiwa | - | memeriksa | - |
| kabar.ditinjau | peristiwa | - | meninjau | - |
| kabar.dihitung | peristiwa | - | menghitung | - |
| kabar.disimpan | peristiwa | - | menyimpan | - |
| kabar.acara | peristiwa | - | acara | - |
| kabar.penulis | rujukan | - | penulis | - |
| kabar.penyunting | rujukan | - | penyunting | - |
| kabar.sumber | pilihan | warga, media, dinas | sumber | - |
| kabar.panjang | durasi | menit | panjang | - |
| kabar.jangkauan | bilangan | tayangan | jangkauan | - |
| kabar.pemicu | daftar pilihan | banjir, api, gempa | pemicu | - |
| kabar.jenis | turunan tabel-jenis | pendek, panjang | jenis | - |
| kabar.jalur | turunan tabel-jalur | lambat, biasa, cepat | jalur | - |
| kabar.mutu | turunan tabel-mutu | buruk < baik < sangat_baik | mutu | - |
| kabar.resmi | turunan resmi | ya, tidak | resmi | - |
| kabar.basi | turunan basi | ya, tidak | basi | - |

## Tindakan

| Tindakan | Kata | Selesai bila | Termasuk | Bawaan |
|---|---|---|---|---|
| terbitkan | menerbitkan Kabar | - | - | - |
| hapus | menghapus Kabar | - | - | - |
| ubah | mengubah Kabar | - | - | terlarang |
| siarkan | menyiarkan Kabar | - | terbitkan | - |
| setujui | menyetujui Kabar | - | - | - |
| cetak | mencetak Kabar | - | terbitkan | - |
| balas | membalas permintaan | kabar.dibalas | - | - |
| periksa | memeriksa Kabar | kabar.diperiksa | - | - |
| tinjau | meninjau Kabar | kabar.ditinjau | - | - |
| hitung | menghitung Kabar | kabar.dihitung | - | - |
| kirim | mengirim Kabar | - | - | - |
| tandai | menandai Kabar | - | - | - |
| simpan | menyimpan Kabar | kabar.disimpan | - | - |
| simpan-salinan | menyimpan salinan Kabar | - | simpan | - |
| buang | membuang Kabar | - | - | - |
| laporkan | melaporkan Kabar | - | - | - |
| muat | memuat | - | - | - |

## Register

| Register | Anggota | Kolom |
|---|---|---|
| pihak | pihak | anak, setuju, waktu |`,
);

const organisation = guideline(
  "organisasi",
  `## Peran

| Peran | Istilah | Induk | Jenjang | Pengganti |
|---|---|---|---|---|
| setiap-orang | Setiap orang | - | - | - |
| bupati | Bupati | setiap-orang | 1 | sekda |
| pegawai | Pegawai | setiap-orang | - | - |
| sekda | Sekretaris Daerah | pegawai | 2 | - |
| pic | PIC | pegawai | 7 | - |
| pic-muda | PIC muda | pic | 8 | - |
| admin | Admin | pegawai | 8 | pic, sekda |`,
  `wilayah: { jenis: Kabupaten, nama: Contoh, provinsi: Kalimantan Contoh, ibu_kota: Ibu Kota }
kepala_daerah: bupati
sekretaris_daerah: sekda
`,
);

const calendar = guideline(
  "kalender",
  `## Jam kerja

| Hari | Jam kerja |
|---|---|
| Senin s.d. Kamis | 08.00–12.00, 13.00–16.30 |
| Jumat | 07.30–11.30 |
| Sabtu | 09.00–10.00 |

## Hari libur

| Tanggal | Libur | Dasar | Jenis |
|---|---|---|---|
| 2026-08-17 | Proklamasi Kemerdekaan | SKB 2026 | libur nasional |
| 2026-08-19 | Cuti | SKB 2026 | cuti bersama |
| 2026-12-25 | Natal | SKB 2026 | libur nasional |`,
  `tahun: 2026
zona: Asia/Makassar
dasar_hitung: Pasal 2
akhir_hari: "24.00"
hari_peristiwa_dihitung: tidak
`,
);

/** The handbook of it, and what the compiler finds wrong with it. */
export function sampleLaw(): { readonly handbook: Handbook; readonly errors: readonly string[] } {
  const { value, diagnostics } = compileTexts({
    "perbup.md": law,
    "kosakata.md": vocabulary,
    "organisasi.md": organisation,
    "kalender.md": calendar.replace("mulai: 2026-07-01", "mulai: 2026-01-01, sampai: 2026-12-31"),
  });
  const errors = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code}: ${message.id}`);
  return { handbook: value, errors };
}
