/** Frontmatter of a regulation, complete and valid; the text follows. */
export function regulation(text: string, extra = ""): string {
  return `---
jenis: peraturan-bupati
id: perbup-contoh
judul: Pengelolaan Media Sosial
sebutan: Perbup Contoh
nomor: null
tahun: 2026
edisi: 1
status: rancangan
berlaku: { mulai: 2026-07-01 }
${extra}---

${text}
`;
}

/** Frontmatter of any other kind, complete and valid but for what the kind adds (`extra`, whole lines). */
export function guideline(kind: string, text: string, extra = "", id = `${kind}-contoh`): string {
  return `---
jenis: ${kind}
id: ${id}
judul: Judul ${id}
status: rancangan
berlaku: { mulai: 2026-07-01 }
${extra}---

${text}
`;
}

/** An organisation of five roles. */
export const organisation = guideline(
  "organisasi",
  `## Peran

| Peran | Istilah | Induk | Jenjang | Pengganti |
|---|---|---|---|---|
| setiap-orang | Setiap orang | - | - | - |
| bupati | Bupati | setiap-orang | 1 | sekda |
| sekda | Sekretaris Daerah | setiap-orang | 2 | - |
| pic | PIC | setiap-orang | 7 | - |
| admin | Admin | setiap-orang | 8 | pic, sekda |`,
  `wilayah: { jenis: Kabupaten, nama: Contoh, provinsi: Kalimantan Contoh, ibu_kota: Ibu Kota }
kepala_daerah: bupati
sekretaris_daerah: sekda
`,
);

/** A vocabulary with a fact of each kind that rules are tested with. */
export const vocabulary = guideline(
  "kosakata",
  `## Fakta

| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti |
|---|---|---|---|---|
| isu.tingkat | pilihan berurut | rutin < serius < krisis | tingkat | Tingkat Isu Publik |
| isu.lintas | ya/tidak | - | lintas | - |
| isu.jangkauan | bilangan | tayangan | jangkauan | - |
| isu.terdeteksi | peristiwa | - | terdeteksi | - |
| isu.dijawab | peristiwa | - | jawaban | - |
| isu.tanggal | tanggal | - | tanggal | - |

## Tindakan

| Tindakan | Kata | Selesai bila | Termasuk |
|---|---|---|---|
| jawab-isu | menjawab Isu Publik / jawaban atas Isu Publik | isu.dijawab | - |
| terbitkan-tanggapan | menerbitkan Tanggapan | tanggapan.tayang | jawab-isu |

## Register

| Register | Anggota | Kolom |
|---|---|---|
| skpd | pic, admin | nama, sk_mulai |`,
);

/** The two documents without which no rule can be read. */
export const foundations = { "kosakata.md": vocabulary, "organisasi.md": organisation };
