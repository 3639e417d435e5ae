import type { Cited } from "../../evaluate/cite.js";
import type { Decision, DutyOfAct, Reason } from "../../evaluate/decide.js";
import { formatInstant, parseInstant } from "../../evaluate/instant.js";
import { allRoles, type Rules } from "../../evaluate/rules.js";
import { dueAt } from "../../evaluate/working-time.js";
import type { Limit, Norm } from "../../model/generated/rules-wire.js";
import type { AskData, AskWords, CaseItem } from "./ask-data.js";
import type { Case } from "./case.js";

/** A deadline in words, and when it ends. */
export type CaseDeadline = {
  /** `2 jam sejak Pernyataan Awal diterbitkan`. */
  readonly text: string;
  /** ISO 8601 in the zone of the calendar; absent where it cannot be told. */
  readonly due: string | undefined;
  /** Whether it would end then if its event happened at the instant asked about; false where the event has happened. */
  readonly assumed: boolean;
};

/** Who must still approve by one norm, and until when they owe their decision. */
export type CaseApproval = {
  readonly norm: string;
  readonly mode: "all" | "any";
  readonly roles: readonly string[];
  readonly decisions: readonly { readonly owed: Norm; readonly deadlines: readonly CaseDeadline[] }[];
};

/** What a verdict brings with it. */
export type CaseAnswer = {
  readonly decision: Decision;
  /** Whether no norm of the handbook says anything of this act to this role: not forbidden, but not allowed by anything either. */
  readonly unregulated: boolean;
  readonly approvals: readonly CaseApproval[];
  readonly duties: readonly { readonly duty: DutyOfAct; readonly deadlines: readonly CaseDeadline[] }[];
  /** The lines to tick that serve the provisions of this answer, for this role; those of the checklist that has most of them first. */
  readonly checklistItems: readonly CaseItem[];
};

type LimitWords = Pick<AskWords, "since" | "before">;

/** Puts beside a decision what a person needs to act on it. */
export function caseAnswer(
  rules: Rules,
  data: Pick<AskData, "decisionsOwed" | "checklistItems" | "words">,
  told: Case,
  decision: Decision,
): CaseAnswer {
  const norms = rules.norms;
  const deadlines = ({ limits }: Norm): readonly CaseDeadline[] =>
    limits.filter(({ bound }) => bound === "at-latest").map((limit) => deadlineOf(rules, limit, told, data.words));
  return {
    decision,
    unregulated: decision.verdict === "permit" && decision.reasons.length + decision.considered.length === 0,
    approvals: decision.approvals.map((wanted) => ({
      ...wanted,
      decisions: (data.decisionsOwed[wanted.norm] ?? []).flatMap((id) => {
        const owed = norms.get(id);
        return owed ? [{ owed, deadlines: deadlines(owed) }] : [];
      }),
    })),
    duties: decision.duties.map((duty) => ({ duty, deadlines: deadlines(norms.get(duty.norm) as Norm) })),
    checklistItems: itemsFor(rules, data.checklistItems, told, decision),
  };
}

/** Roles whose approval is waited for already, while other questions are open. */
export function approvalsSoFar(
  rules: Rules,
  { considered }: Decision,
): readonly Pick<CaseApproval, "mode" | "roles">[] {
  return considered.flatMap(({ norm, effect }) => {
    const approval = effect === "needs-approval" ? rules.norms.get(norm)?.bars?.approval : undefined;
    return approval ? [approval] : [];
  });
}

/** The words of a limit with its event named as the text names it: `4 jam kerja sejak permintaan persetujuan diajukan`. */
function limitText({ text, event, form }: Limit, { book }: Rules, { since, before }: LimitWords): string {
  if (event === undefined) return text;
  const phrase = book.facts.find(({ name }) => name === event)?.phrases[0] ?? event;
  return text.includes(event)
    ? text.split(event).join(phrase)
    : `${text} ${form === "before" ? before : since} ${phrase}`;
}

/** An event that has not happened, or of which nothing is known, is taken to happen at the instant asked about. */
function deadlineOf(rules: Rules, limit: Limit, { facts, at }: Case, words: LimitWords): CaseDeadline {
  const { form, event, period } = limit;
  const text = limitText(limit, rules, words);
  const happened = event === undefined ? undefined : facts[event];
  const assumed = typeof happened !== "string";
  const second = parseInstant(assumed ? at : happened);
  const none = { text, due: undefined, assumed };
  if (form !== "within" || !period || !rules.calendar || second === undefined) return none;
  try {
    return { text, due: formatInstant(dueAt(rules.calendar, second, period), rules.calendar), assumed };
  } catch (error) {
    if (error instanceof RangeError) return none;
    throw error;
  }
}

function itemsFor(rules: Rules, items: readonly CaseItem[], { role }: Case, decision: Decision): readonly CaseItem[] {
  const roles = allRoles(rules, [role]);
  const sources = new Set(
    [...decision.reasons, ...decision.considered.filter(matters), ...decision.duties].flatMap(
      ({ norm }: Cited) => rules.norms.get(norm)?.source ?? [],
    ),
  );
  const found = items.filter((item) => roles.has(item.role) && item.serves.some((source) => sources.has(source)));
  const counts = new Map<string, number>();
  for (const { checklist } of found) counts.set(checklist, (counts.get(checklist) ?? 0) + 1);
  return [...found].sort((a, b) => (counts.get(b.checklist) ?? 0) - (counts.get(a.checklist) ?? 0));
}

/** Norms that neither apply nor could are nothing to check before acting. */
function matters({ effect }: Reason): boolean {
  return effect !== "inapplicable" && effect !== "set-aside";
}
