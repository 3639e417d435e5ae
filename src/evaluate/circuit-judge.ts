import type { Norm } from "../model/generated/rules-wire.js";
import { type Applies, type Circuit, isTrue, type Literal, type Run, runCircuit } from "./circuit.js";
import { openCircuit } from "./circuit-builder.js";
import type { Defeaters } from "./defeaters.js";
import type { Frame } from "./frame.js";
import type { Asked, Rules } from "./rules.js";
import type { FormulaPair, Judge, Scope } from "./scope.js";
import type { Truth } from "./three-valued.js";

/** A scope compiled. */
export type ScopeCircuit = {
  readonly circuit: Circuit;
  readonly inForce: ReadonlyMap<Norm, Literal>;
  readonly applies: ReadonlyMap<Defeaters, ReadonlyMap<Norm, Applies>>;
  readonly conditions: ReadonlyMap<FormulaPair, Applies>;
};

/** Compiles all that a scope can be asked. */
export function compileScope(rules: Rules, scope: Scope): ScopeCircuit {
  const builder = openCircuit(rules.slots(), rules.norms, {
    norms: scope.norms.map(({ norm }) => norm),
    formulas: scope.conditions.flatMap(({ holds, fails }) => [holds, fails]),
  });
  const inForce = new Map<Norm, Literal>();
  const applies = new Map<Defeaters, Map<Norm, Applies>>();
  for (const { norm, defeaters } of scope.norms) {
    const known = applies.get(defeaters) ?? new Map<Norm, Applies>();
    applies.set(defeaters, known.set(norm, builder.applies(norm, defeaters)));
    inForce.set(norm, builder.inForce(norm));
  }
  const conditions = new Map<FormulaPair, Applies>();
  for (const pair of scope.conditions) {
    conditions.set(pair, { holds: builder.formula(pair.holds), fails: builder.formula(pair.fails) });
  }
  return { inForce, applies, conditions, circuit: builder.finish([]) };
}

/** Decides a compiled scope for the facts in a frame. */
export function circuitJudge(rules: Rules, compiled: ScopeCircuit, { at }: Asked, frame: Frame): Judge {
  const { circuit } = compiled;
  const run: Run = { circuit, frame, at, calendar: rules.calendar, probe: rules.probe };
  runCircuit(circuit, run);
  const truthOf = (pair: Applies | undefined): Truth => {
    if (!pair) throw new RangeError("Asked beyond its scope");
    return isTrue(circuit, pair.holds) ? true : isTrue(circuit, pair.fails) ? false : undefined;
  };
  return {
    run,
    inForce: (norm) => isTrue(circuit, compiled.inForce.get(norm) ?? false),
    applies: (norm, defeaters) => truthOf(compiled.applies.get(defeaters)?.get(norm)),
    truth: (condition) => truthOf(compiled.conditions.get(condition)),
  };
}
