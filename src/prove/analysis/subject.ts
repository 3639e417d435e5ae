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
import { type NormNode, normNodes } from "./norm-nodes.js";

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
  /** The norms of the rule book, by their id. */
  readonly nodes: ReadonlyMap<string, NormNode>;
  /** The norms each rule became, by its id. */
  readonly nodesOfRule: ReadonlyMap<string, readonly NormNode[]>;
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
  const nodes = normNodes(cases, bundle.rules.norms, context);
  const nodesOfRule = new Map<string, NormNode[]>();
  for (const node of nodes.values()) {
    const same = nodesOfRule.get(node.wire.rule);
    if (same) same.push(node);
    else nodesOfRule.set(node.wire.rule, [node]);
  }
  const settlement = settleEdges(handbook);
  return { handbook, bundle, context, world, settlement, cases, stances, nodes, nodesOfRule, ask };
}
