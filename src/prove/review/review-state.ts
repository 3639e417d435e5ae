import type { Handbook } from "../../model/handbook.js";
import type { Lock, LockEntry } from "./lock.js";
import { type Reading, readingsOf } from "./readings.js";

/** A rule a person has yet to look at. */
export type PendingReview = {
  /** `new`: never reviewed. Else what differs from what was reviewed. */
  readonly change: "new" | "text" | "rule" | "both";
  readonly now: Reading;
  /** As it was reviewed; absent for `new`. */
  readonly before: LockEntry | undefined;
};

/** How the rules of today stand to what was reviewed. */
export type ReviewState = {
  readonly pending: readonly PendingReview[];
  /** Reviewed once, no rule of this id now. */
  readonly gone: readonly { readonly id: string; readonly before: LockEntry }[];
  /** How many rules are as they were reviewed. */
  readonly reviewed: number;
};

/** Holds every rule of today against what was reviewed; without a lock nothing was. */
export function reviewState(handbook: Handbook, lock: Lock | undefined): ReviewState {
  const readings = readingsOf(handbook);
  const pending = readings.flatMap((now): readonly PendingReview[] => {
    const before = lock?.rules.get(now.id);
    if (before === undefined) return [{ change: "new", now, before }];
    const text = before.textHash !== now.textHash;
    const rule = before.ruleHash !== now.ruleHash;
    return text || rule ? [{ change: text && rule ? "both" : text ? "text" : "rule", now, before }] : [];
  });
  const ids = new Set(readings.map(({ id }) => id));
  const gone = [...(lock?.rules ?? [])].flatMap(([id, before]) => (ids.has(id) ? [] : [{ id, before }]));
  return { pending, gone, reviewed: readings.length - pending.length };
}

/**
 * The lock after a person has accepted what is pending: all of it, or the rules of `ids` alone. What did not change stays as it was
 * written.
 */
export function acceptReview({ pending, gone }: ReviewState, lock: Lock | undefined, ids?: ReadonlySet<string>): Lock {
  const accepted = (id: string): boolean => ids === undefined || ids.has(id);
  const rules = new Map(lock?.rules);
  for (const { now } of pending) {
    const { text, textHash, rule, ruleHash, leansOn } = now;
    if (accepted(now.id)) rules.set(now.id, { text, textHash, rule, ruleHash, leansOn });
  }
  for (const { id } of gone) if (accepted(id)) rules.delete(id);
  return { rules };
}
