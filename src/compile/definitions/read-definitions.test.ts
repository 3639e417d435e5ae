import { describe, expect, it } from "vitest";
import { compileMarked } from "../../testing/compile-marked.js";
import { foundations, regulation } from "../../testing/sample-texts.js";

/** The definitions of a Pasal 1 with this text, and what is found in it. */
function read(text: string) {
  const compiled = compileMarked({ ...foundations, "perbup.md": regulation(`## Pasal 1 {#definisi}\n\n${text}`) });
  const [document] = compiled.handbook.documents;
  return { ...compiled, definitions: document?.definitions ?? [] };
}

const leadIn = "Dalam Peraturan Bupati ini yang dimaksud dengan:\n\n";

describe("the items after «yang dimaksud dengan:»", () => {
  it("define a term each, with its meaning and place", () => {
    const { definitions, found } = read(
      `${leadIn}1. Daerah adalah Kabupaten Contoh.\n\n2. Isu Publik adalah percakapan masyarakat yang menyangkut\nurusan Daerah, atau pelayanannya.`,
    );
    expect(found).toEqual([]);
    expect(definitions.map(({ span: _span, ...rest }) => rest)).toEqual([
      {
        id: "istilah-daerah",
        term: "Daerah",
        abbreviation: undefined,
        meaning: "Kabupaten Contoh",
        provision: "definisi-angka-1",
      },
      {
        id: "istilah-isu-publik",
        term: "Isu Publik",
        abbreviation: undefined,
        meaning: "percakapan masyarakat yang menyangkut urusan Daerah, atau pelayanannya",
        provision: "definisi-angka-2",
      },
    ]);
  });

  it.each([
    ["Tim Reaksi Cepat yang selanjutnya disingkat TRC adalah tim.", "Tim Reaksi Cepat", "TRC", "tim"],
    ["Surat “Edaran” Resmi adalah surat.", "Surat “Edaran” Resmi", undefined, "surat"],
    ["“Bank Sampah” yang selanjutnya disebut “Bank” adalah fasilitas.", "Bank Sampah", "Bank", "fasilitas"],
    ["Pejabat Informasi, yang selanjutnya disebut Pejabat, adalah pejabat.", "Pejabat Informasi", "Pejabat", "pejabat"],
    ["Dinas Kominfo yang selanjutnya disebut dengan Dinas adalah dinas.", "Dinas Kominfo", "Dinas", "dinas"],
    ["Badan A, B, dan C yang selanjutnya disingkat BABC adalah badan.", "Badan A, B, dan C", "BABC", "badan"],
  ])("may shorten it: %s", (sentence, term, abbreviation, meaning) => {
    const [definition] = read(`${leadIn}1. ${sentence}`).definitions;
    expect(definition).toMatchObject({ term, abbreviation, meaning });
  });

  it("are addressed by their short form where there is one", () => {
    expect(read(`${leadIn}1. Tim Reaksi yang selanjutnya disingkat TR adalah tim.`).definitions[0]?.id).toBe(
      "istilah-tr",
    );
  });

  it("keep what follows «adalah», even a second «adalah» or «yang selanjutnya disebut»", () => {
    const [first, second] = read(
      `${leadIn}1. Hari adalah hari kerja, adalah pula hari libur.\n\n2. Admin adalah pegawai yang ditetapkan.`,
    ).definitions;
    expect([first?.meaning, second?.term]).toEqual(["hari kerja, adalah pula hari libur", "Admin"]);
  });

  it("that define nothing are pointed out", () => {
    const { found, expected, definitions } = read(
      `${leadIn}1. Daerah adalah Kabupaten Contoh.\n\n⟦2.⟧ Admin ditetapkan Bupati.\n\n⟦3.⟧ Isu: adalah percakapan.`,
    );
    expect(found).toEqual(expected("definition/not-a-definition"));
    expect(definitions.map(({ term }) => term)).toEqual(["Daerah"]);
  });

  it("that define a term again are pointed out with the first", () => {
    const { found, expected, definitions, diagnostics } = read(
      `${leadIn}1. Admin adalah pegawai.\n\n⟦2. Admin adalah orang.⟧\n\n⟦3. Pengelola yang selanjutnya disebut Admin adalah orang.⟧`,
    );
    expect(found).toEqual(expected("definition/defined-twice"));
    expect(definitions.map(({ meaning }) => meaning)).toEqual(["pegawai"]);
    expect(diagnostics.map(({ related }) => related.map(({ span }) => span))).toEqual([
      [definitions[0]?.span],
      [definitions[0]?.span],
    ]);
  });
});

it("one sentence may define one term", () => {
  const { definitions, found } = read("(1) Yang dimaksud dengan Admin adalah pegawai yang ditetapkan.\n\n(2) Lain.");
  expect(found).toEqual([]);
  expect(definitions).toMatchObject([
    { term: "Admin", meaning: "pegawai yang ditetapkan", provision: "definisi-ayat-1" },
  ]);
});

it.each([
  "Admin adalah pegawai.",
  "(1) Sanksi dijatuhkan kepada:\n\na. Admin; dan\n\nb. PIC.\n\n(2) Lain.",
  "Pelanggaran yang dimaksud dengan huruf kecil tidak dihitung.",
])("ordinary text defines nothing: %s", (text) => {
  const { definitions, found } = read(text);
  expect([definitions, found]).toEqual([[], []]);
});

it("prose defines nothing either", () => {
  const { handbook } = compileMarked({
    ...foundations,
    "pedoman.md":
      "---\njenis: pedoman\nid: p\njudul: P\nstatus: berlaku\nberlaku: { mulai: 2026-01-01 }\n---\n\nYang dimaksud dengan isu adalah keluhan.\n",
  });
  expect(handbook.documents.find(({ head }) => head.id === "p")?.definitions).toEqual([]);
});
