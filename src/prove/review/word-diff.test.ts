import fc from "fast-check";
import { expect, it } from "vitest";
import { growth, square } from "../../testing/growth.js";
import { type DiffPart, wordDiff } from "./word-diff.js";

const marked = (parts: readonly DiffPart[]): string =>
  parts
    .map(({ kind, words }) => (kind === "same" ? words : kind === "removed" ? `[-${words}-]` : `{+${words}+}`))
    .join(" ");

it.each([
  ["Admin wajib menjawab", "Admin dapat menjawab", "Admin [-wajib-] {+dapat+} menjawab"],
  ["a b c", "a b c", "a b c"],
  ["a b c d", "a x c y d", "a [-b-] {+x+} c {+y+} d"],
  ["", "satu dua", "{+satu dua+}"],
  ["tidak dapat", "dapat", "[-tidak-] dapat"],
])("«%s» → «%s»", (before, after, shown) => {
  expect(marked(wordDiff(before, after))).toBe(shown);
});

it("what stays and what is removed is the old text; what stays and what is added the new one", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = wordDiff(before.join(" "), after.join(" "));
      const without = (kind: DiffPart["kind"]): string =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.words)
          .join(" ");
      expect(without("added")).toBe(before.join(" "));
      expect(without("removed")).toBe(after.join(" "));
    }),
  );
});

it("takes no longer by the square for long texts without anything in common", () => {
  const long = (word: string, length: number): string =>
    Array.from({ length }, (_, index) => `${word}${index}`).join(" ");
  const compare = (length: number): readonly DiffPart[] => wordDiff(long("a", length), long("b", length));
  expect(compare(50_000)).toHaveLength(2);
  expect(growth(compare, 10_000)).toBeLessThan(square);
});
