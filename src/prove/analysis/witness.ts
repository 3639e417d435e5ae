import type { FactValue } from "../../conditions/fact-value.js";
import type { Localised } from "../../diagnostics/diagnostic.js";
import { formatInstant } from "../../evaluate/instant.js";
import type { ScenarioQuestion, ScenarioRun, SentValue } from "../../model/scenario.js";
import type { Asked } from "../scenarios/ask.js";
import { dutyWords, verdictWords } from "../scenarios/expectation-words.js";
import { tellSituation } from "../situation/tell-situation.js";
import { sentFacts } from "../vectors/sent-facts.js";
import type { WrittenScenario } from "./print-scenario.js";
import type { FoundSituation } from "./search.js";
import type { AnalysisSubject } from "./subject.js";
import { writeFacts, writeInstant } from "./write-facts.js";

/** A situation that shows a finding: told in a sentence, and as worked examples to be pasted into a text. */
export type Witness = {
  readonly story: Localised;
  /** The first tells the facts, the others the same with another question. None where the evaluator cannot be asked. */
  readonly scenarios: readonly WrittenScenario[];
};

/** What is asked in a situation; of duties, those of one rule. */
export type WitnessQuestion =
  | {
      readonly kind: "decide";
      readonly role: string | undefined;
      readonly act: string;
      readonly toward?: string | undefined;
    }
  | { readonly kind: "duties"; readonly role: string | undefined; readonly rule: string };

/**
 * Makes a witness of a situation: each question is asked of the evaluator, and what it answers is what the worked example expects.
 * @param about - The rules it shows, for its id and title.
 */
export function witnessOf(
  subject: AnalysisSubject,
  situation: FoundSituation,
  about: readonly string[],
  questions: readonly WitnessQuestion[],
): Witness {
  const world = { ...subject.world, at: situation.at };
  return { story: tellSituation(situation, world), scenarios: scenariosOf(subject, situation, about, questions) };
}

function scenariosOf(
  subject: AnalysisSubject,
  situation: FoundSituation,
  about: readonly string[],
  questions: readonly WitnessQuestion[],
): readonly WrittenScenario[] {
  const { handbook, bundle } = subject;
  const { calendar } = bundle;
  if (!calendar) return [];
  const facts = new Map([...unstarted(about, subject), ...situation.facts]);
  const at = formatInstant(situation.at, calendar);
  const sent = new Map(Object.entries(sentFacts(facts, handbook.vocabulary, calendar) as Record<string, SentValue>));
  const id = idFrom(about);
  const scenarios = questions.flatMap((question, index): WrittenScenario[] => {
    const asks = asked(question, subject);
    const words = asks && wordsOf(asks, subject);
    if (!asks || words === undefined) return [];
    const run: ScenarioRun = { asks, at, facts: sent, approvals: [], registers: new Map(), expects: [] };
    const expected = expectationOf(question, subject.ask(run));
    if (expected.length === 0) return [];
    return [
      {
        id: index === 0 ? id : `${id}-${index + 1}`,
        title: titleOf(about, question),
        question: words,
        at: writeInstant(situation.at, calendar),
        facts: writeFacts(facts, handbook.vocabulary, calendar),
        like: undefined,
        expected,
      },
    ];
  });
  const [first, ...others] = scenarios;
  return first ? [first, ...others.map((one) => ({ ...one, like: first.id, facts: [] }))] : [];
}

/** What the rules ask to be done has not been done: without that, nobody could say how their duties stand. */
function unstarted(about: readonly string[], { cases, handbook }: AnalysisSubject): readonly [string, FactValue][] {
  const acts = about.flatMap((rule) => (cases.get(rule) ?? []).flatMap(({ act }) => act?.act ?? []));
  return acts.flatMap((act): [string, FactValue][] => {
    const done = handbook.vocabulary.acts.get(act)?.doneWhen;
    return done === undefined ? [] : [[done, null]];
  });
}

function asked(question: WitnessQuestion, { handbook }: AnalysisSubject): ScenarioQuestion | undefined {
  const role = question.role ?? anybody(handbook.organisation.roles);
  if (role === undefined) return undefined;
  return question.kind === "duties"
    ? { kind: "duties", role }
    : { kind: "decide", role, act: question.act, toward: question.toward };
}

/** The widest role: whoever acts. */
function anybody(roles: AnalysisSubject["handbook"]["organisation"]["roles"]): string | undefined {
  return [...roles.values()].find(({ parent }) => parent === undefined)?.id ?? roles.keys().next().value;
}

/** The question as a worked example writes it; nothing where the vocabulary has no words for the act. */
function wordsOf(asks: ScenarioQuestion, { handbook }: AnalysisSubject): string | undefined {
  if (asks.kind === "duties") return `kewajiban ${asks.role}`;
  if (asks.kind !== "decide") return undefined;
  const [words] = handbook.vocabulary.acts.get(asks.act)?.phrases ?? [];
  return words && `${asks.role} ${words}${asks.toward === undefined ? "" : ` kepada ${asks.toward}`}`;
}

function expectationOf(question: WitnessQuestion, asked: Asked | undefined): WrittenScenario["expected"] {
  if (asked?.kind !== "answered") return [];
  const { verdict, reasons, missing, duties } = asked.answer;
  if (question.kind === "duties") {
    const own = duties.filter(({ rule, state }) => rule === question.rule && state !== "not_applicable");
    const [first] = own;
    const alike = first && own.every(({ state }) => state === first.state);
    return alike ? [["kewajiban", [[question.rule, dutyWords[first.state].id]]]] : [];
  }
  if (!verdict) return [];
  const because = [...new Set(reasons.map(({ rule }) => rule))].sort();
  return [
    ["putusan", verdictWords[verdict].id],
    ...(because.length > 0 && verdict !== "needs_facts" ? [["karena", because] as const] : []),
    ...(verdict === "needs_facts" && missing.length > 0 ? [["kurang", [...missing].sort()] as const] : []),
  ];
}

function titleOf(about: readonly string[], question: WitnessQuestion): string {
  const asks = question.kind === "duties" ? "kewajibannya" : "bolehkah";
  return `Temuan analisis tentang ${about.join(" dan ")} (${asks})`;
}

/** Ids of rules are in kebab case, and so is this. */
function idFrom(about: readonly string[]): string {
  return ["temuan", ...about].join("-");
}
