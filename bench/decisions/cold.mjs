// A cold process that loads the rules of this project and decides once, beside a bare start of Node: both in turn, so that other work on the machine
// meets both. A process lives a tenth of a second, which one glance of the system at something else spoils: hence many rounds, and the median.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const rounds = Number(process.env.BENCH_COLD_ROUNDS ?? 61);
const print = (line = "") => process.stdout.write(`${line}\n`);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const root = resolve(import.meta.dirname, "../..");
const work = mkdtempSync(join(tmpdir(), "pedoman-bench-"));
const script = join(work, "decide-once.cjs");
const path = (name) => JSON.stringify(join(root, name));
writeFileSync(
  script,
  `const { readFileSync } = require("node:fs");
const { decideOnce } = require(${path("lib/decide-once.cjs")});
const read = (name) => readFileSync(name, "utf8");
const question = { roles: ["admin"], act: "hapus-komentar", at: "2026-08-19T10:20:00+08:00", facts: { "komentar.kritik_atau_opini": true } };
const answer = decideOnce(read(${path("dist/rules/rules.json")}), read(${path("dist/rules/calendar.json")}), question);
if (answer.verdict !== "deny") throw new Error(answer.verdict);
`,
);
const cold = { "node -e 0": ["-e", "0"], "load and decide once": [script] };
const walls = Object.fromEntries(Object.keys(cold).map((name) => [name, []]));
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, args] of Object.entries(cold)) {
    const started = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    if (round > 0) walls[name].push(Number(process.hrtime.bigint() - started) / 1e6);
  }
}
rmSync(work, { recursive: true, force: true });
print("cold process                        ms (median)");
for (const name of Object.keys(cold)) print(`${name.padEnd(34)}${median(walls[name]).toFixed(1).padStart(13)}`);
const ratios = walls["load and decide once"].map((wall, i) => wall / walls["node -e 0"][i]);
print(`load and decide once / node -e 0: ${median(ratios).toFixed(2)} (median of the rounds)`);
