import type { Condition } from "../../model/condition.js";
import type { Norm, TimeBound } from "../../model/norm.js";
import type { RuleBookContext } from "./rule-book-context.js";

const grants: ReadonlySet<Norm["modality"]> = new Set(["permission", "exclusive-permission", "right", "power"]);

/**
 * The bounds of a grant, an exemption or a prohibition that say how long it lasts: `dapat … paling lama 3 bulan sejak …` applies only while the
 * present moment lies inside. A length that begins with the act itself (`membatasi akses paling lama 3 hari kerja sejak akses dibatasi`)
 * bounds what was done, not the doing, and is no window.
 */
export function windowsOf(
  norm: Norm,
  bounds: readonly TimeBound[],
  { vocabulary }: RuleBookContext,
): readonly Condition[] {
  if (!grants.has(norm.modality) && norm.modality !== "prohibition") return [];
  const own = new Set(norm.act.flatMap(({ value }) => vocabulary.acts.get(value.act ?? "")?.doneWhen ?? []));
  return bounds.flatMap(({ bound, duration, direction, event }): Condition[] => {
    if (!duration || event === undefined || own.has(event)) return [];
    const { span } = norm;
    const point = { kind: "fact", path: event.split("."), span } as const;
    const moment = { kind: "offset", duration, direction: direction ?? "since", point, span } as const;
    const late = bound === "at-latest" || bound === "at-most";
    return [{ kind: late ? "at-latest" : "at-earliest", point: { kind: "now", span }, moment, span }];
  });
}
