import type { ChecklistItem } from "../../model/checklist.js";
import type { DecisionTable } from "../../model/decision-table.js";
import { topLevel } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import type { Scenario } from "../../model/scenario.js";
import type { Trace } from "../../model/trace.js";
import { type CoveredProvision, coverage } from "../coverage.js";

/** A statement with all that follows from its provisions, each once, in the order of the provisions. */
export type FollowedTrace = {
  readonly trace: Trace;
  /** What reads the provisions: rules that machines decide and rules that a person assesses. */
  readonly rules: readonly (Norm | DecisionTable)[];
  /** What asks for them. */
  readonly items: readonly { readonly document: string; readonly item: ChecklistItem }[];
  /** What tries those rules at every build. */
  readonly scenarios: readonly Scenario[];
};

/**
 * Follows every statement of the handbook. A statement has what the ayat and Pasal it cites have: those inside a cited provision, and the one
 * around a cited item.
 */
export function followTraces(handbook: Handbook): readonly FollowedTrace[] {
  if (handbook.traces.length === 0) return [];
  const units = coverage(handbook).provisions.map((unit): Unit => ({ unit, inside: idsInside(handbook, unit) }));
  const rules = byId([...handbook.norms, ...handbook.decisionTables]);
  const scenarios = byId(handbook.scenarios);
  const items = new Map(
    handbook.checklists.flatMap(({ document, groups }) =>
      groups.flatMap((group) => group.items.map((item) => [`${document}#${item.id}`, { document, item }] as const)),
    ),
  );
  return handbook.traces.map((trace) => {
    const cited = trace.answers.flatMap((answer) => unitsOf(answer, handbook, units));
    return {
      trace,
      rules: found(
        cited.flatMap((unit) => [...unit.rules, ...unit.human.map(({ id }) => id)]),
        rules,
      ),
      items: found(
        cited.flatMap((unit) => unit.checklistItems.map(({ document, item }) => `${document}#${item}`)),
        items,
      ),
      scenarios: found(
        cited.flatMap((unit) => unit.scenarios),
        scenarios,
      ),
    };
  });
}

/** A covered provision with the ids of all that stands in it, its own included. */
type Unit = { readonly unit: CoveredProvision; readonly inside: ReadonlySet<string> };

function unitsOf(
  { document, provision }: Trace["answers"][number],
  handbook: Handbook,
  units: readonly Unit[],
): readonly CoveredProvision[] {
  const within = idsInside(handbook, { document, provision });
  return units
    .filter(({ unit, inside }) => unit.document === document && (within.has(unit.provision) || inside.has(provision)))
    .map(({ unit }) => unit);
}

type Place = { readonly document: string; readonly provision: string };

function idsInside({ documents }: Handbook, { document, provision }: Place): ReadonlySet<string> {
  const source = documents.find(({ head }) => head.id === document);
  const found: Provision | undefined = [...walkProvisions(source ? topLevel(source) : [])].find(
    ({ id }) => id === provision,
  );
  return new Set([...walkProvisions(found ? [found] : [])].map(({ id }) => id));
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

function found<T>(keys: readonly string[], all: ReadonlyMap<string, T>): readonly T[] {
  return [...new Set(keys)].flatMap((key) => all.get(key) ?? []);
}
