import { guideline } from "./sample-texts.js";

/** Registers that tests fill from. */
export const registerVocabulary = guideline(
  "kosakata",
  `## Register

| Register | Anggota | Kolom | Wajib | Tanggal |
|---|---|---|---|---|
| skpd | - | id, nama | id, nama | - |
| akun | admin_utama | id, nama_akun, platform, skpd (Perangkat Daerah) | id, nama_akun | - |
| admin_utama | - | nama, jabatan, skpd (Perangkat Daerah), akun (Akun Resmi), mulai | nama, akun | mulai |
| admin_pengganti | - | nama, jabatan, skpd (Perangkat Daerah), akun (Akun Resmi), mulai | nama, akun | mulai |`,
  "",
  "kosakata-register",
);

/** A decree whose annex is a list. */
export function decreeOf(annex: string): string {
  return guideline(
    "keputusan-bupati",
    `## KESATU

Menetapkan Admin sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan Bupati ini.

## KEDUA

Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.

# LAMPIRAN DAFTAR ADMIN

${annex}`,
    "nomor: null\ntahun: 2026\n",
    "keputusan-admin",
  );
}

/** The list of a decree, blank. */
export const blankList = `\`\`\`isian
register: [admin_utama, admin_pengganti]
\`\`\`

| No | Nama | Perangkat Daerah | Akun Resmi | Platform | Peran | Mulai |
| --- | --- | --- | --- | --- | --- | --- |
| | | | | | | |`;

/** A form whose sheet is filled for one admin. */
export const blankForm = guideline(
  "formulir",
  `Yang bertanda tangan di bawah ini:

\`\`\`isian
register: admin_utama
bentuk: lembar
\`\`\`

| Isian | Nilai |
| --- | --- |
| Nama | … |
| Jabatan | |
| Perangkat Daerah | ………… |`,
  "ditandatangani_oleh: admin\n",
  "formulir-pakta",
);

/** Two admins of one agency, each with an account; nobody's names. */
export const registerYaml = `skpd:
  - { id: dinkes, nama: Dinas Kesehatan }
akun:
  - { id: ig, nama_akun: dinkes.contoh, platform: Instagram, skpd: dinkes }
admin_utama:
  - { nama: PEGAWAI A, jabatan: Pranata, skpd: dinkes, akun: ig, mulai: 2026-08-01 }
admin_pengganti:
  - { nama: PEGAWAI B, jabatan: Pengelola, skpd: dinkes, akun: ig, mulai: 2026-08-01 }
`;
