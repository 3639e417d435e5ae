import { type AuditFinding, audit } from "../../evaluate/audit.js";
import type { Rules } from "../../evaluate/rules.js";
import type { AuditInput } from "./audit-input.js";

/**
 * What norms that count, and norms *per* a register, say of the rows in force. Where it would be another if rows counted of which nobody wrote since when
 * they are in force, it is not known, and the columns to fill are named.
 */
export function countMembers(rules: Rules, { rows, counted, atMost }: AuditInput, at: string): readonly AuditFinding[] {
  const { findings } = audit(rules, { registers: counted, at });
  if (!atMost) return findings;
  const keyOf = ({ norm, register, row, member }: AuditFinding): string =>
    JSON.stringify([norm, register, row, member]);
  const sure = new Map(findings.map((one) => [keyOf(one), one]));
  return audit(rules, { registers: atMost, at }).findings.map((most): AuditFinding => {
    const least = sure.get(keyOf(most));
    if (least?.state === most.state) return least;
    const of = least ? most.member : most.register;
    const open = rows.filter(({ register, standing }) => register === of && standing === "unknown");
    const { due: _, dueSecond: __, ...found } = most;
    return {
      ...found,
      ...(least?.found && most.found ? { found: { least: least.found.least, most: most.found.most } } : {}),
      state: "unknown",
      needs: [...new Set([...most.needs, ...open.flatMap(({ startNotSaid }) => startNotSaid)])],
    };
  });
}
