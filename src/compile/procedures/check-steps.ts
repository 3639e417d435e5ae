import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { type ProcedureStep, type StepGraph, stepGraph } from "../../model/procedure.js";
import { spanning } from "../../model/span.js";
import { diagnose } from "./diagnostics.js";

/**
 * Whether the steps of one table make a procedure: one beginning, an end within reach of every step, no step that nothing leads to, every
 * question with all its answers, every way on to a step that is there.
 */
export function checkSteps(steps: readonly ProcedureStep[]): readonly Diagnostic[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return [];
  const whole = spanning(first.span, last.span);
  const starts = steps.filter(({ start }) => start);
  const ends = steps.filter(({ exits }) => exits.some(({ to }) => to === "end"));
  const broken = [...steps.flatMap((step) => brokenExits(step, steps)), ...steps.flatMap(brokenAnswers)];
  const missing = [
    ...(starts.length === 1 ? [] : [diagnose("one-start", starts[1]?.span ?? whole, { count: starts.length })]),
    ...(ends.length > 0 ? [] : [diagnose("no-end", whole, {})]),
  ];
  const start = starts[0];
  // With an exit missing or leading nowhere the rest of the way would only repeat it.
  if (broken.length > 0 || !start) return [...broken, ...missing];
  return [...missing, ...unreached(steps, start, stepGraph(steps)), ...(ends.length > 0 ? endless(steps) : [])];
}

function brokenExits(step: ProcedureStep, steps: readonly ProcedureStep[]): readonly Diagnostic[] {
  const there = new Set(steps.map(({ number }) => number));
  const missing = step.exits.filter(({ to }) => to !== "end" && !there.has(to));
  const nowhere = missing.map(({ to, span }) => diagnose("exit-nowhere", span, { step: step.number, to: String(to) }));
  const late = step.limits.filter(({ since }) => since > step.number);
  const partner = step.alongside;
  const bad = partner !== undefined && (!there.has(partner) || partner <= step.number);
  const lastOne = step === steps.at(-1) && step.exits.length === 0 && partner === undefined && !step.detached;
  return [
    ...nowhere,
    ...late.map(({ since, span }) => diagnose("exit-nowhere", span, { step: step.number, to: String(since) })),
    ...(bad ? [diagnose("alongside-earlier", step.span, { step: step.number, other: partner })] : []),
    ...(lastOne ? [diagnose("dead-end", step.span, { step: step.number })] : []),
  ];
}

/** A question has two answers or more, each named once; a plain step has one way on. */
function brokenAnswers({ number, decision, exits, span }: ProcedureStep): readonly Diagnostic[] {
  const labels = exits.flatMap(({ label }) => label?.toLowerCase() ?? []);
  if (!decision) {
    return exits.length > 1 || labels.length > 0 ? [diagnose("answers-without-question", span, { step: number })] : [];
  }
  const yesOrNo = labels.filter((label) => label === "ya" || label === "tidak");
  // Who writes *ya* must write *tidak*.
  const half = yesOrNo.length === 1;
  const complete =
    labels.length >= 2 && new Set(labels).size === labels.length && labels.length === exits.length && !half;
  return complete ? [] : [diagnose("decision-exits", span, { step: number, written: labels.join(", ") })];
}

function unreached(steps: readonly ProcedureStep[], start: ProcedureStep, graph: StepGraph): readonly Diagnostic[] {
  // What is done alongside the first step begins with it.
  const first = [start.number, ...(start.alongside === undefined ? [] : [start.alongside])];
  const reached = closure(first, (number) => graph.get(number) ?? []);
  return steps
    .filter(({ number }) => !reached.has(number))
    .map(({ number, span }) => diagnose("unreachable", span, { step: number }));
}

/** Steps from which no way leads to the end: a circle without a way out. */
function endless(steps: readonly ProcedureStep[]): readonly Diagnostic[] {
  const graph = stepGraph(steps);
  const before = new Map<number, number[]>();
  for (const [from, onward] of graph) for (const to of onward) before.set(to, [...(before.get(to) ?? []), from]);
  const ends = steps.filter(({ exits, detached }) => detached || exits.some(({ to }) => to === "end"));
  const finishing = closure(
    ends.map(({ number }) => number),
    (number) => before.get(number) ?? [],
  );
  return steps
    .filter(({ number }) => !finishing.has(number))
    .map(({ number, span }) => diagnose("dead-end", span, { step: number }));
}

/** Everything that can be come to from some numbers, themselves included. */
function closure(from: readonly number[], onward: (number: number) => readonly number[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const queue = [...from];
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    if (seen.has(number)) continue;
    seen.add(number);
    queue.push(...onward(number));
  }
  return seen;
}
