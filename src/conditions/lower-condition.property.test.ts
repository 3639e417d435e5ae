import fc from "fast-check";
import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
import { describe, expect, it } from "vitest";
import type { Condition } from "../model/condition.js";
import type { Formula } from "../model/formula.js";
import { plainCalendar } from "../testing/plain-calendar.js";
import { conditionRules, conditionVocabulary, randomConditions, untypedColumn } from "../testing/random-conditions.js";
import { runSteps, type StepSituation } from "../testing/run-steps.js";
import { evaluateStrictly } from "../testing/strict-formula.js";
import { checkNames } from "./check-names.js";
import { evaluateCondition } from "./evaluate-condition.js";
import type { FactValue, Truth } from "./fact-value.js";
import { factsOf } from "./facts-of.js";
import { lowerCondition } from "./lower-condition.js";
import { parseCondition } from "./parse-condition.js";
import { printCondition } from "./print-condition.js";
import { profileFaults } from "./profile.js";
import { openSteps } from "./step-registry.js";

const runs = Number(process.env.LOWERING_RUNS ?? 3000);
const firstSecond = Date.UTC(2026, 7, 13) / 1000;
const firstDay = firstSecond / 86_400;
const texts = ["", "lain", "__proto__", "1", "01"];

// Months and years of random periods stay inside.
const calendar = plainCalendar(2018, 2034);

/** A value of the type of a fact; in rows, so many of ten are missing. */
function drawnFor(name: string, missing: number): fc.Arbitrary<FactValue> {
  const type = conditionVocabulary.facts.get(name)?.type;
  switch (type?.kind) {
    case "boolean":
      return fc.boolean();
    case "derived":
      return type.choices.length > 0 ? fc.constantFrom(...type.choices) : fc.boolean();
    case "choice":
      return fc.constantFrom(...type.choices);
    case "number":
      return fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: -1, max: 4 }) },
        { weight: 1, arbitrary: fc.constantFrom(10_000, 999_999_999_999_999) },
      );
    case "duration":
      return type.unit === "menit" ? fc.constantFrom(0, 30, 59, 60, 61, 120) : fc.nat({ max: 3 });
    case "date":
      return fc.nat({ max: 3 }).map((days) => firstDay + days);
    case "time":
      return fc.nat({ max: 3 });
    case "event":
      return fc.oneof(
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 3, arbitrary: fc.nat({ max: 96 }).map((hours) => firstSecond + hours * 3600) },
      );
    case "list":
      return type.register === undefined
        ? fc.subarray([...type.choices])
        : fc.array(rowsOf(type.register, missing), { maxLength: 3 });
    default:
      return fc.constantFrom(...texts);
  }
}

function rowsOf(register: string, missing: number): fc.Arbitrary<ReadonlyMap<string, FactValue>> {
  const names = [...conditionVocabulary.facts.keys()].filter((one) => one.startsWith(`${register}.`));
  if (register === untypedColumn.register) names.push(`${register}.${untypedColumn.column}`);
  return valuesOf(names, missing).map(
    (values) => new Map([...values].map(([name, value]) => [name.slice(register.length + 1), value])),
  );
}

/** Values by name, so many of ten missing. */
function valuesOf(names: readonly string[], missing: number): fc.Arbitrary<ReadonlyMap<string, FactValue>> {
  return fc
    .tuple(...names.map((name) => fc.tuple(drawnFor(name, missing), fc.nat({ max: 9 }))))
    .map(
      (slots) =>
        new Map(
          slots.flatMap(([value, chance], i): [string, FactValue][] =>
            chance < missing ? [] : [[names[i] ?? "", value]],
          ),
        ),
    );
}

const recordNames = [...conditionVocabulary.facts.keys()].filter((name) => /^[ab]\./.test(name));
const situations: fc.Arbitrary<StepSituation> = fc
  .constantFrom(0, 1, 3, 8)
  .chain((missing) =>
    fc.record({
      facts: valuesOf(recordNames, missing),
      at: fc.nat({ max: 96 }).map((hours) => firstSecond + hours * 3600),
      states: fc.array(fc.constantFrom<Truth>(true, false, undefined), { minLength: 6, maxLength: 6 }),
    }),
  )
  .map(({ states, ...rest }) => ({
    ...rest,
    vocabulary: conditionVocabulary,
    calendar,
    stateOf: (state, rule) =>
      states[["overdue", "met", "breached"].indexOf(state) * 2 + (conditionRules as readonly string[]).indexOf(rule)],
  }));

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
    const register = {
      id,
      members: [],
      columns: [column],
      labels: new Map(),
      required: [],
      dates: [],
      span: { file: "test.md", start: 0, end: 0 },
    };
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
      fc.property(randomConditions, situations, (condition, situation) => {
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
