import { type Encoded, evalFormula } from "../../evaluate/eval-formula.js";
import type { Affected, Root } from "./affected.js";
import type { AskedSide } from "./asked-sides.js";
import type { Pair } from "./compared-law.js";
import type { Facts } from "./search-question.js";

/**
 * Whether anything computed that changed may come out otherwise, with these facts and whatever else is given: if not, norms that were not changed
 * themselves do the same on both sides.
 */
export function rootsMayDiffer({ roots }: Pick<Affected, "roots">, sides: Pair<AskedSide>, facts: Facts): boolean {
  if (roots === undefined) return true;
  if (roots.length === 0) return false;
  const [before, after] = [sides.before.derive(facts), sides.after.derive(facts)];
  if (!before || !after) return true;
  return roots.some((root) => {
    if (rowsFail(root.before, before) && rowsFail(root.after, after)) return false;
    const [was, is] = [before(root.before.name), after(root.after.name)];
    return was === null || is === null || was !== is;
  });
}

/** Whether no row that stands on one side alone can hold any more. */
function rowsFail({ rows }: Root, read: (name: string) => Encoded): boolean {
  return rows?.every(({ fails }) => evalFormula(fails, read)) ?? false;
}
