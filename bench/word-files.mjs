// All Word files of a folder of texts, and nothing else: what `bench/word.mjs` sets beside pandoc. Reads, compiles and writes; checks nothing.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const marks = [["start", performance.now()]];
const mark = (name) => marks.push([name, performance.now()]);
const [root, out, only] = process.argv.slice(2);
const lib = (path) => import(pathToFileURL(join(import.meta.dirname, "..", "lib", path)).href);
const { compile } = await lib("compile/compile.js");
const { remarkOrNative } = await lib("syntax/choose-parser.js");
const { parseDocument } = await lib("syntax/parse-document.js");
const { wordFiles } = await lib("emit/word/word-files.js");

mark("load");
const parser = await remarkOrNative("auto");
const trees = readdirSync(join(root, "guidelines"))
  .filter((name) => name.endsWith(".md") && (only === undefined || name === `${only}.md`))
  .sort()
  .map((name) => {
    const path = `guidelines/${name}`;
    return parseDocument({ path, text: readFileSync(join(root, path), "utf8") }, parser).value;
  });
mark("parse");
const { value: handbook } = compile(trees, "0".repeat(64));
mark("compile");
const files = wordFiles(handbook);
mark("word");
for (const { path, contents } of files) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), contents);
}
mark("write");
const spent = marks.slice(1).map(([name, at], index) => [name, Math.round(at - marks[index][1])]);
process.stdout.write(`${JSON.stringify(Object.fromEntries(spent))}\n`);
