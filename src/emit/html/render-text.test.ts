import { describe, expect, it } from "vitest";
import type { Block, Inline } from "../../model/text.js";
import { paragraph, sampleHandbook, words } from "../../testing/sample-handbook.js";
import { wordsIn } from "../words.js";
import { documentPage } from "./page.js";
import { renderBlocks } from "./render-block.js";
import { renderInlines } from "./render-inline.js";
import { siteOf } from "./site.js";

const page = documentPage(siteOf(sampleHandbook, wordsIn("id")), "perbup-kanal-warga");
const span = { file: "x.md", start: 0, end: 0 };
const inline = (...inlines: Inline[]): string => renderInlines(inlines, page).toHTML();
const block = (...blocks: Block[]): string => renderBlocks(blocks, page).toHTML();

describe("running text", () => {
  it("escapes what looks like markup", () => {
    expect(inline(words("<img src=x onerror=alert(1)> & co."))).toBe("&lt;img src=x onerror=alert(1)&gt; &amp; co.");
    expect(inline({ kind: "code", value: "</code><script>", span })).toBe("<code>&lt;/code&gt;&lt;script&gt;</code>");
  });

  it("keeps emphasis and line ends", () => {
    expect(
      inline(
        { kind: "strong", children: [words("a")], span },
        { kind: "soft-break", span },
        { kind: "emphasis", children: [{ kind: "strikethrough", children: [words("b")], span }], span },
        { kind: "hard-break", span },
        words("c"),
      ),
    ).toBe("<strong>a</strong> <em><s>b</s></em><br>c");
  });

  it("keeps the words of a link that may not be one", () => {
    expect(inline({ kind: "link", target: "javascript:alert(1)", children: [words("klik")], span })).toBe("klik");
  });

  it("quotes an address inside its attribute", () => {
    expect(inline({ kind: "link", target: 'https://x.example/"onclick="a', children: [words("x")], span })).toBe(
      '<a class="external" href="https://x.example/%22onclick=%22a" rel="external noopener noreferrer">x</a>',
    );
  });

  it("shows the words of an image, never the image", () => {
    expect(inline({ kind: "image", target: "https://x.example/a.png", alternative: "alur <b>", span })).toBe(
      '<span class="image-words">[Gambar: alur &lt;b&gt;]</span>',
    );
    expect(inline({ kind: "image", target: "a.png", alternative: "", span })).toContain("Gambar tanpa keterangan");
  });

  it("links a reference on this page by its fragment and on another by its page", () => {
    const to = (document: string, id: string): Inline => ({
      kind: "reference",
      target: { kind: "provision", document, id },
      children: [words("di sana")],
      span,
    });
    expect(inline(to("perbup-kanal-warga", "pasal-6"))).toBe('<a class="reference" href="#pasal-6">di sana</a>');
    expect(inline(to("pedoman-menjawab", "contoh-pesan"))).toBe(
      '<a class="reference" href="pedoman-menjawab.html#contoh-pesan">di sana</a>',
    );
    expect(inline(to("perbup-kanal-warga", "tidak-ada"))).toBe("di sana");
    expect(inline(to("tidak-ada", "pasal-6"))).toBe("di sana");
  });

  it("names an instrument outside the handbook without linking it", () => {
    const target = { kind: "external", instrument: "UU 23/2014", law: undefined, passage: "" } as const;
    expect(inline({ kind: "reference", target, children: [words("UU")], span })).toBe(
      '<span class="instrument">UU</span>',
    );
  });

  it("links a term to the glossary and gives its meaning", () => {
    const pic = {
      kind: "term",
      document: "perbup-kanal-warga",
      definition: "istilah-pic",
      children: [words("PIC")],
      span,
    } as const;
    expect(inline(pic)).toBe(
      '<a class="term" href="#arti_perbup-kanal-warga_istilah-pic" title="pegawai yang bertanggung jawab atas jawaban Perangkat Daerah terhadap Isu Publik">PIC</a>',
    );
    expect(inline({ ...pic, definition: "istilah-lain" })).toBe("PIC");
  });

  it("prints a footnote mark without its note as it was written", () => {
    expect(inline({ kind: "footnote-reference", label: "<x>", span })).toBe("[&lt;x&gt;]");
  });
});

describe("blocks", () => {
  const code = (language: string, value: string): Block => ({
    kind: "code",
    language,
    value,
    span,
    lineOffsets: [],
    closed: true,
  });

  it("drops raw HTML, link definitions and everything written for machines", () => {
    expect(
      block(
        { kind: "html", value: "<script>alert(1)</script>", span },
        { kind: "link-definition", label: "a", target: "javascript:1", span },
        code("aturan", "id: x"),
        code("skenario", "id: x"),
        code("keputusan", "id: x"),
      ),
    ).toBe("");
  });

  it("prints other code as text", () => {
    expect(block(code("html", "<script>"))).toBe("<pre><code>&lt;script&gt;</code></pre>\n");
  });

  it("starts a list where the text starts it, and sets tight items without paragraphs", () => {
    const item = (...blocks: Block[]) => ({ blocks, checked: undefined, id: undefined, span });
    const list: Block = { kind: "list", ordered: true, start: 3, items: [item(paragraph("a"))], span };
    expect(block(list)).toBe('<ol start="3">\n<li>a</li>\n</ol>\n');
    expect(block({ ...list, ordered: false, items: [item(paragraph("a"), paragraph("b"))] })).toBe(
      "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>\n",
    );
  });

  it("gives a task its stable id, unless a provision of the page has it", () => {
    const task = (id: string): Block => ({
      kind: "list",
      ordered: false,
      start: 1,
      items: [{ blocks: [paragraph("Periksa.")], checked: false, id: { value: id, span }, span }],
      span,
    });
    expect(block(task("periksa"))).toContain('<li class="task" id="periksa">');
    expect(block(task("pasal-6"))).toContain('<li class="task">');
  });

  it("sets a table in a box that can be reached and is named by its columns", () => {
    const cell = (text: string) => ({ children: [words(text)], span });
    const table: Block = {
      kind: "table",
      alignments: [undefined, "right"],
      header: [cell("Tanggal"), cell("isu.jumlah_laporan")],
      rows: [[cell("2026-08-17"), cell("<3>")]],
      span,
    };
    expect(
      block(table),
    ).toBe(`<div class="table-box" role="group" aria-label="Tabel: Tanggal, isu.jumlah_laporan" tabindex="0">
<table>
<thead><tr><th scope="col">Tanggal</th><th scope="col" class="align-right">isu.<wbr>jumlah_<wbr>laporan</th></tr></thead>
<tbody>
<tr><td class="whole">2026-08-17</td><td class="align-right">&lt;3&gt;</td></tr>
</tbody>
</table>
</div>
`);
  });
});
