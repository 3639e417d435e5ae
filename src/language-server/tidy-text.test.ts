import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { draftOf } from "../compile/read-document.js";
import { applyEdits } from "../diagnostics/apply-fixes.js";
import { topLevel } from "../model/document.js";
import { walkProvisions } from "../model/provision.js";
import { remarkParser } from "../syntax/markdown-parser.js";
import { parseDocument } from "../syntax/parse-document.js";
import { tidyEdits } from "./tidy-text.js";

const head = "---\njenis: peraturan-bupati\nid: a  \n---\n";
const path = "guidelines/a.md";

function tidy(text: string): string {
  const draft = draftOf(parseDocument({ path, text }, remarkParser).value).value;
  const provisions = draft ? [...walkProvisions(topLevel(draft.document))] : [];
  const edits = tidyEdits(text, provisions).map(({ start, end, text: words }) => ({
    span: { file: path, start, end },
    text: words,
  }));
  return applyEdits({ path, text }, edits).text;
}

it("takes blanks off the ends of lines and empty lines but one", () => {
  expect(tidy(`${head}\n# Pasal 1  \n\n\n \n(1) Satu. \t\n(2) Dua.`)).toBe(
    `${head}\n# Pasal 1\n\n(1) Satu.\n(2) Dua.\n`,
  );
});

it("puts one blank after a label, and only after a label", () => {
  expect(tidy(`${head}# Pasal 1\n(1)   Rincian:\na.\tsatu;  dua; dan\nb.  tiga.\n`)).toBe(
    `${head}# Pasal 1\n(1) Rincian:\na. satu;  dua; dan\nb. tiga.\n`,
  );
});

it("leaves frontmatter, fenced blocks and line breaks alone", () => {
  const text = `${head}# Pasal 1\nSatu  \nbaris.\n\n\`\`\`aturan\nid: a   \n\n\nwajib: x\n\`\`\`\n`;
  expect(tidy(text)).toBe(text);
});

it("keeps the line ends of the text, and tidies once", () => {
  const text = `${head}# Pasal 1\n\n\n(1)  Satu. `.replace(/\n/g, "\r\n");
  expect(tidy(text)).toBe(`${head}# Pasal 1\n\n(1) Satu.\n`.replace(/\n/g, "\r\n"));
  expect(tidy(tidy(text))).toBe(tidy(text));
});

it("does not touch what follows a fence that is never closed", () => {
  const text = `${head}# Pasal 1 \n\`\`\`aturan\nid: a  \n\n\n`;
  expect(tidy(text)).toBe(`${head}# Pasal 1\n\`\`\`aturan\nid: a  \n\n\n`);
});

it("finds the real guidelines tidy, and makes them so again from any disorder of blanks and empty lines", () => {
  const folder = resolve(import.meta.dirname, "../../guidelines");
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  expect(names.length).toBeGreaterThan(30);
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8");
    expect(tidy(text), name).toBe(text);
    let isFree = false;
    const disorder = text.split(/(?<=\n)/).map((line, i) => {
      const isFence = /^(?:```|---$)/m.test(line);
      if (isFence) isFree = i > 0 && !isFree;
      if (isFence || !isFree) return line;
      return line === "\n" ? " \n\t\n\n" : line.replace("\n", " \n");
    });
    expect(tidy(disorder.join("")), name).toBe(text);
  }
});
