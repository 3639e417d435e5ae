import type { ServiceRequest, ServiceResponse } from "./http-message.js";
import { refuse } from "./refusals.js";

/** By which names the service may be called, and for which web pages. */
export type Door = {
  /** Names of the header `Host` without port, in lower case; IPv6 addresses in brackets. */
  readonly hosts: ReadonlySet<string>;
  /** Origins as browsers write them: `https://kanal.example.go.id`. */
  readonly origins: ReadonlySet<string>;
};

type Head = Pick<ServiceRequest, "method" | "path" | "headers"> & { readonly repeated: readonly string[] };

/** All methods of all addresses. */
const methods = "GET, HEAD, POST, OPTIONS";

/**
 * Looks at the head of a request before its body is read: a web page that the service does not know, and a name that is not its own (as when a page has its
 * own name lead to this machine), may ask nothing. Answers `OPTIONS` at once.
 * @returns The answer, if it goes no further.
 */
export function atDoor(door: Door, { method, path, headers, repeated }: Head): ServiceResponse | undefined {
  const { hosts, origins } = door;
  const id = headers["x-request-id"];
  const { host = "", origin } = headers;
  if (repeated.length > 0) return refuse("repeated-header", id);
  if (!hosts.has(nameOf(host))) return refuse("wrong-host", id);
  if (origin !== undefined && !origins.has(origin)) return refuse("foreign-origin", id);
  if (method === "OPTIONS") {
    return {
      status: 204,
      headers: { allow: methods, ...(origin === undefined ? {} : preflight) },
      body: "",
      decisions: [],
    };
  }
  if (!path.startsWith("/")) return refuse("wrong-path", id);
  if ((headers["content-encoding"] ?? "identity").toLowerCase() !== "identity") return refuse("encoded-body", id);
  return undefined;
}

/** The answer as the page of an allowed origin may read it, whatever it says; the same for whoever is no page. */
export function readable<Answer extends { readonly headers: Readonly<Record<string, string>> }>(
  { origins }: Door,
  origin: string | undefined,
  answer: Answer,
): Answer {
  if (origin === undefined || !origins.has(origin)) return answer;
  const page = {
    "access-control-allow-origin": origin,
    "access-control-expose-headers": "x-request-id",
    vary: "origin",
  };
  return { ...answer, headers: { ...answer.headers, ...page } };
}

const preflight = {
  "access-control-allow-methods": methods,
  "access-control-allow-headers": "content-type, x-request-id",
  "access-control-max-age": "600",
};

/** `[::1]:8180` → `[::1]`. */
function nameOf(host: string): string {
  return host.replace(/:\d*$/, "").toLowerCase();
}
