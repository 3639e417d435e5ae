import { weighed } from "../evaluate/decide.js";
import type {
  ActionSearchRequest,
  Entity,
  NamedAction,
  ResourceSearchRequest,
  SubjectSearchRequest,
} from "../model/generated/service-wire.js";
import { requireApprovedContent } from "./approved-content.js";
import { actOf, askRules, prepareQuestion } from "./ask-rules.js";
import type { Answered } from "./endpoint.js";
import { type Asked, askedBy, ignoredBy, roleTypes } from "./gather-facts.js";
import { cutPage, type PagedRequest } from "./page.js";
import type { ServiceState } from "./state.js";

/** Which subjects of the directory may do this act to this resource? Of a type that is a role itself, also every role of the rule book. */
export function searchSubjects(state: ServiceState, request: SubjectSearchRequest, now: string): Answered {
  const { type, properties = {} } = request.subject;
  const roles = roleTypes.has(type) ? state.rules.book.roles.map(({ id }) => id) : [];
  const entities = entitiesOf(type, [...(state.directory.subjects.get(type)?.keys() ?? []), ...roles]);
  return search(state, request, now, entities, (entity) => ({
    asked: askedBy({ ...request, subject: { ...entity, properties } }),
    action: request.action.name,
  }));
}

/** To which resources of the directory may this subject do this act? @throws RequestRefused also for approvals that all of them would share. */
export function searchResources(state: ServiceState, request: ResourceSearchRequest, now: string): Answered {
  requireApprovedContent(request.context);
  const { type, properties = {} } = request.resource;
  const entities = entitiesOf(type, [...(state.directory.resources.get(type)?.keys() ?? [])]);
  return search(state, request, now, entities, (entity) => ({
    asked: askedBy({ ...request, resource: { ...entity, properties } }),
    action: request.action.name,
  }));
}

/** Which acts may this subject do to this resource? */
export function searchActions(state: ServiceState, request: ActionSearchRequest, now: string): Answered {
  const asked = askedBy(request);
  const actions = state.rules.book.acts.map(({ id }): NamedAction => ({ name: id }));
  return search(state, request, now, actions, ({ name }) => ({ asked, action: name }));
}

function entitiesOf(type: string, ids: readonly string[]): readonly Entity[] {
  return [...new Set(ids)].map((id) => ({ type, id }));
}

/**
 * Asks the rules about one candidate after the other, until a page is full.
 * @throws RequestRefused where a fact, an approval, the instant or the page token was sent wrong.
 */
function search<Candidate extends Entity | NamedAction>(
  state: ServiceState,
  request: PagedRequest,
  now: string,
  candidates: readonly Candidate[],
  questionOf: (candidate: Candidate) => { readonly asked: Asked; readonly action: string },
): Answered {
  const { rules } = state;
  const ignored = new Set<string>();
  let undecided = 0;
  const isPermitted = (candidate: Candidate): boolean => {
    const { asked, action } = questionOf(candidate);
    const question = prepareQuestion(state, asked, now);
    const act = actOf(rules, action);
    const answer = askRules(question, () => weighed(rules, { ...question, act }));
    for (const path of ignoredBy(asked, question.gathered)) ignored.add(path);
    if (!("verdict" in answer) || answer.verdict === "needs_facts") undecided += 1;
    return "verdict" in answer && answer.verdict === "permit";
  };
  const { results, next } = cutPage(
    [rules.book.policy.contentHash, state.directory.mark],
    request,
    candidates,
    isPermitted,
  );
  const { policy, draft } = rules.book;
  return {
    text: JSON.stringify({
      results,
      page: { next_token: next, count: results.length },
      context: { policy, at: request.context?.at ?? now, draft, ignored: [...ignored], undecided },
    }),
  };
}
