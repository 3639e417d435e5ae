import { applying } from "../../evaluate/applying.js";
import { decide } from "../../evaluate/decide.js";
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
  const applies = norm === undefined ? {} : { applies: applying(rules, { at, facts }).includes(norm) };
  return { ...applies, ...answerOf(rules, question) };
}

function answerOf(
  rules: Rules,
  { kind, roles = [], act = "", toward, at, facts = {}, approvals = [] }: Question,
): Expect {
  switch (kind) {
    case "decide": {
      const question = { roles, act, at, facts, approvals };
      const answer = decide(rules, toward === undefined ? question : { ...question, toward });
      return {
        verdict: answer.verdict,
        reasons: answer.reasons.map((reason) => reason.norm).sort(),
        needs: [...answer.needs].sort(),
        approvals: answer.approvals.map((wanted) => ({ ...wanted, roles: [...wanted.roles].sort() })),
      };
    }
    default:
      return {};
  }
}
