import type { Approval } from "../model/generated/rules-wire.js";
import { parseInstant } from "./instant.js";
import { FactsRefused, type FieldRefusal } from "./refusals.js";
import { notAnInstant, type Rules } from "./rules.js";

/** One decision of an approving role. */
export type ApprovalEntry = {
  /** Role id of who decided. */
  readonly by: string;
  /** When, ISO 8601 with an offset. */
  readonly at: string;
  readonly decision: "approved" | "refused";
  /** What was approved: a version, a hash. */
  readonly content?: string;
};

/** The entries that speak: not later than the instant asked about, for the content asked about; of one role only the latest. By role. */
export type Standing = ReadonlyMap<string, boolean>;

/**
 * Reads the approvals of a question. Closed world: not listed, refused, later, or for other content is not given.
 * @throws FactsRefused naming the entry; UnknownName for a role.
 */
export function standingApprovals(
  rules: Rules,
  entries: readonly ApprovalEntry[],
  at: number,
  content: string | undefined,
): Standing {
  const refused: FieldRefusal[] = [];
  const latest = new Map<string, { readonly second: number; readonly approved: boolean }>();
  entries.forEach((entry, index) => {
    const field = `approvals[${index}]`;
    if (typeof entry !== "object" || entry === null) {
      refused.push(wrong(field, "objek {by, at, decision}", "an object {by, at, decision}"));
      return;
    }
    const second = (typeof entry.at === "string" ? parseInstant(entry.at) : undefined) ?? Number.NaN;
    if (Number.isNaN(second)) refused.push(notAnInstant(`${field}.at`));
    if (entry.decision !== "approved" && entry.decision !== "refused") {
      refused.push(wrong(`${field}.decision`, "approved atau refused", "approved or refused"));
    }
    if (entry.content !== undefined && typeof entry.content !== "string")
      refused.push(wrong(`${field}.content`, "teks", "text"));
    rules.rolesAbove(entry.by);
    if (second > at || (content !== undefined && entry.content !== content)) return;
    const before = latest.get(entry.by);
    if (!before || before.second <= second) latest.set(entry.by, { second, approved: entry.decision === "approved" });
  });
  if (refused.length > 0) throw new FactsRefused(refused);
  return new Map([...latest].map(([role, { approved }]) => [role, approved]));
}

function wrong(field: string, id: string, en: string): FieldRefusal {
  return { field, message: { id: `${field} harus ${id}.`, en: `${field} must be ${en}.` } };
}

/** The roles whose approval is still wanted; none: it is given. */
export function wantedApprovals(rules: Rules, { mode, roles }: Approval, standing: Standing): readonly string[] {
  const given = (role: string): boolean =>
    [...standing].some(([by, approved]) => approved && rules.rolesAbove(by).has(role));
  const wanted = roles.filter((role) => !given(role));
  return mode === "any" && wanted.length < roles.length ? [] : wanted;
}
