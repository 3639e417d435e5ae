import { describe, expect, it } from "vitest";
import { marked } from "../../testing/marked.js";
import { codeFrame } from "./code-frame.js";

/** The frame of the first mark, as lines. */
function frameOf(text: string, columns = 60): string[] {
  const { source, spans } = marked(text);
  const [span] = spans;
  if (!span) throw new Error("Mark a place.");
  return codeFrame(source, span, { columns, language: "id" }).split("\n");
}

describe("a short line", () => {
  it("has its mark under the words meant", () => {
    expect(frameOf("(1) Admin ⟦wajib⟧ menjawab.")).toEqual([
      "> 1 | (1) Admin wajib menjawab.",
      "    |           ^^^^^",
    ]);
  });

  it("stands between two lines before and two after, blank ones at the outside left out", () => {
    expect(frameOf("a\n\nb\nc ⟦d⟧\ne\n\nf\n")).toEqual(["  3 | b", "> 4 | c d", "    |   ^", "  5 | e"]);
  });

  it("keeps a blank line inside the context", () => {
    expect(frameOf("a\n\nb ⟦c⟧\n\nd")).toEqual(["  1 | a", "  2 |", "> 3 | b c", "    |   ^", "  4 |", "  5 | d"]);
  });

  it("aligns numbers of different length", () => {
    expect(frameOf(`${"x\n".repeat(98)}⟦a⟧\nb\nc`)).toEqual([
      "   97 | x",
      "   98 | x",
      ">  99 | a",
      "      | ^",
      "  100 | b",
      "  101 | c",
    ]);
  });
});

describe("line ends", () => {
  it.each([
    ["CRLF", "\r\n"],
    ["LF", "\n"],
    ["CR", "\r"],
  ])("%s are no part of the frame", (_name, end) => {
    expect(frameOf(["a", "b", "(1) ⟦Admin⟧", "c"].join(end))).toEqual([
      "  1 | a",
      "  2 | b",
      "> 3 | (1) Admin",
      "    |     ^^^^^",
      "  4 | c",
    ]);
  });

  it("in the text that are none to us do not shift the lines", () => {
    expect(frameOf("a\u2028b\nc ⟦d⟧")).toEqual(["  1 | a\ufffdb", "> 2 | c d", "    |   ^"]);
  });
});

describe("characters that are not one cell wide", () => {
  it("shows a tab as four spaces, also inside the mark", () => {
    expect(frameOf("\t(1)\tAdmin ⟦wajib\tmenjawab⟧.")).toEqual([
      "> 1 |     (1)    Admin wajib    menjawab.",
      "    |                  ^^^^^^^^^^^^^^^^^",
    ]);
  });

  it("counts wide ones twice, joined ones once", () => {
    expect(frameOf("日本語 😀 e\u0301 👨‍👩‍👧 ⟦wajib⟧ menjawab.")).toEqual([
      "> 1 | 日本語 😀 e\u0301 👨‍👩‍👧 wajib menjawab.",
      "    |                ^^^^^",
    ]);
  });

  it("counts a sign shown as a picture twice", () => {
    expect(frameOf("⚠\ufe0f ⟦a⟧ ⚠")).toEqual(["> 1 | ⚠\ufe0f a ⚠", "    |    ^"]);
  });

  it("marks an astral character whole, narrow or wide", () => {
    expect(frameOf("a ⟦𝐁⟧ c")).toEqual(["> 1 | a 𝐁 c", "    |   ^"]);
    expect(frameOf("a ⟦📣⟧ c")).toEqual(["> 1 | a 📣 c", "    |   ^^"]);
  });

  it("marks a character whole when only a part of it is meant", () => {
    const { source } = marked("a 📣 c");
    const half = { file: "test.md", start: 3, end: 4 };
    expect(codeFrame(source, half, { columns: 60, language: "id" })).toBe("> 1 | a 📣 c\n    |   ^^");
  });

  it("makes unseen ones seen", () => {
    expect(frameOf("pasal\u200b ⟦1⟧")).toEqual(["> 1 | pasal\ufffd 1", "    |        ^"]);
    expect(frameOf("pa\u00adsal ⟦1⟧")).toEqual(["> 1 | pa\ufffdsal 1", "    |        ^"]);
  });

  it("keeps private use characters of the text", () => {
    expect(frameOf("\ue000\uf8ff ⟦a⟧")).toEqual(["> 1 | \ue000\uf8ff a", "    |    ^"]);
  });

  it("lets nothing act on the terminal", () => {
    expect(frameOf("\u001b[31m\u202e\u0000 ⟦a⟧")).toEqual(["> 1 | ␛[31m\ufffd␀ a", "    |         ^"]);
  });
});

describe("the edges of a file", () => {
  it("has no frame for an empty file", () => {
    expect(frameOf("⟦⟧")).toEqual([""]);
  });

  it("marks the end of a last line", () => {
    expect(frameOf("a b⟦⟧")).toEqual(["> 1 | a b", "    |    ^"]);
  });

  it("marks the empty line after a last line end", () => {
    expect(frameOf("a\nb\n⟦⟧")).toEqual(["  1 | a", "  2 | b", "> 3 |", "    | ^"]);
  });

  it("marks the last words", () => {
    expect(frameOf("a ⟦b⟧")).toEqual(["> 1 | a b", "    |   ^"]);
  });

  it("takes an offset past the end as the end", () => {
    const { source } = marked("a b");
    const past = { file: "test.md", start: 90, end: 99 };
    expect(codeFrame(source, past, { columns: 60, language: "id" })).toBe("> 1 | a b\n    |    ^");
  });
});

describe("a span over several lines", () => {
  it("marks each line to its end, the last to the span's end", () => {
    expect(frameOf("satu ⟦dua\ntiga⟧ empat")).toEqual([
      "> 1 | satu dua",
      "    |      ^^^",
      "> 2 | tiga empat",
      "    | ^^^^",
    ]);
  });

  it("marks the middle line in its own length", () => {
    expect(frameOf("satu ⟦dua\r\ntiga empat\r\nlima⟧ enam")).toEqual([
      "> 1 | satu dua",
      "    |      ^^^",
      "> 2 | tiga empat",
      "    | ^^^^^^^^^^",
      "> 3 | lima enam",
      "    | ^^^^",
    ]);
  });

  it("does not mark the line after a line end", () => {
    expect(frameOf("satu ⟦dua\r\n\r\n⟧tiga")).toEqual(["> 1 | satu dua", "    |      ^^^", "  2 |", "  3 | tiga"]);
  });

  it("shows three lines of many and names the last", () => {
    expect(frameOf("nol\n⟦satu\ndua\ntiga belas\nempat\nlima⟧\nenam")).toEqual([
      "  1 | nol",
      "> 2 | satu",
      "    | ^^^^",
      "> 3 | dua",
      "    | ^^^",
      "> 4 | tiga belas",
      "    | ^^^^^^^^^^",
      "  … sampai baris 6",
    ]);
  });
});

describe("a long line", () => {
  const words = "Admin menyampaikan jawaban kepada masyarakat sesuai dengan ketentuan. ".repeat(4);

  it("is cut around the mark, between words", () => {
    expect(frameOf(`${words}⟦tiga jam⟧ sejak ${words}`)).toEqual([
      "> 1 | … dengan ketentuan. tiga jam sejak Admin …",
      "    |                     ^^^^^^^^",
    ]);
  });

  it("is cut at its end alone when the mark stands near the start", () => {
    expect(frameOf(`(1) ⟦Admin⟧ ${words}`)).toEqual([
      "> 1 | (1) Admin Admin menyampaikan jawaban kepada …",
      "    |     ^^^^^",
    ]);
  });

  it("is cut at its start alone when the mark stands at the end", () => {
    expect(frameOf(`${words}⟦selesai⟧`)).toEqual([
      "> 1 | … kepada masyarakat sesuai dengan ketentuan. selesai",
      "    |                                              ^^^^^^^",
    ]);
    expect(frameOf(`${words}selesai⟦⟧`)).toEqual([
      "> 1 | … kepada masyarakat sesuai dengan ketentuan. selesai",
      "    |                                                     ^",
    ]);
  });

  it("that just fits is cut only for a mark after its end", () => {
    expect(frameOf("⟦1⟧23456789 bcd", 19)).toEqual(["> 1 | 123456789 bcd", "    | ^"]);
    expect(frameOf("123456789 bcd⟦⟧", 19)).toEqual(["> 1 | …3456789 bcd", "    |             ^"]);
  });

  it("leaves out a wide character that has no room, rather than half of it", () => {
    expect(frameOf("⟦1⟧2345日本語", 14)).toEqual(["> 1 | 12345日…", "    | ^"]);
    expect(frameOf("⟦1⟧23456日本語", 14)).toEqual(["> 1 | 123456…", "    | ^"]);
  });

  it("shows the beginning of a mark longer than the frame", () => {
    expect(frameOf(`${words}⟦${words}⟧${words}`, 50)).toEqual([
      "> 1 | … Admin menyampaikan jawaban kepada…",
      "    |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
    ]);
  });

  it("is cut inside a word that goes on and on", () => {
    expect(frameOf(`${"a".repeat(300)}⟦b⟧${"c".repeat(300)}`, 30)).toEqual([
      "> 1 | …aaaaaaaaaabccccccccccc…",
      "    |            ^",
    ]);
  });

  it("in the context is shown from its beginning", () => {
    expect(frameOf(`${words}\n⟦a⟧`)).toEqual([
      "  1 | Admin menyampaikan jawaban kepada masyarakat sesuai …",
      "> 2 | a",
      "    | ^",
    ]);
  });

  it("never exceeds its columns, wherever the mark stands", () => {
    const line = `日本語 ${words}\t${words}`;
    for (let start = 0; start <= line.length; start += 7) {
      for (const length of [0, 1, 30, 200]) {
        const span = { file: "test.md", start, end: Math.min(line.length, start + length) };
        const frame = codeFrame({ path: "test.md", text: line }, span, { columns: 40, language: "id" });
        const [row = "", marks = ""] = frame.split("\n");
        const wide = row.match(/[日本語]/g)?.length ?? 0;
        expect(row.length + wide).toBeLessThanOrEqual(40);
        expect(marks.length).toBeLessThanOrEqual(40);
        expect(marks).toMatch(/^ {4}\| +\^+$/);
      }
    }
  });
});
