import { describe, expect, it } from "vitest";
import { remarkParser } from "../../syntax/markdown-parser.js";
import { parseDocument } from "../../syntax/parse-document.js";
import { marked } from "../../testing/marked.js";
import { outline } from "../../testing/outline.js";
import { readLegalStructure } from "./read-structure.js";
import { withoutEchoes } from "./without-echoes.js";

const head = "---\njenis: peraturan-bupati\n---\n\n";

/** The findings of a text, each with the words it points at; the expected places are marked ⟦ ⟧. */
function findings(text: string): { codes: string[]; places: string[]; expected: string[]; tree: string } {
  const { source, spans } = marked(head + text, "contoh.md");
  const tree = parseDocument(source, remarkParser);
  const structure = readLegalStructure(tree.value);
  const diagnostics = [...withoutEchoes(tree.diagnostics, structure.diagnostics), ...structure.diagnostics];
  const words = ({ start, end }: { start: number; end: number }): string =>
    `${start}: ${source.text.slice(start, end)}`;
  return {
    codes: diagnostics.map(({ code }) => code.replace("structure/", "")),
    places: diagnostics.map(({ span }) => words(span)),
    expected: spans.map(words),
    tree: outline(structure.value),
  };
}

describe("numbers out of sequence", () => {
  it.each([
    ["a pasal skipped", "## Pasal 1\n\nSatu.\n\n⟦## Pasal 3⟧\n\nTiga."],
    ["a pasal twice", "## Pasal 1\n\nSatu.\n\n⟦## Pasal 1⟧\n\nSatu lagi."],
    ["the first pasal is not 1", "⟦## Pasal 2⟧\n\nDua."],
    ["an insertion after nothing", "## Pasal 1\n\nSatu.\n\n⟦## Pasal 2A⟧\n\nDua A."],
    ["a bab skipped", "# BAB I SATU\n\n## Pasal 1\n\nSatu.\n\n⟦# BAB III TIGA⟧\n\n## Pasal 2\n\nDua."],
    [
      "a bagian skipped",
      "# BAB I SATU\n\n## Bagian Kesatu Umum\n\n## Pasal 1\n\nSatu.\n\n⟦## Bagian Ketiga Lain⟧\n\n## Pasal 2\n\nDua.",
    ],
    ["an ayat skipped", "## Pasal 1\n\n(1) Satu.\n\n⟦(3)⟧ Tiga."],
    ["an ayat twice", "## Pasal 1\n\n(1) Satu.\n\n⟦(1)⟧ Satu lagi."],
    ["a huruf skipped", "## Pasal 1\n\nMeliputi:\n\na. satu;\n\n⟦c.⟧ tiga."],
    ["Roman numerals", "## Pasal 1\n\nMeliputi:\n\na. satu;\n\n⟦ii.⟧ dua."],
  ])("%s", (_case, text) => {
    const { codes, places, expected } = findings(text);
    expect(codes).toEqual(["number-out-of-sequence"]);
    expect(places).toEqual(expected);
  });

  it.each([
    ["a pasal", "## Pasal 1\n\nSatu.\n\n⟦## Pasal 9⟧\n\nDua.\n\n## Pasal 3\n\nTiga."],
    ["an ayat", "## Pasal 1\n\n(1) Satu.\n\n⟦(9)⟧ Dua.\n\n(3) Tiga."],
    ["a huruf", "## Pasal 1\n\nMeliputi:\n\na. satu;\n\n⟦d.⟧ dua; dan\n\nc. tiga."],
  ])("make one finding where only one number is wrong: %s", (_case, text) => {
    const { codes, places, expected } = findings(text);
    expect(codes).toEqual(["number-out-of-sequence"]);
    expect(places).toEqual(expected);
  });

  it("start anew in every bab for bagian, and in every bagian for paragraf", () => {
    const text = `# BAB I SATU\n\n## Bagian Kesatu Umum\n\n### Paragraf 1 Satu\n\n## Pasal 1\n\nA.\n\n### Paragraf 2 Dua\n\n## Pasal 2\n\nB.\n
# BAB II DUA\n\n## Bagian Kesatu Umum\n\n### Paragraf 1 Satu\n\n## Pasal 3\n\nC.`;
    expect(findings(text).codes).toEqual([]);
  });
});

describe("labels", () => {
  it("without a list to go on are never silently text", () => {
    const { codes, places, expected } = findings("## Pasal 1\n\nSatu.\n\n⟦b.⟧ dua.");
    expect(codes).toEqual(["label-without-place"]);
    expect(places).toEqual(expected);
  });

  it("after an open line are a wrapped reference", () => {
    const { codes, places, expected, tree } = findings(
      "## Pasal 1\n\n(1) Satu.\n\n(2) Sebagaimana dimaksud pada ayat\n⟦(1)⟧ berlaku.",
    );
    expect(codes).toEqual(["wrapped-reference"]);
    expect(places).toEqual(expected);
    expect(tree).toContain("ayat (2) | Sebagaimana dimaksud pada ayat (1) berlaku.");
  });

  it("after an empty line count, with a word on the open line above", () => {
    const { codes, tree } = findings("## Pasal 1\n\nMeliputi\n\na. satu; dan\n\nb. dua.");
    expect(codes).toEqual(["open-punctuation"]);
    expect(tree).toContain("huruf b. | dua.");
  });

  it("may follow a label on one line as the first of a new list", () => {
    expect(findings("## Pasal 1\n\n(1) a. satu; dan\n\nb. dua.").tree).toBe(
      "pasal Pasal 1\n  ayat (1)\n    huruf a. | satu; dan\n    huruf b. | dua.",
    );
  });

  it.each([
    ["(1)Admin wajib.", "(1)"],
    ["**(1)** Admin wajib.", "(1)"],
    ["1.Admin.", "1."],
  ])("that nearly are some are pointed out: %s", (line, meant) => {
    const { codes, tree } = findings(`## Pasal 1\n\n${line}`);
    expect(codes).toEqual(["label-near-miss"]);
    expect(tree.replace(/\*/g, "")).toContain(`Pasal 1 | ${line.replace(/\*/g, "")}`);
    expect(meant).not.toBe("");
  });

  it("a.n. is an abbreviation", () => {
    expect(findings("## Pasal 1\n\nSatu.\na.n. Bupati menandatangani.").codes).toEqual([]);
  });

  it("inside bold text are an error", () => {
    const { codes, places, expected } = findings("## Pasal 1\n\n(1) **Tebal\n⟦(2)⟧ lalu** dua.");
    expect(codes).toEqual(["label-inside-inline"]);
    expect(places).toEqual(expected);
  });
});

describe("what Word users write", () => {
  it.each([
    ["label-after-open-line", "## Pasal 1\n\nMeliputi:\na. organik\n⟦b.⟧ anorganik;"],
    [
      "label-after-open-line",
      "## Pasal 1\n\n(1) Setiap orang wajib memilah sampah\n⟦(2)⟧ Setiap orang dilarang membakar.",
    ],
    ["heading-without-mark", "## Pasal 1\n\nSatu.\n\n⟦Pasal 2⟧\n\nDua."],
    ["heading-without-mark", "## Pasal 1\n\nSatu.\n\n⟦##Pasal 2⟧\n\nDua."],
    ["heading-without-mark", "## Pasal 1\n\nSatu.\n\n⟦BAB II LARANGAN⟧"],
    ["heading-without-mark", "## Mengingat\n\n1. Satu;\n\n⟦KESATU⟧ : Menetapkan admin."],
    ["empty-unit", "## Pasal 1\n\n(1) Satu.\n\n⟦(2)⟧"],
    ["empty-unit", "## Pasal 1\n\nMeliputi:\n\na. satu; dan\n\n⟦b.⟧"],
    ["unknown-block", "## Pasal 1\n\nSatu.\n\n⟦```aturna⟧\nid: x\n```"],
    ["label-near-miss", "## Pasal 1\n\n⟦(1). ⟧Satu."],
    ["label-near-miss", "## Pasal 1\n\n⟦( 1 ) ⟧Satu."],
    ["empty-unit", "⟦# BAB I UMUM⟧\n\n# BAB II LAIN\n\n## Pasal 1\n\nSatu."],
  ])("%s", (code, text) => {
    const { codes, places, expected } = findings(text);
    expect(codes).toEqual([code]);
    expect(places).toEqual(expected);
  });

  it.each([
    "## Pasal 1\n\n(1) Satu.\n\n(2) Sebagaimana dimaksud pada ayat (1) dan\nayat (3) berlaku.",
    "## Pasal 1\n\nSebagaimana dimaksud dalam\nPasal 7 Undang-Undang Nomor 14 Tahun 2008.",
  ])("leaves wrapped references in peace: %j", (text) => {
    expect(findings(text).codes).toEqual([]);
  });

  it("the title of a BAB may stand on the next line, as the law prints it", () => {
    const { codes, tree } = findings("# BAB I\nKETENTUAN UMUM\n\n## Bagian Kesatu\nUmum\n\n## Pasal 1\n\nSatu.");
    expect(codes).toEqual([]);
    expect(tree).toContain("bab BAB I | KETENTUAN UMUM\n  bagian Bagian Kesatu | Umum");
  });

  it("a quotation may begin with the heading of the pasal it quotes", () => {
    const text =
      "## Pasal I\n\nKetentuan Pasal 7 diubah sehingga berbunyi sebagai berikut:\n\n> Pasal 7\n>\n> (1) Satu.\n>\n> (2) Dua.\n\n## Pasal II\n\n> ## Pasal 8A\n>\n> (1) Tiga.";
    expect(findings(text).codes).toEqual([]);
  });
});

describe("text after a list", () => {
  it("belongs to the ayat that leads it, and the next ayat goes on", () => {
    const { codes, tree } = findings(
      "## Pasal 1\n\n(1) Admin dilarang:\n\na. satu; dan\n\nb. dua,\n\nkecuali diizinkan.\n\n(2) Selesai.",
    );
    expect(codes).toEqual([]);
    expect(tree).toBe(
      "pasal Pasal 1\n  ayat (1) | Admin dilarang:\n    huruf a. | satu; dan\n    huruf b. | dua,\n  = kecuali diizinkan.\n  ayat (2) | Selesai.",
    );
  });

  it("after nested lists is reported", () => {
    const { codes } = findings("## Pasal 1\n\nMeliputi:\n\na. satu:\n\n1. dua;\n\n2. tiga,\n\nsemuanya.");
    expect(codes).toEqual(["nested-wrap-up"]);
  });
});

describe("what does not belong in an act", () => {
  it.each([
    ["unknown-heading", "## Pasal 1\n\nSatu.\n\n⟦## Penutup⟧"],
    ["formula-typed", "⟦DENGAN RAHMAT TUHAN YANG MAHA ESA⟧\n\n## Pasal 1\n\nSatu."],
    ["formula-typed", "⟦# MEMUTUSKAN:⟧\n\n## Pasal 1\n\nSatu."],
    ["text-outside-pasal", "# BAB I UMUM\n\n⟦Pengantar bab.⟧\n\n## Pasal 1\n\nSatu."],
    ["pasal-with-title", "⟦## Pasal 1 Definisi⟧\n\nSatu."],
    ["group-without-title", "⟦# BAB I⟧\n\n## Pasal 1\n\nSatu."],
    ["group-without-parent", "⟦## Bagian Kesatu Umum⟧\n\n## Pasal 1\n\nSatu."],
    ["group-without-parent", "# BAB I UMUM\n\n⟦### Paragraf 1 Umum⟧\n\n## Pasal 1\n\nSatu."],
    ["empty-unit", "⟦## Pasal 1⟧\n\n## Pasal 2\n\nDua."],
    ["bullet-in-pasal", "## Pasal 1\n\nSebesar:\n\n⟦- Rp10.000⟧"],
    ["markup-in-pasal", "## Pasal 1\n\n⟦Satu.\n---⟧"],
    ["markup-in-pasal", "## Pasal 1\n\n⟦<nama pejabat>\nwajib.⟧"],
    ["markup-in-pasal", "## Pasal 1\n\n⟦[Tabel 1]: daftar⟧"],
  ])("%s", (code, text) => {
    const { codes, places, expected } = findings(text);
    expect(codes).toEqual([code]);
    expect(places).toEqual(expected);
  });

  it("loses no words of it", () => {
    const { tree } = findings(
      "## Pasal 1\n\n(1) Sebesar:\n- Rp10.000\n\n(2) Oleh\n<nama pejabat> itu.\n\n(3) Isi.\n---\n\n(4) Lihat\n\n[Tabel 1]: daftar",
    );
    for (const words of ["Rp10.000", "<nama pejabat> itu.", "Isi.", "[Tabel 1]: daftar"]) expect(tree).toContain(words);
  });

  it("a closed comment is left out in silence", () => {
    expect(findings("## Pasal 1\n\n<!-- catatan -->\n\nSatu.")).toMatchObject({
      codes: [],
      tree: "pasal Pasal 1 | Satu.",
    });
  });
});

it("never fails on hostile nesting", () => {
  expect(findings(`## Pasal 1\n\n${"> ".repeat(200)}Satu.`).codes).toContain("syntax/nesting-too-deep");
});
