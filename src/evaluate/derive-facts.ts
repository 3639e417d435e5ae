import { ask } from "./ask.js";
import { openCircuit } from "./circuit-builder.js";
import { encodeInto, type Facts } from "./encode-facts.js";
import type { Encoded } from "./eval-formula.js";
import { emptyFrame, type Frame, readForFormulas } from "./frame.js";
import type { FieldRefusal } from "./refusals.js";
import { askedAt, compiledOnce, type Rules } from "./rules.js";
import { computeElements } from "./steps.js";

/** The record that formulas are read over: one object per entity, so that `{"var": "isu.jangkauan"}` finds it; absent is unknown. */
export type EncodedRecord = { readonly [entity: string]: Encoded | { readonly [attribute: string]: Encoded } };

/** Facts encoded, or what is wrong with each field that is. */
export type Encoding =
  | { readonly ok: true; readonly record: EncodedRecord }
  | { readonly ok: false; readonly errors: readonly FieldRefusal[] };

/** Encodes facts for formulas (step *encode* of SEMANTICS 1), every value checked against its type. */
export function encodeFacts(rules: Rules, facts: Facts): Encoding {
  const table = rules.slots();
  const frame = emptyFrame(table.slots);
  const errors = encodeInto(table, facts, frame);
  return errors ? { ok: false, errors } : { ok: true, record: recordOf(rules, frame) };
}

/**
 * Encodes facts and runs every step over them: what any JsonLogic engine needs to read the conditions of the rule book.
 * @throws FactsRefused, NotCovered, CalendarError.
 */
export function deriveFacts(
  rules: Rules,
  { at, facts }: { readonly at: string; readonly facts: Facts },
): EncodedRecord {
  const asked = askedAt(rules, at);
  const table = rules.slots();
  const circuit = compiledOnce(rules, "derive", () => {
    const steps = [...table.byName.values()].filter(({ step }) => step).map(({ name }) => name);
    const builder = openCircuit(table, rules.norms, { norms: [], steps });
    for (const name of steps) builder.step(name);
    return builder.finish([]);
  });
  const run = ask(rules, circuit, asked, facts);
  for (const slot of table.slots) computeElements(slot, table, run);
  return recordOf(rules, run.frame, asked.at);
}

/** @param at - Events later than that are only announced; absent: none is. */
function recordOf(rules: Rules, frame: Frame, at = Number.POSITIVE_INFINITY): EncodedRecord {
  const entities = new Map<string, Encoded | [string, Encoded][]>();
  for (const slot of rules.slots().slots) {
    const { name } = slot;
    const value = readForFormulas(slot, frame, at);
    if (name === "" || value === null) continue;
    const dot = name.indexOf(".");
    if (dot < 0) entities.set(name, value);
    else {
      const entity = name.slice(0, dot);
      const attributes = (entities.get(entity) as [string, Encoded][] | undefined) ?? [];
      attributes.push([name.slice(dot + 1), value]);
      entities.set(entity, attributes);
    }
  }
  // `fromEntries` makes own properties whatever their name.
  return Object.fromEntries(
    [...entities].map(([name, value]) => [name, isAttributes(name, value, rules) ? Object.fromEntries(value) : value]),
  ) as EncodedRecord;
}

function isAttributes(name: string, value: Encoded | [string, Encoded][], rules: Rules): value is [string, Encoded][] {
  return Array.isArray(value) && !rules.slots().byName.has(name);
}
