import type { NormCase } from "../../compile/rule-book/norm-case.js";
import { factsOf } from "../../conditions/facts-of.js";
import type { Condition } from "../../model/condition.js";
import type { Duration } from "../../model/duration.js";
import { type RuleView, topOf } from "../analysis/rule-view.js";

/** By when somebody must do an act, counted from an event. */
export type Limit = {
  readonly from: NormCase;
  readonly act: string;
  /** The event that shows the act done. */
  readonly done: string | undefined;
  /** The event from which it runs, or before which it ends. */
  readonly event: string;
  readonly direction: "since" | "before";
  readonly duration: Duration;
};

/** Every `paling_lambat` of a duty or a power, one for each case. */
export function limitsOf({ cases, handbook }: RuleView): readonly Limit[] {
  const { acts } = handbook.vocabulary;
  return [...cases.values()].flat().flatMap((from): Limit[] => {
    const act = from.act?.act;
    if (act === undefined || from.human || !limited.has(from.norm.modality)) return [];
    return from.bounds.flatMap(({ bound, duration, direction = "since", event }) =>
      bound === "at-latest" && duration && event !== undefined
        ? [{ from, act, done: acts.get(act)?.doneWhen, event, direction, duration }]
        : [],
    );
  });
}

/** Words of an act that decides on what somebody asked for: a request, not a proposal. */
export const decides = /^(?:memutus (?:permintaan|permohonan)|menyetujui)\b/i;

const limited: ReadonlySet<string> = new Set(["obligation", "power"]);

/** Limits that follow one another, each running from what the one before has brought about. */
export type Way = readonly Limit[];

/** Limits on one way: longer chains are no procedure any more. */
const longest = 6;

/**
 * The ways on which an event may come about after another with every limit on them used up: what somebody must do by then, counted from what somebody
 * else must do by then, and so on. Where a duty begins when the time of another has run out (`terlampaui X`), that time comes first.
 * @param first - Whether a way may begin with a limit that runs from some other event.
 */
export function waysTo(
  target: string,
  limits: readonly Limit[],
  first: (event: string) => boolean,
  behind: readonly Limit[] = [],
): readonly Way[] {
  if (first(target)) return [[]];
  if (behind.length >= longest) return [];
  return limits.flatMap((limit) =>
    limit.done === target && limit.direction === "since" && !behind.includes(limit)
      ? waysBefore(limit, limits, first, [...behind, limit]).map((way) => [...way, limit])
      : [],
  );
}

/** The ways to the event from which a limit runs; where nobody brings it about, through the limits whose running out it marks. */
export function waysBefore(
  limit: Limit,
  limits: readonly Limit[],
  first: (event: string) => boolean,
  behind: readonly Limit[],
): readonly Way[] {
  const overdue = limits.some(({ done }) => done === limit.event)
    ? []
    : limits.filter((other) => isAfterTimeOf(limit, other) && !behind.includes(other));
  if (overdue.length === 0) return waysTo(limit.event, limits, first, behind);
  return overdue.flatMap((other) => waysBefore(other, limits, first, [...behind, other]).map((way) => [...way, other]));
}

/** Whether a duty begins when the time of another has run out. */
function isAfterTimeOf({ from }: Limit, other: Limit): boolean {
  const isNamed = topOf(from.when).some((part) => part.kind === "overdue" && part.rule === other.from.norm.id);
  return isNamed && other.direction === "since";
}

/** What a case depends on besides time: what has happened by then changes on the way. */
export function timeless({ when }: Pick<NormCase, "when">, { handbook }: RuleView): readonly Condition[] {
  return topOf(when).filter((part) => {
    const reads = factsOf(part);
    return reads.length > 0 && reads.every((name) => handbook.vocabulary.facts.get(name)?.type.kind !== "event");
  });
}
