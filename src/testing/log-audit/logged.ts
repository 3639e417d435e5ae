import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DecideQuestion, weighed } from "../../evaluate/decide.js";
import type { Rules } from "../../evaluate/rules.js";
import type { VectorWire } from "../../model/generated/vector-wire.js";
import type { Handbook } from "../../model/handbook.js";
import { type Expected, randomVectors } from "../agreement/random-vectors.js";

/** A question as an entry of a log, with what the evaluator says of it. */
export type Logged = {
  readonly id: string;
  readonly agency: string | undefined;
  readonly question: VectorWire["question"];
  readonly expect: Expected;
};

/** The published vectors that ask whether somebody may act. */
export function loggedVectors(published: string): readonly Logged[] {
  return readFileSync(join(published, "vectors.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as VectorWire)
    .filter(({ question }) => question.kind === "decide")
    .map(({ id, question, expect }, at) => ({ id, agency: agencyOf(at), question, expect }));
}

/** Random questions whether somebody may act, the same for the same seeds; some of them must be refused. */
export function loggedAtRandom(handbook: Handbook, rules: Rules, from: number, count: number): readonly Logged[] {
  const vectorOf = randomVectors(handbook, rules);
  const found: Logged[] = [];
  for (let seed = from; found.length < count; seed += 1) {
    const { id, question, expect } = vectorOf(seed);
    if (question.kind !== "decide") continue;
    found.push({
      id,
      agency: agencyOf(seed),
      question,
      expect: "error" in expect ? judged(rules, question, expect) : expect,
    });
  }
  return found;
}

/**
 * An audit judges an act by its norms, and counts duties apart: where only the due time of a duty that would follow cannot be told, the act is judged all
 * the same. Everything else that the evaluator fails at is refused.
 */
function judged(rules: Rules, question: VectorWire["question"], failed: Expected): Expected {
  try {
    const { verdict } = weighed(rules, question as DecideQuestion);
    return { verdict } as Expected;
  } catch {
    return failed;
  }
}

function agencyOf(seed: number): string | undefined {
  return [undefined, "dinkes", "disdik", "Dinas Perhubungan, Kabupaten"][seed % 4];
}
