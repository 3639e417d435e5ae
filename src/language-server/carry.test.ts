import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { carryFinding, carrySpan, changeBetween } from "./carry.js";

const file = "guidelines/a.md";

/** Where the marked words of a text stand after it was changed; `undefined` if they were touched. */
function carried(before: string, words: string, after: string): string | undefined {
  const start = before.indexOf(words);
  const change = changeBetween(before, after);
  const span = carrySpan({ file, start, end: start + words.length }, new Map(change ? [[file, change]] : []));
  return span && after.slice(span.start, span.end);
}

describe("a span in a text that was changed", () => {
  it("stays before the change and moves with its words after it", () => {
    expect(carried("satu dua tiga", "satu", "satu dua EMPAT tiga")).toBe("satu");
    expect(carried("satu dua lima tiga", "tiga", "satu dua EMPAT lima tiga")).toBe("tiga");
    expect(carried("satu dua lima tiga", "tiga", "satu lima tiga")).toBe("tiga");
  });

  it("is lost where its own words, or what touches them, were changed", () => {
    expect(carried("satu dua tiga", "dua", "satu duA tiga")).toBeUndefined();
    expect(carried("satu dua tiga", "dua", "satu duax tiga")).toBeUndefined();
    expect(carried("satu dua tiga", "dua", "satu xdua tiga")).toBeUndefined();
  });

  it("stays where another file changed, and at the head of a file", () => {
    const change = { start: 0, end: 4, growth: 3 };
    expect(carrySpan({ file: "b.md", start: 2, end: 3 }, new Map([[file, change]]))).toEqual({
      file: "b.md",
      start: 2,
      end: 3,
    });
    expect(carrySpan({ file, start: 0, end: 0 }, new Map([[file, change]]))).toEqual({ file, start: 0, end: 0 });
  });

  it("holds the same words whatever was changed elsewhere", () => {
    const words = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(words, words, words, words, words, (head, old, fresh, gap, tail) => {
        const before = `${head}${old}${gap}◆kata◆${tail}`;
        const after = `${head}${fresh}${gap}◆kata◆${tail}`;
        expect([undefined, "◆kata◆"]).toContain(carried(before, "◆kata◆", after));
        const further = changeBetween(before, after);
        if (!further || further.end < before.indexOf("◆kata◆")) expect(carried(before, "◆kata◆", after)).toBe("◆kata◆");
      }),
    );
  });
});

describe("a finding", () => {
  const finding = (edits: readonly { start: number; end: number }[]): Diagnostic => ({
    code: "lint/x",
    severity: "warning",
    span: { file, start: 0, end: 4 },
    message: { id: "", en: "" },
    why: { id: "", en: "" },
    help: { id: "", en: "" },
    ground: undefined,
    related: [{ span: { file, start: 9, end: 13 }, message: { id: "", en: "" } }],
    fix: { title: { id: "", en: "" }, edits: edits.map((edit) => ({ span: { file, ...edit }, text: "x" })) },
  });
  const changes = new Map([[file, changeBetween("satu dua tiga", "satu DUA tiga") as never]]);

  it("keeps its fix if none of what it changes was touched", () => {
    expect(carryFinding(finding([{ start: 0, end: 4 }]), changes)?.fix?.edits).toHaveLength(1);
  });

  it("loses the whole fix if a part of it was touched: half a fix would leave the text worse", () => {
    const moved = carryFinding(
      finding([
        { start: 0, end: 4 },
        { start: 5, end: 8 },
      ]),
      changes,
    );
    expect(moved?.span).toEqual({ file, start: 0, end: 4 });
    expect(moved?.fix).toBeUndefined();
    expect(moved?.related).toHaveLength(1);
  });
});
