import { normsOfRows } from "../../evaluate/audit-rows.js";
import type { Rules } from "../../evaluate/rules.js";
import type { Norm } from "../../model/generated/rules-wire.js";
import type { Register } from "../../model/vocabulary.js";

const elapsed: ReadonlySet<string> = new Set(["minute", "hour", "working-hour"]);

/**
 * Columns of a register whose day alone does not do, with the provision that counts in hours from them or to them.
 * @param given - Facts the register file can say anything of.
 */
export function timedColumns(rules: Rules, register: Register, given: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const norms = [...rules.book.norms.filter(({ per }) => per === register.id), ...normsOfRows(rules, new Set(given))];
  for (const norm of norms) {
    const facts = timedFacts(norm);
    for (const { fact, columns, by } of register.facts) {
      const [column = ""] = columns;
      // The last day of a row ends with its last second, whatever counts from it.
      if (by !== "value" || !facts.has(fact) || column === register.validity?.until) continue;
      if (!found.has(column)) found.set(column, rules.sources.get(norm.source)?.citation ?? norm.source);
    }
  }
  return found;
}

/** The facts between which a duty counts in hours. */
function timedFacts({ owes, limits }: Norm): ReadonlySet<string | undefined> {
  const counted = limits.filter(({ bound, period }) => bound === "at-latest" && elapsed.has(period?.unit ?? ""));
  const rounds = owes?.every?.periods.some(({ unit }) => elapsed.has(unit)) ? [owes.every.since] : [];
  const from = [...counted.map(({ event }) => event), ...rounds];
  return new Set(from.length > 0 ? [owes?.done, ...from] : []);
}
