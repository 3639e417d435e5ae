import { expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { guideline } from "../../testing/sample-texts.js";

const instrument =
  "| kip | Undang-Undang Nomor 14 Tahun 2008 | UU KIP 14/2008 | berlaku | 2008-04-30 | terverifikasi | Q-02 |";
const passage = "| kip | Pasal 22 ayat (7) | 10 hari kerja | sekunder | - |";

/** A dasar-hukum document of those instruments and passages. */
const read = (instruments: readonly string[], passages: readonly string[] = [passage]) =>
  compileMarked({
    "hukum.md": guideline(
      "dasar-hukum",
      `## Instrumen

| Kode | Instrumen | Sebutan lain | Keadaan | Berlaku sejak | Kepastian | Pertanyaan |
|---|---|---|---|---|---|---|
${instruments.join("\n")}

## Ketentuan

| Instrumen | Ketentuan | Isi | Kepastian | Berlaku sampai |
|---|---|---|---|---|
${passages.join("\n")}`,
    ),
  });

it("reads acts and articles with their state, certainty, days and question", () => {
  const { handbook, found } = read([instrument]);
  expect(found).toEqual([]);
  const { instruments, passages, citations } = handbook.laws;
  expect(citations).toEqual([]);
  expect(instruments).toMatchObject([
    {
      document: "dasar-hukum-contoh",
      id: "kip",
      name: "Undang-Undang Nomor 14 Tahun 2008",
      aliases: ["UU KIP 14/2008"],
      state: "in-force",
      validity: { from: "2008-04-30", to: undefined },
      certainty: "verified",
      question: "Q-02",
    },
  ]);
  expect(passages).toMatchObject([
    { instrument: "kip", passage: "pasal 22/ayat 7", citation: "Pasal 22 ayat (7)", certainty: "secondary" },
  ]);
});

it("keeps what an act is called, where it was published, what last amended it, and until when it or its article holds", () => {
  const text = `## Instrumen

| Kode | Instrumen | Sebutan lain | Tentang | Lembaran Negara | Keadaan | Berlaku sejak | Berlaku sampai | Kepastian | Diubah terakhir |
|---|---|---|---|---|---|---|---|---|---|
| ite | UU 11/2008 | UU ITE; Undang-Undang Nomor 11 Tahun 2008 | Informasi Elektronik | LN 2008/58 | diubah | 2008-04-21 | 2030-01-01 | sekunder | UU 1/2024 |
| lama | UU 1/1990 | - | - | - | Dicabut | - | - | belum | - |

## Ketentuan

| Instrumen | Ketentuan | Isi | Kepastian | Berlaku sejak | Berlaku sampai | Pertanyaan |
|---|---|---|---|---|---|---|
| ite | Pasal 27 | Isi pasal | terverifikasi | 2008-04-21 | 2026-01-01 | Q-11 |`;
  const { handbook, diagnostics } = compileMarked({ "hukum.md": guideline("dasar-hukum", text) });
  // Words of the table are written as they stand: a capital is a mistake, and the state then the one that hides nothing.
  expect(diagnostics.map(({ message, help }) => [message.id, help.id])).toEqual([
    [
      "«Dicabut» di kolom «Keadaan» tidak terbaca.",
      "Tulis salah satu dari berlaku, diubah, dicabut, dilaporkan dicabut, belum berlaku.",
    ],
  ]);
  const { instruments, passages } = handbook.laws;
  expect(instruments.map(({ span: _, ...one }) => one)).toEqual([
    {
      document: "dasar-hukum-contoh",
      id: "ite",
      name: "UU 11/2008",
      aliases: ["UU ITE", "Undang-Undang Nomor 11 Tahun 2008"],
      title: "Informasi Elektronik",
      gazette: "LN 2008/58",
      state: "amended",
      certainty: "secondary",
      validity: { from: "2008-04-21", to: "2030-01-01" },
      lastAmendment: "UU 1/2024",
      question: undefined,
    },
    expect.objectContaining({ id: "lama", aliases: [], state: "in-force", certainty: "unverified" }),
  ]);
  expect(passages.map(({ span: _, ...one }) => one)).toEqual([
    {
      instrument: "ite",
      passage: "pasal 27",
      citation: "Pasal 27",
      words: "Isi pasal",
      certainty: "verified",
      validity: { from: "2008-04-21", to: "2026-01-01" },
      question: "Q-11",
    },
  ]);
});

it.each([
  ["dicabut", "repealed"],
  ["dilaporkan dicabut", "reported-repealed"],
  ["belum berlaku", "not-yet-in-force"],
])("knows an act that is %s", (state, read_) => {
  const { handbook, found } = read([`| kip | UU 14/2008 | - | ${state} | - | belum | - |`]);
  expect(found).toEqual([]);
  expect(handbook.laws.instruments[0]?.state).toBe(read_);
});

it.each([
  ["Instrumen", "| UU Keterbukaan | - | berlaku | - | belum | - |", "jenis, nomor, dan tahunnya"],
  ["Kepastian", "| UU 14/2008 | - | berlaku | - | V | - |", "salah satu dari terverifikasi, sekunder, belum"],
  ["Berlaku sejak", "| UU 14/2008 | - | berlaku | 2008 | belum | - |", "tanggal `YYYY-MM-DD`"],
  ["Pertanyaan", "| UU 14/2008 | - | berlaku | - | belum | Q-021 |", "nomor pertanyaan, misalnya `Q-02`"],
  ["Pertanyaan", "| UU 14/2008 | - | berlaku | - | belum | FAQ-02 |", "nomor pertanyaan, misalnya `Q-02`"],
])("says what should stand in «%s» instead of %s", (column, cells, wanted) => {
  const { diagnostics, handbook } = read([`| kip ${cells}`]);
  expect(diagnostics.map(({ message, help }) => [message.id.includes(`«${column}»`), help.id])).toEqual([
    [true, `Tulis ${wanted}.`],
  ]);
  expect(handbook.laws.instruments).toMatchObject([{ id: "kip", validity: { from: undefined }, question: undefined }]);
});

it("needs both tables", () => {
  const { diagnostics } = compileMarked({ "hukum.md": guideline("dasar-hukum", "Belum ada tabel.") });
  expect(diagnostics.map(({ message }) => message.id)).toEqual([
    "Dokumen ini harus memuat tabel di bawah judul «Instrumen».",
    "Dokumen ini harus memuat tabel di bawah judul «Ketentuan».",
  ]);
});

it("knows an act by its code in one place only, and shows where it stands first", () => {
  const { diagnostics, handbook } = read([instrument, "| kip | UU 1/2020 | - | berlaku | - | belum | - |"]);
  expect(diagnostics.map(({ code, related }) => [code, related.length])).toEqual([["table/defined-twice", 1]]);
  expect(handbook.laws.instruments.map(({ name }) => name)).toEqual(["Undang-Undang Nomor 14 Tahun 2008"]);
});

it.each([
  ["an act that is not listed", "| kpi | Pasal 1 | Isi | belum | - |", "Mungkin yang dimaksud `kip`?"],
  [
    "words that cite nothing",
    "| kip | pasal pertama | Isi | belum | - |",
    "Tulis satu ketentuan, misalnya `Pasal 22 ayat (7)`.",
  ],
  [
    "words before the article",
    "| kip | lihat Pasal 1 | Isi | belum | - |",
    "Tulis satu ketentuan, misalnya `Pasal 22 ayat (7)`.",
  ],
  [
    "words after the article",
    "| kip | Pasal 1 saja | Isi | belum | - |",
    "Tulis satu ketentuan, misalnya `Pasal 22 ayat (7)`.",
  ],
])("leaves out an article with %s, and says what to do", (_, row, help) => {
  const { diagnostics, handbook } = read([instrument], [row]);
  expect(diagnostics.map((one) => one.help.id)).toEqual([help]);
  expect(handbook.laws.passages).toEqual([]);
});

it.each([
  ["an act without its number", "cell-malformed", ["| kip | ⟦UU Keterbukaan⟧ | - | berlaku | - | belum | - |"]],
  ["a state it does not know", "cell-malformed", ["| kip | UU 14/2008 | - | ⟦ada⟧ | - | belum | - |"]],
  ["a certainty it does not know", "cell-malformed", ["| kip | UU 14/2008 | - | berlaku | - | ⟦V⟧ | - |"]],
  ["a day that does not exist", "cell-malformed", ["| kip | UU 14/2008 | - | berlaku | ⟦2008-02-30⟧ | belum | - |"]],
  ["a question without its number", "cell-malformed", ["| kip | UU 14/2008 | - | berlaku | - | belum | ⟦tanya⟧ |"]],
  ["one act under two codes", "defined-twice", [instrument, "| ⟦lagi⟧ | UU 14/2008 | - | berlaku | - | belum | - |"]],
])("points out %s", (_, code, instruments) => {
  const { found, expected } = read(instruments);
  expect(found).toEqual(expected(`table/${code}`));
});

it.each([
  ["an act that is not listed", "unknown-name", ["| ⟦kop⟧ | Pasal 1 | Isi | belum | - |"]],
  ["two articles in one cell", "cell-malformed", ["| kip | ⟦Pasal 1 dan Pasal 2⟧ | Isi | belum | - |"]],
  ["one article twice", "defined-twice", [passage, "| kip | ⟦Pasal 22 ayat (7)⟧ | Lagi | belum | - |"]],
])("points out %s", (_, code, passages) => {
  const { found, expected } = read([instrument], passages);
  expect(found).toEqual(expected(`table/${code}`));
});

it("takes an act of unreadable certainty for unverified", () => {
  const { handbook } = read(["| kip | UU 14/2008 | - | berlaku | - | pasti | - |"]);
  expect(handbook.laws.instruments[0]?.certainty).toBe("unverified");
});
