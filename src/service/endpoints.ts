import type {
  ActionSearchRequest,
  DutiesRequest,
  EvaluationRequest,
  EvaluationsRequest,
  ResourceSearchRequest,
  SubjectSearchRequest,
} from "../model/generated/service-wire.js";
import { dutiesOfCase } from "./duties-of-case.js";
import { type Endpoint, get, post } from "./endpoint.js";
import { evaluation } from "./evaluate.js";
import { evaluations } from "./evaluations.js";
import { openApi } from "./openapi.js";
import { searchActions, searchResources, searchSubjects } from "./search.js";
import { health, metadata, versionOf } from "./status.js";

/** Every address of the service, in the order of its OpenAPI description. */
export const endpoints: readonly Endpoint[] = [
  post<EvaluationRequest>(
    "/access/v1/evaluation",
    "May this subject do this act to this resource?",
    "evaluationRequest",
    "decision",
    evaluation,
  ),
  post<EvaluationsRequest>(
    "/access/v1/evaluations",
    "Many such questions in one request.",
    "evaluationsRequest",
    "evaluationsResponse",
    evaluations,
  ),
  post<SubjectSearchRequest>(
    "/access/v1/search/subject",
    "Who may do this act to this resource?",
    "subjectSearchRequest",
    "entitySearchResponse",
    searchSubjects,
  ),
  post<ResourceSearchRequest>(
    "/access/v1/search/resource",
    "To what may this subject do this act?",
    "resourceSearchRequest",
    "entitySearchResponse",
    searchResources,
  ),
  post<ActionSearchRequest>(
    "/access/v1/search/action",
    "What may this subject do to this resource?",
    "actionSearchRequest",
    "actionSearchResponse",
    searchActions,
  ),
  post<DutiesRequest>(
    "/duties/v1/evaluation",
    "What does this subject owe in this case, and until when?",
    "dutiesRequest",
    "duties",
    dutiesOfCase,
  ),
  get("/.well-known/authzen-configuration", "Addresses of the service, as AuthZEN asks for.", "metadata", metadata),
  get("/health", "Can questions about now be answered?", "health", health),
  get("/version", "Which program answers, and under which rules?", "version", versionOf),
  get("/openapi.json", "This description.", "openApi", (state) => ({
    text: JSON.stringify(openApi(endpoints, state)),
  })),
];
