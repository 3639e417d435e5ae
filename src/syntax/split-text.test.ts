import fc from "fast-check";
import { expect, it } from "vitest";
import { growth, square } from "../testing/growth.js";
import { remarkParser } from "./markdown-parser.js";
import { splitText } from "./split-text.js";

it("gives escapes and entities their own range", () => {
  expect(splitText("ayat (1) & b", "ayat \\(1\\) &amp; b")).toEqual([
    { kind: "text", value: "ayat ", start: 0, end: 5 },
    { kind: "text", value: "(", start: 5, end: 7 },
    { kind: "text", value: "1", start: 7, end: 8 },
    { kind: "text", value: ")", start: 8, end: 10 },
    { kind: "text", value: " ", start: 10, end: 11 },
    { kind: "text", value: "&", start: 11, end: 16 },
    { kind: "text", value: " b", start: 16, end: 18 },
  ]);
});

it("takes a line end with the indentation and quote marks after it as one break", () => {
  expect(splitText("satu\ndua", "satu  \r\n > dua")).toEqual([
    { kind: "text", value: "satu", start: 0, end: 4 },
    { kind: "break", start: 4, end: 11 },
    { kind: "text", value: "dua", start: 11, end: 14 },
  ]);
});

it("keeps every word of any paragraph, with ranges in order", () => {
  const word = fc.constantFrom(
    "ayat",
    "\\(1\\)",
    "&amp;",
    "&copy;",
    "&tidakada;",
    "R&D",
    "\\",
    "5%",
    "é",
    "*",
    "\\*",
    "a.n.",
    "😀",
  );
  const paragraph = fc.array(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `x ${words.join(" ")}`),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(paragraph, (lines) => {
      const raw = lines.join("\n");
      const [first] = remarkParser(raw).children;
      for (const node of first?.type === "paragraph" ? first.children : []) {
        if (node.type !== "text") continue;
        const source = raw.slice(node.position?.start.offset, node.position?.end.offset);
        const pieces = splitText(node.value, source);
        expect(pieces.map((piece) => (piece.kind === "break" ? "\n" : piece.value)).join("")).toBe(node.value);
        pieces.forEach((piece, index) => {
          expect(piece.start).toBe(index === 0 ? 0 : pieces[index - 1]?.end);
        });
        expect(pieces.at(-1)?.end ?? 0).toBe(source.length);
      }
    }),
    { numRuns: 500 },
  );
});

it("takes no longer by the square on a long run of blanks", () => {
  const split = (blanks: number): void => {
    const text = `a${" ".repeat(blanks)}b`;
    expect(splitText(text, text)).toEqual([{ kind: "text", value: text, start: 0, end: text.length }]);
  };
  expect(growth(split, 25_000)).toBeLessThan(square);
});
