import { expect, it } from "vitest";
import { remarkParser } from "../../syntax/markdown-parser.js";
import { parseDocument } from "../../syntax/parse-document.js";
import { outline } from "../../testing/outline.js";
import type { DraftUnit } from "./draft-unit.js";
import { readProseStructure } from "./read-structure.js";

/** The sections of prose, and of each the words from its heading to its end. */
function read(body: string): { tree: string; texts: readonly string[] } {
  const text = `---\njenis: pedoman\n---\n\n${body}`;
  const structure = readProseStructure(parseDocument({ path: "pedoman.md", text }, remarkParser).value);
  const texts = (unit: DraftUnit): readonly string[] => [
    text.slice(unit.labelSpan.start, unit.end),
    ...unit.children.flatMap(texts),
  ];
  return { tree: outline(structure), texts: structure.body.flatMap(texts) };
}

it("headings make sections by their depth", () => {
  expect(read("# Satu\n\nKata.\n\n### Dalam\n\nLagi.\n\n## Kurang dalam\n\n# Dua\n\nAkhir.")).toEqual({
    tree: "section Satu | Kata.\n  section Dalam | Lagi.\n  section Kurang dalam\nsection Dua | Akhir.",
    texts: [
      "# Satu\n\nKata.\n\n### Dalam\n\nLagi.\n\n## Kurang dalam",
      "### Dalam\n\nLagi.",
      "## Kurang dalam",
      "# Dua\n\nAkhir.",
    ],
  });
});

it("what stands before the first heading is a section without a title", () => {
  expect(read("Kata.\n\nLagi.\n\n# Satu\n\nIsi.")).toEqual({
    tree: "section Kata. | Lagi.\nsection Satu | Isi.",
    texts: ["Kata.\n\nLagi.", "# Satu\n\nIsi."],
  });
  expect(read("```aturan\nid: x\n```\n\n# Satu")).toEqual({
    tree: "section  <aturan>\nsection Satu",
    texts: ["```aturan\nid: x\n```", "# Satu"],
  });
  expect(read("# Satu").tree).toBe("section Satu");
  expect(read("").tree).toBe("");
});

it("blocks for machines belong to the section they stand in, a table to the block above it", () => {
  expect(
    read(
      "# Satu\n\n```keputusan\nid: x\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```aturan\nid: y\n```\n\nKata.\n\n```keputusan\nid: z\n```",
    ).tree,
  ).toBe("section Satu | [table 1 rows] | Kata. <keputusan+table> <aturan> <keputusan>");
});

it("comments are left out, other HTML is kept", () => {
  expect(read("# Satu\n\n<!-- catatan -->\n\nKata.").tree).toBe("section Satu | Kata.");
  expect(read("# Satu\n\n<div>\nkata\n</div>").tree).toBe("section Satu | [html]");
});
