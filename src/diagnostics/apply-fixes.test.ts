import { describe, expect, it } from "vitest";
import { marked } from "../testing/marked.js";
import { applyEdits, applyFixes } from "./apply-fixes.js";
import type { Fix, TextEdit } from "./diagnostic.js";

/** The edits that put each text in the place of a mark, in the order of the marks. */
function edited(text: string, replacements: readonly string[], file = "test.md") {
  const { source, spans } = marked(text, file);
  const edits: TextEdit[] = spans.map((span, i) => ({ span, text: replacements[i] ?? "" }));
  return { source, edits };
}

function fix(title: string, ...edits: readonly (TextEdit | undefined)[]): Fix {
  return { title: { id: title, en: title }, edits: edits.filter((edit) => edit !== undefined) };
}

describe("applyEdits", () => {
  it("replaces, removes and inserts, in whatever order the edits come", () => {
    const { source, edits } = edited("⟦Pasal 9⟧ ayat⟦ ⟧(1)⟦⟧", ["Pasal 8", "", "."]);
    expect(applyEdits(source, [...edits].reverse())).toEqual({ text: "Pasal 8 ayat(1).", skipped: [] });
  });

  it("keeps CRLF line ends and astral characters", () => {
    const { source, edits } = edited("📣 a\r\n⟦b⟧\r\n", ["bê"]);
    expect(applyEdits(source, edits).text).toBe("📣 a\r\nbê\r\n");
  });

  it("fills an empty file", () => {
    const { source, edits } = edited("⟦⟧", ["---\n"]);
    expect(applyEdits(source, edits).text).toBe("---\n");
  });

  it("changes nothing without edits", () => {
    expect(applyEdits({ path: "a.md", text: "a" }, [])).toEqual({ text: "a", skipped: [] });
  });

  it("skips an edit that overlaps an earlier one, whatever order they come in", () => {
    const { source, edits } = edited("⟦satu ⟦dua⟧⟧ tiga", ["1", "2"]);
    const inner = edits[1];
    expect(applyEdits(source, edits)).toEqual({ text: "1 tiga", skipped: [inner] });
    expect(applyEdits(source, [...edits].reverse())).toEqual({ text: "1 tiga", skipped: [inner] });
  });

  it("applies edits that only touch", () => {
    const { source, edits } = edited("⟦⟧⟦a⟧⟦⟧⟦b⟧", ["<", "A", "|", "B"]);
    expect(applyEdits(source, edits)).toEqual({ text: "<A|B", skipped: [] });
  });

  it("takes a repeated edit once", () => {
    const { source, edits } = edited("a ⟦b⟧⟦⟧", ["c", "!"]);
    expect(applyEdits(source, [...edits, ...edits])).toEqual({ text: "a c!", skipped: [] });
  });

  it("takes one of two different insertions at one point", () => {
    const { source, edits } = edited("a⟦⟧⟦⟧", ["y", "x"]);
    expect(applyEdits(source, edits)).toEqual({ text: "ax", skipped: [edits[0]] });
  });

  it("refuses an edit of another file or past the end", () => {
    const source = { path: "a.md", text: "a" };
    const elsewhere = { span: { file: "b.md", start: 0, end: 1 }, text: "" };
    const past = { span: { file: "a.md", start: 0, end: 2 }, text: "" };
    expect(() => applyEdits(source, [elsewhere])).toThrow("The edit b.md:0-1 does not lie in a.md.");
    expect(() => applyEdits(source, [past])).toThrow("The edit a.md:0-2 does not lie in a.md.");
  });
});

describe("applyFixes", () => {
  const act = edited("## Pasal ⟦9⟧\n\nLihat Pasal ⟦9⟧.\n", ["8", "8"], "act.md");
  const guide = edited("Menurut ⟦Pasal ⟦9⟧⟧, admin …\n", ["pasal delapan", "8"], "guide.md");
  const sources = new Map([act.source, guide.source].map((source) => [source.path, source]));

  it("changes every file a fix speaks of, and names only those that change", () => {
    const renumber = fix("renumber", ...act.edits, guide.edits[1]);
    const { texts, applied, skipped } = applyFixes(sources, [renumber]);
    expect([...texts]).toEqual([
      ["act.md", "## Pasal 8\n\nLihat Pasal 8.\n"],
      ["guide.md", "Menurut Pasal 8, admin …\n"],
    ]);
    expect(applied).toEqual([renumber]);
    expect(skipped).toEqual([]);
    expect([...applyFixes(sources, [fix("one", act.edits[0])]).texts.keys()]).toEqual(["act.md"]);
  });

  it("leaves a fix out as a whole when one of its edits cannot be made", () => {
    const words = fix("words", guide.edits[0]);
    const renumber = fix("renumber", ...act.edits, guide.edits[1]);
    const { texts, applied, skipped } = applyFixes(sources, [words, renumber]);
    expect([...texts]).toEqual([["guide.md", "Menurut pasal delapan, admin …\n"]]);
    expect(applied).toEqual([words]);
    expect(skipped).toEqual([renumber]);
  });

  it("lets two fixes share an edit", () => {
    const [first, second] = act.edits;
    const { texts, applied } = applyFixes(sources, [fix("a", first), fix("b", first, second)]);
    expect(texts.get("act.md")).toBe("## Pasal 8\n\nLihat Pasal 8.\n");
    expect(applied).toHaveLength(2);
  });

  it("lets fixes touch, in either order", () => {
    const { source, edits } = edited("⟦a⟧⟦b⟧", ["A", "B"]);
    const touching = edits.map((edit) => fix(edit.text, edit));
    for (const fixes of [touching, [...touching].reverse()]) {
      expect([...applyFixes(new Map([[source.path, source]]), fixes).texts.values()]).toEqual(["AB"]);
    }
  });

  it("does not name a file that reads as before", () => {
    const { source, edits } = edited("⟦a⟧", ["a"]);
    const { texts, applied } = applyFixes(new Map([[source.path, source]]), [fix("same", ...edits)]);
    expect([texts.size, applied.length]).toEqual([0, 1]);
  });

  it("skips a fix whose own edits overlap, and one for a file that is not there", () => {
    const [outer, inner] = guide.edits;
    const torn = fix("torn", outer, inner);
    const lost = fix("lost", { span: { file: "lost.md", start: 0, end: 0 }, text: "x" });
    const { texts, applied, skipped } = applyFixes(sources, [torn, lost]);
    expect([texts.size, applied, skipped]).toEqual([0, [], [torn, lost]]);
  });
});
