import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, square } from "../testing/growth.js";
import { headingWords, prepare } from "./pre-pass.js";

/** The text parsers are given for a Pasal with these lines under its heading. */
function pasal(...lines: readonly string[]): string {
  const heading = "## Pasal 1\n\n";
  const { text } = prepare(heading + lines.join("\n"), true);
  expect(text.startsWith(heading)).toBe(true);
  return text.slice(heading.length);
}

describe("inside a Pasal", () => {
  it("leading blanks go", () => {
    expect(pasal("    (1) Satu.", "", "\ta. dua;", " \t teks")).toBe("(1) Satu.\n\na. dua;\nteks");
  });

  it.each([
    ["(1) Satu.", "(2) Dua."],
    ["meliputi:", "a. satu;"],
    ["a. satu; dan", "b. dua."],
    ["| a | b |", "(2) Dua."],
    ["a | b", "(2) Dua."],
    ["- [ ] tugas", "b. dua."],
    ["[^1]: catatan", "(2) Dua."],
    ["(1)", "a. satu;"],
    ["## Pasal 1", "(1) Satu."],
  ])("«%s» is parted from «%s» by an empty line", (above, label) => {
    expect(pasal(above, label)).toBe(`${above}\n\n${label}`);
  });

  it.each([
    ["sebagaimana dimaksud pada ayat", "(1) berlaku."],
    ["dalam Pasal 5,", "a. satu"],
    ["Satu.", "Dua."],
    ["(1) Satu.", "(1)Dua."],
  ])("«%s» and «%s» stay together", (above, below) => {
    expect(pasal(above, below)).toBe(`${above}\n${below}`);
  });

  it("no second empty line is put where there is one", () => {
    expect(pasal("(1) Satu.", "", "(2) Dua.")).toBe("(1) Satu.\n\n(2) Dua.");
  });

  it("a quote is read by the same rules, and a label after it is outside", () => {
    expect(pasal(">(1) Satu.", ">    (2) Dua.", "> ", "b. tiga.")).toBe("> (1) Satu.\n>\n> (2) Dua.\n>\n\nb. tiga.");
  });

  it.each(["Menimbang", "Mengingat", "KESATU", "Pasal 12A {#x}", "Pasal I"])("so it is under «%s»", (heading) => {
    const under = (first: string): string => prepare(`# ${first}\n\n    a. satu;\n    b. dua.`, true).text;
    expect(under(heading)).toBe(`# ${heading}\n\na. satu;\n\nb. dua.`);
  });

  it.each(["BAB I UMUM", "LAMPIRAN", "PENJELASAN", "Langkah"])("so it is not under «%s», after a Pasal", (heading) => {
    const text = `## Pasal 1\n\nSatu.\n\n# ${heading}\n\n    a. satu;\n    b. dua.`;
    expect(prepare(text, true).text).toBe(text);
  });

  it("a heading too far to the right is a heading all the same", () => {
    expect(prepare("    ## Pasal 1\n\n    (1) Satu.\n      ## Pasal 2", true).text).toBe(
      "## Pasal 1\n\n(1) Satu.\n## Pasal 2",
    );
  });
});

describe("a fence", () => {
  it("keeps its lines, labels and blanks included", () => {
    const fence = ["```aturan", "- id: a", "  bila: b", "(1) x.", "(2) y.", "", "    (3) z", "```"];
    expect(pasal("(1) Satu.", ...fence)).toBe(["(1) Satu.", ...fence].join("\n"));
  });

  it("loses no more than the indentation of its opening line", () => {
    expect(pasal("  ```aturan", "  - id: a", "    bila: b", " x: y", "", "      ```", "    (2) Dua.")).toBe(
      "```aturan\n- id: a\n  bila: b\nx: y\n\n```\n(2) Dua.",
    );
  });

  it.each([
    ["````aturan", "```", "````"],
    ["~~~aturan", "```", "~~~"],
    ["```aturan", "``` x", "```"],
  ])("«%s» is not closed by «%s»", (opening, inside, closing) => {
    expect(pasal(opening, "  (1) x.", inside, "  (2) y.", closing, "  (3) z.")).toBe(
      [opening, "  (1) x.", inside, "  (2) y.", closing, "(3) z."].join("\n"),
    );
  });

  it("is none when backticks stand in its first line", () => {
    expect(prepare("## Pasal 1\n\n```a`b\n\n  (1) x.", true)).toMatchObject({
      text: "## Pasal 1\n\n```a`b\n\n(1) x.",
      unclosedFences: [],
    });
  });

  it("that is never closed is told by its opening line", () => {
    const source = "## Pasal 1\r\n\r\n  ```aturan\r\nid: a\r\n";
    const { unclosedFences } = prepare(source, true);
    expect(unclosedFences.map(({ start, end }) => source.slice(start, end))).toEqual(["  ```aturan"]);
  });

  it("inside frontmatter is none", () => {
    expect(prepare("---\nx: |\n  ```\n---\n\nIsi.", false).unclosedFences).toEqual([]);
  });
});

it("frontmatter stays as it stands", () => {
  const text = "---\njudul: a:\n    x: 1\n## Pasal 1\n(1) b.\n(2) c.\n---\n";
  expect(prepare(text, true).text).toBe(text);
});

it("prose stays as it stands, but for its line ends", () => {
  const prose = "# Judul\n\n  (1) Satu.\n(2) Dua.\n\n## Pasal 1\n\n    kode\n\n- a\n  ```x\n  y\n  ```\n";
  expect(prepare(prose, false).text).toBe(prose);
  expect(prepare(prose.replace(/\n/g, "\r\n"), false).text).toBe(prose);
  expect(prepare(prose.replace(/\n/g, "\r"), false).text).toBe(prose);
});

it("gives the words of a heading, marks and id off", () => {
  expect(["## Pasal 5 {#a-b} ##", "#  BAB I  UMUM", "###Pasal 1", "#"].map(headingWords)).toEqual([
    "Pasal 5",
    "BAB I  UMUM",
    "Pasal 1",
    "",
  ]);
});

describe("the way back to the source", () => {
  const line = fc.constantFrom(
    "## Pasal 1",
    "  ## Pasal 2 {#b}",
    "(1) Satu.",
    "    (2) Dua:",
    "\ta. 📣 tiga;",
    "b. empat",
    "> (1) Kutipan.",
    ">(2) Rapat.",
    "  >    (3) Renggang.",
    "> > a. dalam.",
    ">",
    "```aturan",
    "  ```",
    "  - id: x",
    "| a | b |",
    "# BAB I UMUM",
    "---",
    "",
    "   ",
    "teks  ",
  );
  const source = fc
    .array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r")), { maxLength: 25 })
    .map((lines) => lines.map(([text, end]) => text + end).join(""));

  it.each([true, false])("is exact for every character that is kept (structured: %s)", (structured) => {
    fc.assert(
      fc.property(source, (text) => {
        const prepared = prepare(text, structured);
        let before = -1;
        for (let i = 0; i < prepared.text.length; i += 1) {
          const character = prepared.text[i] as string;
          const at = prepared.map.back(i);
          expect(at).toBeGreaterThanOrEqual(Math.max(0, before));
          if (/\s/.test(character)) continue;
          const inserted = character === ">" && text[at] !== ">";
          // A bare quote mark put between two labels of a quote is ours.
          if (inserted) expect(prepared.text[i + 1]).toBe("\n");
          else expect(text[at]).toBe(character);
          before = at;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("loses no word", () => {
    const words = (text: string): string => text.replace(/[\s>]+/g, " ").trim();
    fc.assert(
      fc.property(source, fc.boolean(), (text, structured) => {
        expect(words(prepare(text, structured).text)).toBe(words(text));
      }),
    );
  });

  it("takes an end at a line start to the line before", () => {
    const { text, map } = prepare("## Pasal 1\r\n\r\nSatu.\r\n(1) Dua.", true);
    expect(text).toBe("## Pasal 1\n\nSatu.\n\n(1) Dua.");
    expect(map.backEnd(text.indexOf(".") + 1)).toBe("## Pasal 1\r\n\r\nSatu.".length);
    expect(map.backEnd(0)).toBe(0);
    const indented = prepare("## Pasal 1\r\n\r\n    Satu\r\n    dua.", true);
    expect(indented.map.backEnd(indented.text.indexOf("dua"))).toBe("## Pasal 1\r\n\r\n    Satu\r".length);
    expect(map.backEnd(text.length)).toBe("## Pasal 1\r\n\r\nSatu.\r\n(1) Dua.".length);
  });
});

it.each([" ", "\t>", "; "])("takes no longer by the square on a line full of %j", (piece) => {
  const prepareLines = (times: number) => {
    const filling = piece.repeat(times);
    prepare(`## Pasal 1${filling}x\n\n(1) a${filling}b\n(2) c${filling}d\n# a${filling}b`, true);
  };
  expect(growth(prepareLines, 25_000)).toBeLessThan(square);
});
