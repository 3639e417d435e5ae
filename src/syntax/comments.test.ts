import { describe, expect, it } from "vitest";
import { growth, square } from "../testing/growth.js";
import { marked } from "../testing/marked.js";
import { parsers } from "../testing/parsers.js";
import { parseDocument } from "./parse-document.js";

describe.each(parsers)("comments, read by %s", (_name, parser) => {
  const commentsOf = (text: string, kind = "peraturan-bupati") => {
    const { source, spans } = marked(`---\njenis: ${kind}\n---\n\n${text}`);
    const { value, diagnostics } = parseDocument(source, parser);
    return {
      comments: value.comments,
      spans: value.comments.map(({ span }) => span),
      expected: spans,
      kinds: value.blocks.map((block) => block.kind),
      codes: diagnostics.map(({ code }) => code),
    };
  };

  it("have their places, wherever they stand", () => {
    const { spans, expected, comments, kinds } = commentsOf(
      "⟦<!-- satu -->⟧\n\n## Pasal 1\n\n    ⟦<!-- dua -->⟧\n(1) Isi ⟦<!-- tiga -->⟧ ayat.\n⟦<!-- empat\nlima -->⟧\n(2) Lagi.\n\n> ⟦<!-- enam -->⟧\n> kutipan",
    );
    expect(spans).toEqual(expected);
    expect(comments.map(({ text, isAlone }) => [text, isAlone])).toEqual([
      [" satu ", true],
      [" dua ", true],
      [" tiga ", false],
      [" empat\nlima ", true],
      [" enam ", true],
    ]);
    expect(kinds).not.toContain("html");
  });

  it("are told apart where several share a line", () => {
    const { spans, expected, comments } = commentsOf("⟦<!-- a -->⟧ ⟦<!-- b -->⟧\n\nIsi.", "pedoman");
    expect(spans).toEqual(expected);
    expect(comments.map(({ isAlone }) => isAlone)).toEqual([false, false]);
  });

  it("end their lines as they like", () => {
    for (const end of ["\r\n", "\r"]) {
      const { spans, expected, comments } = commentsOf(["## Pasal 1", "", "⟦<!-- a -->⟧", "Isi."].join(end));
      expect([spans, comments.map(({ isAlone }) => isAlone)]).toEqual([expected, [true]]);
    }
  });

  it.each(["peraturan-bupati", "pedoman"])("hide the headings and fences they hold (%s)", (kind) => {
    const { codes, kinds } = commentsOf(
      "## Pasal 1\n\n(1) Isi.\n<!--\n# Judul\n\n```aturan\nid: x\n-->\n\n(2) Dua.",
      kind,
    );
    expect(codes).toEqual([]);
    expect(kinds).toEqual(["heading", "paragraph", "paragraph"]);
  });

  it("are none while they are open, nor in a block or a value", () => {
    expect(commentsOf("Isi.\n\n<!-- terbuka\n\nLagi.", "pedoman").comments).toEqual([]);
    expect(commentsOf("```\n<!-- a -->\n```\n\n`<!-- b -->`", "pedoman").comments).toEqual([]);
  });
});

it("takes no longer by the square to find the comments of hostile text", () => {
  for (const piece of ["<!--", "<!--\n", "<!-- a -->\n"]) {
    for (const [, parser] of parsers.slice(1)) {
      const parse = (times: number) =>
        parseDocument({ path: "a.md", text: `## Pasal 1\n\n${piece.repeat(times)}(2) Isi.` }, parser);
      expect(growth(parse, 10_000), piece).toBeLessThan(square);
    }
  }
});
