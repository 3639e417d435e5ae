import fc from "fast-check";
import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
import { describe, expect, it } from "vitest";
import type { Condition } from "../model/condition.js";
import type { Formula } from "../model/formula.js";
import { bareRegister } from "../testing/bare-register.js";
import { conditionRules, conditionVocabulary, randomConditions, untypedColumn } from "../testing/random-conditions.js";
import { randomSituations } from "../testing/random-situations.js";
import { runSteps } from "../testing/run-steps.js";
import { evaluateStrictly } from "../testing/strict-formula.js";
import { checkNames } from "./check-names.js";
import { evaluateCondition } from "./evaluate-condition.js";
import type { Truth } from "./fact-value.js";
import { factsOf } from "./facts-of.js";
import { lowerCondition } from "./lower-condition.js";
import { parseCondition } from "./parse-condition.js";
import { printCondition } from "./print-condition.js";
import { profileFaults } from "./profile.js";
import { openSteps } from "./step-registry.js";

const runs = Number(process.env.LOWERING_RUNS ?? 3000);

function lower(condition: Condition) {
  const steps = openSteps();
  const lowered = lowerCondition(condition, { vocabulary: conditionVocabulary, steps, normsOfRule: (rule) => [rule] });
  return { ...lowered, steps: steps.all() };
}

const kinds = (node: unknown, found: Set<string>): Set<string> => {
  if (typeof node !== "object" || node === null) return found;
  if ("kind" in node && "span" in node) found.add(String(node.kind));
  for (const inner of Object.values(node)) kinds(inner, found);
  return found;
};

const engine = new LogicEngine();
const engines: Readonly<Record<string, (formula: Formula, data: Readonly<Record<string, unknown>>) => unknown>> = {
  strictly: evaluateStrictly,
  "json-logic-js": (formula, data) => jsonLogic.apply(formula, data),
  "json-logic-engine": (formula, data) => engine.run(formula, data),
  "json-logic-engine, compiled": (formula, data) => engine.build(formula)(data),
};

describe("any condition", () => {
  it("is one that names and kinds fit, and is the same when written and read again", () => {
    const { register: id, column } = untypedColumn;
    const register = bareRegister(id, [column]);
    const context = {
      vocabulary: { ...conditionVocabulary, acts: new Map(), registers: new Map([[untypedColumn.register, register]]) },
      rules: new Set<string>(conditionRules),
      calendars: new Set<string>(),
    };
    const met = new Set<string>();
    fc.assert(
      fc.property(randomConditions, (condition) => {
        kinds(condition, met);
        // Fractions are refused, but have an exact meaning all the same.
        const codes = checkNames(condition, context).map(({ code }) => code);
        expect(codes.filter((code) => code !== "condition/number-not-whole")).toEqual([]);
        const { value } = parseCondition(printCondition(condition), () => ({ file: "test.md", start: 0, end: 0 }));
        expect(value).toEqual(condition);
      }),
      { numRuns: 1000 },
    );
    const all =
      "after and at-earliest at-latest before between boolean breached compare contains count date duration every";
    const more =
      "fact happened holds in known met not not-happened now number offset or overdue some within-calendar within-last word";
    expect([...met].sort()).toEqual(`${all} ${more}`.split(" "));
  });

  it("has two formulas that say what its tree says, in every engine", () => {
    const outcomes = new Map<Truth, number>();
    fc.assert(
      fc.property(randomConditions, randomSituations, (condition, situation) => {
        const { holds, fails, steps, faults, reads } = lower(condition);
        expect(faults).toEqual([]);
        const formulas = steps.flatMap((step) => (step.kind === "count" ? [step.holds, step.fails] : []));
        expect([holds, fails, ...formulas].flatMap(profileFaults)).toEqual([]);
        const truth = evaluateCondition(condition, situation.facts, situation);
        outcomes.set(truth, (outcomes.get(truth) ?? 0) + 1);
        const data = runSteps(steps, situation);
        for (const [name, evaluate] of Object.entries(engines)) {
          expect([name, evaluate(holds, data), evaluate(fails, data)]).toEqual([name, truth === true, truth === false]);
        }
        const facts = new Set(factsOf(condition));
        for (const one of reads) expect(one.startsWith("_") || facts.has(one)).toBe(true);
      }),
      { numRuns: runs },
    );
    // A test in which everything is unknown would prove nothing.
    for (const truth of [true, false, undefined]) expect(outcomes.get(truth) ?? 0).toBeGreaterThan(runs / 10);
  });
});
