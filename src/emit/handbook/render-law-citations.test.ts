import { expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { fileNamed } from "../../testing/html-pages.js";
import { guideline, organisation, regulation } from "../../testing/sample-texts.js";
import { handbookEmitter } from "./handbook.js";

const list = guideline(
  "dasar-hukum",
  `## Instrumen

| Kode | Instrumen | Keadaan | Kepastian | Pertanyaan |
|---|---|---|---|---|
| kip | Undang-Undang Nomor 14 Tahun 2008 | berlaku | terverifikasi | - |
| asn | Undang-Undang Nomor 20 Tahun 2023 | berlaku | sekunder | Q-04 |
| pers | Undang-Undang Nomor 40 Tahun 1999 | berlaku | terverifikasi | - |

## Ketentuan

| Instrumen | Ketentuan | Isi | Kepastian |
|---|---|---|---|
| kip | Pasal 22 ayat (7) | 10 hari kerja | terverifikasi |`,
  "",
  "hukum",
);
const text = `## Mengingat

1. Undang-Undang Nomor 14 Tahun 2008;

## Pasal 1

Menurut Pasal 22 UU 14/2008 dan UU 20/2023 dicatat.`;
const { handbook } = compileMarked({
  "perbup.md": regulation(text),
  "organisasi.md": organisation,
  "hukum.md": list,
});
const files = handbookEmitter.emit(handbook).value;
const page = (id: string): string => fileNamed(files, `handbook/${id}.html`);
const wordsOf = (id: string): string =>
  page(id)
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");

it("a citation leads to what is known of it, and says so on hover", () => {
  expect(page("perbup-contoh")).toContain(
    '<a class="instrument" href="hukum.html#hukum_kip" title="Berlaku. Naskahnya sudah dibaca.">Pasal 22</a> ',
  );
  expect(page("perbup-contoh")).toContain('title="Berlaku. Diketahui dari sumber sekunder.">UU 20/2023</a>');
});

it("what nobody has read carries the note in the text, once; what was read does not", () => {
  expect(wordsOf("perbup-contoh")).toContain("UU 20/2023 (perlu verifikasi Bagian Hukum)");
  expect(wordsOf("perbup-contoh").split("perlu verifikasi")).toHaveLength(2);
});

it("the list of law says who cites what", () => {
  expect(wordsOf("hukum")).toContain("Pengelolaan Media Sosial, Pasal 1 (Pasal 22)");
  expect(wordsOf("hukum")).toContain(
    "Undang-Undang Nomor 40 Tahun 1999. Berlaku. Naskahnya sudah dibaca. Belum dirujuk.",
  );
  expect(page("hukum")).toContain('href="perbup-contoh.html#mengingat-angka-1"');
});
