import type { ErrorBody } from "../model/generated/service-wire.js";
import type { Endpoint } from "./endpoint.js";
import { endpoints } from "./endpoints.js";
import type { ServiceRequest, ServiceResponse } from "./http-message.js";
import { RequestRefused } from "./request-refused.js";
import type { ServiceState } from "./state.js";

export type { DecisionRecord } from "./decision-record.js";
export { type Directory, type DirectoryEntry, directoryOf, emptyDirectory } from "./directory.js";
export type { ServiceRequest, ServiceResponse } from "./http-message.js";
export type { BundleStatus, ServiceState } from "./state.js";
export { isExpired } from "./status.js";

/**
 * Answers one request. Nothing is read but what is given: the same request, state and instant give the same answer. Whatever is sent is answered;
 * what it throws is our own fault, and the transport answers 500.
 * @param now - From the host's clock, ISO 8601 with an offset: the instant asked about where a request names none.
 */
export function answerRequest(state: ServiceState, request: ServiceRequest, now: string): ServiceResponse {
  const id = request.headers["x-request-id"];
  const headers = {
    "content-type": "application/json",
    // An answer holds at its instant and under its rules alone.
    "cache-control": "no-store",
    ...(id === undefined ? {} : { "x-request-id": id }),
  };
  try {
    const endpoint = endpointOf(request);
    const { status = 200, text, decisions = [] } = endpoint.answer(state, request, now);
    const records = decisions.map((one) => ({ ...one, requestId: id }));
    return { status, headers, body: text, decisions: records };
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    const { status, allow } = error;
    return {
      status,
      headers: { ...headers, ...(allow === undefined ? {} : { allow }) },
      body: JSON.stringify(errorBody(error)),
      decisions: [],
    };
  }
}

/** The body with which a request is refused; the transport's own refusals are worded by it as well. */
export function errorBody({
  code,
  text,
  fields,
}: Pick<RequestRefused, "text"> & { readonly code: string; readonly fields?: ErrorBody["fields"] }): ErrorBody {
  return { code, message: text, ...(fields && fields.length > 0 ? { fields } : {}) };
}

/** The endpoints of each address. */
const byPath: ReadonlyMap<string, readonly Endpoint[]> = new Map(
  endpoints.map(({ path }) => [path, endpoints.filter((one) => one.path === path)]),
);

function endpointOf({ method, path }: ServiceRequest): Endpoint {
  const [bare = ""] = path.split("?", 1);
  const here = byPath.get(bare);
  if (!here) {
    throw new RequestRefused("not-found", {
      id: "Tidak ada layanan di alamat ini; /openapi.json memuat semuanya.",
      en: "There is nothing at this address; /openapi.json lists what there is.",
    });
  }
  const found = here.find((one) => one.method === (method === "HEAD" ? "GET" : method));
  if (found) return found;
  const allow = here.flatMap((one) => (one.method === "GET" ? ["GET", "HEAD"] : [one.method])).join(", ");
  throw new RequestRefused(
    "method-not-allowed",
    { id: `Alamat ini hanya menerima ${allow}.`, en: `This address takes ${allow} only.` },
    [],
    allow,
  );
}
