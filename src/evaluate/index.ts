/** `pedoman/evaluate`: reads a rule book and its calendar; no dependency, no clock, no network, runs in a browser. */
export { type ApplyingAnswer, applying, type CaseQuestion, explainApplying } from "./applying.js";
export type { ApprovalEntry } from "./approvals.js";
export { type AuditAnswer, type AuditFinding, type AuditQuestion, audit, type RegisterRow } from "./audit.js";
export { auditRows, factsOfRows, normsOfRows, type RowsQuestion } from "./audit-rows.js";
export type { AnswerBase, Cited } from "./cite.js";
export {
  type ConditionSaid,
  type DecideQuestion,
  type Decision,
  type DutyOfAct,
  decide,
  type Effect,
  type Reason,
} from "./decide.js";
export { deriveFacts, type EncodedRecord, type Encoding, encodeFacts } from "./derive-facts.js";
export { type DutiesAnswer, type DutiesQuestion, type Duty, duties } from "./duties.js";
export type { DutyState } from "./duty-state.js";
export type { Facts } from "./encode-facts.js";
export { type ExemptAnswer, type Exemption, type ExemptQuestion, exempt } from "./exempt.js";
export { loadRules } from "./load-rules.js";
export { CalendarError, FactsRefused, type FieldRefusal, NotCovered, UnknownName } from "./refusals.js";
export type { RuleBook } from "./rule-book.js";
export type { Rules } from "./rules.js";
export { type SqlCase, type SqlCell, type SqlRows, sqlRows } from "./sql-rows.js";
export {
  dayOf,
  dueAt,
  dueBefore,
  isWorkingDay,
  isWorkingTime,
  monthDay,
  nextDue,
  type Period,
  startOfDay,
  type WorkCalendar,
  workingSecondsBetween,
} from "./working-time.js";
