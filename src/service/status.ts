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
  return { value };
}

/** `/health`: 503 where the rules do not cover now, for then nothing is decided. Rules that were refused leave it healthy: those before them answer. */
export function health({ rules, bundle }: ServiceState, now: string): Answered {
  const { edition, contentHash, draft, signed, refused } = bundle;
  const status = !covers(rules, now) ? "not-covered" : refused ? "refused-rules" : "ok";
  const value: Health = {
    status,
    policy: { edition, contentHash },
    draft,
    signature: signed,
    covers: rules.book.covers,
    ...(refused ? { refused } : {}),
  };
  return { status: status === "not-covered" ? 503 : 200, value };
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
  return { value };
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
