import type { ApprovalEntry } from "../../evaluate/approvals.js";
import type { DecideQuestion } from "../../evaluate/decide.js";
import type { Facts } from "../../evaluate/encode-facts.js";

/** An approval a person tells of; without an instant it stood already when the question is asked. */
export type ToldApproval = Omit<ApprovalEntry, "at" | "content"> & { readonly at?: string };

/** What a person has said so far: who asks, of which act, when, and what is the case. Plain data; a link holds all of it. */
export type Case = {
  /** Role id of who acts. */
  readonly role: string;
  /** Act id. */
  readonly act: string;
  /** Role id of whom the act is done to; absent: norms count whatever their counterparty. */
  readonly toward: string | undefined;
  /** ISO 8601 with an offset. */
  readonly at: string;
  readonly facts: Facts;
  /** Facts answered *tidak tahu*: not asked again, and never taken for anything. In the order of the answers. */
  readonly unknown: readonly string[];
  readonly approvals: readonly ToldApproval[];
  /** Whoever asks wants no further question: the answer as far as it goes. */
  readonly stopped?: boolean;
};

/** The case as the evaluator is asked it. */
export function questionOf({ role, act, toward, at, facts, approvals }: Case): DecideQuestion {
  return {
    roles: [role],
    act,
    at,
    facts,
    approvals: approvals.map((told) => ({ ...told, at: told.at ?? at })),
    ...(toward === undefined ? {} : { toward: [toward] }),
  };
}

/** The case with one more answer; `undefined` is *tidak tahu*. An answer given before is replaced. */
export function withAnswer({ stopped: _s, ...told }: Case, fact: string, value: unknown): Case {
  const { [fact]: _, ...others } = told.facts;
  const unknown = told.unknown.filter((name) => name !== fact);
  return value === undefined
    ? { ...told, facts: others, unknown: [...unknown, fact] }
    : { ...told, facts: { ...others, [fact]: value }, unknown };
}

/** The case without the answer to a question: it may be asked again. */
export function withoutAnswer({ stopped: _s, ...told }: Case, fact: string): Case {
  const { [fact]: _, ...facts } = told.facts;
  return { ...told, facts, unknown: told.unknown.filter((name) => name !== fact) };
}
