import type { Entity, EvaluationRequest, EvaluationsRequest } from "../model/generated/service-wire.js";
import { requireApprovedContent } from "./approved-content.js";
import type { Answered } from "./endpoint.js";
import { type Evaluated, evaluate, evaluateRefused, evaluation } from "./evaluate.js";
import { requireShape } from "./read-body.js";
import { RequestRefused } from "./request-refused.js";
import type { ServiceState } from "./state.js";

/**
 * Answers many questions, each for itself: one that is wrong is answered `decision: false` and does not keep the others from their answers.
 * Without questions the request is a single one.
 * @throws RequestRefused for a single question that is wrong, and for approvals that several resources would share.
 */
export function evaluations(state: ServiceState, request: EvaluationsRequest, now: string): Answered {
  const { evaluations: items = [], options } = request;
  if (items.length === 0) {
    return evaluation(state, requireShape<EvaluationRequest>("evaluationRequest", request), now);
  }
  if (sharesContext(request, items)) requireApprovedContent(request.context);
  const last = lastOf[options?.evaluations_semantic ?? "execute_all"];
  const found: Evaluated[] = [];
  for (const item of items) {
    const one = evaluateItem(state, request, item, now);
    found.push(one);
    if (one.decision === last) break;
  }
  return {
    text: `{"evaluations":[${found.map(({ text }) => text).join()}]}`,
    decisions: found.map(({ record }) => record),
  };
}

/** The answer after which no more are given. */
const lastOf = { execute_all: undefined, deny_on_first_deny: false, permit_on_first_permit: true } as const;

/** Whether questions about several resources take the context of the request. */
function sharesContext(top: EvaluationsRequest, items: readonly unknown[]): boolean {
  const sharing = items.filter((item) => isObject(item) && item["context"] === undefined);
  const resources = sharing.map((item) => {
    const { type, id } = ((merged(top, item) as EvaluationRequest).resource ?? {}) as Partial<Entity>;
    return JSON.stringify([type, id]);
  });
  return new Set(resources).size > 1;
}

function evaluateItem(state: ServiceState, top: EvaluationsRequest, item: unknown, now: string): Evaluated {
  try {
    return evaluate(state, requireShape<EvaluationRequest>("evaluationRequest", merged(top, item)), now);
  } catch (error) {
    if (error instanceof RequestRefused) return evaluateRefused(state, error, now);
    throw error;
  }
}

/** What names an entity, and is taken from the top of the request where a question leaves it out. */
const names = { subject: ["type", "id"], action: ["name"], resource: ["type", "id"] } as const;

/** A question with the defaults of its request: whole objects go before, except that what an entity is named by is filled in. */
function merged(top: EvaluationsRequest, item: unknown): unknown {
  if (!isObject(item)) return item;
  const entities = Object.entries(names).map(([key, required]) => {
    const [own, above]: readonly unknown[] = [item[key], top[key as keyof typeof names]];
    if (own === undefined) return [key, above];
    if (!isObject(own) || !isObject(above)) return [key, own];
    const filled = required.filter((name) => own[name] === undefined && above[name] !== undefined);
    return [key, { ...own, ...Object.fromEntries(filled.map((name) => [name, above[name]])) }];
  });
  const context = item["context"] === undefined ? top.context : item["context"];
  return Object.fromEntries([...entities, ["context", context]].filter(([, value]) => value !== undefined));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
