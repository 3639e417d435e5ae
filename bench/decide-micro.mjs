// Decisions a second of processor time over synthetic rules: `node bench/decide-micro.mjs [rules…]`, by default 60 and 600. All contenders get the same rules and
// the same 10,000 records, and must name the same norms. With JSON_RULES_ENGINE=<folder of the package>, that engine runs too.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "pedoman-micro-"));
const bundle = join(work, "evaluate.mjs");
await build({
  stdin: {
    contents: `export * from "./src/evaluate/index.js"; export { book, readsOf } from "./src/testing/rule-book.js"; export { evalFormula } from "./src/evaluate/eval-formula.js";`,
    resolveDir: root,
    loader: "ts",
  },
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "node20",
  outfile: bundle,
  logLevel: "error",
});
const { applying, book, evalFormula, explainApplying, loadRules } = await import(pathToFileURL(bundle));
const { LogicEngine } = await import("json-logic-engine");
rmSync(work, { recursive: true });

let seed = 1;
const draw = (below) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return (seed >>> 8) % below;
};
const levels = ["rutin", "perhatian", "serius", "krisis"];
const facts = Object.fromEntries(
  Array.from({ length: 25 }, (_, i) => {
    const type =
      i < 10
        ? { kind: "boolean" }
        : i < 17
          ? { kind: "choice", choices: levels, ordered: true }
          : { kind: "number", unit: "kali" };
    return [`kasus.fakta${i}`, type];
  }),
);
const names = Object.keys(facts);
const present = (name) => ({ "!": [{ "===": [{ var: name }, null] }] });
function comparison() {
  const name = names[draw(25)];
  const variable = { var: name };
  switch (facts[name].kind) {
    case "boolean": {
      const value = draw(2) === 1;
      return { holds: { "===": [variable, value] }, fails: { "===": [variable, !value] } };
    }
    case "choice": {
      const from = 1 + draw(3);
      return { holds: { in: [variable, levels.slice(from)] }, fails: { in: [variable, levels.slice(0, from)] } };
    }
    default: {
      const bound = draw(100);
      return {
        holds: { and: [present(name), { "<": [variable, bound] }] },
        fails: { and: [present(name), { ">=": [variable, bound] }] },
      };
    }
  }
}
function condition() {
  const parts = Array.from({ length: 1 + draw(3) }, comparison);
  if (draw(3) === 0) {
    const either = [comparison(), comparison()];
    parts.push({ holds: { or: either.map((one) => one.holds) }, fails: { and: either.map((one) => one.fails) } });
  }
  return parts.length === 1
    ? parts[0]
    : { holds: { and: parts.map((one) => one.holds) }, fails: { or: parts.map((one) => one.fails) } };
}
function record(missing) {
  const entries = names.flatMap((name) => {
    if (draw(100) < missing) return [];
    const { kind } = facts[name];
    return [[name, kind === "boolean" ? draw(2) === 1 : kind === "choice" ? levels[draw(4)] : draw(100)]];
  });
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
}
const nested = (flat) => {
  return { kasus: Object.fromEntries(Object.entries(flat).map(([name, value]) => [name.slice(6), value])) };
};

const at = "2026-08-18T10:00:00+08:00";
function rate(run, records, atLeast = 1) {
  for (let i = 0; i < Math.min(records.length, 2000); i += 1) run(records[i]);
  let [done, elapsed] = [0, 0];
  const from = process.cpuUsage(); // other work on the machine does not count
  do {
    for (const one of records) run(one);
    done += records.length;
    elapsed = process.cpuUsage(from).user / 1e6;
  } while (elapsed < atLeast);
  return done / elapsed;
}

for (const size of process.argv.slice(2).length > 0 ? process.argv.slice(2).map(Number) : [60, 600]) {
  const norms = Array.from({ length: size }, (_, i) => ({ id: `norma-${i}`, when: condition() }));
  const made = book({ facts, norms });
  const rules = loadRules(made);
  for (const missing of [0, 15]) {
    const records = Array.from({ length: 10_000 }, () => record(missing));
    const nestedRecords = records.map(nested);
    const naive = (flat) =>
      made.norms.filter(({ when }) => evalFormula(when.holds, (name) => flat[name] ?? null)).map(({ id }) => id);
    const engine = new LogicEngine();
    const compiled = norms.map(({ when }) => engine.build(when.holds));
    const logic = (data) => {
      const found = [];
      for (let i = 0; i < compiled.length; i += 1) if (compiled[i](data)) found.push(norms[i].id);
      return found;
    };
    let wrong = 0;
    let named = 0;
    for (let i = 0; i < 1000; i += 1) {
      const ours = applying(rules, { at, facts: records[i] });
      named += ours.length;
      const [a, b] = [ours.join(), naive(records[i]).join()];
      if (a !== b || a !== logic(nestedRecords[i]).join()) wrong += 1;
    }
    const rates = {
      applying: rate((flat) => applying(rules, { at, facts: flat }), records),
      explainApplying: rate((flat) => explainApplying(rules, { at, facts: flat }), records),
      "json-logic-engine compiled": rate(logic, nestedRecords),
      "naive loop": rate(naive, records.slice(0, 500)),
    };
    if (process.env.JSON_RULES_ENGINE && missing === 0) {
      const { Engine } = (await import(pathToFileURL(join(process.env.JSON_RULES_ENGINE, "dist", "index.js")))).default;
      const rulesEngine = new Engine([], { allowUndefinedFacts: true });
      const toRule = (one) => {
        const [operator, operands] = Object.entries(one)[0];
        if (operator === "and") {
          const kept = operands.filter((inner) => !("!" in inner));
          return kept.length === 1 ? toRule(kept[0]) : { all: kept.map(toRule) };
        }
        if (operator === "or") return { any: operands.map(toRule) };
        const [{ var: fact }, value] = operands;
        return { fact, operator: { "===": "equal", in: "in", "<": "lessThan" }[operator], value };
      };
      for (const { id, when } of norms) {
        const inner = toRule(when.holds);
        rulesEngine.addRule({ conditions: inner.all || inner.any ? inner : { all: [inner] }, event: { type: id } });
      }
      const few = records.slice(0, size > 100 ? 60 : 400);
      await rulesEngine.run(few[0]);
      const from = process.cpuUsage();
      for (const one of few) await rulesEngine.run(one);
      rates["json-rules-engine"] = few.length / (process.cpuUsage(from).user / 1e6);
    }
    process.stdout.write(
      `\n${size} rules, ${missing} % of facts missing, ${(named / 1000).toFixed(1)} norms apply; ${wrong} differ\n`,
    );
    for (const [name, value] of Object.entries(rates)) {
      process.stdout.write(
        `${name.padEnd(28)}${Math.round(value).toLocaleString("en").padStart(12)}/s   applying is ${(rates.applying / value).toFixed(2)}×\n`,
      );
    }
  }
}
