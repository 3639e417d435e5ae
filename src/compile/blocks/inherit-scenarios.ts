import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Expectation, Scenario, ScenarioQuestion, ScenarioRun, SentValue } from "../../model/scenario.js";
import { diagnose } from "./diagnostics.js";
import type { WrittenScenario } from "./read-scenario.js";

/**
 * Fills in what scenarios inherit (`seperti`): question, time, facts, approvals and registers of the other, their own on top; never the answer.
 * A circle is a finding at each scenario of it.
 */
export function inheritScenarios(written: readonly WrittenScenario[], diagnostics: Diagnostic[]): readonly Scenario[] {
  const byId = new Map<string, WrittenScenario>();
  for (const scenario of written) if (!byId.has(scenario.id)) byId.set(scenario.id, scenario);
  const circles = circlesOf(byId);
  const merged = new Map<WrittenScenario, WrittenScenario>();

  const wholeOf = (scenario: WrittenScenario): WrittenScenario => {
    // Parents first, without recursion: a chain may be as long as the text.
    const chain: WrittenScenario[] = [];
    const seen = new Set<WrittenScenario>();
    let next: WrittenScenario | undefined = scenario;
    while (next && !merged.has(next) && !seen.has(next)) {
      seen.add(next);
      chain.push(next);
      next = next.like === undefined ? undefined : byId.get(next.like);
    }
    for (const one of chain.reverse()) {
      const parent = one.like === undefined ? undefined : byId.get(one.like);
      merged.set(one, one.like === undefined ? one : join(parent && merged.get(parent), one));
    }
    return merged.get(scenario) ?? scenario;
  };

  return written.map((scenario) => {
    if (scenario.like !== undefined && !byId.has(scenario.like)) {
      const nearest = suggest(scenario.like, byId.keys());
      diagnostics.push(diagnose("scenario-like-missing", scenario.likeSpan, { id: scenario.like, nearest }));
    } else if (circles.has(scenario.id)) {
      diagnostics.push(diagnose("scenario-circle", scenario.likeSpan, { id: scenario.id, like: scenario.like ?? "" }));
    }
    return toScenario(wholeOf(scenario));
  });
}

/** One scenario on top of the one it takes from; without that one it cannot be run. */
function join(parent: WrittenScenario | undefined, own: WrittenScenario): WrittenScenario {
  if (!parent) return { ...own, sound: false };
  return {
    ...own,
    question: own.question || parent.question,
    at: own.at || parent.at,
    facts: new Map([...parent.facts, ...own.facts]),
    asks: own.question === "" ? parent.asks : own.asks,
    instant: own.at === "" ? parent.instant : own.instant,
    sent: new Map([...parent.sent, ...own.sent]),
    approvals: own.approvals ?? parent.approvals,
    registers: new Map([...parent.registers, ...own.registers]),
    sound: own.sound && parent.sound,
  };
}

/** The scenarios that inherit from themselves in the end. Each has one parent, so that every walk ends in a known place, an end, or a new circle. */
function circlesOf(byId: ReadonlyMap<string, WrittenScenario>): ReadonlySet<string> {
  const walked = new Set<string>();
  const inCircle = new Set<string>();
  for (const first of byId.keys()) {
    const path: string[] = [];
    let next: string | undefined = first;
    for (; next !== undefined && !walked.has(next); next = byId.get(next)?.like) {
      walked.add(next);
      path.push(next);
    }
    const start = next === undefined ? -1 : path.indexOf(next);
    if (start !== -1) for (const id of path.slice(start)) inCircle.add(id);
  }
  return inCircle;
}

function toScenario(whole: WrittenScenario): Scenario {
  const { id, title, question, at, facts, like, expected, document, provision, span } = whole;
  return { id, title, question, at, facts, like, expected, run: runOf(whole), document, provision, span };
}

function runOf({
  asks,
  instant,
  sent,
  approvals,
  registers,
  expects,
  sound,
  diagnostics,
}: WrittenScenario): ScenarioRun | undefined {
  if (!sound || !asks || instant === undefined || expects.length === 0) return undefined;
  const misplaced = expects.filter((expectation) => !fits(expectation, asks));
  for (const { span } of misplaced)
    diagnostics.push(diagnose("scenario-expectation-misplaced", span, { asks: asks.kind }));
  if (misplaced.length > 0) return undefined;
  const facts = new Map(
    [...sent].flatMap(([fact, value]): [string, SentValue][] => (value === undefined ? [] : [[fact, value]])),
  );
  return { asks, at: instant, facts, approvals: approvals ?? [], registers, expects };
}

/** Which questions can give an answer of that kind. */
function fits(expectation: Expectation, { kind }: ScenarioQuestion): boolean {
  switch (expectation.kind) {
    case "verdict": {
      const exempting = expectation.verdict === "excluded" || expectation.verdict === "not_excluded";
      return kind === "exempt" ? exempting || expectation.verdict === "needs_facts" : kind === "decide" && !exempting;
    }
    case "approvers":
    case "attached-duty":
      return kind === "decide";
    case "reason":
    case "missing":
      return kind === "decide" || kind === "exempt";
    case "duty":
      return kind === "duties";
    case "audit":
      return kind === "audit";
  }
}
