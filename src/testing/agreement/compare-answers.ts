import { isDeepStrictEqual } from "node:util";
import type { VectorWire } from "../../model/generated/vector-wire.js";
import type { AgreementAnswer, NamedCondition } from "./engine.js";
import type { JudgedCase } from "./make-cases.js";

/**
 * What an engine says otherwise than is right; nothing where it agrees in all it says.
 * @param conditions - Of the rule book, for their names.
 */
export function disagreement(
  judged: JudgedCase,
  answer: AgreementAnswer | undefined,
  conditions: readonly NamedCondition[],
): string | undefined {
  if (!answer) return "no answer";
  const { conditions: said, wanting, ...rest } = answer;
  if (said && said.length !== conditions.length) return `${said.length} conditions answered of ${conditions.length}`;
  const other = said?.findIndex((one, index) => one !== undefined && one !== judged.conditions[index]) ?? -1;
  if (said && other >= 0) {
    return `${conditions[other]?.name}: expected ${judged.conditions[other]}, found ${said[other]}`;
  }
  const expected: VectorWire["expect"] & Pick<AgreementAnswer, "wanting"> = { ...judged.expect, ...coarser(judged) };
  for (const [key, found] of Object.entries({ ...rest, ...(wanting ? { wanting } : {}) })) {
    const right = expected[key as keyof typeof expected];
    if (!isDeepStrictEqual(found, right)) return `${key}: expected ${written(right)}, found ${written(found)}`;
  }
  return undefined;
}

/** What is wanting, as an engine says it that does not ask for rows again, nor by norm. */
function coarser({ asked, expect }: JudgedCase): Pick<AgreementAnswer, "wanting"> {
  if (!expect.needs || !expect.approvals) return {};
  const sent = asked.question.facts ?? {};
  const roles = expect.approvals.flatMap((wanted) => wanted.roles);
  return {
    wanting: { facts: expect.needs.filter((name) => sent[name] === undefined), roles: [...new Set(roles)].sort() },
  };
}

function written(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
