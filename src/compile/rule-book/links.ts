import type { Norm } from "../../model/norm.js";
import { isWithin } from "../is-within.js";
import { bearerRoles } from "./bearers.js";
import { type Links, normIdsOf } from "./lower-norm.js";
import type { NormCase } from "./norm-case.js";
import type { RuleBookContext } from "./rule-book-context.js";

/** Modalities whose breach can have a consequence; an unmet requirement only keeps an act shut (UU 12/2011 Lampiran II angka 268–269). */
const breachable: ReadonlySet<Norm["modality"]> = new Set(["obligation", "prohibition", "exclusive-permission"]);

/**
 * What ties norms to one another: who sets whom aside, which sanction follows whose breach.
 * @param edges - For each rule, the rules that defeat it.
 */
export function linksOf(
  cases: readonly NormCase[],
  edges: ReadonlyMap<string, readonly string[]>,
  context: RuleBookContext,
): Links {
  const casesOfRule = new Map<string, NormCase[]>();
  for (const one of cases) casesOfRule.set(one.norm.id, [...(casesOfRule.get(one.norm.id) ?? []), one]);
  const idsOfRule = (rule: string): readonly string[] => (casesOfRule.get(rule) ?? []).flatMap(normIdsOf);

  const defeatedBy = new Map<string, readonly string[]>();
  for (const [rule, by] of edges) {
    // The one who excepts sets aside what forbids, not its own prohibition for others.
    const ids = by.flatMap((excepting) => (casesOfRule.get(excepting) ?? []).map(({ id }) => id));
    for (const id of idsOfRule(rule)) defeatedBy.set(id, ids);
  }

  const order = new Map(cases.map((one, at) => [one, at]));
  const casesAt = new Map<string, NormCase[]>();
  for (const one of cases) {
    const { document, provision } = one.norm.source;
    const key = `${document}#${provision}`;
    const known = casesAt.get(key);
    if (known) known.push(one);
    else casesAt.set(key, [one]);
  }
  /** The norms a sanction names, or whose provision it names, in their order. */
  const namedBy = (sanction: NormCase): readonly NormCase[] => {
    const named = sanction.norm.follows.flatMap((target) =>
      target.kind === "norm"
        ? (casesOfRule.get(target.id) ?? [])
        : [...context.within(target.document, target.provision)].flatMap(
            (provision) => casesAt.get(`${target.document}#${provision}`) ?? [],
          ),
    );
    return [...new Set(named)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };

  const follows = new Map<string, readonly string[]>();
  const consequences = new Map<string, string[]>();
  for (const sanction of cases) {
    if (sanction.norm.modality !== "sanction") continue;
    const reached = namedBy(sanction).filter(
      (one) => breachable.has(one.norm.modality) && shareBearer(sanction, one, context),
    );
    const ids = reached.flatMap(normIdsOf);
    follows.set(sanction.id, ids);
    for (const id of ids) consequences.set(id, [...(consequences.get(id) ?? []), sanction.id]);
  }
  return { defeatedBy, follows, consequences };
}

/** Whether a sanction threatens somebody the norm binds. */
function shareBearer(sanction: NormCase, one: NormCase, context: RuleBookContext): boolean {
  const threatened = sanction.bearers.flatMap((bearer) => bearerRoles(bearer, sanction.key, context));
  const bound = one.bearers.flatMap((bearer) => bearerRoles(bearer, one.key, context));
  if (threatened.length === 0 || bound.length === 0) return true;
  const { roles } = context.organisation;
  return threatened.some((a) => bound.some((b) => isWithin(a, b, roles) || isWithin(b, a, roles)));
}
