import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { checkRestated } from "./check-restated.js";

const head = (kind: string, id: string, more: string): string =>
  `---\njenis: ${kind}\nid: ${id}\njudul: Coba\nstatus: rancangan\nberlaku: { mulai: 2026-07-01 }\nedisi: 1\n${more}\n---\n\n`;

const law = `${head("peraturan-bupati", "perbup", "nomor: null\ntahun: 2026\nsebutan: Perbup Coba")}# BAB I KETENTUAN UMUM

## Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:
1. Perangkat Daerah adalah unsur pembantu.
2. Perangkat Daerah Penjuru adalah Perangkat Daerah yang ditunjuk.

## Pasal 2

(1) Admin wajib menjawab, terhitung sejak pertanyaan diterima, paling lambat:

a. 2 (dua) hari kerja untuk pertanyaan tingkat rutin; atau
b. 1 (satu) jam untuk pertanyaan tingkat krisis.

(2) Dalam hal jangka waktu sebagaimana dimaksud pada ayat (1) terlampaui, PIC dapat menjawab.

(3) PIC wajib melaporkan jawaban setiap 1 (satu) bulan.

## Pasal 3

(1) Jawaban harus memuat:

a. sapaan;
b. isi; dan
c. sumber.

(2) Informasi didukung oleh paling sedikit 2 (dua) sumber.

(3) Pertanyaan yang menyangkut lebih dari 1 (satu) Perangkat Daerah dijawab bersama.

(4) Admin wajib menghentikan penayangan paling lambat 3 x 24 (tiga kali dua puluh empat) jam.
`;
const organisation = `${head("organisasi", "organisasi", "wilayah: { jenis: Kabupaten, nama: Contoh, provinsi: Contoh, ibu_kota: Contoh }\nkepala_daerah: bupati\nsekretaris_daerah: bupati")}## Peran

| Peran | Istilah | Induk | Jenjang | Pengganti |
| --- | --- | --- | --- | --- |
| bupati | Bupati | - | 1 | - |
| admin | Admin | - | - | - |
| pic | PIC | - | - | - |
`;
const vocabulary = `${head("kosakata", "kosakata", "")}## Fakta

| Fakta | Jenis | Nilai atau satuan | Bunyi | Arti |
| --- | --- | --- | --- | --- |
| tanya.tingkat | pilihan | rutin < krisis | tingkat | Tingkat pertanyaan. |
`;

/** What is found in a guideline with this text, beside the places marked in it. */
function restated(text: string): {
  readonly found: readonly string[];
  readonly marked: (code: string) => readonly string[];
} {
  const compiled = compileMarked({
    "kosakata.md": vocabulary,
    "organisasi.md": organisation,
    "pedoman.md": `${head("pedoman", "pedoman", "dasar: perbup")}## Isi\n\n${text}\n`,
    "perbup.md": law,
  });
  const source = compiled.expected("").map((one) => one.slice(" at ".length));
  return {
    found: checkRestated(compiled.handbook).map(({ code, span }) => `${code} ${span.file}:${span.start}`),
    marked: (code) => source.map((place) => `restated/${code} ${place.replace(/ «.*$/s, "")}`),
  };
}

describe("a number", () => {
  it.each([
    "Jawab dalam ⟦3 hari kerja⟧ (Pasal 2 ayat (1)).",
    "Jawab dalam ⟦2 jam⟧. (Pasal 2 ayat (1))",
    "Jawab dalam ⟦dua jam⟧ menurut Pasal 2 ayat (1).",
    "Jawab dalam ⟦60 menit⟧ (Pasal 2 ayat (1)).",
    "Hentikan dalam ⟦2 x 24 jam⟧ (Pasal 3 ayat (4)).",
    "Hentikan dalam ⟦72 jam⟧ (Pasal 3 ayat (4)).",
    "Jawab dalam ⟦1 jam⟧ (Pasal 3 ayat (1)).",
    "Jawab dalam ⟦1 jam⟧ untuk tingkat rutin (Pasal 2 ayat (1)).",
    "Untuk krisis, jawab dalam ⟦2 hari kerja⟧ (Pasal 2 ayat (1)).",
    "- [ ] Jawab dalam ⟦2 jam⟧. (Pasal 2 ayat (1)) {#jawab}",
    "> Kami jawab dalam ⟦3 jam⟧ (Pasal 2 ayat (1)).",
    "Jawab dalam 1 jam (Pasal 2 ayat (1)) dan lapor setiap ⟦2 bulan⟧ (Pasal 2 ayat (3)).",
    "Cari paling sedikit ⟦tiga sumber⟧ (Pasal 3 ayat (2)).",
    "Jawaban harus memuat ⟦empat unsur⟧ (Pasal 3 ayat (1)).",
    "Hitung ⟦keempat unsur⟧ (Pasal 3 ayat (1)).",
    "Bila menyangkut ⟦tiga Perangkat Daerah⟧ atau lebih, jawab bersama (Pasal 3 ayat (3)).",
    "| Tingkat | Batas (Pasal 2 ayat (1)) |\n| --- | --- |\n| rutin | ⟦1 jam⟧ |",
    "| Batas | Dasar |\n| --- | --- |\n| ⟦2 jam⟧ | Pasal 2 ayat (1) |",
    "| Waktu | Keterangan |\n| --- | --- |\n| 5 menit | Batas ⟦2 jam⟧: Pasal 2 ayat (1) |",
  ])("that differs is found where it stands: %s", (text) => {
    const { found, marked } = restated(text);
    expect(found).toEqual(marked("quantity-differs"));
    expect(found).toHaveLength(1);
  });

  it.each([
    "Jawab dalam 2 hari kerja, atau 1 jam untuk krisis (Pasal 2 ayat (1)).",
    "Jawab dalam dua hari kerja untuk tingkat rutin (Pasal 2 ayat (1) huruf a).",
    "Bila batas 1 jam lewat, PIC menjawab (Pasal 2 ayat (2)).",
    "Hentikan dalam 3 x 24 jam (Pasal 3 ayat (4)).",
    "Lapor setiap bulan (Pasal 2 ayat (3)).",
    "Jawaban harus memuat tiga unsur (Pasal 3 ayat (1)). Dua unsur selalu ada (Pasal 3 ayat (1)).",
    "Bila menyangkut dua Perangkat Daerah atau lebih, jawab bersama (Pasal 3 ayat (3)).",
    "Tunjuk satu Perangkat Daerah Penjuru (Pasal 3 ayat (3)).",
    "Tulis satu kalimat saja (Pasal 3 ayat (1)).",
    "Sisihkan 10 menit setiap pagi. Jawab dalam 1 jam (Pasal 2 ayat (1)).",
    "Dijawab dalam 10 hari kerja menurut Pasal 22 Undang-Undang Nomor 14 Tahun 2008.",
    "| Waktu | Keterangan |\n| --- | --- |\n| 5 menit | Pasal 2 ayat (1) |",
    "- [ ] Jawab dalam 1 jam, menurut isi Pasal 3 ayat (1). (Pasal 2 ayat (1)) {#jawab}",
    "Jawab (Pasal 2 ayat (1)) menurut urutan satu jam pertama dalam [Isi](#isi).",
  ])("that agrees, or is no restatement, is let be: %s", (text) => {
    expect(restated(text).found).toEqual([]);
  });

  it("is named beside that of the provision, with its place", () => {
    const { handbook } = compileMarked({
      "pedoman.md": `${head("pedoman", "pedoman", "dasar: perbup")}Lapor setiap 2 bulan (Pasal 2 ayat (3)).\n`,
      "perbup.md": law,
    });
    const [finding] = checkRestated(handbook);
    expect(finding?.message.id).toBe("Di sini tertulis «2 bulan», sedangkan Pasal 2 ayat (3) menyebut «1 bulan».");
    expect(finding?.related.map(({ span }) => span.file)).toEqual(["perbup.md"]);
    expect(finding?.severity).toBe("error");
  });
});

describe("an operative word", () => {
  it.each([
    "PIC ⟦dapat⟧ melaporkan jawaban (Pasal 2 ayat (3)).",
    "Jawaban ⟦dapat⟧ dilaporkan PIC (Pasal 2 ayat (3)).",
    "Jawaban ⟦wajib⟧ memuat sumber (Pasal 3 ayat (1)).",
    "PIC ⟦tidak wajib⟧ melaporkan jawaban (Pasal 2 ayat (3)).",
  ])("that differs is found: %s", (text) => {
    const { found, marked } = restated(text);
    expect(found).toEqual(marked("modality-differs"));
    expect(found).toHaveLength(1);
  });

  it.each([
    "PIC wajib melaporkan jawaban (Pasal 2 ayat (3)).",
    "Bantuan dapat diminta kapan saja (Pasal 2 ayat (3)).",
    "Tulis yang dapat dilaporkan (Pasal 2 ayat (3)).",
    "PIC dapat melaporkan jawaban lain.",
    "Bila jawaban harus dihapus, simpan dahulu (Pasal 2 ayat (3)).",
  ])("that agrees, or speaks of something else, is let be: %s", (text) => {
    expect(restated(text).found).toEqual([]);
  });
});

describe("a bearer", () => {
  it("that differs is found", () => {
    const { found, marked } = restated("⟦Admin⟧ wajib melaporkan jawaban (Pasal 2 ayat (3)).");
    expect(found).toEqual(marked("bearer-differs"));
    expect(found).toHaveLength(1);
  });
});
