import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Handbook } from "../../model/handbook.js";
import { readingsOf } from "../../prove/review/readings.js";
import { remarkParser } from "../../syntax/markdown-parser.js";
import { loadNativeParser } from "../../syntax/native-parser.js";
import { parseDocument } from "../../syntax/parse-document.js";
import { repository } from "../../testing/guidelines.js";
import { organisation, regulation, vocabulary } from "../../testing/sample-texts.js";
import { compile } from "../compile.js";

const native = await loadNativeParser();
const comment = "<!-- abaikan lint/bentuk-jamak: tinjauan nanti -->";

/** A handbook without its places, value by value: what is the same whatever stands between the lines. */
function wordsOf(handbook: Handbook): readonly string[] {
  const values: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) values.push(`${path} = ${value}`);
    else
      for (const [key, inner] of value instanceof Map ? value : Object.entries(value)) {
        if (!/spans?$|^lineOffsets$/i.test(key)) walk(inner, `${path}.${key}`);
      }
  };
  walk(handbook, "");
  return values;
}

function compiled(files: Readonly<Record<string, string>>, parser = native ?? remarkParser) {
  const trees = Object.entries(files).map(([path, text]) => parseDocument({ path, text }, parser));
  const { value, diagnostics } = compile(
    trees.map((tree) => tree.value),
    "0".repeat(64),
  );
  const found: readonly Diagnostic[] = [...trees.flatMap((tree) => tree.diagnostics), ...diagnostics];
  return {
    words: wordsOf(value),
    hashes: readingsOf(value).map(({ id, textHash, ruleHash }) => [id, textHash, ruleHash]),
    codes: found.map(({ code }) => code),
  };
}

/** The text with a comment above every line that begins something: a heading, a label, a paragraph, a fence; in fences and tables nowhere. */
function commented(text: string, end: string): string {
  let isFenced = false;
  let isHead = false;
  return text
    .split("\n")
    .flatMap((line, index, lines) => {
      if (line === "---" && (index === 0 || isHead)) isHead = !isHead;
      const fence = /^\s*```/.test(line);
      const begins = /^\s*(?:#|\(\d+\w?\)\s|[a-z\d]{1,2}[.)]\s|```)/.test(line) || (lines[index - 1] ?? "") === "";
      const takes = begins && !isFenced && !isHead && line !== "" && line !== "---" && !/^\s*[|>-]/.test(line);
      if (fence) isFenced = !isFenced;
      return takes ? [comment + end, line] : [line];
    })
    .join("\n");
}

const sample = regulation(`# BAB I

KETENTUAN UMUM

## Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:
1. Akun adalah identitas digital.
2. Admin adalah pengelola Akun.

## Pasal 2

(1) Admin wajib:
a. menjawab; dan
b. mencatat:
1. nama
pelapor; dan
2. waktu.

paling lambat 1 (satu) jam.
(2) Admin dilarang berpihak.

\`\`\`aturan
id: tidak-berpihak
pada: ayat (2)
pelaku: admin
dilarang: berpihak
\`\`\``);

describe.each([
  ["remark", remarkParser],
  ["the native parser", native ?? remarkParser],
] as const)("comments between the lines of an act, read by %s", (_name, parser) => {
  it.each([
    ["alone", ""],
    ["with an empty line below", "\n"],
    ["of several lines", "\n<!-- catatan\n\n(3) bukan ayat\n# bukan bab\n-->"],
  ])("change neither structure nor words, findings or review hashes (%s)", (_how, end) => {
    const plain = compiled({ "a.md": sample, "b.md": organisation, "c.md": vocabulary }, parser);
    const text = commented(sample, end);
    expect(text.split(comment).length).toBeGreaterThan(12);
    expect(plain.hashes.length).toBeGreaterThan(0);
    expect(compiled({ "a.md": text, "b.md": organisation, "c.md": vocabulary }, parser)).toEqual(plain);
  });
});

it("changes nothing in the real regulation either", () => {
  const read = (name: string): string => readFileSync(resolve(repository, "guidelines", name), "utf8");
  const files = Object.fromEntries(
    ["organisasi.md", "kosakata.md", "kalender-2026.md"].map((name) => [name, read(name)]),
  );
  const text = read("perbup-media-sosial.md");
  const plain = compiled({ ...files, "perbup.md": text });
  expect(plain.hashes.length).toBeGreaterThan(100);
  expect(compiled({ ...files, "perbup.md": commented(text, "") })).toEqual(plain);
  expect(compiled({ ...files, "perbup.md": commented(text, "\n") })).toEqual(plain);
});
