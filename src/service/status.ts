import { invariant } from "../errors.js";
import { parseInstant } from "../evaluate/instant.js";
import { NotCovered } from "../evaluate/refusals.js";
import { askedAt } from "../evaluate/rules.js";
import type { Health, Metadata, Version } from "../model/generated/service-wire.js";
import type { Answered } from "./endpoint.js";
import type { ServiceState } from "./state.js";

/** `/.well-known/authzen-configuration`: addresses for callers that find them by themselves. */
export function metadata({ baseUrl }: ServiceState): Answered {
  const value: Metadata = {
    policy_decision_point: baseUrl,
    access_evaluation_endpoint: `${baseUrl}/access/v1/evaluation`,
    access_evaluations_endpoint: `${baseUrl}/access/v1/evaluations`,
    search_subject_endpoint: `${baseUrl}/access/v1/search/subject`,
    search_resource_endpoint: `${baseUrl}/access/v1/search/resource`,
    search_action_endpoint: `${baseUrl}/access/v1/search/action`,
  };
  return { text: JSON.stringify(value) };
}

/**
 * `/health`: 503 while nothing can be decided: the rules do not cover now, their publication is no longer valid, or the log cannot be written. Rules
 * that were refused leave it healthy: those before them answer.
 */
export function health(state: ServiceState, now: string): Answered {
  const { rules, bundle } = state;
  const { edition, contentHash, draft, signed, refused } = bundle;
  const hindrance = hindranceOf(state, now);
  const status = hindrance ?? (refused ? "refused-rules" : "ok");
  const value: Health = {
    status,
    policy: { edition, contentHash },
    draft,
    signature: signed,
    covers: rules.book.covers,
    ...(refused ? { refused } : {}),
  };
  return { status: hindrance ? 503 : 200, text: JSON.stringify(value) };
}

function hindranceOf({ rules, bundle, canLog }: ServiceState, now: string): Health["status"] | undefined {
  if (isExpired(bundle, now)) return "expired";
  if (!canLog) return "log-not-written";
  return covers(rules, now) ? undefined : "not-covered";
}

/** Whether the publication may no longer be used, whatever instant is asked about. */
export function isExpired({ until }: ServiceState["bundle"], now: string): boolean {
  if (until === undefined) return false;
  const [last, second] = [parseInstant(until), parseInstant(now)];
  invariant(last !== undefined && second !== undefined, `${until} and ${now} are instants`);
  return second > last;
}

/** `/version`: which program answers, and under which rules. */
export function versionOf({ rules, bundle, version }: ServiceState): Answered {
  const { edition, contentHash, draft } = bundle;
  const value: Version = {
    name: "pedoman",
    version,
    rulesFormat: rules.book.format,
    policy: { edition, contentHash },
    draft,
  };
  return { text: JSON.stringify(value) };
}

function covers(rules: ServiceState["rules"], now: string): boolean {
  try {
    askedAt(rules, now);
    return true;
  } catch (error) {
    if (error instanceof NotCovered) return false;
    throw error;
  }
}
