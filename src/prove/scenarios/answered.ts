import type { AuditLine, DutyState, ScenarioVerdict } from "../../model/scenario.js";

/** A norm that led to an answer. */
export type LedBy = {
  /** Id of the norm, and of the rule as written. */
  readonly norm: string;
  readonly rule: string;
};

/** Whose approval is still wanting. */
export type Wanting = { readonly mode: "all" | "any"; readonly roles: readonly string[] };

/** The state of one duty; `due` is its last second in time, ISO 8601 in the calendar's zone. */
export type DutyFound = LedBy & { readonly state: DutyState; readonly due: string | undefined };

/** A duty that comes with a permit, its limits as written. */
export type DutyAttached = LedBy & { readonly limits: readonly string[] };

/** An answer of the evaluator, as far as scenarios expect things of it. */
export type Answered = {
  /** Absent where the question has no verdict: duties, audit. */
  readonly verdict: ScenarioVerdict | undefined;
  /** What `karena` may name: norms that led to the verdict; of exemptions those that exclude. */
  readonly reasons: readonly LedBy[];
  /** Norms to quote where the answer is not as expected. */
  readonly shown: readonly LedBy[];
  /** Facts without which nothing can be said, sorted. */
  readonly missing: readonly string[];
  readonly approvals: readonly Wanting[];
  readonly duties: readonly DutyFound[];
  readonly attached: readonly DutyAttached[];
  readonly audit: readonly AuditFound[];
};

/** One thing an audit found, by the rule that counts (or the register in which a row stands twice). */
export type AuditFound = Pick<AuditLine, "row" | "finding" | "by"> & {
  readonly rule: string;
  readonly norm: string | undefined;
};

/** An answer of which nothing is known yet. */
export const nothingAnswered: Answered = {
  verdict: undefined,
  reasons: [],
  shown: [],
  missing: [],
  approvals: [],
  duties: [],
  attached: [],
  audit: [],
};
