import { describe, expect, it } from "vitest";
import { type Provision, walkProvisions } from "../../model/provision.js";
import { remarkParser } from "../../syntax/markdown-parser.js";
import { parseDocument } from "../../syntax/parse-document.js";
import { marked } from "../../testing/marked.js";
import { identify } from "./identify.js";
import { readLegalStructure, readProseStructure } from "./read-structure.js";

function structure(text: string, kind = "peraturan-bupati") {
  const { source, spans } = marked(`---\njenis: ${kind}\n---\n\n${text}`);
  const tree = parseDocument(source, remarkParser).value;
  const draft =
    kind === "peraturan-bupati" ? readLegalStructure(tree) : { value: readProseStructure(tree), diagnostics: [] };
  const { value, diagnostics } = identify(draft.value);
  const all = [...walkProvisions([...value.preamble, ...value.body, ...value.attachments])];
  return { ...value, all, diagnostics: [...draft.diagnostics, ...diagnostics], spans, source };
}

/** `id | eId | citation` of every place. */
function addresses(text: string, kind?: string): readonly string[] {
  return structure(text, kind).all.map(({ id, eId, citation }) => `${id} | ${eId} | ${citation}`);
}

describe("an address", () => {
  it("of each unit of an act is the one in src/README.md", () => {
    const text = `## Menimbang

a. bahwa satu;

## Mengingat

1. Undang-Undang;

# BAB IX TANGGAPAN

## Bagian Kesatu Umum

### Paragraf 1 Umum

## Pasal 12A {#tangga}

(1) Satu.

(2) Meliputi:

a. satu; dan

b. dua:

1. tiga:

a) empat:

1) lima.

## Pasal 13

Meliputi:

a. satu.

# PENJELASAN

## I. UMUM

Prosa.

# LAMPIRAN I TABEL

# LAMPIRAN II DAFTAR`;
    expect(addresses(text)).toEqual([
      "menimbang | recs | Menimbang",
      "menimbang-huruf-a | recs__rec_a | Menimbang huruf a",
      "mengingat | cits | Mengingat",
      "mengingat-angka-1 | cits__cit_1 | Mengingat angka 1",
      "bab-ix | chp_IX | BAB IX",
      "bab-ix-bagian-1 | chp_IX__part_1 | BAB IX Bagian Kesatu",
      "bab-ix-bagian-1-paragraf-1 | chp_IX__part_1__subpart_1 | BAB IX Bagian Kesatu Paragraf 1",
      "tangga | art_12A | Pasal 12A",
      "tangga-ayat-1 | art_12A__para_1 | Pasal 12A ayat (1)",
      "tangga-ayat-2 | art_12A__para_2 | Pasal 12A ayat (2)",
      "tangga-ayat-2-huruf-a | art_12A__para_2__list_1__point_a | Pasal 12A ayat (2) huruf a",
      "tangga-ayat-2-huruf-b | art_12A__para_2__list_1__point_b | Pasal 12A ayat (2) huruf b",
      "tangga-ayat-2-huruf-b-angka-1 | art_12A__para_2__list_1__point_b__list_1__point_1 | Pasal 12A ayat (2) huruf b angka 1",
      "tangga-ayat-2-huruf-b-angka-1-huruf-a | art_12A__para_2__list_1__point_b__list_1__point_1__list_1__point_a | Pasal 12A ayat (2) huruf b angka 1 huruf a)",
      "tangga-ayat-2-huruf-b-angka-1-huruf-a-angka-1 | art_12A__para_2__list_1__point_b__list_1__point_1__list_1__point_a__list_1__point_1 | Pasal 12A ayat (2) huruf b angka 1 huruf a) angka 1)",
      "pasal-13 | art_13 | Pasal 13",
      "pasal-13-huruf-a | art_13__list_1__point_a | Pasal 13 huruf a",
      "penjelasan | att_1 | Penjelasan",
      "penjelasan-i-umum | att_1__sec_1 | bagian «I. UMUM»",
      "lampiran-i | att_2 | Lampiran I",
      "lampiran-ii | att_3 | Lampiran II",
    ]);
  });

  it("of insertions and of Bagian counted by words uses the law's own figures", () => {
    const text =
      "# BAB IXA A\n\n## Bagian Kedua Belas B\n\n## Pasal 1\n\n(1) Satu.\n\n(1a) Satu a:\n\na. dua;\n\na1. tiga.";
    expect(addresses(text).slice(0, 2)).toEqual([
      "bab-ixa | chp_IXA | BAB IXA",
      "bab-ixa-bagian-12 | chp_IXA__part_12 | BAB IXA Bagian Kedua Belas",
    ]);
    expect(addresses(text).at(-1)).toBe(
      "pasal-1-ayat-1a-huruf-a1 | art_1__para_1a__list_1__point_a1 | Pasal 1 ayat (1a) huruf a1",
    );
  });

  it("of a diktum counts by words", () => {
    expect(addresses("# KESATU\n\nSatu.\n\n# KEDUA BELAS\n\nDua:\n\na. tiga.").slice(0, 3)).toEqual([
      "diktum-kesatu | dictum_1 | diktum KESATU",
      "diktum-kedua-belas | dictum_12 | diktum KEDUA BELAS",
      "diktum-kedua-belas-huruf-a | dictum_12__list_1__point_a | diktum KEDUA BELAS huruf a",
    ]);
  });

  it("of a lone lampiran has no number", () => {
    expect(addresses("## Pasal 1\n\nA.\n\n# LAMPIRAN TABEL\n\n## Cara baca\n\nB.").slice(1)).toEqual([
      "lampiran | att_1 | Lampiran",
      "lampiran-cara-baca | att_1__sec_1 | bagian «Cara baca»",
    ]);
  });

  it("of prose is the title in kebab case, a number after it where titles repeat", () => {
    expect(
      addresses("Pembuka.\n\n# Apa itu isu?\n\n## Contoh\n\nA.\n\n## Contoh\n\n# Élan & daya {#daya}", "pedoman"),
    ).toEqual([
      "pembuka | sec_1 | Pembuka",
      "apa-itu-isu | sec_2 | bagian «Apa itu isu?»",
      "contoh | sec_2__sec_1 | bagian «Contoh»",
      "contoh-2 | sec_2__sec_2 | bagian «Contoh»",
      "daya | sec_3 | bagian «Élan & daya»",
    ]);
  });

  it("of prose is short however long the title is", () => {
    const [id] = addresses(`# ${"kata ".repeat(60)}`, "pedoman")[0]?.split(" | ") ?? [];
    expect(id?.length).toBeLessThanOrEqual(80);
    expect(id).toMatch(/^kata(-kata)+$/);
    expect(addresses(`# ${"a".repeat(200)}`, "pedoman")[0]?.split(" | ")[0]).toHaveLength(80);
  });

  it("of two lists one after the other tells them apart", () => {
    const text = "## Pasal 1\n\n(1) Meliputi:\n\na. satu;\n\nb. dua,\n\nselain:\n\n1. tiga; dan\n\n2. empat.";
    expect(structure(text).all.map(({ eId }) => eId)).toEqual([
      "art_1",
      "art_1__para_1",
      "art_1__para_1__list_1__point_a",
      "art_1__para_1__list_1__point_b",
      "art_1__para_1__list_2__point_1",
      "art_1__para_1__list_2__point_2",
    ]);
  });

  it("given twice by hand belongs to the first; the second gets its own, and both are shown", () => {
    const { all, diagnostics, spans } = structure(
      "## Pasal 1 ⟦{#sama}⟧\n\nSatu.\n\n## Pasal 2 ⟦{#sama}⟧\n\nDua.\n\n## Pasal 3 ⟦{#sama}⟧\n\nTiga.",
    );
    expect(all.map(({ id }) => id)).toEqual(["sama", "pasal-2", "pasal-3"]);
    expect(diagnostics.map(({ code, span }) => [code, span])).toEqual([
      ["structure/duplicate-id", spans[1]],
      ["structure/duplicate-id", spans[2]],
    ]);
    expect(diagnostics.map(({ related }) => related.map(({ span }) => span))).toEqual([[spans[0]], [spans[0]]]);
  });

  it("made from a number gives way to one given by hand, before or after it", () => {
    expect(addresses("## Pasal 1\n\nA.\n\n## Pasal 2 {#pasal-1}\n\nB.").map((line) => line.split(" | ")[0])).toEqual([
      "pasal-1-2",
      "pasal-1",
    ]);
  });

  it("is unique even where the numbers are wrong", () => {
    const { all } = structure("## Pasal 1\n\nA.\n\n## Pasal 1\n\n(1) B.\n\n(1) C:\n\na. d;\n\na. e.");
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ eId }) => eId)).size).toBe(all.length);
  });
});

it("a provision whose text is gone is repealed; one that speaks of it is not", () => {
  const { all } = structure(
    "## Pasal 1\n\nDihapus.\n\n## Pasal 2\n\n(1) Dihapus.\n\n(2) Data dihapus.\n\n(3) Meliputi:\n\na. dihapus.\n\n(4) Dihapus.\n\na. kecuali ini.\n\n## Pasal 3\n\n**Dihapus.**",
  );
  expect(all.filter(({ repealed }) => repealed).map(({ citation }) => citation)).toEqual([
    "Pasal 1",
    "Pasal 2 ayat (1)",
    "Pasal 3",
  ]);
});

it("a span runs from the label to the end of the last child, its label's span over the label alone", () => {
  const { body, spans } = structure(
    "⟦⟦## Pasal 1 {#a}⟧\n\n⟦⟦(1)⟧ Meliputi:\n\n⟦⟦a.⟧ satu\nlagi;⟧\n\nsemuanya.⟧⟧\n\n## Pasal 2\n\nDua.",
  );
  const pasal = body[0] as Provision;
  const ayat = pasal.children[0] as Provision;
  const huruf = ayat.children[0] as Provision;
  expect([pasal, ayat, huruf].flatMap(({ span, labelSpan }) => [span, labelSpan])).toEqual(spans);
});

describe("quoted provisions", () => {
  it("have addresses below the provision that quotes them, never those of a section", () => {
    const { all } = structure(
      "## Pasal I\n\n1. Pasal 5 diubah sehingga berbunyi:\n\n> (2) Satu:\n>\n> a. dua.\n\n2. Pasal 6 diubah:\n\n> (4) Tiga.\n>\n> (5) Empat.",
    );
    const quoted = all.flatMap((provision) => [...walkProvisions(provision.quoted)]);
    expect(quoted.map(({ id, eId, citation }) => `${id} | ${eId} | ${citation}`)).toEqual([
      "pasal-i-angka-1-kutipan | art_I__list_1__point_1__qstr_1 | Pasal I angka 1 (kutipan)",
      "pasal-i-angka-1-kutipan-ayat-2 | art_I__list_1__point_1__qstr_1__para_2 | Pasal I angka 1 (kutipan) ayat (2)",
      "pasal-i-angka-1-kutipan-ayat-2-huruf-a | art_I__list_1__point_1__qstr_1__para_2__list_1__point_a | Pasal I angka 1 (kutipan) ayat (2) huruf a",
      "pasal-i-angka-2-kutipan | art_I__list_1__point_2__qstr_1 | Pasal I angka 2 (kutipan)",
      "pasal-i-angka-2-kutipan-ayat-4 | art_I__list_1__point_2__qstr_1__para_4 | Pasal I angka 2 (kutipan) ayat (4)",
      "pasal-i-angka-2-kutipan-ayat-5 | art_I__list_1__point_2__qstr_1__para_5 | Pasal I angka 2 (kutipan) ayat (5)",
    ]);
  });

  it("leave the Pasal's own addresses alone", () => {
    const { all } = structure("## Pasal 1\n\n(1) Kutip:\n\n> (1) Lain.\n\n(2) Dua.");
    expect(all.map(({ id }) => id)).toEqual(["pasal-1", "pasal-1-ayat-1", "pasal-1-ayat-2"]);
  });
});

describe("a machine block", () => {
  const fence = (name: string): string => `\`\`\`aturan\nid: ${name}\n\`\`\``;
  it("stands after the innermost provision above it, in its Pasal", () => {
    const { machineBlocks } = structure(
      `## Pasal 1\n\n(1) Satu:\n\na. dua.\n\n${fence("x")}\n\n(2) Tiga.\n\n## Pasal 2\n\nEmpat.\n\n${fence("y")}\n\n# LAMPIRAN TABEL\n\n\`\`\`keputusan\nid: z\n\`\`\`\n\n| a | b |\n|---|---|\n| c | d |`,
    );
    expect(machineBlocks.map(({ code, provision, unit, table }) => [code.value, provision, unit, table?.kind])).toEqual(
      [
        ["id: x", "pasal-1-ayat-1-huruf-a", "pasal-1", undefined],
        ["id: y", "pasal-2", "pasal-2", undefined],
        ["id: z", "lampiran", "lampiran", "table"],
      ],
    );
  });

  it("of prose stands in its section, all of them in the order of the text", () => {
    const { machineBlocks } = structure(
      `${fence("a")}\n\n# Satu\n\n## Dua\n\n${fence("b")}\n\n# Tiga\n\n${fence("c")}`,
      "pedoman",
    );
    expect(machineBlocks.map(({ code, unit }) => `${code.value} in ${unit}`)).toEqual([
      "id: a in pembuka",
      "id: b in dua",
      "id: c in tiga",
    ]);
  });
});
