import fc from "fast-check";
import type { FactValue, Truth } from "../conditions/fact-value.js";
import { plainCalendar } from "./plain-calendar.js";
import { conditionRules, conditionVocabulary, untypedColumn } from "./random-conditions.js";
import type { StepSituation } from "./run-steps.js";

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
/** Facts of {@link conditionVocabulary} at an instant: of some all are known, of others hardly any. */
export const randomSituations: fc.Arbitrary<StepSituation> = fc
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
