import { type Settlement, settleEdges } from "../../compile/edges/settle-edges.js";
import { type Stance, stancesOf } from "../../compile/edges/stance.js";
import { type NormCase, normCases } from "../../compile/rule-book/norm-case.js";
import { type RuleBookContext, ruleBookContext } from "../../compile/rule-book/rule-book-context.js";
import { once } from "../../evaluate/once.js";
import type { Bundle } from "../../model/bundle.js";
import type { Handbook } from "../../model/handbook.js";
import type { ScenarioRun } from "../../model/scenario.js";
import { type Asked, openAsking } from "../scenarios/ask.js";
import type { SituationContext } from "../situation/situation-context.js";
import { worldOf } from "../situation/world-of.js";

/** What the checks of the analysis look at, prepared once for all of them. */
export type AnalysisSubject = {
  readonly handbook: Handbook;
  readonly bundle: Bundle;
  readonly context: RuleBookContext;
  readonly world: SituationContext;
  readonly settlement: Settlement;
  /** The cases of each rule, by its id. */
  readonly cases: ReadonlyMap<string, readonly NormCase[]>;
  /** What the cases of each rule say of acts, by its id. */
  readonly stances: ReadonlyMap<string, readonly Stance[]>;
  /** Asks the evaluator; nothing without a calendar. */
  readonly ask: (run: ScenarioRun) => Asked | undefined;
};

/** Prepares a handbook for the analysis. */
export function subjectOf(handbook: Handbook, bundle: Bundle): AnalysisSubject {
  const context = ruleBookContext(handbook);
  const cases = new Map(handbook.norms.map((norm) => [norm.id, normCases(norm, context)]));
  const stances = new Map([...cases].map(([id, all]) => [id, all.flatMap((one) => stancesOf(one, context))]));
  const world = worldOf(handbook, bundle.calendar);
  const asking = once(() => (bundle.calendar ? openAsking(bundle.rules, bundle.calendar) : undefined));
  const ask = (run: ScenarioRun): Asked | undefined => asking()?.(run);
  return { handbook, bundle, context, world, settlement: settleEdges(handbook), cases, stances, ask };
}
