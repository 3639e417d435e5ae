// `node bench/handbook/run.mjs` (after `npm run compile`): the whole handbook of this repository with and without its PDFs, and built again after one
// changed line, side by side in one run, each sample a process of its own, in turn A B C A B C …; and how much a reader loads with the first page.
// Machines are noisy: read the ratios. Processor time is counted as well as wall time. Nothing here passes or fails.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const folder = import.meta.dirname;
const root = resolve(folder, "..", "..");
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const work = mkdtempSync(join(tmpdir(), "pedoman-bench-"));
cpSync(join(root, "guidelines"), join(work, "guidelines"), { recursive: true });

function run(how) {
  const probe = join(root, "bench", "peak-memory.mjs");
  const result = spawnSync(
    process.execPath,
    ["--import", probe, join(folder, "measure.mjs"), root, work.replaceAll("\\", "/"), how],
    { encoding: "utf8" },
  );
  if (result.status !== 0) throw new Error(`${how} ended with ${result.status}:\n${result.stderr}`);
  const peak = Number(/peak-memory-kb=(\d+)/.exec(result.stderr)?.[1]) / 1000;
  return { ...JSON.parse(result.stdout), peak };
}

const print = (line) => process.stdout.write(`${line}\n`);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const samples = { "without-pdf": [], "with-pdf": [], edit: [] };
const sizes = {};
for (let round = 0; round <= rounds; round += 1) {
  for (const [how, kept] of Object.entries(samples)) {
    const sample = run(how);
    if (round > 0)
      kept.push(sample); // the first round warms the disk
    else sizes[how] = sizeOf(join(work, "dist"));
  }
}

const rows = {
  "whole, without PDF": samples["without-pdf"],
  "whole, with PDF": samples["with-pdf"],
  "again, first edit": samples.edit.map(({ first, peak }) => ({ ...first, peak })),
  "again, later edits": samples.edit.map(({ again, peak }) => ({
    wall: median(again.map(({ wall }) => wall)),
    cpu: median(again.map(({ cpu }) => cpu)),
    peak,
  })),
};
const files = { "whole, without PDF": sizes["without-pdf"], "whole, with PDF": sizes["with-pdf"] };
print(`The whole handbook, ${rounds} rounds, Node ${process.versions.node}\n`);
print("                      wall ms   processor ms    peak MB    files        MB");
for (const [name, all] of Object.entries(rows)) {
  const cells = [({ wall }) => wall, ({ cpu }) => cpu, ({ peak }) => peak].map((pick) => median(all.map(pick)));
  const size = files[name];
  print(
    name.padEnd(18) +
      cells.map((cell, at) => cell.toFixed(0).padStart([11, 15, 11][at])).join("") +
      (size === undefined ? "" : String(size.files).padStart(9) + (size.bytes / 1e6).toFixed(1).padStart(10)),
  );
}
print("\nratio (median of the rounds)             wall   processor");
for (const [a, b] of [
  ["whole, with PDF", "whole, without PDF"],
  ["again, first edit", "whole, without PDF"],
  ["again, later edits", "whole, without PDF"],
]) {
  const ratio = (unit) => median(rows[a].map((sample, at) => sample[unit] / rows[b][at][unit]));
  print(`${`${a} / ${b}`.padEnd(38)}${ratio("wall").toFixed(2).padStart(7)}${ratio("cpu").toFixed(2).padStart(12)}`);
}

print("\nfirst page (kB)                           as it is      gzip    brotli");
const page = join(work, "dist", "handbook", "index.html");
const loaded = [page, ...loadedBy(page)];
for (const [name, paths] of [
  ["handbook/index.html", [page]],
  [`with its ${loaded.length - 1} styles and scripts`, loaded],
]) {
  const sum = (pack) => paths.reduce((total, path) => total + pack(readFileSync(path)).length, 0) / 1000;
  const cells = [sum((bytes) => bytes), sum((bytes) => gzipSync(bytes)), sum((bytes) => brotliCompressSync(bytes))];
  print(
    name.padEnd(38) +
      cells
        .map((cell) => cell.toFixed(1))
        .map((cell, at) => cell.padStart([12, 10, 10][at]))
        .join(""),
  );
}
rmSync(work, { recursive: true, force: true });

/** Styles and scripts that a page asks for when it is opened; what it loads on demand, such as the search, is not among them. */
function loadedBy(path) {
  const html = readFileSync(path, "utf8");
  const tags = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>|<script\b[^>]*\bsrc="[^>]*>/g)].map(
    ([tag]) => tag,
  );
  return [...new Set(tags.map((tag) => join(dirname(path), /\b(?:href|src)="([^"]+)"/.exec(tag)[1])))];
}

function sizeOf(below) {
  const paths = readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return { files: paths.length, bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0) };
}
