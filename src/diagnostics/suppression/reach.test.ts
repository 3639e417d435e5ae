import { describe, expect, it } from "vitest";
import { compile } from "../../compile/compile.js";
import { topLevel } from "../../model/document.js";
import { remarkParser } from "../../syntax/markdown-parser.js";
import { parseDocument } from "../../syntax/parse-document.js";
import { marked } from "../../testing/marked.js";
import { guideline, regulation } from "../../testing/sample-texts.js";
import { reachOf } from "./reach.js";

/** The words a comment `<!-- x -->` stands above, and those marked. */
function reach(markedText: string) {
  const { source, spans } = marked(markedText);
  const { value: tree } = parseDocument(source, remarkParser);
  const [document] = compile([tree], "0").value.documents;
  const found = reachOf(tree.comments[0]?.span.end ?? -1, tree.blocks, document ? topLevel(document) : []);
  const words = (span: (typeof spans)[number] | undefined) => span && source.text.slice(span.start, span.end).trim();
  return { found: words(found), expected: words(spans[0]) };
}

describe("in an act, a comment means", () => {
  it.each([
    [
      "a Pasal whole",
      "## Pasal 1\n\nSatu.\n\n<!-- x -->\n\n⟦## Pasal 2\n\n(1) Dua.\n\n(2) Tiga.⟧\n\n## Pasal 3\n\nEmpat.",
    ],
    [
      "the last Pasal to its end",
      "## Pasal 1\n\nSatu.\n\n<!-- x -->\n## Pasal 2\n\n(1) Dua.\n\n(2) Tiga.".replace("## Pasal 2", "⟦## Pasal 2") +
        "⟧",
    ],
    ["the heading of a BAB alone", "<!-- x -->\n⟦# BAB I UMUM⟧\n\n## Pasal 1\n\nSatu."],
    [
      "an ayat with its items",
      "## Pasal 1\n\n(1) Satu.\n\n<!-- x -->\n⟦(2) Dua:\na. tiga; dan\nb. empat.⟧\n\n(3) Lima.",
    ],
    [
      "an item with the items under it",
      "## Pasal 1\n\nSatu:\na. dua;\n<!-- x -->\n⟦b. tiga:\n1. empat; dan\n2. lima; dan⟧\n\nc. enam.",
    ],
    [
      "one item of what Markdown takes for a list",
      "## Pasal 1\n\nSatu:\n<!-- x -->\n⟦1. dua;⟧\n2. tiga; dan\n3. empat.",
    ],
    ["a table", "## Pasal 1\n\nSatu.\n\n<!-- x -->\n\n⟦| a |\n|---|\n| b |⟧\n\n(2) Dua."],
    ["a block that machines read", "## Pasal 1\n\nSatu.\n\n<!-- x -->\n\n⟦```aturan\nid: x\n```⟧"],
    ["what follows the comments after it", "## Pasal 1\n\n<!-- x -->\n<!-- y -->\n\n⟦(1) Satu.⟧\n\n(2) Dua."],
    ["a recital", "## Menimbang\n\n<!-- x -->\n⟦a. bahwa satu;⟧\n\nb. bahwa dua;"],
  ])("%s", (_what, text) => {
    const { found, expected } = reach(regulation(text));
    expect(found).toBe(expected);
    expect(expected).toBeDefined();
  });
});

describe("in prose, a comment means", () => {
  it.each([
    ["a paragraph", "Satu.\n\n<!-- x -->\n⟦Dua\ndua.⟧\n\nTiga."],
    ["a whole list", "<!-- x -->\n\n⟦- satu\n- dua⟧\n\nTiga."],
    ["one item of a list", "- satu\n\n  <!-- x -->\n⟦- dua⟧\n- tiga"],
    ["a section up to the next heading", "<!-- x -->\n⟦## Satu\n\nDua.\n\nTiga.⟧\n\n### Empat\n\nLima."],
  ])("%s", (_what, text) => {
    const { found, expected } = reach(guideline("pedoman", text));
    expect(found).toBe(expected);
    expect(expected).toBeDefined();
  });
});

it("nothing after the last block", () => {
  expect(reach(regulation("## Pasal 1\n\nSatu.\n\n<!-- x -->")).found).toBeUndefined();
});

it("the blocks of a text that is no document", () => {
  expect(reach("# Judul\n\n<!-- x -->\n\n⟦Satu.⟧").found).toBe("Satu.");
});
