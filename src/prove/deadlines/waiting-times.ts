import { reaches } from "../../compile/edges/stance.js";
import { type Gate, gateOf } from "../../compile/rule-book/gate.js";
import type { Condition } from "../../model/condition.js";
import type { Norm } from "../../model/norm.js";
import type { AnalysisFinding } from "../analysis/check.js";
import {
  type RuleView,
  rolesOfCase,
  searchAll,
  sharesActor,
  whenApplies,
  witnessOfDuty,
} from "../analysis/rule-view.js";
import { sayNorm } from "../conflicts/say-norm.js";
import { diagnose } from "./diagnostics.js";
import { type Limit, timeless, type Way, waysTo } from "./limits.js";
import { overrunOf } from "./overrun.js";
import { rulesOf, sayOverrun, saySteps } from "./say-way.js";

/**
 * Acts that must be done by a deadline and wait for something (`setelah`, a prohibition `sebelum`) which others, counted from the same event and within
 * their own limits, may bring about later.
 */
export function waitingTimes(limits: readonly Limit[], view: RuleView): readonly AnalysisFinding[] {
  return limits.flatMap((limit) => {
    if (limit.direction !== "since") return [];
    const [first] = awaitedEvents(limit, view).flatMap((awaited) => {
      const ways = waysTo(awaited.event, limits, (start) => start === limit.event, [limit]).filter(
        (way) => way.length > 0,
      );
      return [...ways].sort((a, b) => a.length - b.length).flatMap((way) => findingOf(limit, way, awaited, view));
    });
    return first ? [first] : [];
  });
}

/** An event, the rule that makes the act wait for it, and when that rule applies. */
type Awaited = { readonly event: string; readonly by: Norm; readonly when: readonly Condition[] };

/** The events without which the act must not be done yet, and the rules that say so. */
function awaitedEvents(limit: Limit, view: RuleView): readonly Awaited[] {
  const { context, handbook } = view;
  const { norm } = limit.from;
  const own = eventOf(gateOf(norm.after, context), view);
  const stance = view.all.find(({ from, act }) => from === limit.from && act === limit.act);
  const gates = view.gates.filter(
    (gate) => stance && reaches(gate, stance, handbook.vocabulary) && sharesActor(gate, stance, view),
  );
  return [
    ...(own === undefined ? [] : [{ event: own, by: norm, when: [] }]),
    ...gates.flatMap((gate): Awaited[] => {
      const { norm: by } = gate.from;
      const event = eventOf(gateOf(by.before, context), view);
      const applies = whenApplies(gate, { role: stance?.roles[0], act: limit.act }, view);
      if (event === undefined || applies.kind !== "when") return [];
      return [{ event, by, when: timeless({ when: applies.condition }, view) }];
    }),
  ];
}

function eventOf(gate: Gate | undefined, { handbook }: RuleView): string | undefined {
  if (gate?.kind === "act") return handbook.vocabulary.acts.get(gate.act)?.doneWhen;
  if (gate?.kind === "fact") return gate.fact;
  // `setelah: sudah x dan …` waits for more than one thing; only what stands alone is followed.
  return gate?.kind === "condition" && gate.tree.kind === "happened" ? gate.tree.fact.path.join(".") : undefined;
}

function findingOf(limit: Limit, way: Way, { by, when }: Awaited, view: RuleView): readonly AnalysisFinding[] {
  const { norm } = limit.from;
  const overrun = overrunOf(
    way.map(({ duration }) => duration),
    limit.duration,
    view.world,
  );
  if (overrun.kind === "never") return [];
  const conditions = [...when, ...[limit, ...way].flatMap((one) => timeless(one.from, view))];
  const situation = searchAll(conditions, norm, view);
  if (!situation) return [];
  const witness = witnessOfDuty(situation, norm, rolesOfCase(limit.from, view)[0], view);
  const rules = [...new Set([by, ...rulesOf(way)])].filter((one) => one !== norm);
  const related = rules.map(({ span }) => ({
    span,
    message: { id: "Yang ditunggu dan jangka waktunya di sini.", en: "What it waits for, and its time, are here." },
  }));
  const params = {
    duty: sayNorm(norm),
    gate: sayNorm(by),
    limit: saySteps([limit]),
    way: saySteps(way),
    when: sayOverrun(overrun, view),
    story: witness.story,
  };
  const code = overrun.kind === "unknown" ? "undecided" : "shorter-than-wait";
  return [{ diagnostic: diagnose(code, norm.span, params, { related }), witness }];
}
