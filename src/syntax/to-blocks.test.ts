import { describe, expect, it } from "vitest";
import type { Span } from "../model/span.js";
import { type Block, type CodeBlock, type Inline, plainText } from "../model/text.js";
import { marked } from "../testing/marked.js";
import { remarkParser } from "./markdown-parser.js";
import { parseDocument } from "./parse-document.js";

const prose = "---\njenis: pedoman\n---\n\n";
const act = "---\njenis: peraturan-bupati\n---\n\n";

function blocks(text: string, head = prose) {
  const { source, spans } = marked(head + text);
  const { value, diagnostics } = parseDocument(source, remarkParser);
  const words = ({ start, end }: Span): string => source.text.slice(start, end);
  return { blocks: value.blocks, diagnostics, spans, words, source };
}

/** The only block of a text. */
function only<Kind extends Block["kind"]>(kind: Kind, text: string, head = prose): Extract<Block, { kind: Kind }> {
  const [block, ...more] = blocks(text, head).blocks;
  expect(more).toEqual([]);
  expect(block?.kind).toBe(kind);
  return block as Extract<Block, { kind: Kind }>;
}

describe("the id of a heading", () => {
  it.each([
    ["## Pasal 5 ⟦{#tangga-persetujuan}⟧", "Pasal 5"],
    ["## Pasal 5 ⟦{#tangga-persetujuan}⟧ ##", "Pasal 5"],
    ["##   Pasal 5⟦{#tangga-persetujuan}⟧   ", "Pasal 5"],
    ["Pasal 5 ⟦{#tangga-persetujuan}⟧\n===", "Pasal 5"],
    ["# Isu *Publik* ⟦{#tangga-persetujuan}⟧", "Isu Publik"],
  ])("is taken off its words, with its place: %j", (text, words) => {
    const { spans } = blocks(text);
    const { children, id } = only("heading", text.replace(/[⟦⟧]/g, ""));
    expect([plainText(children), id]).toEqual([words, { value: "tangga-persetujuan", span: spans[0] }]);
  });

  it.each(["Tangga", "a b", "1a", "a--b", "a-", "é", "", "a_b_c"])(
    "«%s» is refused, and is still no word of it",
    (id) => {
      const { blocks: found, diagnostics, spans } = blocks(`## Pasal 5 ⟦{#${id}}⟧`);
      expect(diagnostics.map(({ code, span }) => [code, span])).toEqual([["syntax/id-malformed", spans[0]]]);
      const heading = found[0] as Extract<Block, { kind: "heading" }>;
      expect([heading.id, plainText(heading.children)]).toEqual([undefined, "Pasal 5"]);
    },
  );

  it("is none in the middle of it", () => {
    const { id, children } = only("heading", "## Tentang {#a} dan b");
    expect([id, plainText(children)]).toEqual([undefined, "Tentang {#a} dan b"]);
  });
});

describe("a task", () => {
  it("is ticked or not, with its id at its place", () => {
    const text = "- [ ] Cek sumber (Pasal 5) ⟦{#cek-sumber}⟧\n- [x] Simpan\n  bukti ⟦{#simpan}⟧\n- bukan tugas {#x}";
    const { spans } = blocks(text);
    const { items } = only("list", text.replace(/[⟦⟧]/g, ""));
    expect(items.map(({ checked, id }) => [checked, id?.value, id?.span])).toEqual([
      [false, "cek-sumber", spans[0]],
      [true, "simpan", spans[1]],
      [undefined, undefined, undefined],
    ]);
    const words = items.map(({ blocks: [first] }) => (first?.kind === "paragraph" ? plainText(first.children) : ""));
    expect(words).toEqual(["Cek sumber (Pasal 5)", "Simpan bukti", "bukan tugas {#x}"]);
  });

  it("with a malformed id says so there", () => {
    const { diagnostics, spans } = blocks("- [ ] Cek ⟦{#Cek}⟧");
    expect(diagnostics.map(({ code, span }) => [code, span])).toEqual([["syntax/id-malformed", spans[0]]]);
  });
});

describe("a list", () => {
  it("holds its items, and lists inside them, each with its place", () => {
    const { blocks: found, words } = blocks("2. satu\n   - dalam\n     - lebih dalam\n3. dua\n");
    const outline = (block: Block): unknown =>
      block.kind === "list"
        ? { ordered: block.ordered, start: block.start, items: block.items.map((item) => item.blocks.map(outline)) }
        : words(block.span);
    expect(found.map(outline)).toEqual([
      {
        ordered: true,
        start: 2,
        items: [
          [
            "satu",
            { ordered: false, start: 1, items: [["dalam", { ordered: false, start: 1, items: [["lebih dalam"]] }]] },
          ],
          ["dua"],
        ],
      },
    ]);
    const [list] = found as [Extract<Block, { kind: "list" }>];
    expect(list.items.map(({ span }) => words(span))).toEqual(["2. satu\n   - dalam\n     - lebih dalam", "3. dua"]);
  });

  it("or quotes without end are one finding, and are not read", () => {
    const { diagnostics } = blocks(`${"> ".repeat(300)}x`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["syntax/nesting-too-deep"]);
    expect(blocks(`${"> ".repeat(60)}x`).diagnostics).toEqual([]);
  });

  it("so is emphasis", () => {
    const { diagnostics } = blocks(`${"*a **b ".repeat(40)}c${"** c* c".repeat(40)}`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["syntax/nesting-too-deep"]);
  });
});

/** Each line of a fence's content with the source from its offset on. */
function linesOf(code: CodeBlock, text: string): readonly (readonly [string, string])[] {
  return code.value.split("\n").map((line, index) => {
    const offset = code.lineOffsets[index] ?? -1;
    return [line, text.slice(offset, offset + line.length)];
  });
}

describe("a fence", () => {
  it.each([
    ["plain", "```aturan\n- id: a\n  bila: b\n\n- id: c\n```", prose],
    ["CRLF", "```aturan\r\n- id: a\r\n  bila: b\r\n\r\n- id: c\r\n```", prose],
    ["indented", "  ```aturan\n  - id: a\n    bila: b\n\n  - id: c\n  ```", prose],
    ["less indented inside", "   ```aturan\n - id: a\n   bila: b\n\n   - id: c\n   ```", prose],
    ["quoted", "> ```aturan\n> - id: a\n>   bila: b\n>\n> - id: c\n> ```", prose],
    ["in an item", "- x\n\n  ```aturan\n  - id: a\n    bila: b\n\n  - id: c\n  ```", prose],
    [
      "in a Pasal, far in",
      "## Pasal 1\n\n(1) x.\n\n      ```aturan\n      - id: a\n        bila: b\n\n      - id: c\n      ```",
      act,
    ],
  ])("knows where each line of its content begins: %s", (_case, text, head) => {
    const { blocks: found, source } = blocks(text, head);
    const search = (list: readonly Block[]): CodeBlock | undefined => {
      for (const block of list) {
        if (block.kind === "code") return block;
        const inner =
          block.kind === "quote"
            ? search(block.children)
            : block.kind === "list"
              ? search(block.items.flatMap((item) => item.blocks))
              : undefined;
        if (inner) return inner;
      }
      return undefined;
    };
    const code = search(found) as CodeBlock;
    expect([code.language, code.closed]).toEqual(["aturan", true]);
    expect(code.value.split("\n").map((line) => line.trim())).toEqual(["- id: a", "bila: b", "", "- id: c"]);
    for (const [line, there] of linesOf(code, source.text)) expect(there).toBe(line);
    expect(code.lineOffsets).toHaveLength(4);
    expect([...code.lineOffsets].sort((a, b) => a - b)).toEqual(code.lineOffsets);
  });

  it("gives its first word as its language", () => {
    expect(only("code", "```aturan  contoh\nx\n```").language).toBe("aturan");
    expect(only("code", "```\nx\n```").language).toBe("");
  });

  it.each([
    ["closed", "```a\nx\n```", true],
    ["by a longer fence", "```a\nx\n`````", true],
    ["empty", "```a\n```", true],
    ["not closed", "```a\nx", false],
    ["only opened", "```a", false],
    ["indented code", "    x", false],
  ])("is closed or not: %s", (_case, text, closed) => {
    expect(only("code", text).closed).toBe(closed);
  });
});

/** Running text in brief: the kind of each piece, its words and what stands at its place. */
function inlines(text: string, head = prose): readonly (readonly [string, string, string])[] {
  const { blocks: found, words } = blocks(text, head);
  const list = (nodes: readonly Inline[]): [string, string, string][] =>
    nodes.flatMap((node) => [
      [node.kind, plainText([node]), words(node.span)],
      ...("children" in node ? list(node.children) : []),
    ]);
  return found[0]?.kind === "paragraph" ? list(found[0].children) : [];
}

describe("running text", () => {
  it("keeps words and places through escapes, entities and line ends", () => {
    expect(inlines("a \\(1\\) &amp; b\r\n  c")).toEqual([
      ["text", "a ", "a "],
      ["text", "(", "\\("],
      ["text", "1", "1"],
      ["text", ")", "\\)"],
      ["text", " ", " "],
      ["text", "&", "&amp;"],
      ["text", " b", " b"],
      ["soft-break", " ", "\r\n  "],
      ["text", "c", "c"],
    ]);
  });

  it("knows each kind", () => {
    expect(inlines("*a* **b** ~~c~~ `d` [e](x#y) ![f](g.png)  \nh[^1]\n\n[^1]: catatan")).toEqual([
      ["emphasis", "a", "*a*"],
      ["text", "a", "a"],
      ["text", " ", " "],
      ["strong", "b", "**b**"],
      ["text", "b", "b"],
      ["text", " ", " "],
      ["strikethrough", "c", "~~c~~"],
      ["text", "c", "c"],
      ["text", " ", " "],
      ["code", "d", "`d`"],
      ["text", " ", " "],
      ["link", "e", "[e](x#y)"],
      ["text", "e", "e"],
      ["text", " ", " "],
      ["image", "f", "![f](g.png)"],
      ["hard-break", " ", "  \n"],
      ["text", "h", "h"],
      ["footnote-reference", "", "[^1]"],
    ]);
  });

  it("drops comments, keeps angle brackets as words, and never passes HTML on", () => {
    expect(inlines("a <!-- b --> <nama pejabat> <b>c</b>").map(([kind, words]) => [kind, words])).toEqual([
      ["text", "a "],
      ["text", " "],
      ["text", "<nama pejabat>"],
      ["text", " "],
      ["text", "<b>"],
      ["text", "c"],
      ["text", "</b>"],
    ]);
  });

  it("keeps a reference link as it is written, and its definition for whoever reads on", () => {
    const { blocks: found } = blocks("Lihat [Tabel 1] itu.\n\n[Tabel 1]: daftar");
    expect(found).toMatchObject([
      { kind: "paragraph", children: [{ value: "Lihat " }, { kind: "text", value: "[Tabel 1]" }, { value: " itu." }] },
      { kind: "link-definition", label: "Tabel 1", target: "daftar" },
    ]);
  });
});

it("reads a table with its cells at their places", () => {
  const text = "| Fakta | Arti |\n|:---|---:|\n| a.b | dua \\| tiga |\n| c.d |";
  const { blocks: found, words } = blocks(text);
  const table = found[0] as Extract<Block, { kind: "table" }>;
  expect(table.alignments).toEqual(["left", "right"]);
  expect(table.header.map(({ children }) => plainText(children))).toEqual(["Fakta", "Arti"]);
  expect(table.rows.map((row) => row.map(({ children }) => plainText(children)))).toEqual([
    ["a.b", "dua | tiga"],
    ["c.d"],
  ]);
  expect(table.rows[0]?.map(({ span }) => words(span))).toEqual(["a.b", "dua \\| tiga"]);
});

it("leaves the frontmatter out and keeps every other block", () => {
  const text = "# A\n\nB.\n\n> C.\n\n---\n\n<div>\n\n[^1]: D\n\n[e]: f\n";
  expect(blocks(text).blocks.map(({ kind }) => kind)).toEqual([
    "heading",
    "paragraph",
    "quote",
    "divider",
    "html",
    "footnote",
    "link-definition",
  ]);
});

/** What a text is told, with the words it is told of. */
function told(text: string) {
  const { diagnostics, source } = blocks(text);
  return diagnostics.map(({ code, severity, span }) => [code, severity, source.text.slice(span.start, span.end)]);
}

describe("what is not published, its author is told", () => {
  it.each([
    "[klik](javascript:alert(1))",
    "[situs](www.contoh.go.id)",
    "**[berkas](surat.pdf)**",
    "| a |\n|---|\n| [x](tel:1) |",
  ])("a link that leads nowhere: %s", (text) => {
    expect(told(text)).toEqual([["syntax/link-refused", "warning", /\[.*\](?:\([^()]*(?:\(1\))?\))/.exec(text)?.[0]]]);
  });

  it.each([
    ["![bagan alur](bagan.png)", "Gambar ini tidak diterbitkan; sebagai gantinya terbit kata «bagan alur»."],
    ["![](bagan.png)", "Gambar ini tidak diterbitkan, dan tidak punya kata pengganti."],
    ["![denah][1]\n\n[1]: denah.png", "Gambar ini tidak diterbitkan; sebagai gantinya terbit kata «denah»."],
  ])("an image: %s", (text, message) => {
    const [one, ...others] = blocks(text).diagnostics;
    expect([one?.code, one?.severity, one?.message.id, others]).toEqual([
      "syntax/image-left-out",
      "warning",
      message,
      [],
    ]);
  });

  it("in a few words, however long the address is", () => {
    expect(blocks(`[x](data:${"a".repeat(5000)})`).diagnostics[0]?.message.id.length).toBeLessThan(200);
  });

  it("but not of links that are made", () => {
    expect(
      told("[a](https://contoh.go.id) <https://contoh.go.id> www.contoh.go.id a@contoh.go.id [b](#c) [d](e.md#f)"),
    ).toEqual([]);
  });
});

describe("HTML is not printed, and its author told", () => {
  it.each([
    ["a block", "<div>\nkata\n</div>\n\nsesudahnya", "<div>"],
    ["a script", "<script>\nalert()\n</script>", "<script>"],
    ["a comment with more behind it", "<!-- a --> <div>b", "<!-- a --> <div>b"],
    ["a block in a list", "- <div>a</div>", "<div>a</div>"],
  ])("%s", (_, text, words) => {
    expect(told(text)).toEqual([["syntax/html-left-out", "warning", words]]);
  });

  it.each([
    ["a comment that is never closed", "<!-- a\n\n(1) b", "<!-- a"],
    ["one after another that is", "<!-- a --><!-- b\n\nc", "<!-- a --><!-- b"],
  ])("%s is an error", (_, text, words) => {
    expect(told(text)).toEqual([["syntax/comment-unclosed", "error", words]]);
  });

  it.each([
    ["comments", "<!-- a -->\n\nb\n\n<!-- c\nd -->\n\n- <!-- e -->"],
    ["tags within a line, which are printed as they are written", "a <b>c</b>"],
    ["code", "```\n<div>\n```"],
  ])("not of %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
