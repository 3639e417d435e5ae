// `node bench/editor/run.mjs`: how soon an editor is answered after a keystroke in the largest document, beside one parse of that document, in one
// run: a real client types over stdio, and between two keystrokes the same text is parsed here, in turn A B A B … Machines are noisy: read the
// ratios, not the milliseconds. Nothing here passes or fails.
//
// Two answers are measured. The first comes from the text alone (frontmatter, Markdown, structure) with what is known of the words nobody touched;
// it comes with every keystroke. The second comes when the typing pauses and all is checked and proved: references, drafting rules, rules against
// words, worked examples; it is set beside one `pedoman check` in a warm process, which is the same work.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import rpc from "vscode-jsonrpc/node";
import { remarkOrNative } from "../../lib/syntax/choose-parser.js";
import { parseDocument } from "../../lib/syntax/parse-document.js";

const root = resolve(import.meta.dirname, "..", "..");
const strokes = Number(process.env.BENCH_STROKES ?? 100);
const pauses = Number(process.env.BENCH_PAUSES ?? 5);
const work = mkdtempSync(join(tmpdir(), "pedoman-bench-editor-"));
cpSync(join(root, "guidelines"), join(work, "guidelines"), { recursive: true });

const texts = readdirSync(join(work, "guidelines"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ name, text: readFileSync(join(work, "guidelines", name), "utf8") }));
const largest = texts.reduce((a, b) => (b.text.length > a.text.length ? b : a));
const uri = pathToFileURL(join(work, "guidelines", largest.name)).href;

const server = spawn(process.execPath, [join(root, "lib", "cli.js"), "lsp", "--stdio"], {
  stdio: ["pipe", "pipe", "inherit"],
});
const connection = rpc.createMessageConnection(
  new rpc.StreamMessageReader(server.stdout),
  new rpc.StreamMessageWriter(server.stdin),
);
const waiting = { published: () => {}, status: () => {} };
connection.onNotification("textDocument/publishDiagnostics", (params) => waiting.published(params));
connection.onNotification("pedoman/status", (params) => waiting.status(params));
connection.listen();

const began = performance.now();
await connection.sendRequest("initialize", {
  processId: process.pid,
  rootUri: null,
  capabilities: {},
  workspaceFolders: [{ uri: pathToFileURL(work).href, name: "bench" }],
  initializationOptions: { status: true },
});
const initialized = performance.now() - began;
await connection.sendNotification("initialized", {});
const checked = () =>
  new Promise((done) => {
    waiting.status = ({ state }) => state === "checked" && done();
  });
const firstCheck = checked();
await connection.sendNotification("textDocument/didOpen", {
  textDocument: { uri, languageId: "markdown", version: 1, text: largest.text },
});
await firstCheck;
const ready = performance.now() - began;

let { text } = largest;
let version = 1;
const sentence = text.indexOf("\n(1) ", Math.floor(text.length / 2)) + 5;
const line = text.slice(0, sentence).split("\n").length - 1;
const character = sentence - text.lastIndexOf("\n", sentence - 1) - 1;

/** Types one character in the middle of the text; resolves to the milliseconds until it is answered. */
async function stroke(offset) {
  version += 1;
  text = `${text.slice(0, sentence + offset)}a${text.slice(sentence + offset)}`;
  const place = { line, character: character + offset };
  const answered = new Promise((done) => {
    waiting.published = (params) => params.uri === uri && params.version === version && done();
  });
  const started = performance.now();
  await connection.sendNotification("textDocument/didChange", {
    textDocument: { uri, version },
    contentChanges: [{ range: { start: place, end: place }, text: "a" }],
  });
  await answered;
  return performance.now() - started;
}

const parsers = { remark: await remarkOrNative("remark"), native: await remarkOrNative("auto") };
/** Milliseconds of one parse of the text as it stands now, frontmatter, plugins and spans included. */
function parse(name) {
  const started = performance.now();
  parseDocument({ path: `guidelines/${largest.name}`, text }, parsers[name]);
  return performance.now() - started;
}

const samples = { answer: [], remark: [], native: [], all: [] };
for (let i = -10; i < strokes; i += 1) {
  const sample = {
    answer: await stroke(i + 10),
    native: parse("native"),
    ...(i % 5 === 0 ? { remark: parse("remark") } : {}),
  };
  if (i >= 0) for (const [name, value] of Object.entries(sample)) samples[name].push(value); // the first ten warm both sides
}
for (let i = 0; i < pauses; i += 1) {
  const all = checked();
  const started = performance.now();
  await stroke(strokes + 10 + i);
  await all;
  samples.all.push(performance.now() - started);
}
await connection.sendRequest("shutdown");
await connection.sendNotification("exit");
rmSync(work, { recursive: true, force: true });

const rank = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * part) - 1)];
const print = (words) => process.stdout.write(`${words}\n`);
print(
  `${largest.name}, ${(largest.text.length / 1000).toFixed(0)} kB of ${texts.length} texts, ${strokes} keystrokes, Node ${process.versions.node}`,
);
print(`server ready to talk after ${initialized.toFixed(0)} ms, everything checked after ${ready.toFixed(0)} ms\n`);
print("milliseconds                            median      p95");
const rows = [
  ["keystroke → answer (first wave)", samples.answer],
  ["one parse, remark (reference parser)", samples.remark],
  ["one parse, parser as used", samples.native],
  ["pause → all checked and proved", samples.all],
];
for (const [name, values] of rows) {
  print(`${name.padEnd(38)}${rank(values, 0.5).toFixed(0).padStart(8)}${rank(values, 0.95).toFixed(0).padStart(9)}`);
}
print("\nratio                                        median   p95");
for (const name of ["remark", "native"]) {
  const words = `first answer / one parse, ${name === "remark" ? "remark" : "parser as used"}`;
  const ratios = [0.5, 0.95].map((part) =>
    (rank(samples.answer, part) / rank(samples[name], part)).toFixed(2).padStart(8),
  );
  print(words.padEnd(42) + ratios.join(""));
}
