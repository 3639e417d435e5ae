import { describe, expect, it } from "vitest";
import { parsers } from "../testing/parsers.js";
import { bounds, checkBounds } from "./bounds.js";
import type { Counted } from "./diagnostics.js";
import { parseDocument } from "./parse-document.js";

const found = (text: string) =>
  checkBounds({ path: "a.md", text }).map(({ code, message, span }) => ({ code, said: message.en, span }));

/** A text that holds so many of something. */
const texts: Readonly<Record<Counted, (count: number) => string>> = {
  characters: (count) => "a".repeat(count),
  lines: (count) => "\n".repeat(count - 1),
  marks: (count) => "*\n\n".repeat(count),
  "marks-together": (count) => "*_[]&`".repeat(count).slice(0, count),
  cells: (count) => "|".repeat(count),
  underlines: (count) => "a\n=\n".repeat(count),
  containers: (count) => "> ".repeat(count),
  // Ninety-six beyond the fourth on each line but the last.
  "deep-containers": (count) => `${"> ".repeat(100)}\n`.repeat(Math.floor(count / 96)) + "> ".repeat(4 + (count % 96)),
  notes: (count) => "[^1]\n\n".repeat(count),
  "lazy-lines": (count) => `> a\n${"b\n".repeat(count)}`,
  // Zero-width space, turned order, broken and private, Cyrillic a, an accent of its own, no-break space, a control sign.
  "odd-signs": (count) => {
    const signs = ["\u200b", "\u202e", "\ufffd", "\ue000", "\u0430", "e\u0301", "\u00a0", "\u0001"];
    return Array.from({ length: count }, (_, i) => `${signs[i % signs.length]}.`).join("");
  },
};
const kinds = Object.keys(bounds) as readonly Counted[];

describe.each(kinds)("%s", (what) => {
  it("may be as many as the bound says", () => {
    expect(found(texts[what](bounds[what]))).toEqual([]);
  });

  it("and no more: one finding, with the number", () => {
    const one = found(texts[what](bounds[what] + 1));
    expect(one.map(({ code }) => code)).toEqual(["syntax/text-too-large"]);
    expect(one[0]?.said).toContain(bounds[what].toLocaleString("en"));
  });
});

it("points at the first line that holds too much", () => {
  const text = `# Judul\r\n\r\n${"> ".repeat(301)}a\r\nlagi`;
  expect(found(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([`${"> ".repeat(301)}a`]);
});

it.each(["> ", "- ", "1. ", "(1) ", "a. ", "a) ", "1) ", "(1a) ", "aa. "])("%s opens a container", (sign) => {
  expect(found(sign.repeat(300))).toEqual([]);
  expect(found(sign.repeat(301)).map(({ code }) => code)).toEqual(["syntax/text-too-large"]);
});

it("a list far in counts as many as it stands inside of", () => {
  const stairs = (count: number) => Array.from({ length: count }, (_, i) => `${"  ".repeat(i)}- a\n`).join("");
  expect(found(stairs(200))).toEqual([]);
  expect(found(stairs(299)).map(({ code }) => code)).toContain("syntax/text-too-large");
  // Words far in, as in what was centred, open nothing.
  expect(found(`${" ".repeat(300)}kata\n`.repeat(1000))).toEqual([]);
});

it.each([
  ["a quote", "> a\n"],
  ["an item", "- a\n"],
  ["a provision", "(1) a\n"],
  ["a note", "[^1]: a\n"],
])("lines without a sign below %s are counted until it ends", (_, opening) => {
  const lazy = (count: number) => opening + "b\n".repeat(count);
  expect(found(lazy(2000))).toEqual([]);
  expect(found(`${lazy(1500)}\n${lazy(1500)}${lazy(1500)}`)).toEqual([]);
  expect(found(`${opening}${"\nb\n".repeat(3000)}`)).toEqual([]);
  expect(found(lazy(2001)).map(({ code }) => code)).toEqual(["syntax/text-too-large"]);
});

describe("marks together are those of one paragraph", () => {
  const many = "*a* ".repeat(500);
  it.each([
    ["blank lines", `${many}\n\n`],
    ["list items", `- ${many}\n`],
    ["headings", `## ${many}\n`],
  ])("not those parted by %s", (_, line) => {
    expect(found(line.repeat(5))).toEqual([]);
  });

  it("not those of the rows of a table, whose cells are read each alone", () => {
    expect(found(`| a | b |\n|---|:-:|\n${`| ${many} | b |\n`.repeat(5)}`)).toEqual([]);
  });

  it.each([
    ["lines that go on", `${many}\n`],
    ["lines with bars, which are no table", `| ${many}\n`],
    ["numbers that begin no list", `2. ${many}\n`],
    ["lines set in too far to begin a list", `    - ${many}\n`],
    ["quoted lines", `> ${many}\n`],
  ])("but those of %s", (_, line) => {
    expect(found(`a\n${line.repeat(5)}`).map(({ code }) => code)).toEqual(["syntax/text-too-large"]);
  });
});

it("letters of law with their marks, long dashes and words of Arabic are nothing odd", () => {
  expect(found("é – “kutipan” … § ½ بسم الله 📣 \n".repeat(10_000))).toEqual([]);
});

it.each(kinds)("a text that holds too much is given to no parser: %s", (what) => {
  const text = `---\njenis: panduan\n---\n\n${texts[what](bounds[what] + 1)}`;
  const { value, diagnostics } = parseDocument({ path: "a.md", text }, () => {
    throw new Error("It was parsed.");
  });
  expect(value.blocks).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("syntax/text-too-large");
});

describe.each(parsers)("%s", (_, parser) => {
  it.each(kinds.filter((what) => what !== "characters" && what !== "lines"))(
    "reads a text at the bound of %s",
    (what) => {
      const text = `---\njenis: panduan\n---\n\n${texts[what](bounds[what] - 10)}`;
      expect(parseDocument({ path: "a.md", text }, parser).diagnostics.map(({ code }) => code)).not.toContain(
        "syntax/text-too-large",
      );
    },
  );
});
