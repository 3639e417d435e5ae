import type { RequestName } from "../schema/generated/request-validators.js";
import type { DecisionRecord } from "./decision-record.js";
import type { ServiceRequest } from "./http-message.js";
import { readBody } from "./read-body.js";
import type { ServiceState } from "./state.js";

/** What an endpoint answers with, and the decisions in it. */
export type Answered = {
  /** 200 where absent. */
  readonly status?: number;
  /** JSON. */
  readonly text: string;
  readonly decisions?: readonly Omit<DecisionRecord, "requestId">[];
};

/** One address of the service. */
export type Endpoint = {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** What it is for, in one line of its OpenAPI description. */
  readonly summary: string;
  /** Definitions of the schema of the service; no request: it has no body. */
  readonly request?: RequestName;
  readonly response: string;
  /** @throws RequestRefused. */
  readonly answer: (state: ServiceState, request: ServiceRequest, now: string) => Answered;
};

/** An endpoint that is sent a JSON object, which its schema has been held against. */
export function post<Body>(
  path: string,
  summary: string,
  request: RequestName,
  response: string,
  answer: (state: ServiceState, body: Body, now: string) => Answered,
): Endpoint {
  return {
    method: "POST",
    path,
    summary,
    request,
    response,
    answer: (state, message, now) => answer(state, readBody<Body>(request, message), now),
  };
}

/** An endpoint that is only read. */
export function get(
  path: string,
  summary: string,
  response: string,
  answer: (state: ServiceState, now: string) => Answered,
): Endpoint {
  return { method: "GET", path, summary, response, answer: (state, _request, now) => answer(state, now) };
}
