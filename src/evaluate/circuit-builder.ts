import type { Formula, Norm } from "../model/generated/rules-wire.js";
import { assembleCircuit, type CircuitSource } from "./assemble-circuit.js";
import {
  type Applies,
  type Circuit,
  type Classing,
  classOfValue,
  isTrue,
  type Literal,
  valuesOfClasses,
} from "./circuit.js";
import { type Defeaters, daysOf, everyDefeater } from "./defeaters.js";
import { type Encoded, evalFormula, isVariable } from "./eval-formula.js";
import { readForFormulas, writeSlot } from "./frame.js";
import type { Shelf } from "./open-book.js";
import { internTexts, type Slot, type SlotTable } from "./slots.js";
import { computeElements, stepEvaluator } from "./steps.js";

/** Builds one circuit: ask for literals, then finish. */
export type CircuitBuilder = {
  /** A formula over the record. */
  formula(formula: Formula): Literal;
  all(literals: readonly Literal[]): Literal;
  /** Whether a norm is in force on the day asked about. */
  inForce(norm: Norm): Literal;
  /** Whether a norm applies: its condition, and none of the norms that defeat it and count. Its own validity is not looked at. */
  applies(norm: Norm, defeaters: Defeaters): Applies;
  /** Makes sure that a step is computed. */
  step(name: string): void;
  /** Ends the building; `columns` stand first in the circuit's words, in their order, for {@link trueColumns}. */
  finish(columns: readonly Literal[]): Circuit;
};

type Source = CircuitSource;

/** The source of a fact or step, and one value of each of its classes. */
type SlotSource = Source & { readonly values: readonly Encoded[] };

/**
 * Opens a circuit over the given formulas.
 * @param roots - Every norm and step whose literals will be asked for: their comparisons are gathered first, because the classes of a fact
 *   follow from all that is compared with it.
 */
export function openCircuit(
  table: SlotTable,
  norms: Pick<Shelf<Norm>, "get">,
  roots: { readonly norms: Iterable<Norm>; readonly formulas?: Iterable<Formula>; readonly steps?: Iterable<string> },
): CircuitBuilder {
  internTexts(table);
  const constants = gatherConstants(table, norms, roots);
  const sources: Source[] = [];
  const bySlot = new Map<number, SlotSource>();
  const byComparison = new Map<string, Literal>();
  const byConjunction = new Map<string, Literal>();
  const building = new Set<string>();
  const tapped = new Set<number>();
  const lists = new Set<Slot>();

  const addSource = <T extends Omit<Source, "id">>(source: T): T & Source => {
    const added = { ...source, id: sources.length };
    sources.push(added);
    return added;
  };
  /** A source that is false or true. */
  const addTruth = (name: string, how: Partial<Pick<Source, "conjunction" | "classOf">>): Literal => {
    const { id } = addSource({
      name,
      classing: undefined,
      classCount: 2,
      conjunction: undefined,
      classOf: undefined,
      ...how,
    });
    return { source: id, good: Uint8Array.of(0, 1) };
  };

  function sourceOfSlot(slot: Slot): SlotSource {
    const known = bySlot.get(slot.index);
    if (known) return known;
    const { step } = slot;
    const { numbers, texts } = constants.get(slot.index) ?? none;
    const classing: Classing = {
      slot: slot.index,
      kind: slot.kind,
      thresholds: [...numbers].sort((a, b) => a - b),
      texts: new Map([...texts].map((text, index) => [text, index + 1])),
    };
    const values = valuesOfClasses(classing, slot.type.kind === "choice" ? slot.type.choices : []);
    let classOf: Source["classOf"];
    if (step) {
      if (building.has(`step ${slot.name}`)) throw new RangeError(`Steps in a circle: ${slot.name}`);
      building.add(`step ${slot.name}`);
      const compute = stepEvaluator(step, table, {
        norms,
        formula: (one) => {
          const literal = tap(formula(one));
          return ({ circuit }) => circuit !== undefined && isTrue(circuit, literal);
        },
        step: need,
        applies: (norm) => {
          const { holds, fails } = applies(norm, everyDefeater);
          [holds, fails].forEach(tap);
          return ({ circuit }) => circuit && (isTrue(circuit, holds) || (isTrue(circuit, fails) ? false : undefined));
        },
        elements,
      });
      classOf = (run) => {
        const value = compute(run);
        writeSlot(slot, value, run.frame);
        return classOfValue(classing, run.frame);
      };
      building.delete(`step ${slot.name}`);
    }
    const classCount = values.length;
    const source = addSource({ name: slot.name, classing, values, classCount, conjunction: undefined, classOf });
    bySlot.set(slot.index, source);
    return source;
  }

  /** A literal that a step reads: its source must stay. */
  function tap(literal: Literal): Literal {
    if (typeof literal !== "boolean") tapped.add(literal.source);
    return literal;
  }

  function elements(name: string): void {
    const slot = table.byName.get(name);
    if (slot) lists.add(slot);
  }

  function need(name: string): void {
    const slot = table.byName.get(name);
    if (slot?.step) sourceOfSlot(slot);
  }

  function formula(one: Formula): Literal {
    return literalOf(one, true);
  }

  function literalOf(one: Formula, positive: boolean): Literal {
    if (typeof one === "boolean") return one === positive;
    if ("and" in one || "or" in one) {
      const parts = "and" in one ? one.and : one.or;
      const conjunctive = "and" in one === positive;
      const joined = conjoin(parts.map((part) => literalOf(part, conjunctive === positive)));
      return conjunctive ? joined : negate(joined);
    }
    if ("!" in one) return literalOf(one["!"][0] as Formula, !positive);
    const key = JSON.stringify(one);
    let literal = byComparison.get(key);
    if (literal === undefined) {
      literal = comparison(one, key);
      byComparison.set(key, literal);
    }
    return positive ? literal : negate(literal);
  }

  /** A comparison: of one fact with constants, it is a list of its classes; anything else is a source of its own, evaluated once. */
  function comparison(one: Exclude<Formula, boolean>, key: string): Literal {
    const variables = variablesOf(one);
    const slots = new Map(variables.map((name) => [name, table.byName.get(name)]));
    const [only] = slots.values();
    if (only && slots.size === 1 && !looksInside(one, only)) {
      const source = sourceOfSlot(only);
      const good = Uint8Array.from(source.values, (value) => (evalFormula(one, () => value) ? 1 : 0));
      return { source: source.id, good };
    }
    for (const name of variables) {
      need(name);
      elements(name);
    }
    return addTruth(key, {
      classOf: ({ frame, at }) => {
        const read = (name: string): Encoded => {
          const slot = slots.get(name);
          return slot ? readForFormulas(slot, frame, at) : null;
        };
        return evalFormula(one, read) ? 1 : 0;
      },
    });
  }

  function conjoin(literals: readonly Literal[]): Literal {
    const bySource = new Map<number, Uint8Array>();
    const take = (literal: Literal): boolean => {
      if (typeof literal === "boolean") return literal;
      const { conjunction } = sources[literal.source] as Source;
      if (conjunction && literal.good[1] === 1) return conjunction.every(take);
      const before = bySource.get(literal.source);
      const good = before ? literal.good.map((one, i) => one & (before[i] as number)) : literal.good;
      bySource.set(literal.source, good);
      return good.includes(1);
    };
    if (!literals.every(take)) return false;
    const joined = [...bySource].sort(([a], [b]) => a - b).map(([source, good]) => ({ source, good }));
    const [first] = joined;
    if (!first) return true;
    if (joined.length === 1) return first;
    const key = joined.map(({ source, good }) => `${source}:${good.join("")}`).join(" ");
    let shared = byConjunction.get(key);
    if (shared === undefined) {
      shared = addTruth(key, { conjunction: joined });
      byConjunction.set(key, shared);
    }
    return shared;
  }

  const day = table.slots[table.day] as Slot;
  function inForce({ validity }: Norm): Literal {
    const source = sourceOfSlot(day);
    const [from, to] = daysOf(validity);
    const isInside = (value: Encoded): boolean => typeof value === "number" && from <= value && value <= to;
    return { source: source.id, good: Uint8Array.from(source.values, (value) => (isInside(value) ? 1 : 0)) };
  }

  const memo = new Map<Defeaters, Map<string, Applies>>();
  function applies(norm: Norm, defeaters: Defeaters): Applies {
    const known = memo.get(defeaters) ?? new Map<string, Applies>();
    memo.set(defeaters, known);
    const before = known.get(norm.id);
    if (before) return before;
    if (building.has(`norm ${norm.id}`))
      throw new RangeError(`Norms that defeat one another, or are due by one another: ${norm.id}`);
    building.add(`norm ${norm.id}`);
    const holds = [formula(norm.when.holds)];
    const fails = [formula(norm.when.fails)];
    for (const id of norm.defeatedBy) {
      const defeater = norms.get(id);
      if (!defeater || !defeaters(defeater)) continue;
      const other = applies(defeater, defeaters);
      const present = inForce(defeater);
      holds.push(negate(conjoin([present, negate(other.fails)])));
      fails.push(conjoin([present, other.holds]));
    }
    building.delete(`norm ${norm.id}`);
    const both = { holds: conjoin(holds), fails: negate(conjoin(fails.map(negate))) };
    known.set(norm.id, both);
    return both;
  }

  return {
    formula,
    all: conjoin,
    inForce,
    applies,
    step: need,
    finish: (columns) => ({
      ...assembleCircuit(sources, tapped, columns),
      prepare: [...lists].map((list) => (run) => computeElements(list, table, run)),
    }),
  };
}

function negate(literal: Literal): Literal {
  return typeof literal === "boolean" ? !literal : { source: literal.source, good: literal.good.map((one) => 1 - one) };
}

/** Paths of the record that a comparison reads; what stands inside a quantifier belongs to its element. */
function variablesOf(one: Exclude<Formula, boolean>): readonly string[] {
  const operands = Object.values(one)[0] as readonly unknown[];
  const outer = "some" in one || "none" in one ? operands.slice(0, 1) : operands;
  return outer.filter(isVariable).map((operand) => operand.var);
}

/** Whether a comparison asks for the elements of a list, not only whether there is one. */
function looksInside(one: Exclude<Formula, boolean>, slot: Slot): boolean {
  return slot.kind === "list" && !("===" in one);
}

type Constants = { readonly numbers: Set<number>; readonly texts: Set<string> };

const none: Constants = { numbers: new Set(), texts: new Set() };

/** All constants that each fact and step is compared with, over everything the roots can read. */
function gatherConstants(
  table: SlotTable,
  norms: Pick<Shelf<Norm>, "get">,
  roots: { readonly norms: Iterable<Norm>; readonly formulas?: Iterable<Formula>; readonly steps?: Iterable<string> },
): ReadonlyMap<number, Constants> {
  const found = new Map<number, Constants>();
  const seen = new Set<unknown>();
  const constantsOf = (slot: Slot): Constants => {
    const known = found.get(slot.index) ?? { numbers: new Set(), texts: new Set() };
    found.set(slot.index, known);
    return known;
  };
  const visitFormula = (one: Formula): void => {
    if (typeof one === "boolean") return;
    const parts = "and" in one ? one.and : "or" in one ? one.or : "!" in one ? one["!"] : undefined;
    if (parts) {
      parts.forEach(visitFormula);
      return;
    }
    const operands = (Object.values(one)[0] as readonly unknown[]).flat() as readonly unknown[];
    for (const name of variablesOf(one)) {
      const slot = table.byName.get(name);
      if (!slot) continue;
      visitStep(name);
      for (const operand of operands) {
        if (typeof operand === "number") constantsOf(slot).numbers.add(operand);
        if (typeof operand === "string") constantsOf(slot).texts.add(operand);
      }
    }
  };
  const visitStep = (name: string): void => {
    const step = table.byName.get(name)?.step;
    if (!step || seen.has(step)) return;
    seen.add(step);
    if (step.kind === "derived") for (const { holds, fails } of step.rows) [holds, fails].forEach(visitFormula);
    if (step.kind === "state") for (const id of step.norms) visitNorm(norms.get(id));
  };
  const visitNorm = (norm: Norm | undefined): void => {
    if (!norm || seen.has(norm)) return;
    seen.add(norm);
    [norm.when.holds, norm.when.fails].forEach(visitFormula);
    const day = constantsOf(table.slots[table.day] as Slot);
    for (const bound of daysOf(norm.validity)) if (Number.isFinite(bound)) day.numbers.add(bound);
    for (const id of norm.defeatedBy) visitNorm(norms.get(id));
  };
  for (const norm of roots.norms) visitNorm(norm);
  for (const one of roots.formulas ?? []) visitFormula(one);
  for (const name of roots.steps ?? []) visitStep(name);
  return found;
}
