import type { RulesWire } from "../../model/generated/rules-wire.js";

type Step = RulesWire["steps"][number];

/**
 * Steps in an order in which each reads only what stands before it; steps that wait for nothing keep their order. Steps in a circle (a finding
 * says so elsewhere) come last.
 * @param readsOf - Names of facts and steps a step reads.
 */
export function orderSteps(steps: readonly Step[], readsOf: (step: Step) => readonly string[]): readonly Step[] {
  const byName = new Map<string, Step[]>();
  for (const step of steps) byName.set(step.name, [...(byName.get(step.name) ?? []), step]);
  const done = new Set<Step>();
  const open = new Set<Step>();
  const ordered: Step[] = [];
  const visit = (step: Step): void => {
    if (done.has(step) || open.has(step)) return;
    open.add(step);
    for (const name of readsOf(step)) for (const before of byName.get(name) ?? []) visit(before);
    open.delete(step);
    done.add(step);
    ordered.push(step);
  };
  for (const step of steps) visit(step);
  return ordered;
}
