import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { bundleOf } from "./compile/bundle.js";
import { compile } from "./compile/compile.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { printGithub } from "./diagnostics/printers/github.js";
import { printJson } from "./diagnostics/printers/json.js";
import { printSarif } from "./diagnostics/printers/sarif.js";
import { printText } from "./diagnostics/printers/text.js";
import { lint } from "./lint/lint.js";
import type { SourceFile } from "./model/source-file.js";
import { remarkParser } from "./syntax/markdown-parser.js";
import { loadNativeParser } from "./syntax/native-parser.js";
import { parseDocument } from "./syntax/parse-document.js";
import { mutated, type StructureMutation, structureMutations } from "./testing/hostile/structure-mutations.js";
import { memoryHost } from "./testing/memory-host.js";
import { emitAll, pageEmitters } from "./workspace/build.js";
import { codes } from "./workspace/catalogues.js";
import { openWorkspace } from "./workspace/workspace.js";

/** How many spoilt texts: other ones every time, some 0,2 s each. The long run is `npm run test:long`. */
const count = Number(process.env["HOSTILE_TEXTS"] ?? 60);

/** Whatever an author writes is a finding, never a crash: the real texts, spoilt at random. */
const read = (name: string): SourceFile => ({
  path: `guidelines/${name}`,
  text: readFileSync(join(resolve(import.meta.dirname, ".."), "guidelines", name), "utf8"),
});
const parser = (await loadNativeParser()) ?? remarkParser;
const dictionaries = ["kosakata.md", "organisasi.md", "kalender-2026.md"].map((name) =>
  parseDocument(read(name), parser),
);
const texts = [
  "perbup-media-sosial.md",
  "pedoman-isu-publik.md",
  "sop-menjawab-isu.md",
  "kosakata.md",
  "kalender-2025.md",
].map(read);

const odd = fc.constantFrom(
  "(",
  ")",
  "`",
  "```",
  "```aturan",
  "{",
  "}",
  "[",
  "]",
  "|",
  "<",
  "<!--",
  "---",
  "#",
  "## Pasal 7",
  "(1) ",
  "a. ",
  "\t",
  "\u0000",
  "\u202e",
  "😀",
  "é",
  "\r\n",
  "\\",
  "*",
  "_",
  "&amp;",
  ": ",
  "- ",
  "> ",
  "ayat (99)",
  "{#x}",
  "{#X!}",
  "bila: ada",
  "&a *a",
  "!!js/function x",
);
type Spoiling = { readonly at: number; readonly remove: number; readonly insert: string };
const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  at: fc.nat(1_000_000),
  remove: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(400)),
  insert: fc.oneof(
    odd,
    fc.array(odd, { maxLength: 4 }).map((parts) => parts.join("")),
    fc.string({ maxLength: 12 }),
  ),
});

function spoil(text: string, spoilings: readonly Spoiling[]): string {
  return spoilings.reduce((result, { at, remove, insert }) => {
    const start = at % (result.length + 1);
    return result.slice(0, start) + insert + result.slice(start + remove);
  }, text);
}

it("never throws, keeps every span inside its file, and can say every finding", () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(spoiling, { minLength: 1, maxLength: 6 }), (source, spoilings) => {
      const spoilt: SourceFile = { path: "guidelines/spoilt.md", text: spoil(source.text, spoilings) };
      const tree = parseDocument(spoilt, parser);
      const compiled = compile([...dictionaries.map(({ value }) => value), tree.value], "0".repeat(64));
      const own = (diagnostic: Diagnostic): boolean => diagnostic.span.file === spoilt.path;
      const linted = lint(compiled.value, new Map([[spoilt.path, spoilt]]));
      const found = [...tree.diagnostics, ...compiled.diagnostics, ...linted].filter(own);
      for (const { span } of found) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(spoilt.text.length);
      }
      expect(printText(found, new Map([[spoilt.path, spoilt]]), { language: "id", colour: false })).not.toContain(
        "undefined",
      );
    }),
    { numRuns: count },
  );
});

it("finds in texts whose parts were changed about what it can say, places inside them, and nothing that throws", async () => {
  const sources = new Map(texts.map((source) => [source.path, source]));
  const check = async (source: SourceFile, mutations: readonly StructureMutation[]): Promise<void> => {
    const text = mutated(source.text, mutations);
    const all = new Map([...sources, [source.path, { path: source.path, text }]]);
    const written = [...all.values(), ...dictionaries.map(({ value }) => value.source)];
    const host = memoryHost(Object.fromEntries(written.map((one) => [`/p/${one.path}`, one.text])));
    const { diagnostics, sources: read } = await openWorkspace(host, "/p", parser).compile();
    for (const { span } of diagnostics) {
      const length = read.get(span.file)?.text.length ?? 0;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(length);
    }
    const options = { language: "id", colour: false, version: "1", catalogue: codes } as const;
    for (const print of [printText, printJson, printSarif, printGithub]) {
      expect(print(diagnostics, read, options)).not.toMatch(/undefined|\[object Object\]|NaN/);
    }
  };
  await fc.assert(fc.asyncProperty(fc.constantFrom(...texts), structureMutations, check), { numRuns: count });
});

it("publishes a spoilt text that still compiles without letting markup through", async () => {
  const script =
    '<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) "><svg onload=alert(1)>';
  const spoilt = texts.slice(1, 2).map(({ path, text }) => ({
    path,
    text: `${text}\n\n## ${script}\n\n${script}\n\n| ${script.replace("|", "")} |\n|---|\n| ${script} |\n`,
  }));
  const trees = [
    ...dictionaries,
    ...spoilt.map((source) => parseDocument(source, parser)),
    parseDocument(texts[0] as SourceFile, parser),
  ];
  const { value } = compile(
    trees.map((tree) => tree.value),
    "0".repeat(64),
  );
  const { files } = await emitAll({ handbook: value, bundle: bundleOf(value).value }, pageEmitters);
  const page = String(files.find(({ path }) => path === "handbook/pedoman-isu-publik.html")?.contents);
  expect(page).toContain("&lt;script&gt;");
  expect(page).not.toMatch(/href="javascript:/i);
  // With attribute values taken out, only real tags and attributes are left.
  const bare = page.replace(/="[^"]*"/g, '=""');
  // One block of data is ours: it is JSON, and holds no angle bracket that could end it.
  const data = /<script type="application\/json" id="pratinjau_data">(.*?)<\/script>/s.exec(page)?.[1] ?? "{}";
  expect(data).not.toContain("<");
  expect(() => JSON.parse(data)).not.toThrow();
  // The pictures are ours too: their words are text.
  const picture = 'xmlns="" id="" role="" aria-labelledby="" viewBox="" width="" height="">';
  expect(bare.replaceAll(`<svg ${picture}`, "")).not.toMatch(
    /<script(?! src=| type="" id="">)|<img|<svg|<[^>]+ on\w+=/i,
  );
});
