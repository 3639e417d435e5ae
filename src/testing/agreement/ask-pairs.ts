import { invariant } from "../../errors.js";
import type { EncodedRecord } from "../../evaluate/derive-facts.js";
import type { Encoded } from "../../evaluate/eval-formula.js";
import type { Answered } from "./engine.js";

/** The two formulas of a condition, as an engine takes them: objects of JsonLogic, texts of CEL. */
export type Pair<T> = { readonly holds: T; readonly fails: T };

/** A derived fact: the first row that holds gives the value, if every row before it fails. */
export type Derivation<T> = {
  readonly name: string;
  readonly rows: readonly (Pair<T> & { readonly value: Encoded })[];
  readonly default?: Encoded | undefined;
};

/** What is put to one engine that evaluates formulas and knows nothing of norms. */
export type AskedPairs<T> = {
  readonly pairs: readonly Pair<T>[];
  /** In their order: each after all it reads. The engine derives them itself, whatever the record says. */
  readonly derived: readonly Derivation<T>[];
  readonly compile: (formula: T) => (record: EncodedRecord) => unknown;
  /** A value as the engine takes it. */
  readonly write?: (value: Encoded) => unknown;
};

/**
 * Asks an engine for every condition over one record. A formula that several conditions share is asked once.
 * @throws InvariantError for an answer that is neither true nor false: no formula of ours may have one.
 */
export function askPairs<T>({ pairs, derived, compile, write = (value) => value }: AskedPairs<T>) {
  const formulas: T[] = [];
  const places = new Map<string, number>();
  const placeOf = (formula: T): number => {
    const key = JSON.stringify(formula);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, formulas.length);
    return formulas.push(formula) - 1;
  };
  const placed = ({ holds, fails }: Pair<T>): Pair<number> => ({ holds: placeOf(holds), fails: placeOf(fails) });
  const asked = pairs.map(placed);
  const facts = derived.map((one) => ({
    ...one,
    rows: one.rows.map((row) => ({ ...placed(row), value: write(row.value) })),
  }));
  const compiled = formulas.map(compile);

  return (given: EncodedRecord): readonly Answered[] => {
    const record = withoutFacts(given, derived);
    const known = new Int8Array(formulas.length);
    const isTrue = (place: number): boolean => {
      if (known[place] === 0) {
        const said = compiled[place]?.(record as EncodedRecord);
        invariant(said === true || said === false, `${JSON.stringify(formulas[place])} answers ${String(said)}`);
        known[place] = said ? 1 : -1;
      }
      return known[place] === 1;
    };
    for (const { name, rows, default: otherwise } of facts) {
      const decisive = rows.find(({ holds, fails }) => isTrue(holds) || !isTrue(fails));
      const value = decisive ? (isTrue(decisive.holds) ? decisive.value : null) : otherwise;
      if (value !== undefined && value !== null) putFact(record, name, value);
    }
    return asked.map(({ holds, fails }) => answered(isTrue(holds), isTrue(fails)));
  };
}

/** What two formulas come to. */
export function answered(holds: boolean, fails: boolean): Answered {
  if (holds) return fails ? "both" : "holds";
  return fails ? "fails" : "neither";
}

type Writable = { [entity: string]: unknown };

/** A copy of the record in which these facts are unknown. */
function withoutFacts(record: EncodedRecord, facts: readonly { readonly name: string }[]): Writable {
  const copy: Writable = { ...record };
  for (const { name } of facts) {
    const [entity = "", attribute = ""] = name.split(".");
    const { [attribute]: _left, ...rest } = (copy[entity] ?? {}) as Writable;
    copy[entity] = rest;
  }
  return copy;
}

function putFact(record: Writable, name: string, value: unknown): void {
  const [entity = "", attribute = ""] = name.split(".");
  record[entity] = { ...(record[entity] as Writable), [attribute]: value };
}
