import type { Handbook } from "../../model/handbook.js";
import type { Lock } from "./lock.js";
import { readingsOf } from "./readings.js";

/**
 * The lock after the texts were rewritten without changing what they say (numbers moved with their references, ids renamed): a rule that was
 * as a person reviewed it still is, in its new words. One that waited for review goes on waiting.
 * @param renamed - New ids of rules by their old ones.
 */
export function carryReview(
  before: Handbook,
  lock: Lock,
  after: Handbook,
  renamed: ReadonlyMap<string, string> = new Map(),
): Lock {
  const old = new Map(readingsOf(before).map((reading) => [reading.id, reading]));
  const now = new Map(readingsOf(after).map((reading) => [reading.id, reading]));
  const rules = new Map(
    [...lock.rules].map(([id, entry]) => {
      const name = renamed.get(id) ?? id;
      const was = old.get(id);
      const is = now.get(name);
      const reviewed = was && was.textHash === entry.textHash && was.ruleHash === entry.ruleHash;
      if (!reviewed || !is) return [name, entry] as const;
      const { text, textHash, rule, ruleHash, leansOn } = is;
      return [name, { text, textHash, rule, ruleHash, leansOn }] as const;
    }),
  );
  return { rules };
}
