import { howToWrite } from "../../conditions/how-to-write.js";
import { kindOf } from "../../conditions/value-kind.js";
import type { Diagnostic, Localised } from "../../diagnostics/diagnostic.js";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Handbook } from "../../model/handbook.js";
import type { Scenario, ScenarioRun } from "../../model/scenario.js";
import type { Answered, LedBy } from "./answered.js";
import { openAsking } from "./ask.js";
import { checkExpectation } from "./check-expectation.js";
import { diagnose } from "./diagnostics.js";

/** What came of one scenario. */
export type ScenarioResult = {
  readonly scenario: Scenario;
  /** `unread`: it could not be read, and a finding of the compiler says why; `unanswered`: the evaluator refused the question. */
  readonly state: "passed" | "failed" | "unanswered" | "unread";
  /** Absent where there is no answer. */
  readonly answer: Answered | undefined;
  /** One finding for each expectation the answer does not meet. */
  readonly findings: readonly Diagnostic[];
};

/** Norms and facts listed under one finding: beyond these, a reader is helped no more. */
const mostRelated = 12;
const longestQuote = 240;

/** Asks every scenario of the compiled rules and holds the answer against what it expects, in the order of the text. */
export function runScenarios(handbook: Handbook, rules: RulesWire, calendar: CalendarWire): readonly ScenarioResult[] {
  const ask = openAsking(rules, calendar);
  const relate = relating(handbook);
  return handbook.scenarios.map((scenario): ScenarioResult => {
    const { id, run, span } = scenario;
    if (!run) return { scenario, state: "unread", answer: undefined, findings: [] };
    const asked = ask(run);
    if (asked.kind === "refused") {
      const findings = [diagnose("not-answered", span, { id, reason: asked.reason })];
      return { scenario, state: "unanswered", answer: undefined, findings };
    }
    return resultOf(scenario, run, asked.answer, relate);
  });
}

function resultOf(scenario: Scenario, run: ScenarioRun, answer: Answered, relate: Relate): ScenarioResult {
  const findings = run.expects.flatMap((one) => checkExpectation(scenario.id, one, answer, relate) ?? []);
  return { scenario, state: findings.length === 0 ? "passed" : "failed", answer, findings };
}

type Relate = (norms: readonly LedBy[], facts: readonly string[]) => Diagnostic["related"];

/** Places that explain a failure: each rule once, with its words, and for each missing fact how its line is written. */
function relating({ norms, vocabulary }: Handbook): Relate {
  const byId = new Map(norms.map((norm) => [norm.id, norm]));
  return (ledBy, facts) => [
    ...[...new Set(ledBy.map(({ rule }) => rule))].slice(0, mostRelated).flatMap((rule) => {
      const norm = byId.get(rule);
      if (!norm) return [];
      const { citation, quote } = norm.source;
      const said = `${citation} (\`${rule}\`): «${shortened(quote)}»`;
      return [{ span: norm.span, message: { id: said, en: said } }];
    }),
    ...facts.slice(0, mostRelated).flatMap((name) => {
      const fact = vocabulary.facts.get(name);
      return fact ? [{ span: fact.span, message: lineFor(name, howToWrite(kindOf(fact.type))) }] : [];
    }),
  ];
}

function lineFor(fact: string, how: Localised): Localised {
  return { id: `\`${fact}: …\`, diisi ${how.id}.`, en: `\`${fact}: …\`, filled with ${how.en}.` };
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, " ").trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).replace(/\s+\S*$/, "")} …`;
}
