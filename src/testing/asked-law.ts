import { guideline, regulation } from "./sample-texts.js";

/** A calendar of 2026 in WITA with one holiday, Monday 17 August. */
const calendar = guideline(
  "kalender",
  `## Jam kerja

| Hari | Jam kerja |
|---|---|
| Senin s.d. Kamis | 08.00–12.00, 13.00–16.30 |
| Jumat | 07.30–11.30, 13.30–17.00 |

## Hari libur

| Tanggal | Libur | Dasar | Jenis |
|---|---|---|---|
| 2026-08-17 | Hari Kemerdekaan | SKB | libur nasional |`,
  `tahun: 2026
zona: Asia/Makassar
`,
);

const organisation = guideline(
  "organisasi",
  `## Peran

| Peran | Istilah | Induk | Jenjang | Pengganti |
|---|---|---|---|---|
| setiap-orang | Setiap orang | - | - | - |
| kepala | Kepala | setiap-orang | 2 | - |
| trc | TRC | setiap-orang | 3 | - |
| admin | Admin | setiap-orang | 4 | - |`,
  `wilayah: { jenis: Kabupaten, nama: Contoh, provinsi: Kalimantan Contoh, ibu_kota: Ibu Kota }
kepala_daerah: kepala
sekretaris_daerah: kepala
`,
);

const vocabulary = guideline(
  "kosakata",
  `## Fakta

| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti |
|---|---|---|---|---|
| isu.genting | ya/tidak | - | genting | Apakah isunya genting |
| isu.terdeteksi | peristiwa | - | terdeteksi | - |
| isu.diterima | peristiwa | - | tanda terima | - |
| jawaban.lengkap | ya/tidak | - | lengkap | - |
| pernyataan.diterbitkan | peristiwa | - | diterbitkan | - |
| pernyataan.dilaporkan | peristiwa | - | dilaporkan | - |
| keliru.sengaja | ya/tidak | - | kesengajaan | - |
| keliru.teknis | turunan unsur-teknis | - | Kesalahan Teknis | - |

## Tindakan

| Tindakan | Kata | Selesai bila | Termasuk |
|---|---|---|---|
| jawab | menerbitkan Jawaban | - | - |
| nyatakan | menerbitkan Pernyataan | pernyataan.diterbitkan | - |
| terima | menyampaikan tanda terima | isu.diterima | - |
| lapor | melaporkan Pernyataan | pernyataan.dilaporkan | - |
| hukum | sanksi administratif | - | - |
| punya-pic | mempunyai PIC | - | - |

## Register

| Register | Anggota | Kolom |
|---|---|---|
| skpd | pic | nama, skpd |`,
);

/** Rules of each kind that questions are asked of, with what follows the last Pasal. */
export function askedLaw(more: string): Readonly<Record<string, string>> {
  return {
    "kalender.md": calendar,
    "kosakata.md": vocabulary,
    "organisasi.md": organisation,
    "perbup.md": regulation(`## Pasal 1 {#jawaban}

(1) Admin dilarang menerbitkan Jawaban apabila jawabannya tidak lengkap.

(2) Admin dilarang menerbitkan Jawaban yang genting sebelum disetujui Kepala.

(3) Admin wajib menyampaikan tanda terima paling lambat 1 (satu) hari kerja terhitung sejak terdeteksi.

(4) TRC wajib melaporkan Pernyataan paling lambat 2 (dua) jam terhitung sejak diterbitkan.

(5) Kekeliruan merupakan Kesalahan Teknis apabila dilakukan tanpa kesengajaan.

(6) Admin tidak dikenai sanksi administratif apabila Kesalahan Teknis.

(7) Kepala wajib mempunyai 1 (satu) PIC.

\`\`\`aturan
- id: tidak-lengkap
  pada: ayat (1)
  pelaku: admin
  dilarang: menerbitkan Jawaban
  bila: bukan jawaban.lengkap
- id: genting-disetujui
  pada: ayat (2)
  pelaku: admin
  dilarang: menerbitkan Jawaban
  bila: isu.genting
  persetujuan: kepala
- id: tanda-terima
  pada: ayat (3)
  pelaku: admin
  wajib: menyampaikan tanda terima
  paling_lambat: 1 hari kerja sejak isu.terdeteksi
- id: lapor-pernyataan
  pada: ayat (4)
  pelaku: trc
  wajib: melaporkan Pernyataan
  paling_lambat: 2 jam sejak pernyataan.diterbitkan
- id: unsur-teknis
  pada: ayat (5)
  menentukan: keliru.teknis
  bila: bukan keliru.sengaja
- id: bebas-sanksi
  pada: ayat (6)
  pelaku: admin
  tidak_dikenai: sanksi administratif
  bila: keliru.teknis
- id: satu-pic
  pada: ayat (7)
  pelaku: kepala
  wajib: mempunyai PIC
  tiap: skpd
  jumlah: { pic: tepat 1 }
\`\`\`

${more}`),
  };
}
