// Decisions per second: every engine answers, for the same rules and records, with the ids of all rules that apply. The engines take turns in processes
// of their own, measured over and over in processor time, which other work on the machine disturbs least; read the ratios, not the rates. Answers
// are compared first: an engine that disagrees is not measured.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { engines } from "./engines.mjs";
import { ours } from "./ours.mjs";
import { facts, records, ruleSet } from "./rule-set.mjs";

const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const recordCount = Number(process.env.BENCH_RECORDS ?? 10_000);
const print = (line = "") => process.stdout.write(`${line}\n`);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const contestants = { ...ours, ...engines };

for (const count of [60, 600]) {
  const rules = ruleSet(count);
  print(
    `${count} rules, ${facts.length} facts, ${recordCount} records (slow engines: fewer), ${rounds} rounds, Node ${process.versions.node}`,
  );
  const expected = engines["written by hand"].prepare(rules);
  for (const [name, engine] of Object.entries(contestants)) {
    const answer = engine.prepare(rules);
    for (const record of records(40)) {
      const answered = await answer(record);
      const [got, wanted] = [[...(engine.ids?.(answered) ?? answered)].sort(), [...expected(record)].sort()];
      if (got.join() !== wanted.join()) throw new Error(`${name} disagrees: ${got.join()} for ${wanted.join()}`);
    }
  }
  const rates = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(contestants)) {
      const args = [join(import.meta.dirname, "measure.mjs"), name, String(count), String(recordCount)];
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      rates[name].push(Number(stdout));
    }
  }
  print("engine                              decisions/s    ids / this");
  for (const name of Object.keys(contestants)) {
    const ratio = median(rates["pedoman, ids"].map((rate, i) => rate / rates[name][i]));
    print(`${name.padEnd(34)}${median(rates[name]).toFixed(0).padStart(13)}${ratio.toFixed(2).padStart(14)}`);
  }
  print();
}
