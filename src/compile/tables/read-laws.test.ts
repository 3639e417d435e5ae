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
