import { describe, expect, it } from "vitest";
import { editWord } from "../../../testing/edit-word.js";
import { lvl, makeWord, num, p, r, type WordSketch } from "../../../testing/make-word.js";
import { readWordFile } from "./read-word-file.js";
import { readWordText } from "./read-word-text.js";
import { type ChangesChoice, everyParagraph, shownBy, type WordText } from "./word-text.js";

function read(sketch: WordSketch, choice: ChangesChoice = "accept"): WordText {
  const outcome = readWordFile(makeWord(sketch));
  if (!("file" in outcome)) throw new Error(outcome.fault);
  return readWordText(outcome.file.trees, choice);
}

const shown = (sketch: WordSketch, choice?: ChangesChoice): readonly string[] =>
  [...everyParagraph(read(sketch, choice).body)].map(shownBy).filter((line) => line !== "");
const asides = (sketch: WordSketch, choice?: ChangesChoice) =>
  read(sketch, choice).asides.map(({ what, text }) => `${what}: ${text}`);

describe("numbers that Word counts", () => {
  const act = `<w:abstractNum w:abstractNumId="7">${lvl(0, "decimal", "Pasal %1")}${lvl(1, "decimal", "(%2)")}${lvl(2, "lowerLetter", "%3.")}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;

  it("begin anew below a higher level, and are printed with the signs of their level", () => {
    const body = [
      p("", num(3)),
      p("Satu.", num(3, 1)),
      p("a;", num(3, 2)),
      p("b;", num(3, 2)),
      p("Dua.", num(3, 1)),
      p("c;", num(3, 2)),
      p("", num(3)),
      p("Tiga.", num(3, 1)),
    ];
    expect(shown({ numbering: act, body: body.join("") })).toEqual([
      "Pasal 1",
      "(1) Satu.",
      "a. a;",
      "b. b;",
      "(2) Dua.",
      "a. c;",
      "Pasal 2",
      "(1) Tiga.",
    ]);
  });

  it("follow the list of the style, at the level that names the style", () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Induk"><w:name w:val="Induk"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Anak"><w:name w:val="Anak"/><w:basedOn w:val="Induk"/></w:style>`;
    const numbering = `<w:abstractNum w:abstractNumId="1">${lvl(0, "decimal", "%1.")}${lvl(1, "lowerLetter", "%2)", '<w:pStyle w:val="Induk"/>')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;
    const line = (style: string, words: string): string => p(words, `<w:pStyle w:val="${style}"/>`);
    expect(shown({ styles, numbering, body: line("Induk", "satu") + line("Anak", "dua") })).toEqual([
      "a) satu",
      "b) dua",
    ]);
  });

  it("start where a list says so, once; lists of one abstract list go on counting otherwise", () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${lvl(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const body = [p("a", num(1)), p("b", num(2)), p("c", num(5)), p("d", num(5)), p("e", num(1))].join("");
    expect(shown({ numbering, body })).toEqual(["1. a", "2. b", "1. c", "2. d", "3. e"]);
  });

  it("do not begin anew where the level says so (w:lvlRestart 0), and are switched off by list 0", () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${lvl(0, "upperRoman", "BAB %1")}${lvl(1, "decimal", "Pasal %2", '<w:lvlRestart w:val="0"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const body = [p("A", num(1)), p("", num(1, 1)), p("B", num(1)), p("", num(1, 1)), p("bebas", num(0))].join("");
    expect(shown({ numbering, body })).toEqual(["BAB I A", "Pasal 1", "BAB II B", "Pasal 2", "bebas"]);
  });

  it("take the levels of the list that a style of lists names", () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Gaya"/>${lvl(0, "lowerLetter", "%1.")}</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Gaya"/></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`;
    expect(shown({ numbering, body: p("x", num(4)) + p("y", num(4)) })).toEqual(["a. x", "b. y"]);
  });

  it("after z double the letter, as the law does", () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${lvl(0, "lowerLetter", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const lines = shown({ numbering, body: Array.from({ length: 28 }, () => p("x", num(1))).join("") });
    expect(lines.slice(-3)).toEqual(["z. x", "aa. x", "bb. x"]);
  });
});

describe("tracked changes", () => {
  const ins = (inside: string): string =>
    `<w:ins w:id="1" w:author="Seseorang" w:date="2026-01-01T00:00:00Z">${inside}</w:ins>`;
  const del = (words: string): string =>
    `<w:del w:id="2" w:author="Seseorang"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
  const body = `<w:p>${r("Admin ")}${ins(r("wajib "))}${del("dapat ")}${r("melapor.")}</w:p>`;

  it.each([
    ["accept", "Admin wajib melapor."],
    ["reject", "Admin dapat melapor."],
    ["keep", "Admin {++wajib ++}{--dapat --}melapor."],
  ] as const)("%s: %s", (choice, line) => {
    expect(shown({ body }, choice)).toEqual([line]);
  });

  it("are counted by what they do and where, and what is taken out is said beside the text", () => {
    const moved = `<w:p><w:moveFrom w:id="3">${r("Pindah.")}</w:moveFrom></w:p><w:p><w:moveTo w:id="4">${r("Pindah.")}</w:moveTo></w:p>`;
    const formatted = `<w:p><w:pPr><w:jc w:val="both"/><w:pPrChange w:id="5"><w:pPr/></w:pPrChange></w:pPr>${r("Bentuk.", "<w:b/><w:rPrChange><w:rPr/></w:rPrChange>")}</w:p>`;
    const { changes } = read({ body: body + moved + formatted });
    expect(changes).toEqual({ insertions: 1, deletions: 1, moves: 2, formats: 2, paragraphs: [1, 2, 3, 4] });
    expect(asides({ body })).toEqual(["deleted-text: dapat"]);
    expect(asides({ body }, "reject")).toEqual(["deleted-text: wajib"]);
  });

  it("of the end of a paragraph join it with the next", () => {
    const end = (mark: string, words: string): string =>
      `<w:p><w:pPr><w:rPr><w:${mark} w:id="9"/></w:rPr></w:pPr>${r(words)}</w:p>`;
    expect(shown({ body: `${end("del", "Satu ")}${p("dua.")}` })).toEqual(["Satu dua."]);
    expect(shown({ body: `${end("del", "Satu ")}${p("dua.")}` }, "reject")).toEqual(["Satu", "dua."]);
    expect(shown({ body: `${end("ins", "Satu ")}${p("dua.")}` }, "reject")).toEqual(["Satu dua."]);
  });

  it("of numbering are taken back by rejecting", () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${lvl(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const line = p("teks", `${num(1)}<w:pPrChange w:id="1"><w:pPr/></w:pPrChange>`);
    expect(shown({ numbering, body: line })).toEqual(["1. teks"]);
    expect(shown({ numbering, body: line }, "reject")).toEqual(["teks"]);
  });

  it("of rows take the row", () => {
    const row = (mark: string, words: string): string =>
      `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${p(words)}</w:tc><w:tc>${p("x")}</w:tc></w:tr>`;
    const table = `<w:tbl>${row("", "satu")}${row('<w:del w:id="1"/>', "dua")}</w:tbl>`;
    expect(shown({ body: table })).toEqual(["satu", "x"]);
    expect(shown({ body: table }, "reject")).toEqual(["satu", "x", "dua", "x"]);
  });
});

describe("what is not plain text", () => {
  it("is read where it is printed: fields, controls, links, boxes, notes, signs", () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a \\n </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("Pasal 5")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p("Dalam kotak.")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p("Dalam kotak.")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = [
      `<w:p>${field}${r(" berlaku.")}</w:p>`,
      `<w:sdt><w:sdtPr/><w:sdtContent>${p("Dalam kendali.")}</w:sdtContent></w:sdt>`,
      `<w:p><w:hyperlink r:id="x">${r("tautan")}</w:hyperlink>${r(" dan")}<w:r><w:footnoteReference w:id="4"/></w:r></w:p>`,
      `<w:p>${r("Kotak:")}${box}</w:p>`,
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p>',
    ].join("");
    const footnotes = `<w:footnote w:id="4">${p("Isi catatan.")}</w:footnote>`;
    const sketch = { body, footnotes, relations: [["x", "hyperlink", "https://contoh.go.id/"]] } as const;
    expect(shown(sketch)).toEqual([
      "Pasal 5 berlaku.",
      "Dalam kendali.",
      "tautan dan[^1]",
      "Kotak:",
      "Dalam kotak.",
      "a b c-d☑",
    ]);
    expect(
      read(sketch).notes.map(({ number, blocks }) => [number, ...[...everyParagraph(blocks)].map(shownBy)]),
    ).toEqual([[1, "Isi catatan."]]);
  });

  it("is said beside the text where it is none: headers, comments, hidden words, pictures, the table of contents", () => {
    const blip = (attribute: string): string =>
      `<w:p><w:r><w:drawing><wp:docPr id="1" name="x" descr="Lambang"/><a:blip ${attribute}/></w:drawing></w:r></w:p>`;
    const body = [
      `<w:p>${r("Terlihat.")}${r("Rahasia.", "<w:vanish/>")}</w:p>`,
      blip('r:embed="dalam"'),
      blip('r:link="luar"'),
      p("Bab I ... 3", '<w:pStyle w:val="TOC1"/>'),
      '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>',
      `<w:p><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>`,
    ].join("");
    const sketch: WordSketch = {
      body,
      styles: '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
      header: p("- 2 -"),
      footer: p("Kaki"),
      comments: `<w:comment w:id="0" w:author="Nama Orang">${p("Periksa lagi.")}</w:comment>`,
      relations: [
        ["dalam", "image", "media/a.png"],
        ["luar", "image", "https://contoh.go.id/a.png"],
      ],
    };
    expect(shown(sketch)).toEqual(["Terlihat.", "a+b"]);
    expect(asides(sketch)).toEqual([
      "hidden-text: Rahasia.",
      "picture: Lambang",
      "external-picture: https://contoh.go.id/a.png",
      "contents: Bab I ... 3",
      "object: Excel.Sheet.12",
      "formula: a+b",
      "comment: Periksa lagi.",
      "header: - 2 -",
      "footer: Kaki",
    ]);
    // Whoever made a remark is nobody's business.
    expect(JSON.stringify(read(sketch))).not.toContain("Nama Orang");
  });

  it("has whatever prefixes a program chooses, and the namespaces of strict files", () => {
    const strict = editWord(makeWord({ body: p("Satu.") }), (document) =>
      document
        .replace(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        .replace("xmlns:w=", "xmlns:q=")
        .replace(/(<\/?)w:/g, "$1q:"),
    );
    const outcome = readWordFile(strict);
    if (!("file" in outcome)) throw new Error(outcome.fault);
    expect([...everyParagraph(readWordText(outcome.file.trees, "accept").body)].map(shownBy)).toEqual(["Satu."]);
  });
});
