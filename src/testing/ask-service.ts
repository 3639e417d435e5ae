import { answerRequest, type ServiceResponse, type ServiceState } from "../service/service.js";

/** An answer with its body read. */
export type ReadResponse = Omit<ServiceResponse, "body"> & { readonly body: unknown };

/** Posts a JSON value, or a text as it stands, the way a caller does. */
export function postTo(
  state: ServiceState,
  path: string,
  body: unknown,
  now: string,
  headers: Readonly<Record<string, string>> = {},
): ReadResponse {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const request = {
    method: "POST",
    path,
    headers: { "content-type": "application/json", ...headers },
    body: new TextEncoder().encode(text),
  };
  return read(answerRequest(state, request, now));
}

/** Reads an address. */
export function getFrom(state: ServiceState, path: string, now: string): ReadResponse {
  return read(answerRequest(state, { method: "GET", path, headers: {}, body: new Uint8Array() }, now));
}

function read(response: ServiceResponse): ReadResponse {
  return { ...response, body: JSON.parse(response.body) as unknown };
}
