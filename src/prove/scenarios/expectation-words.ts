import type { Localised } from "../../diagnostics/diagnostic.js";
import { printCivilMoment } from "../../model/civil-moment.js";
import type { DutyState, ScenarioVerdict } from "../../model/scenario.js";
import type { AuditFound, DutyFound, Wanting } from "./answered.js";

/** Verdicts, in the words a scenario uses (Indonesian) and as a reader of English would say. */
export const verdictWords: Readonly<Record<ScenarioVerdict, Localised>> = {
  permit: { id: "boleh", en: "permitted" },
  deny: { id: "dilarang", en: "forbidden" },
  needs_approval: { id: "perlu persetujuan", en: "needs approval" },
  needs_facts: { id: "perlu fakta", en: "needs facts" },
  excluded: { id: "bebas", en: "exempt" },
  not_excluded: { id: "tidak bebas", en: "not exempt" },
};

/** States of a duty, likewise. */
export const dutyWords: Readonly<Record<DutyState, Localised>> = {
  not_applicable: { id: "tidak berlaku", en: "not applicable" },
  not_triggered: { id: "belum timbul", en: "not yet triggered" },
  pending: { id: "menunggu", en: "pending" },
  met: { id: "dipenuhi", en: "met" },
  met_late: { id: "dipenuhi terlambat", en: "met late" },
  breached: { id: "dilanggar", en: "breached" },
  ended: { id: "berakhir", en: "ended" },
  unknown: { id: "tidak diketahui", en: "unknown" },
};

/** `menunggu sampai 2026-08-18 pukul 24.00`. */
export function sayDuty({ state, due }: Pick<DutyFound, "state" | "due">): Localised {
  const { id, en } = dutyWords[state];
  const until = due === undefined ? undefined : printCivilMoment(due);
  return until === undefined || state !== "pending"
    ? { id, en }
    : { id: `${id} sampai ${until}`, en: `${en} until ${until}` };
}

/** `kepala-skpd bersama trc`, `pic atau sekda`. */
export function sayWanting(all: readonly Wanting[]): Localised {
  if (all.length === 0) return { id: "tidak seorang pun", en: "nobody" };
  const text = (joint: string, either: string): string =>
    all.map(({ mode, roles }) => roles.join(mode === "all" ? joint : either)).join("; ");
  return { id: text(" bersama ", " atau "), en: text(" and ", " or ") };
}

/** `satu-pic, dinkes, lebih 1`, the way a scenario writes it. */
export function sayAuditLine({ rule, row, finding, by }: Omit<AuditFound, "norm">): string {
  switch (finding) {
    case "too-many":
      return `${rule}, ${row}, lebih ${by}`;
    case "too-few":
      return `${rule}, ${row}, kurang ${by}`;
    case "unknown":
      return `${rule}, ${row}, tidak diketahui`;
    case "unmet":
      return `${rule}, ${row}, tidak dipenuhi`;
    case "breached":
      return `${rule}, ${row}, dilanggar`;
    case "twice":
      return `${rule}, ${row}, ganda`;
  }
}
