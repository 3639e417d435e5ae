import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unifiedDiff } from "./unified-diff.js";

describe("unifiedDiff", () => {
  it("shows the changed lines with three lines around them", () => {
    const before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    expect(unifiedDiff("a.md", before, before.replace("5", "lima"))).toBe(
      "--- a/a.md\n+++ b/a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+lima\n 6\n 7\n 8\n",
    );
  });

  it("joins hunks that touch and parts those that do not", () => {
    const before = Array.from({ length: 30 }, (_, i) => `${i}\n`).join("");
    const change = (...lines: number[]): number =>
      unifiedDiff(
        "a",
        before,
        lines.reduce((text, n) => text.replace(`\n${n}\n`, `\nx${n}\n`), before),
      ).split("@@ -").length - 1;
    expect([change(5), change(5, 11), change(5, 20)]).toEqual([1, 1, 2]);
  });

  it("says that the last line has no end", () => {
    expect(unifiedDiff("a", "x", "y")).toBe(
      "--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n",
    );
  });

  it("counts from zero where a side is empty, and says nothing of equal texts", () => {
    expect(unifiedDiff("a", "", "x\n")).toBe("--- a/a\n+++ b/a\n@@ -0,0 +1,1 @@\n+x\n");
    expect(unifiedDiff("a", "x\n", "x\n")).toBe("");
  });

  it("gives the new text when applied to the old one", () => {
    const text = fc
      .array(fc.constantFrom("a\n", "b\n", "c\r\n", "\n"), { maxLength: 40 })
      .map((lines) => lines.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(patched(before, unifiedDiff("a", before, after))).toBe(after);
      }),
    );
  });
});

/** What `patch` makes of a text: written anew from the form's definition. */
function patched(before: string, diff: string): string {
  if (diff === "") return before;
  const old = before.split(/(?<=\n)/);
  const out: string[] = [];
  let at = 0;
  for (const line of diff.split(/(?<=\n)/).slice(2)) {
    const start = /^@@ -(\d+),(\d+) /.exec(line);
    if (start) {
      const from = Number(start[1]) - (start[2] === "0" ? 0 : 1);
      out.push(...old.slice(at, from));
      at = from;
    } else if (line.startsWith("+")) out.push(line.slice(1));
    else {
      expect(old[at]).toBe(line.slice(1));
      if (line.startsWith(" ")) out.push(line.slice(1));
      at += 1;
    }
  }
  return [...out, ...old.slice(at)].join("");
}
