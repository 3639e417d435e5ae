import { type BriefDecision, decideBriefly } from "../evaluate/decide.js";
import { parseInstant } from "../evaluate/instant.js";
import { isRole, roleTerm } from "../evaluate/roles.js";
import type { Rules } from "../evaluate/rules.js";
import type { DecisionContext, EvaluationRequest } from "../model/generated/service-wire.js";
import { actOf, askRules, type PreparedQuestion, prepareQuestion } from "./ask-rules.js";
import type { DecisionRecord } from "./decision-record.js";
import type { Answered } from "./endpoint.js";
import { askedBy, ignoredBy } from "./gather-facts.js";
import { obligationText, reasonText } from "./norm-text.js";
import type { RequestRefused } from "./request-refused.js";
import { sayDecision } from "./say-decision.js";
import type { ServiceState } from "./state.js";
import type { Undecided } from "./undecided.js";

/** An answer, and what the log keeps of it. */
export type Evaluated = {
  /** Whether the act may be done: the verdict is `permit`. */
  readonly decision: boolean;
  /** The answer as JSON. */
  readonly text: string;
  readonly record: Omit<DecisionRecord, "requestId">;
};

/** Answers a request that is one question. @throws RequestRefused. */
export function evaluation(state: ServiceState, request: EvaluationRequest, now: string): Answered {
  const { text, record } = evaluate(state, request, now);
  return { text, decisions: [record] };
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
  const { roles, at, facts, approvals, toward, content } = question;
  const answer = askRules(question, () => decideBriefly(rules, { roles, act, toward, at, facts, approvals, content }));
  const ignored = ignoredBy(asked, question.gathered);
  const { policy, draft } = rules.book;
  const common = { ignored, policy, at, draft };
  const found = "verdict" in answer ? decided(rules, answer, common) : undecided(answer, common);
  const norms = "verdict" in answer ? answer.reasons.map(({ norm }) => norm.id) : [];
  const { verdict, code, text } = found;
  const record = { ...recordOf(rules, question, act, now), verdict, code, norms, policy, draft };
  return { decision: verdict === "permit", text, record };
}

/** The answer to one question of many that was sent wrong. */
export function evaluateRefused(
  { rules }: ServiceState,
  { code, text: message, fields }: RequestRefused,
  now: string,
): Evaluated {
  const { policy, draft } = rules.book;
  const { verdict, text } = undecided({ code, message }, { ignored: [], policy, at: now, draft, fields });
  const record = {
    question: { roles: [], at: now },
    facts: {},
    approvals: [],
    verdict,
    code,
    norms: [],
    policy,
    draft,
  };
  return { decision: false, text, record };
}

type Common = Pick<DecisionContext, "ignored" | "policy" | "at" | "draft" | "fields">;
type Said = Pick<DecisionContext, "verdict" | "code"> & { readonly text: string };

function undecided({ code, message }: Pick<Undecided, "message"> & { readonly code: string }, common: Common): Said {
  const nothing = { reasons: [], obligations: [], requestable: [], needs: [], awaits: [] };
  const context: DecisionContext = { verdict: "undecided", code, message, ...nothing, ...common };
  return { verdict: context.verdict, code, text: JSON.stringify({ decision: false, context }) };
}

/** The words of norms are at hand as JSON; what is around them is written here. */
function decided(rules: Rules, answer: BriefDecision, common: Common): Said {
  const { verdict, needs, awaits } = answer;
  const { code, message } = sayDecision(rules, answer);
  const requestable: DecisionContext["requestable"] = answer.approvals.map(({ norm, mode, roles }) => ({
    norm,
    mode,
    from: roles.map((role) => ({ role, term: roleTerm(rules, role) })),
  }));
  const first: Pick<DecisionContext, "verdict" | "code" | "message"> = { verdict, code, message };
  const { ignored, policy, at, draft } = common;
  const last: Omit<DecisionContext, keyof typeof first | "reasons" | "obligations"> = {
    requestable,
    needs,
    awaits,
    ignored,
    policy,
    at,
    draft,
  };
  const reasons = answer.reasons.map((one) => reasonText(rules, one)).join();
  const obligations = answer.duties.map((one) => obligationText(rules, one)).join();
  const [head, tail] = [JSON.stringify(first).slice(0, -1), JSON.stringify(last).slice(1)];
  const context = `${head},"reasons":[${reasons}],"obligations":[${obligations}],${tail}`;
  return { verdict, code, text: `{"decision":${verdict === "permit"},"context":${context}}` };
}

/** What was asked, in names of the rule book alone: what the rules do not know may be a person's. */
function recordOf(
  rules: Rules,
  question: PreparedQuestion,
  act: string,
  now: string,
): Pick<DecisionRecord, "question" | "facts" | "approvals"> {
  const isKnown = (role: string): boolean => isRole(rules, role);
  const { byName: known } = rules.slots();
  const { approvals, toward, at } = question;
  return {
    question: {
      roles: question.roles.filter(isKnown),
      ...(rules.acts.get(act) ? { act } : {}),
      ...(toward === undefined ? {} : { toward: toward.filter(isKnown) }),
      // A subject nobody knows is not asked about at any instant, so that this one may be anything.
      at: parseInstant(at) === undefined ? now : at,
    },
    facts: Object.fromEntries(Object.entries(question.facts).filter(([name]) => known.has(name))),
    approvals: approvals
      .filter(({ by, at: when }) => isKnown(by) && parseInstant(when) !== undefined)
      .map(({ by, at: when, decision }) => ({ by, at: when, decision })),
  };
}
