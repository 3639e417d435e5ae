// `npm run bench:speed [-- --record] [-- --documents N]`: how long pedoman takes beside what a user would pick instead, over a generated corpus. Every
// sample is a whole process; what is compared runs in turn A B C A B C … in one run, and a ratio is the median of the ratios of the rounds. Machines
// are noisy: read the ratios. Nothing here passes or fails: an aim missed is a figure, and what could not be measured is a row that says so.
//   --documents N   300 unless for trying; growth is measured to ten times as many
//   --growth        only how much more ten times as many documents cost (`npm run bench:growth`), which takes as long as all the rest
//   --record        keeps the figures in docs/figures/speed.json, or growth.json
//   BENCH_ROUNDS    rounds, 3 by default        BENCH_LONG=1   an edit in the large corpus as well (long)
//   HUGO            the program to run as Hugo
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { bundleForScript } from "../../scripts/bundle-for-script.mjs";
import { recordFigures } from "../../scripts/figures/record-figures.mjs";
import { corpusOf, largeHeap } from "./corpora.mjs";
import { edits } from "./edits.mjs";
import { growth } from "./growth.mjs";
import { installPeers } from "./install-peers.mjs";
import { secondRuns } from "./second-runs.mjs";
import { sideBySide } from "./side-by-side.mjs";
import { starts } from "./starts.mjs";

const { values } = parseArgs({
  options: { record: { type: "boolean" }, growth: { type: "boolean" }, documents: { type: "string", default: "300" } },
});
const few = Number(values.documents);
const many = few * 10;
if (!(few >= 2)) throw new Error("--documents: a number, two and more");
if (values.record && few !== 300) throw new Error("figures are recorded of 300 documents");
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

const root = resolve(import.meta.dirname, "..", "..");
const node = process.execPath;
const cli = join(root, "lib", "cli.js");
const buildSite = join(root, "lib", "speed", "build-site.mjs");
if (!values.growth) installPeers();
await bundleForScript('import "./bench/speed/build-site.mjs";', buildSite);

const work = mkdtempSync(join(tmpdir(), "pedoman-speed-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

const say = (line) => process.stdout.write(`${line}\n`);
const rows = [];
/** Adds a row: what it is about in both languages, its figure, its aim. */
const row = (id, en, figure, aim) => {
  rows.push({ what: { id, en }, figure, ...(aim !== undefined && { aim }) });
  say(`${en}: ${figure.en ?? figure}${aim === undefined ? "" : `   (aim ${aim})`}`);
};

const small = await corpusOf(join(work, "small"), few, cli);
let made;
/** The large corpus, made when it is first asked for. */
const large = () => {
  made ??= corpusOf(join(work, "large"), many, cli, largeHeap);
  return made;
};
say(`${few} documents, ${(small.bytes / 1e6).toFixed(2)} MB, ${rounds} rounds, Node ${process.versions.node}`);

const context = { root, node, cli, buildSite, work, small, large, few, many, rounds, row, say };
for (const part of values.growth ? [growth] : [starts, sideBySide, secondRuns, edits]) await part(context);

if (values.record) {
  await recordFigures(values.growth ? "growth" : "speed", rows);
  say("\nRecorded. The pages are written by: node scripts/figures/fill-pages.mjs");
}
