import { type ProcedureStep, stepGraph } from "../../model/procedure.js";
import { minutesOf } from "./minutes-of.js";

/** The longest time from the beginning of one step to the end of another, or why it cannot be counted. */
export type Way =
  | { readonly kind: "counted"; readonly minutes: number; readonly steps: readonly number[] }
  /** `at` is the step whose time is no number of minutes; absent if no way leads there. */
  | { readonly kind: "undecided"; readonly at: number | undefined };

/**
 * The longest way through a procedure, in minutes. A way back (`Tidak: langkah 10`) begins a second round and is not counted; of steps done
 * together the longest counts.
 * @param from - Number of the step at whose beginning the time starts.
 * @param to - Number of the step at whose end it stops.
 */
export function longestWay(steps: readonly ProcedureStep[], from: number, to: number): Way {
  const graph = stepGraph(steps);
  const byNumber = new Map(steps.map((step) => [step.number, step]));
  const memo = new Map<number, Way | undefined>();
  /** From the beginning of a step to the end of `to`; nothing if no way leads there. Every way goes to higher numbers: it ends. */
  const wayFrom = (number: number): Way | undefined => {
    if (memo.has(number)) return memo.get(number);
    const step = byNumber.get(number);
    const way = step && number <= to ? joined(step) : undefined;
    memo.set(number, way);
    return way;
  };
  const joined = (step: ProcedureStep): Way | undefined => {
    const onward = (graph.get(step.number) ?? []).filter((next) => next > step.number);
    const rest = step.number === to ? nothingMore : longest(onward.map(wayFrom));
    if (!rest || rest.kind === "undecided") return rest;
    const minutes = step.time?.kind === "takes" ? minutesOf(step.time.duration) : undefined;
    if (minutes === undefined) return { kind: "undecided", at: step.number };
    return { kind: "counted", minutes: minutes + rest.minutes, steps: [step.number, ...rest.steps] };
  };
  return wayFrom(from) ?? { kind: "undecided", at: undefined };
}

const nothingMore: Way = { kind: "counted", minutes: 0, steps: [] };

/** The longest of some ways; one that cannot be counted leaves all uncounted. */
function longest(ways: readonly (Way | undefined)[]): Way | undefined {
  return ways.reduce((most, way) => {
    if (!way || most?.kind === "undecided") return most;
    if (!most || way.kind === "undecided") return way;
    return way.minutes > most.minutes ? way : most;
  }, undefined);
}
