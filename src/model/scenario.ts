import type { Span } from "./span.js";

/** A worked example: facts and the expected answer (AUTHORING 1, `skenario`). */
export type Scenario = {
  readonly id: string;
  readonly title: string;
  /** As written, like all that is printed: `admin menerbitkan Tanggapan`. */
  readonly question: string;
  /** Civil time as written: `2026-08-18 pukul 07.00`. */
  readonly at: string;
  readonly facts: ReadonlyMap<string, string>;
  /** The scenario it takes its facts from, if it inherits; `facts` is already merged. */
  readonly like: string | undefined;
  /** Expected answer, by key (`putusan`, `oleh`, `karena`, `kurang`, `kewajiban`, `temuan`), as written lines. */
  readonly expected: ReadonlyMap<string, readonly string[]>;
  /** What is run at every build; absent where it could not be read (a finding says so). */
  readonly run: ScenarioRun | undefined;
  readonly document: string;
  /** Provision it illustrates. */
  readonly provision: string;
  readonly span: Span;
};

/** A scenario as a machine asks it. */
export type ScenarioRun = {
  readonly asks: ScenarioQuestion;
  /** ISO 8601 with the offset of the calendar's zone. */
  readonly at: string;
  /** Facts as other systems send them (rules.json, facts); what is not known is not there. */
  readonly facts: ReadonlyMap<string, SentValue>;
  readonly approvals: readonly SentApproval[];
  readonly registers: ReadonlyMap<string, readonly SentRow[]>;
  /** In the order of the text; never empty. */
  readonly expects: readonly Expectation[];
};

export type ScenarioQuestion =
  /** May this role do this act now? */
  | { readonly kind: "decide"; readonly role: string; readonly act: string; readonly toward: string | undefined }
  /** What does it owe, until when? */
  | { readonly kind: "duties"; readonly role: string }
  /** Which consequences cannot follow? */
  | { readonly kind: "exempt"; readonly role: string }
  /** Do the registers satisfy the norms that count? */
  | { readonly kind: "audit" };

/** A fact's value on the wire: dates and instants as ISO 8601, `null` for an event that has not happened. */
export type SentValue = boolean | string | number | null | readonly SentRow[];
/** A member of a list: a choice or an id, or a row of a register. */
export type SentRow = string | { readonly [column: string]: boolean | string | number | null };

/** What an approver decided, and when (ISO 8601). */
export type SentApproval = {
  readonly by: string;
  readonly at: string;
  readonly decision: "approved" | "refused";
};

export type ScenarioVerdict = "permit" | "deny" | "needs_approval" | "needs_facts" | "excluded" | "not_excluded";

export type DutyState =
  | "not_applicable"
  | "not_triggered"
  | "pending"
  | "met"
  | "met_late"
  | "breached"
  | "ended"
  | "unknown";

/** One thing the answer must say, and where the text says so. */
export type Expectation =
  | { readonly kind: "verdict"; readonly verdict: ScenarioVerdict; readonly span: Span }
  /** These roles must still approve, every one or one of them. */
  | { readonly kind: "approvers"; readonly mode: "all" | "any"; readonly roles: readonly string[]; readonly span: Span }
  /** The rule is among the reasons. */
  | { readonly kind: "reason"; readonly rule: string; readonly span: Span }
  /** Exactly these facts are missing. */
  | { readonly kind: "missing"; readonly facts: readonly string[]; readonly span: Span }
  /** A duty of this rule (`rule`, or `rule.letter`) stands so; `due` is its last second in time, ISO 8601. */
  | {
      readonly kind: "duty";
      readonly rule: string;
      readonly state: DutyState;
      readonly due: string | undefined;
      readonly written: string;
      readonly span: Span;
    }
  /** A duty that comes with a permit, with its period as written: `2 jam sejak pernyataan.diterbitkan`. */
  | { readonly kind: "attached-duty"; readonly rule: string; readonly limit: string; readonly span: Span }
  /** All that an audit finds against the norms named: no more, no less. */
  | { readonly kind: "audit"; readonly found: readonly AuditLine[]; readonly span: Span };

/** `satu-pic, dinkes, lebih 1`: a row of the register has so many members too many; does not satisfy a norm, or stands twice in it (`ganda`). */
export type AuditLine = {
  /** Rule id; for `twice` the register's. */
  readonly rule: string;
  readonly row: string;
  readonly finding: "too-many" | "too-few" | "unmet" | "breached" | "unknown" | "twice";
  /** How many too many or too few; 0 for the others. */
  readonly by: number;
  readonly span: Span;
};
