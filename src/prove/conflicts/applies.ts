import type { Settlement } from "../../compile/edges/settle-edges.js";
import type { Stance } from "../../compile/edges/stance.js";
import { isWithin } from "../../compile/is-within.js";
import type { Condition } from "../../model/condition.js";
import type { Handbook } from "../../model/handbook.js";
import type { Span } from "../../model/span.js";

/** When a norm applies to an actor and an act: never, always (no condition), or under a condition; `unknown`: too long to say. */
export type Applying =
  | { readonly kind: "never" | "unknown" }
  | { readonly kind: "when"; readonly condition: Condition | undefined };

/** Exceptions to exceptions that one norm may have in all. */
const exceptionLimit = 200;

/** The act asked about and the role of the actor; without a role, whoever acts. */
export type Question = { readonly role: string | undefined; readonly act: string };

/**
 * When a stance applies to an actor and an act: its own condition, and none of the rules that set it aside applies (SEMANTICS 3). Rules that
 * concern another actor or act set nothing aside here.
 * @param stances - By the id of their rule.
 */
export function applies(
  stance: Stance,
  question: Question,
  stances: ReadonlyMap<string, readonly Stance[]>,
  { edges }: Pick<Settlement, "edges">,
  handbook: Handbook,
  left = { exceptions: exceptionLimit },
): Applying {
  const { from, force } = stance;
  const { span } = from.norm;
  const excepting = (edges.get(from.norm.id) ?? []).flatMap(({ by }) => stances.get(by) ?? []);
  // What one case of *hanya dapat* opens, no other case shuts.
  const opening = (stances.get(from.norm.id) ?? []).filter((one) => one.force === "grants" && one.act === stance.act);
  const defeaters = force === "others" ? [...opening, ...excepting] : excepting;
  const parts: Condition[] = force === "others" || !from.when ? [] : [from.when];
  for (const defeater of defeaters) {
    if (defeater.force === "others" || !concerns(defeater, question, handbook)) continue;
    // Edges are free of circles, so that this ends.
    const applying = applies(defeater, question, stances, { edges }, handbook, left);
    if (--left.exceptions < 0) return { kind: "unknown" };
    if (applying.kind === "when") {
      if (!applying.condition) return { kind: "never" };
      parts.push({ kind: "not", operand: applying.condition, span });
    } else if (applying.kind === "unknown") return applying;
  }
  return { kind: "when", condition: together(parts, span) };
}

/** Whether a stance speaks to the actor and of the act. */
function concerns({ roles, act }: Stance, question: Question, { organisation, vocabulary }: Handbook): boolean {
  const { role } = question;
  const bound =
    roles.length === 0 || (role !== undefined && roles.some((one) => isWithin(role, one, organisation.roles)));
  return bound && isWithin(question.act, act, vocabulary.acts);
}

/** Several conditions as one; absent where there is none. */
function together(parts: readonly Condition[], span: Span): Condition | undefined {
  const [only] = parts;
  return parts.length < 2 ? only : { kind: "and", operands: parts, span };
}
