import type { EvaluationRequest, EvaluationsRequest } from "../model/generated/service-wire.js";
import { type Endpoint, post } from "./endpoint.js";
import { evaluate } from "./evaluate.js";
import { evaluations } from "./evaluations.js";

/** Every address of the service, in the order of its OpenAPI description. */
export const endpoints: readonly Endpoint[] = [
  post<EvaluationRequest>(
    "/access/v1/evaluation",
    "May this subject do this act to this resource?",
    "evaluationRequest",
    "decision",
    (state, request, now) => {
      const { decision, record } = evaluate(state, request, now);
      return { value: decision, decisions: [record] };
    },
  ),
  post<EvaluationsRequest>(
    "/access/v1/evaluations",
    "Many such questions in one request.",
    "evaluationsRequest",
    "evaluationsResponse",
    evaluations,
  ),
];
