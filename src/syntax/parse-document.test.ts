import { describe, expect, it } from "vitest";
import { plainValue } from "../model/yaml.js";
import { marked } from "../testing/marked.js";
import { remarkParser } from "./markdown-parser.js";
import { parseDocument } from "./parse-document.js";

function parse(text: string) {
  const { source, spans } = marked(text);
  const { value, diagnostics } = parseDocument(source, remarkParser);
  return {
    tree: value,
    frontmatter: value.frontmatter && plainValue(value.frontmatter),
    kinds: value.blocks.map(({ kind }) => kind),
    codes: diagnostics.map(({ code }) => code.replace("syntax/", "")),
    places: diagnostics.map(({ span }) => span),
    expected: spans,
  };
}

describe("frontmatter", () => {
  it("is a map with places, and the body begins after it", () => {
    const { tree, codes, frontmatter, kinds } = parse("---\njenis: pedoman\nid: coba\n---\n\nIsi.\n");
    expect(codes).toEqual([]);
    expect(frontmatter).toEqual({ jenis: "pedoman", id: "coba" });
    expect(kinds).toEqual(["paragraph"]);
    expect(tree.frontmatter?.entries.map(({ keySpan, value }) => [keySpan.start, value.span.start])).toEqual([
      [4, 11],
      [19, 23],
    ]);
    expect(tree.blocks[0]?.span).toEqual({ file: "test.md", start: 33, end: 37 });
  });

  it.each(["\n", "\r\n", "\r"])("ends its lines as it likes (%j)", (end) => {
    const { source, spans } = marked(["---  ", "jenis: ⟦pedoman⟧", "---\t", "", "⟦Isi⟧."].join(end));
    const { value, diagnostics } = parseDocument(source, remarkParser);
    expect(diagnostics).toEqual([]);
    expect(value.frontmatter?.entries[0]?.value.span).toEqual(spans[0]);
    expect(value.blocks).toHaveLength(1);
    expect(value.blocks[0]?.span.start).toBe(spans[1]?.start);
  });

  it("ends at its own closing line: a line drawn in the body stays", () => {
    const { frontmatter, kinds, codes } = parse("---\nid: coba\n---\n\nSatu.\n\n---\n\nDua.\n");
    expect(frontmatter).toEqual({ id: "coba" });
    expect(kinds).toEqual(["paragraph", "divider", "paragraph"]);
    expect(codes).toEqual([]);
  });

  it("is not closed by hyphens inside a line or a value", () => {
    expect(parse("---\njudul: a --- b\nx: |\n  ---\n---\n\nIsi.").frontmatter).toEqual({
      judul: "a --- b",
      x: "---\n",
    });
  });

  it.each([
    ["frontmatter-missing", "⟦# Judul⟧\n\nIsi.\n"],
    ["frontmatter-missing", "⟦⟧\n---\njenis: pedoman\n---\n"],
    ["frontmatter-missing", "⟦ ---⟧\njenis: pedoman\n---\n"],
    ["frontmatter-unclosed", "⟦---⟧\njenis: pedoman\n\nIsi.\n"],
    ["frontmatter-unclosed", "⟦---⟧\r\njenis: pedoman"],
    ["frontmatter-not-a-map", "⟦---⟧\nHalo.\n---\n\nIsi.\n"],
    ["frontmatter-not-a-map", "⟦---⟧\n- a\n- b\n---\n"],
    ["frontmatter-not-a-map", "⟦---⟧\n---\n\nIsi.\n"],
    ["yaml-broken", "---\njudul: ⟦a⟧: b: c\n---\n\nIsi.\n"],
    ["yaml-duplicate-key", "---\nid: a\n⟦id⟧: b\n---\n"],
  ])("%s: %j", (code, text) => {
    const { codes, places, expected } = parse(text);
    expect(codes[0]).toBe(code);
    expect(places[0]).toEqual(expected[0]);
  });

  it("that is broken does not hide the body", () => {
    expect(parse("---\nid: [\n---\n\nIsi.").kinds).toEqual(["paragraph"]);
    expect(parse("# Judul\n\nIsi.").kinds).toEqual(["heading", "paragraph"]);
  });
});

it.each(["", " \n\t\n"])("an empty file is said to be empty, and nothing else: %j", (text) => {
  const { codes, kinds } = parse(text);
  expect([codes, kinds]).toEqual([["empty-file"], []]);
});

describe("a fence that is never closed", () => {
  const head = "---\njenis: peraturan-bupati\n---\n\n";
  it.each([
    `${head}## Pasal 1\n\nSatu.\n\n⟦\`\`\`aturan⟧\nid: a\n\n## Pasal 2\n`,
    `${head}## Pasal 1\n\nSatu.\n\n⟦  ~~~⟧\nid: a\n\`\`\`\n`,
    `${head}## Pasal 1\n\nSatu.\n\n⟦\`\`\`\`aturan⟧\nid: a\n\`\`\`\n`,
    `---\njenis: pedoman\n---\n\nSatu.\n\n⟦\`\`\`skenario⟧\nid: a\n\`\`\`x\n`,
  ])("is reported at its opening line (%#)", (text) => {
    const { codes, places, expected } = parse(text);
    expect([codes, places]).toEqual([["fence-unclosed"], expected]);
  });

  it("is not one that is closed, longer, indented or by tildes", () => {
    expect(parse(`${head}## Pasal 1\n\nSatu.\n\n\`\`\`a\nx\n  \`\`\`\`  \n\n~~~b\n\`\`\`\n~~~\n`).codes).toEqual([]);
  });
});

describe("labels make the structure", () => {
  const body = "\n## Pasal 1\n\n(1) Satu.\n    (2) Dua.\n";
  it.each([
    ["peraturan-bupati", 2],
    ["keputusan-bupati", 2],
    ["pedoman", 1],
    ["kosakata", 1],
  ])("in a %s: %i paragraph(s) under the Pasal", (kind, paragraphs) => {
    const { kinds } = parse(`---\njenis: ${kind}\n---\n${body}`);
    expect(kinds.filter((one) => one === "paragraph")).toHaveLength(paragraphs);
  });

  it("where the kind is not known, if there is a Pasal", () => {
    expect(parse(`---\nid: x\n---\n${body}`).kinds).toEqual(["heading", "paragraph", "paragraph"]);
    expect(parse("---\nid: x\n---\n\nTeks.\n    (2) Dua.\n").kinds).toEqual(["paragraph"]);
  });
});
