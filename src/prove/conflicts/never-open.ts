import { actsAbove } from "../../compile/edges/acts-above.js";
import { isWithin } from "../../compile/is-within.js";
import type { Condition } from "../../model/condition.js";
import type { Norm } from "../../model/norm.js";
import type { Span } from "../../model/span.js";
import { allOf, appliesForCertain, negated } from "../analysis/applies-for-certain.js";
import type { AnalysisFinding } from "../analysis/check.js";
import type { NormNode } from "../analysis/norm-nodes.js";
import type { Answer, Search, Tried } from "../analysis/search.js";
import type { AnalysisSubject } from "../analysis/subject.js";
import { isUndecidable } from "../analysis/undecidable.js";
import { diagnose } from "./diagnostics.js";
import { sayNorm } from "./say-norm.js";

/** What bars an act for certain: the conditions under which it does. */
type Bar = { readonly node: NormNode; readonly under: readonly Condition[] };

/**
 * Duties and grants whose act is shut whenever they apply, by all that bars it together: prohibitions that only wait, requirements that cannot be met
 * there, and, for an act that needs a grant, that there is none. An approval counts as given; what people judge bars nothing here.
 * @param known - Places of rules of which as much was found already.
 */
export function findNeverOpen(
  subject: AnalysisSubject,
  search: Search,
  known: ReadonlySet<Span>,
): readonly AnalysisFinding[] {
  const { handbook } = subject;
  const { organisation, vocabulary } = handbook;
  const all = [...subject.nodes.values()];
  const barring = byAct(all, ({ wire }) => (wire.bars && !wire.bars.approval ? wire.bars.act : undefined));
  const granting = byAct(all, ({ wire }) => wire.grants);
  const reported = new Set<string>();
  return all.flatMap((node): readonly AnalysisFinding[] => {
    const { wire, from } = node;
    const act = wire.owes?.act ?? wire.grants;
    if (act === undefined || from.human || known.has(from.norm.span) || reported.has(wire.rule)) return [];
    const roles: readonly (string | undefined)[] = wire.bound.length > 0 ? wire.bound : [undefined];
    const shut = roles.map((role) => shutFor(node, act, role));
    // As long as one of those it speaks to can do the act, it is not empty.
    const [first] = shut;
    if (!first || shut.some((one) => one === undefined)) return [];
    reported.add(wire.rule);
    return [sayShut(node, first, roles[0])];
  });

  /** What shuts the act for a role whenever the norm applies; `undefined` where it is open in some situation, or nobody knows. */
  function shutFor(node: NormNode, act: string, role: string | undefined): Shut | undefined {
    const { span } = node.from.norm;
    const above = actsAbove(act, vocabulary.acts);
    const bars = above
      .flatMap((one) => barring.get(one) ?? [])
      .filter((bar) => bar.wire.rule !== node.wire.rule && reaches(bar, role) && meets(bar, node))
      .flatMap((bar): Bar[] => {
        const applies = appliesForCertain(bar, subject);
        return applies ? [{ node: bar, under: [...applies, ...(bar.required ? [negated(bar.required)] : [])] }] : [];
      });
    const needsGrant = node.wire.grants === undefined && vocabulary.acts.get(act)?.default === "forbidden";
    const grants = needsGrant
      ? above.flatMap((one) => granting.get(one) ?? []).filter((one) => mayReach(one, role))
      : [];
    if (!needsGrant && bars.length === 0) return undefined;
    const norms = [...new Set([...bars.map((bar) => bar.node.from.norm), ...grants.map(({ from }) => from.norm)])];
    const about = [node.wire.rule, ...norms.map(({ id }) => id)];
    const own = node.when ? [node.when] : [];
    const answer = openAnswer(own, bars, needsGrant ? grants : undefined, span, about);
    if (answer.kind !== "none") return undefined;
    const read = [...own, ...bars.flatMap(({ under }) => under), ...grants.flatMap(({ when }) => when ?? [])];
    if (read.some((condition) => isUndecidable(condition, subject.world))) return undefined;
    // What never applies has a finding of its own.
    if (own.length > 0 && search.find(own, span, about).kind !== "found") return undefined;
    return { norms, noGrant: needsGrant && grants.length === 0, tried: answer.valuations };
  }

  /** A situation in which a norm applies, nothing bars its act and, where that is needed, something grants it. */
  function openAnswer(
    own: readonly Condition[],
    bars: readonly Bar[],
    grants: readonly NormNode[] | undefined,
    span: Norm["span"],
    about: readonly string[],
  ): Answer {
    const always = bars.some(({ under }) => under.length === 0);
    if (always || grants?.length === 0) return { kind: "none", valuations: 0 };
    const open = bars.map(({ under }) => negated(allOf(under, span)));
    const conditions = (grants ?? []).map(({ when }) => when);
    const granted: readonly Condition[] =
      grants === undefined || conditions.includes(undefined)
        ? []
        : [{ kind: "or", operands: conditions.flatMap((when) => when ?? []), span }];
    return search.find([...own, ...open, ...granted], span, about);
  }

  /** Whether a bar binds everybody who has the role. */
  function reaches({ wire }: NormNode, role: string | undefined): boolean {
    if (wire.bars?.anyActor || wire.bound.length === 0) return true;
    return role !== undefined && wire.bound.some((one) => isWithin(role, one, organisation.roles));
  }

  /** Whether a grant may be for somebody who has the role. */
  function mayReach({ wire }: NormNode, role: string | undefined): boolean {
    if (wire.bound.length === 0 || role === undefined) return true;
    return wire.bound.some((one) => isWithin(role, one, organisation.roles) || isWithin(one, role, organisation.roles));
  }

  /** Whether a bar goes toward everybody the norm goes toward, as long as the norm is in force. */
  function meets({ wire: bar }: NormNode, { wire }: NormNode): boolean {
    const [others, towards] = [bar.counterparty, wire.counterparty];
    const toward =
      !others || (towards?.every((role) => others.some((one) => isWithin(role, one, organisation.roles))) ?? false);
    const until = "9999-12-31";
    return (
      toward && bar.validity.from <= wire.validity.from && (wire.validity.to ?? until) <= (bar.validity.to ?? until)
    );
  }

  function sayShut(
    { wire, from: { norm, act } }: NormNode,
    { norms, noGrant, tried }: Shut,
    role: string | undefined,
  ): AnalysisFinding {
    const related = norms.map(({ span }) => ({
      span,
      message: { id: "Yang menutup tindakannya di sini.", en: "What shuts the act is here." },
    }));
    const params = {
      rule: sayNorm(norm),
      owed: wire.owes !== undefined,
      role: role === undefined ? "siapa pun" : (organisation.roles.get(role)?.term ?? role),
      act: act?.words ?? "",
      by: noGrant ? undefined : norms.map(sayNorm).join(", "),
      tried,
    };
    return { diagnostic: diagnose("never-open", norm.span, params, { related }) };
  }
}

type Shut = { readonly norms: readonly Norm[]; readonly noGrant: boolean; readonly tried: Tried };

function byAct(
  nodes: readonly NormNode[],
  actOf: (node: NormNode) => string | undefined,
): ReadonlyMap<string, readonly NormNode[]> {
  const found = new Map<string, NormNode[]>();
  for (const node of nodes) {
    const act = actOf(node);
    if (act === undefined) continue;
    const same = found.get(act);
    if (same) same.push(node);
    else found.set(act, [node]);
  }
  return found;
}
