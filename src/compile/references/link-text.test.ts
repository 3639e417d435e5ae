import { describe, expect, it } from "vitest";
import { topLevel } from "../../model/document.js";
import { walkProvisions } from "../../model/provision.js";
import { plainText, type ReferenceTarget } from "../../model/text.js";
import { compileMarked } from "../../testing/compile-marked.js";
import { inlinesOf } from "../../testing/inlines-of.js";
import { foundations, guideline, regulation } from "../../testing/sample-texts.js";

/** Two Pasal to refer to, the text under test in Pasal 3 {#uji}. */
const act = (text: string): string =>
  regulation(`# BAB I UMUM

## Pasal 1 {#definisi}

Dalam Peraturan Bupati ini yang dimaksud dengan:

1. Perangkat Daerah adalah unsur pembantu Bupati.

2. Perangkat Daerah Penjuru adalah Perangkat Daerah yang memimpin.

3. Tim Reaksi Cepat yang selanjutnya disingkat TRC adalah tim.

## Pasal 2 {#tangga}

(1) Satu.

(2) Meliputi:

a. dua; dan

b. tiga:

1. empat.

## Pasal 3 {#uji}

${text}

# LAMPIRAN TABEL

Isi.`);

/** `words → target` of every reference and term in one document; in the act, of Pasal 3 alone. */
function linked(files: Readonly<Record<string, string>>, id: string) {
  const compiled = compileMarked({ ...foundations, ...files });
  const document = compiled.handbook.documents.find(({ head }) => head.id === id);
  const provisions = [...walkProvisions(document ? topLevel(document) : [])];
  const underTest = provisions.filter((one) => id !== "perbup-contoh" || one.id.startsWith("uji"));
  const inlines = underTest.flatMap(({ content, closing }) => inlinesOf([...content, ...closing]));
  const references = inlines.flatMap((inline) =>
    inline.kind === "reference" ? [`${plainText(inline.children)} → ${targetInWords(inline.target)}`] : [],
  );
  const terms = inlines.flatMap((inline) =>
    inline.kind === "term" ? [`${plainText(inline.children)} → ${inline.document}#${inline.definition}`] : [],
  );
  return { ...compiled, document, references, terms };
}

function targetInWords(target: ReferenceTarget): string {
  switch (target.kind) {
    case "external":
      return `[${target.instrument}]`;
    case "document":
      return target.document;
    case "provision":
      return `${target.document === "perbup-contoh" ? "" : target.document}#${target.id}`;
  }
}

const inAct = (text: string) => linked({ "perbup.md": act(text) }, "perbup-contoh");

describe("a citation in an act", () => {
  it("is none inside a defined term that names a Pasal of another act", () => {
    const text = act("Pajak Penghasilan Pasal 21 dipotong menurut Pasal 2.").replace(
      "3. Tim Reaksi Cepat",
      "3. Pajak Penghasilan Pasal 21 adalah pajak.\n\n4. Tim Reaksi Cepat",
    );
    const { references, terms, found } = linked({ "perbup.md": text }, "perbup-contoh");
    expect(found).toEqual([]);
    expect(references).toEqual(["Pasal 2 → #tangga"]);
    expect(terms).toEqual([expect.stringContaining("Pajak Penghasilan Pasal 21 → ")]);
  });

  it.each([
    ["sesuai Pasal 2.", ["Pasal 2 → #tangga"]],
    ["sesuai Pasal 2 ayat (2) huruf b angka 1.", ["Pasal 2 ayat (2) huruf b angka 1 → #tangga-ayat-2-huruf-b-angka-1"]],
    ["dalam Pasal 2 ayat (1) dan ayat (2).", ["Pasal 2 ayat (1) → #tangga-ayat-1", "ayat (2) → #tangga-ayat-2"]],
    ["sesuai Pasal 2 Peraturan Bupati ini.", ["Pasal 2 → #tangga"]],
    ["dalam BAB I.", ["BAB I → #bab-i"]],
    ["tercantum dalam Lampiran.", ["Lampiran → #lampiran"]],
    ["(1) Satu.\n\n(2) Sesuai ayat (1).", ["ayat (1) → #uji-ayat-1"]],
    ["(1) Satu:\n\na. dua;\n\nb. sesuai huruf a.", ["huruf a → #uji-ayat-1-huruf-a"]],
    ["(1) Satu:\n\na. dua.\n\n(2) Sesuai ayat (1) huruf a.", ["ayat (1) huruf a → #uji-ayat-1-huruf-a"]],
    ["Meliputi:\n\na. dua;\n\nb. sesuai huruf a.", ["huruf a → #uji-huruf-a"]],
    ["(1) Satu:\n\na. dua: sesuai ayat (1);\n\nb. tiga.", ["ayat (1) → #uji-ayat-1"]],
  ])("is a link: %j", (text, expected) => {
    const { references, found } = inAct(text);
    expect(found).toEqual([]);
    expect(references).toEqual(expected);
  });

  it.each([
    [
      "sesuai Pasal 46 ayat (1) Undang-Undang Nomor 27 Tahun 2022.",
      ["Pasal 46 ayat (1) → [Undang-Undang Nomor 27 Tahun 2022]"],
    ],
    ["sesuai Pasal 2 dan Pasal 99 UU 14/2008.", ["Pasal 2 → [UU 14/2008]", "Pasal 99 → [UU 14/2008]"]],
    ["sesuai Pasal 5 Peraturan Bupati Nomor 7 Tahun 2020.", ["Pasal 5 → [Peraturan Bupati Nomor 7 Tahun 2020]"]],
  ])("of another act stays outside the handbook: %j", (text, expected) => {
    const { references, found } = inAct(text);
    expect([references, found]).toEqual([expected, []]);
  });

  it.each([
    ["reference/unresolved", "sesuai ⟦Pasal 9⟧.", undefined],
    ["reference/unresolved", "sesuai ⟦Pasal 2 ayat (3)⟧.", "Pasal 2"],
    ["reference/unresolved", "sesuai ⟦Pasal 2 ayat (2) huruf c angka 1⟧.", "Pasal 2 ayat (2)"],
    ["reference/unresolved", "(1) Satu.\n\n(2) Sesuai ⟦ayat (3)⟧.", undefined],
    ["reference/unresolved", "sesuai ⟦Pasal 9\nayat (1)⟧ itu.", undefined],
    ["reference/unresolved", "sesuai *catatan* di ⟦Pasal 9⟧ itu.", undefined],
    ["reference/unresolved", "sesuai **⟦Pasal 9⟧** itu.", undefined],
    ["reference/self-reference", "(1) Satu.\n\n(2) Sesuai ⟦ayat (2)⟧.", undefined],
    ["reference/self-reference", "sesuai ⟦Pasal 3⟧.", undefined],
    ["reference/self-reference", "(1) Sesuai ⟦Pasal 3 ayat (1)⟧.", undefined],
  ])("that leads nowhere is %s: %j", (code, text, within) => {
    const { found, expected, diagnostics, references } = inAct(text);
    expect(found).toEqual(expected(code));
    expect(references).toEqual([]);
    if (within) expect(diagnostics[0]?.message.id).toContain(`tidak ada dalam ${within}.`);
  });

  it("names the document it is not in, and the words as one line", () => {
    const { diagnostics } = inAct("sesuai Pasal 9\n   ayat (1) itu.");
    expect(diagnostics[0]?.message.id).toBe("Pasal 9 ayat (1) tidak ada dalam «Pengelolaan Media Sosial».");
  });

  it("that stands in a table is a link too", () => {
    expect(inAct("Satu.\n\n| a | b |\n|---|---|\n| Pasal 2 | ayat |").references).toEqual(["Pasal 2 → #tangga"]);
  });

  it("is no link inside code or the words of a link", () => {
    expect(inAct("`Pasal 2` dan [Pasal 2](https://contoh.go.id).").references).toEqual([]);
  });

  it("carries the words of its source line for line", () => {
    const { document, found } = inAct("Sesuai\nPasal 2\nayat (1) **penting**\nsekali.");
    expect(found).toEqual([]);
    const pasal = [...walkProvisions(document?.body ?? [])].find(({ id }) => id === "uji");
    const [block] = pasal?.content ?? [];
    const children = block?.kind === "paragraph" ? block.children : [];
    expect(children.map((child) => [child.kind, plainText([child])])).toEqual([
      ["text", "Sesuai "],
      ["reference", "Pasal 2 ayat (1)"],
      ["text", " "],
      ["strong", "penting"],
      ["text", " sekali."],
    ]);
  });
});

describe("a citation in prose", () => {
  const prose = (text: string, extra = "dasar: perbup-contoh\n") =>
    linked({ "perbup.md": act("Satu."), "pedoman.md": guideline("pedoman", text, extra) }, "pedoman-contoh");

  it.each([
    ["Lihat Pasal 2 ayat (1).", ["Pasal 2 ayat (1) → #tangga-ayat-1"]],
    ["Lihat Pasal 2 ayat (1) Perbup Contoh.", ["Pasal 2 ayat (1) → #tangga-ayat-1"]],
    ["Lihat Lampiran.", ["Lampiran → #lampiran"]],
    ["- butir Pasal 2\n\n> kutip Pasal 3\n", ["Pasal 2 → #tangga", "Pasal 3 → #uji"]],
    ["Catatan[^1].\n\n[^1]: Lihat Pasal 2.", ["Pasal 2 → #tangga"]],
  ])("means the act it rests on: %j", (text, expected) => {
    const { references, found } = prose(text);
    expect([references, found]).toEqual([expected, []]);
  });

  it("may name the act by its short title without resting on it", () => {
    const { references, found } = prose("Lihat Pasal 2 Perbup Contoh.", "");
    expect([references, found]).toEqual([["Pasal 2 → #tangga"], []]);
  });

  it.each([
    ["reference/without-document", "Lihat ⟦Pasal 2⟧.", ""],
    ["reference/without-document", "Lihat ⟦ayat (1)⟧.", "dasar: perbup-contoh\n"],
    ["reference/unresolved", "Lihat ⟦Pasal 77⟧.", "dasar: perbup-contoh\n"],
    ["reference/unresolved", "Lihat ⟦Pasal 77⟧ Perbup Contoh.", ""],
  ])("that cannot be followed is %s: %j", (code, text, extra) => {
    const { found, expected, references } = prose(text, extra);
    expect([found, references]).toEqual([expected(code), []]);
  });

  it("huruf a, BAB I and Lampiran II of an act not named are plain words", () => {
    const { found, references } = prose("Isi huruf a, lalu BAB I dan Lampiran II.", "");
    expect([found, references]).toEqual([[], []]);
  });
});

describe("a link the author wrote", () => {
  const files = (text: string) => ({
    "perbup.md": act("Satu."),
    "pedoman.md": guideline("pedoman", `# Apa itu isu\n\n${text}\n\n# 2. Angka\n\nDua.`),
  });
  const follow = (text: string) => linked(files(text), "pedoman-contoh");

  it.each([
    ["[tangga](perbup-contoh#tangga)", "tangga → #tangga"],
    ["[tangga](perbup-contoh.md#tangga-ayat-1)", "tangga → #tangga-ayat-1"],
    ["[peraturannya](perbup-contoh)", "peraturannya → perbup-contoh"],
    ["[di atas](#apa-itu-isu)", "di atas → pedoman-contoh#apa-itu-isu"],
    ["[angka](#2-angka)", "angka → pedoman-contoh#2-angka"],
    ["**[tangga](perbup-contoh#tangga)**", "tangga → #tangga"],
  ])("to a place of the handbook is followed: %s", (text, expected) => {
    const { references, found } = follow(text);
    expect([references, found]).toEqual([[expected], []]);
  });

  it.each([
    ["reference/unknown-document", "⟦[x](perbup-conto#tangga)⟧", "`perbup-contoh`"],
    ["reference/unknown-document", "⟦[x](lain-sekali.md)⟧", "folder guidelines"],
    ["reference/unresolved", "⟦[x](perbup-contoh#tanga)⟧", "tangga"],
    ["reference/unresolved", "⟦[x](#tidak-ada)⟧", "Periksa"],
  ])("to no place is %s: %s", (code, text, help) => {
    const { found, expected, diagnostics } = follow(text);
    expect(found).toEqual(expected(code));
    expect(diagnostics[0]?.help.id).toContain(help);
  });

  it.each(["https://contoh.go.id", "mailto:a@b.id"])("to %s is left as it is", (target) => {
    const { references, found } = follow(`[x](${target})`);
    expect([references, found]).toEqual([[], []]);
  });

  it.each(["Foto.png", "a/b", "//contoh.go.id"])(
    "to %s, which is no place of the handbook, is told as refused",
    (target) => {
      const { references, found, expected } = follow(`⟦[x](${target})⟧`);
      expect([references, found]).toEqual([[], expected("syntax/link-refused")]);
    },
  );

  it("by the name of the page instead of the text leads there as well", () => {
    expect(follow("[x](perbup-contoh.html#tangga)").references).toEqual(
      follow("[x](perbup-contoh.md#tangga)").references,
    );
    expect(follow("⟦[x](#Tangga)⟧").found).toEqual(follow("⟦[x](#Tangga)⟧").expected("reference/unresolved"));
  });
});

describe("a defined term", () => {
  it("is linked at its first use in a Pasal, items included", () => {
    const { terms } = inAct(
      "(1) TRC dan TRC memberi tahu Perangkat Daerah:\n\na. TRC; dan\n\nb. Perangkat Daerah.\n\n(2) Tim Reaksi Cepat bekerja.",
    );
    expect(terms).toEqual([
      "TRC → perbup-contoh#istilah-trc",
      "Perangkat Daerah → perbup-contoh#istilah-perangkat-daerah",
    ]);
  });

  it("anew in the next Pasal", () => {
    const { terms } = inAct("TRC bekerja.\n\n## Pasal 4 {#uji-2}\n\nTRC bekerja.");
    expect(terms).toEqual(["TRC → perbup-contoh#istilah-trc", "TRC → perbup-contoh#istilah-trc"]);
  });

  it("is the longest that fits", () => {
    expect(inAct("Perangkat Daerah Penjuru memimpin Perangkat Daerah lain.").terms).toEqual([
      "Perangkat Daerah Penjuru → perbup-contoh#istilah-perangkat-daerah-penjuru",
      "Perangkat Daerah → perbup-contoh#istilah-perangkat-daerah",
    ]);
  });

  it("may run over a line end, and stand in emphasis", () => {
    expect(inAct("Dipimpin *Perangkat\n   Daerah Penjuru* itu.").terms).toEqual([
      "Perangkat Daerah Penjuru → perbup-contoh#istilah-perangkat-daerah-penjuru",
    ]);
  });

  it("is the first in the order of the text, emphasis or not", () => {
    const { document } = inAct("TRC lalu **TRC** bekerja.");
    const pasal = [...walkProvisions(document?.body ?? [])].find(({ id }) => id === "uji");
    const [block] = pasal?.content ?? [];
    expect(block?.kind === "paragraph" && block.children[0]?.kind).toBe("term");
  });

  it.each(["perangkat daerah", "TRCX", "a-TRC2", "`TRC`"])("is not «%s»", (text) => {
    expect(inAct(`Satu ${text} dua.`).terms).toEqual([]);
  });

  it("is not linked in its own definition, but is in another's", () => {
    const { handbook } = inAct("Satu.");
    const [perbup] = handbook.documents;
    const terms = [...walkProvisions(perbup?.body ?? [])].flatMap(({ id, content }) =>
      inlinesOf(content).flatMap((inline) => (inline.kind === "term" ? [`${id}: ${inline.definition}`] : [])),
    );
    expect(terms).toEqual(["definisi-angka-2: istilah-perangkat-daerah"]);
  });

  it("of the act a prose text rests on is linked there, section by section", () => {
    const pedoman = guideline("pedoman", "# A\n\nTRC. TRC.\n\n# B\n\nTRC.", "dasar: perbup-contoh\n");
    expect(linked({ "perbup.md": act("Satu."), "pedoman.md": pedoman }, "pedoman-contoh").terms).toEqual([
      "TRC → perbup-contoh#istilah-trc",
      "TRC → perbup-contoh#istilah-trc",
    ]);
  });

  it("inside a citation does not break it", () => {
    const { references, terms } = inAct("sesuai Pasal 2 Undang-Undang Perangkat Daerah Nomor 1 Tahun 2020.");
    expect(references).toEqual(["Pasal 2 → [Undang-Undang Perangkat Daerah Nomor 1 Tahun 2020]"]);
    expect(terms).toEqual(["Perangkat Daerah → perbup-contoh#istilah-perangkat-daerah"]);
  });
});

it("quoted provisions are somebody else's text: nothing in them is followed", () => {
  const { references, found } = inAct("(1) Kutip:\n\n> (1) Sesuai Pasal 99.\n\n(2) Dua.");
  expect([references, found]).toEqual([[], []]);
});

describe("acts named whole", () => {
  const laws = guideline(
    "dasar-hukum",
    "## Instrumen\n\n| Kode | Instrumen | Keadaan | Kepastian |\n|---|---|---|---|\n| perda | Peraturan Daerah Nomor 3 Tahun 2021 | berlaku | terverifikasi |\n| kip | UU 14/2008 | berlaku | terverifikasi |\n\n## Ketentuan\n\n| Instrumen | Ketentuan | Isi | Kepastian |\n|---|---|---|---|\n| kip | Pasal 1 | Isi | terverifikasi |",
    "",
    "hukum",
  );
  const withLaws = (text: string) =>
    linked(
      {
        "perbup.md": act(text)
          .replace("1. Perangkat Daerah adalah", "1. Daerah adalah Kabupaten.\n\n2. Perangkat Daerah adalah")
          .replace("2. Perangkat Daerah Penjuru", "3. Perangkat Daerah Penjuru")
          .replace("3. Tim", "4. Tim"),
        "hukum.md": laws,
      },
      "perbup-contoh",
    );

  it("lead to the act, and a term inside their name is not used up by it", () => {
    const { references, terms } = withLaws("Menurut Peraturan Daerah Nomor 3 Tahun 2021, Daerah wajib.");
    expect(references).toEqual(["Peraturan Daerah Nomor 3 Tahun 2021 → [Peraturan Daerah Nomor 3 Tahun 2021]"]);
    expect(terms).toEqual(["Daerah → perbup-contoh#istilah-daerah"]);
  });

  it("stand apart from terms that touch them", () => {
    const { references, terms } = withLaws("TRC/UU 14/2008/TRC dan TRC.");
    expect(references).toEqual(["UU 14/2008 → [UU 14/2008]"]);
    expect(terms).toHaveLength(1);
  });

  it("are known by their code, also where an article of theirs is cited", () => {
    const { document } = withLaws("Menurut Pasal 1 UU 14/2008 dan UU 99/2001.");
    const found = inlinesOf([...walkProvisions(document ? topLevel(document) : [])].flatMap(({ content }) => content));
    expect(
      found.flatMap((one) =>
        one.kind === "reference" && one.target.kind === "external"
          ? [[one.target.instrument, one.target.law, one.target.passage]]
          : [],
      ),
    ).toEqual([
      ["UU 14/2008", "kip", "pasal 1"],
      ["UU 14/2008", "kip", ""],
      ["UU 99/2001", undefined, ""],
    ]);
  });
});

it("words between which something stands that is no word are not one citation", () => {
  const { references, found } = inAct("Menurut Pasal 2 `x` ayat (2).");
  expect(references).toEqual(["Pasal 2 → #tangga"]);
  expect(found.map((line) => line.split(" ")[0])).toEqual(["reference/unresolved"]);
});

it("a term in emphasis is linked inside the emphasis", () => {
  const { document } = inAct("Semua **Perangkat Daerah** dan Perangkat Daerah lain.");
  const found = inlinesOf(
    [...walkProvisions(document ? topLevel(document) : [])].flatMap(({ id, content }) =>
      id.startsWith("uji") ? content : [],
    ),
  );
  const strong = found.find(({ kind }) => kind === "strong");
  expect(strong && "children" in strong && strong.children.map(({ kind }) => kind)).toEqual(["term"]);
  expect(found.filter(({ kind }) => kind === "term")).toHaveLength(1);
});

it("quoted provisions are joined line by line, whatever else stands in them", () => {
  const text = regulation(
    "## Pasal I\n\nKetentuan diubah sehingga berbunyi sebagai berikut:\n\n> Pasal 7\n>\n> (1) Admin wajib\n> menjawab:\n>\n> a. satu\n> dua.\n>\n> | a | b |\n> |---|---|\n> | c | d |",
  );
  const { document } = linked({ "perbup.md": text }, "perbup-contoh");
  const quoted = [...walkProvisions(document?.body ?? [])].flatMap((one) => [...walkProvisions(one.quoted)]);
  const blocks = quoted.flatMap(({ content }) => content);
  expect(blocks.map(({ kind }) => kind)).toContain("table");
  const paragraphs = blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.children.map(({ kind }) => kind)] : [],
  );
  expect(paragraphs.length).toBeGreaterThan(1);
  for (const kinds of paragraphs) expect(kinds).toEqual(["text"]);
});

describe("a link that leads nowhere", () => {
  it.each([
    ["[x](perbup-conto)", "perbup-contoh"],
    ["[x](#tanga)", "#tangga"],
  ])("is told with what it resembles: %s", (text, nearest) => {
    const { diagnostics } = inAct(text);
    expect(diagnostics).toHaveLength(1);
    expect(`${diagnostics[0]?.message.id} ${diagnostics[0]?.help.id}`).toContain(nearest);
  });
});
