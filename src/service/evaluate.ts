import { type BriefDecision, decideBriefly } from "../evaluate/decide.js";
import { parseInstant } from "../evaluate/instant.js";
import { roleTerm } from "../evaluate/role-term.js";
import type { Rules } from "../evaluate/rules.js";
import type { Decision, DecisionContext, EvaluationRequest } from "../model/generated/service-wire.js";
import { actOf, askRules, type PreparedQuestion, prepareQuestion } from "./ask-rules.js";
import type { DecisionRecord } from "./decision-record.js";
import type { Answered } from "./endpoint.js";
import { askedBy, ignoredBy } from "./gather-facts.js";
import type { RequestRefused } from "./request-refused.js";
import { sayDecision } from "./say-decision.js";
import type { ServiceState } from "./state.js";
import type { Undecided } from "./undecided.js";

/** An answer, and what the log keeps of it. */
export type Evaluated = { readonly decision: Decision; readonly record: Omit<DecisionRecord, "requestId"> };

/** Answers a request that is one question. @throws RequestRefused. */
export function evaluation(state: ServiceState, request: EvaluationRequest, now: string): Answered {
  const { decision, record } = evaluate(state, request, now);
  return { value: decision, decisions: [record] };
}

/**
 * Answers one question of AuthZEN. `decision` is true with the verdict `permit` and never else.
 * @throws RequestRefused where a fact, an approval or the instant was sent wrong.
 */
export function evaluate(state: ServiceState, request: EvaluationRequest, now: string): Evaluated {
  const { rules } = state;
  const asked = askedBy(request);
  const question = prepareQuestion(state, asked, now);
  const act = actOf(rules, request.action.name);
  const answer = askRules(question, () => decideBriefly(rules, { ...question, act }));
  const ignored = ignoredBy(asked, question.gathered);
  const common = { ignored, policy: rules.book.policy, at: question.at, draft: rules.book.draft };
  const context: DecisionContext = "verdict" in answer ? decided(rules, answer, common) : undecided(answer, common);
  return {
    decision: { decision: context.verdict === "permit", context },
    record: recordOf(rules, question, act, context, now),
  };
}

/** The answer to one question of many that was sent wrong. */
export function evaluateRefused(
  { rules }: ServiceState,
  { code, text, fields }: RequestRefused,
  now: string,
): Evaluated {
  const common = { ignored: [], policy: rules.book.policy, at: now, draft: rules.book.draft };
  const context: DecisionContext = { ...undecided({ code, message: text }, common), fields };
  const { verdict, policy, at, draft } = context;
  const record = { question: { roles: [], at }, facts: {}, approvals: [], verdict, code, norms: [], policy, draft };
  return { decision: { decision: false, context }, record };
}

type Common = Pick<DecisionContext, "ignored" | "policy" | "at" | "draft">;

function undecided(
  { code, message }: Pick<Undecided, "message"> & { readonly code: string },
  common: Common,
): DecisionContext {
  const nothing = { reasons: [], obligations: [], requestable: [], needs: [], awaits: [] };
  return { verdict: "undecided", code, message, ...nothing, ...common };
}

function decided(rules: Rules, answer: BriefDecision, common: Common): DecisionContext {
  const { verdict, needs, awaits } = answer;
  return {
    verdict,
    ...sayDecision(rules, answer),
    reasons: answer.reasons.map(({ norm, effect, document, citation, quote, said, draft, human }) => ({
      norm,
      effect,
      document,
      citation,
      quote,
      said,
      draft,
      ...(human === undefined ? {} : { human }),
    })),
    obligations: answer.duties.map(({ norm, document, citation, owed, said, certain, deadlines }) => ({
      norm,
      document,
      citation,
      owed,
      said,
      certain,
      deadlines: deadlines.map(({ text, due }) => ({ text, ...(due === undefined ? {} : { due }) })),
    })),
    requestable: answer.approvals.map(({ norm, mode, roles }) => ({
      norm,
      mode,
      from: roles.map((role) => ({ role, term: roleTerm(rules, role) })),
    })),
    needs,
    awaits,
    ...common,
  };
}

/** Names of the rule book alone: what the rules do not know may be a person's. */
function recordOf(
  rules: Rules,
  question: PreparedQuestion,
  act: string,
  context: DecisionContext,
  now: string,
): Evaluated["record"] {
  const { verdict, code, reasons, policy, draft, at } = context;
  const isRole = (role: string): boolean => rules.book.roles.some(({ id }) => id === role);
  const { byName: known } = rules.slots();
  const { approvals = [], toward } = question;
  return {
    question: {
      roles: question.roles.filter(isRole),
      ...(rules.acts.get(act) ? { act } : {}),
      ...(toward === undefined ? {} : { toward: toward.filter(isRole) }),
      // A subject nobody knows is not asked about at any instant, so that this one may be anything.
      at: parseInstant(at) === undefined ? now : at,
    },
    facts: Object.fromEntries(Object.entries(question.facts).filter(([name]) => known.has(name))),
    approvals: approvals
      .filter(({ by, at: when }) => isRole(by) && parseInstant(when) !== undefined)
      .map(({ by, at: when, decision }) => ({ by, at: when, decision })),
    verdict,
    code,
    norms: reasons.map(({ norm }) => norm),
    policy,
    draft,
  };
}
