import type { Norm, Step } from "../model/generated/rules-wire.js";
import type { Run } from "./circuit.js";
import { type Defeaters, everyDefeater, isInForce } from "./defeaters.js";
import { type Encoded, evalFormula } from "./eval-formula.js";
import { type Frame, readForFormulas, writeSlot } from "./frame.js";
import type { Asked, Rules } from "./rules.js";
import type { FormulaPair, Judge, Scope } from "./scope.js";
import type { Slot } from "./slots.js";
import { computeElements, readsOfStep, stepEvaluator } from "./steps.js";
import { and, anyTrue, not, type Truth } from "./three-valued.js";

/**
 * Judges a scope by reading its formulas, nothing compiled. It computes what a circuit would, also what turns out not to matter, so that the
 * first question fails for want of a calendar exactly where later ones do.
 */
export function directJudge(rules: Rules, scope: Scope, { at, day }: Asked, frame: Frame): Judge {
  const table = rules.slots();
  const { norms } = rules;
  const run: Run = { circuit: undefined, frame, at, calendar: rules.calendar, probe: rules.probe };
  const computed = new Set<string>();
  const computing = new Set<string>();
  const answered = new Map<Defeaters, Map<Norm, Truth>>();
  const asking = new Set<Norm>();

  /** Computes a step, and what it reads, before anybody reads it. */
  function compute(name: string): void {
    const slot = table.byName.get(name);
    if (computing.has(name)) throw new RangeError(`Steps in a circle: ${name}`);
    if (!slot || computed.has(name)) return;
    computed.add(name);
    computing.add(name);
    computeElements(slot, table, run);
    if (slot.step) computeStep(slot, slot.step);
    computing.delete(name);
  }

  function computeStep(slot: Slot, step: Step): void {
    for (const read of readsOfStep(step, norms)) compute(read);
    const value = stepEvaluator(step, table, {
      norms,
      formula: (formula) => () => evalFormula(formula, read),
      applies: (norm) => () => applies(norm, everyDefeater),
      step: compute,
      elements: compute,
    })(run);
    writeSlot(slot, value, frame);
  }

  function read(name: string): Encoded {
    const slot = table.byName.get(name);
    return slot ? readForFormulas(slot, frame, at) : null;
  }

  function truth({ holds, fails }: FormulaPair): Truth {
    return evalFormula(holds, read) ? true : evalFormula(fails, read) ? false : undefined;
  }

  function inForce(norm: Norm): boolean {
    return isInForce(norm, day);
  }

  function applies(norm: Norm, defeaters: Defeaters): Truth {
    const known = answered.get(defeaters) ?? new Map<Norm, Truth>();
    answered.set(defeaters, known);
    if (known.has(norm)) return known.get(norm);
    if (asking.has(norm)) throw new RangeError(`Norms that defeat one another, or are due by one another: ${norm.id}`);
    asking.add(norm);
    for (const name of norm.when.reads) compute(name);
    const others = norm.defeatedBy.flatMap((id) => norms.get(id) ?? []).filter(defeaters);
    const defeated = others.map((other) => and(inForce(other), applies(other, defeaters)));
    const found = and(truth(norm.when), not(anyTrue(defeated, (one) => one)));
    asking.delete(norm);
    known.set(norm, found);
    return found;
  }

  for (const { norm, defeaters } of scope.norms) applies(norm, defeaters);
  for (const { reads } of scope.conditions) for (const name of reads) compute(name);
  return { run, inForce, applies, truth };
}
