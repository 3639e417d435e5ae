import { isApplying } from "../../evaluate/applying.js";
import { type AuditQuestion, audit } from "../../evaluate/audit.js";
import { decide } from "../../evaluate/decide.js";
import { duties } from "../../evaluate/duties.js";
import { exempt } from "../../evaluate/exempt.js";
import type { Rules } from "../../evaluate/rules.js";
import type { VectorWire } from "../../model/generated/vector-wire.js";

type Question = VectorWire["question"];
type Expect = VectorWire["expect"];

/**
 * What the evaluator answers to the question of a vector, in the form vectors expect it.
 * @param norm - The norm the vector is about: whether it applies is part of the answer.
 * @throws As the evaluator does.
 */
export function answerVector(rules: Rules, question: Question, norm: string | undefined): Expect {
  const { at, facts = {} } = question;
  const applies = norm === undefined ? {} : { applies: isApplying(rules, norm, { at, facts }) };
  return { ...applies, ...answerOf(rules, question) };
}

function answerOf(rules: Rules, question: Question): Expect {
  const { kind, roles = [], act = "", toward, at, facts = {}, approvals = [], content } = question;
  switch (kind) {
    case "decide": {
      const asked = { roles, act, at, facts, approvals };
      const answer = decide(rules, {
        ...asked,
        ...(toward === undefined ? {} : { toward }),
        ...(content === undefined ? {} : { content }),
      });
      return {
        verdict: answer.verdict,
        reasons: answer.reasons.map((reason) => reason.norm).sort(),
        needs: [...answer.needs].sort(),
        approvals: answer.approvals.map((wanted) => ({ ...wanted, roles: [...wanted.roles].sort() })),
      };
    }
    case "duties": {
      const found = duties(rules, { roles, at, facts }).duties;
      // Duties that do not apply are most of them, and say nothing.
      const applicable = found.filter(({ state }) => state !== "not_applicable");
      return {
        states: inOrder(
          applicable.map(({ norm, state, due }) => ({ norm, state, ...(due === undefined ? {} : { due }) })),
        ),
      };
    }
    case "exempt": {
      const found = exempt(rules, { roles, at, facts }).exemptions;
      return { states: inOrder(found.map(({ norm, consequence, state }) => ({ norm, of: consequence, state }))) };
    }
    case "audit": {
      const registers = (question.registers ?? {}) as AuditQuestion["registers"];
      const found = audit(rules, { registers, at, facts }).findings;
      return {
        states: inOrder(
          found.map(({ norm, register, row, member, state, found: count }) => ({
            norm,
            of: [row ?? register, member].filter((part) => part !== undefined).join("/"),
            state,
            ...(count && count.least === count.most ? { found: count.least } : {}),
          })),
        ),
      };
    }
    case "applying":
      return {};
  }
}

type State = NonNullable<Expect["states"]>[number];

/** States in the order vectors have them. */
export function inOrder(states: readonly State[]): readonly State[] {
  const key = ({ norm, of = "" }: State): string => `${norm} ${of}`;
  return [...states].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
