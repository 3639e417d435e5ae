import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
import { beforeAll, describe, expect, it } from "vitest";
import { profileFaults } from "../conditions/profile.js";
import type { Formula } from "../model/generated/rules-wire.js";
import type { Handbook } from "../model/handbook.js";
import { compiledGuidelines } from "../testing/guidelines.js";
import { randomFacts } from "../testing/random-facts.js";
import { ask } from "./ask.js";
import { isTrue } from "./circuit.js";
import { openCircuit } from "./circuit-builder.js";
import { deriveFacts } from "./derive-facts.js";
import { loadRules } from "./load-rules.js";
import type { RuleBook } from "./rule-book.js";
import { askedAt } from "./rules.js";
import type { WorkCalendar } from "./working-time.js";

/** How many random records; 100,000 by `npm run test:formulas`. */
const count = Number(process.env["FORMULA_RECORDS"] ?? 600);
const root = resolve(import.meta.dirname, "../..");
const published = (name: string): unknown => JSON.parse(readFileSync(resolve(root, "dist/rules", name), "utf8"));
const book = published("rules.json") as RuleBook;
const calendar = published("calendar.json") as WorkCalendar;

type Pair = { readonly where: string; readonly holds: Formula; readonly fails: Formula };

/** Every condition of the published rules: of norms, what they bar by, their parts, and the rows of derived facts. */
const pairs: readonly Pair[] = [
  ...book.norms.flatMap(({ id, when, bars }): Pair[] => [
    { where: id, ...when },
    ...(bars?.when ? [{ where: `${id}, bar`, ...bars.when }] : []),
    ...(bars?.parts ?? []).map((part) => ({ where: `${id}, ${part.key}`, ...part })),
  ]),
  ...book.steps.flatMap((step): Pair[] => {
    if (step.kind === "derived") return step.rows.map((row) => ({ where: step.name, ...row }));
    return step.kind === "count" ? [{ where: step.name, ...step }] : [];
  }),
];

let handbook: Handbook;
beforeAll(async () => {
  ({ handbook } = await compiledGuidelines());
});

it("all stand inside the portable profile", () => {
  expect(pairs.length).toBeGreaterThan(200);
  expect(
    pairs.flatMap(({ where, holds, fails }) => [holds, fails].flatMap(profileFaults).map((fault) => [where, fault])),
  ).toEqual([]);
});

describe(`over ${count} random records with facts missing`, () => {
  it("two JsonLogic engines and the evaluator give one answer to both formulas of every condition, never both true", () => {
    const rules = loadRules(book, calendar);
    const formulas = pairs.flatMap(({ holds, fails }) => [holds, fails]);
    const builder = openCircuit(rules.slots(), rules.norms, { norms: book.norms, formulas });
    const literals = formulas.map((one) => builder.formula(one));
    const circuit = builder.finish([]);
    const engine = new LogicEngine();
    const compiled = formulas.map((one) => engine.build(one as object));
    const extremes = [...new Set(JSON.stringify(formulas).match(/(?<=[[,])\d+(?=[\],])/g) ?? [])].map(Number);
    const records = randomFacts(20_261_125, handbook.vocabulary, extremes);
    const at = "2026-08-19T10:20:00+08:00";
    const asked = askedAt(rules, at);
    const tally = { holds: 0, fails: 0, unknown: 0 };
    const wrong: string[] = [];
    for (let i = 0; i < count && wrong.length < 20; i += 1) {
      const facts = records.next().value;
      const record = deriveFacts(rules, { at, facts });
      ask(rules, circuit, asked, facts);
      for (let p = 0; p < formulas.length; p += 2) {
        const answers = [p, p + 1].map((one) => {
          const own = isTrue(circuit, literals[one] as (typeof literals)[number]);
          const first = jsonLogic.apply(formulas[one] as never, record) as unknown;
          const second = (compiled[one] as (data: unknown) => unknown)(record);
          if (own !== first || own !== second)
            wrong.push(`${pairs[p >> 1]?.where}: ${own} ${first} ${second} ${JSON.stringify(facts)}`);
          return own;
        });
        if (answers[0] && answers[1]) wrong.push(`${pairs[p >> 1]?.where}: both ${JSON.stringify(facts)}`);
        tally[answers[0] ? "holds" : answers[1] ? "fails" : "unknown"] += 1;
      }
    }
    expect(wrong).toEqual([]);
    // The records try all three answers, each often.
    for (const seen of Object.values(tally)) expect(seen).toBeGreaterThan(count * pairs.length * 0.05);
  }, 3_600_000);
});
