import type { Handbook } from "../../model/handbook.js";
import type { Norm, NormTarget } from "../../model/norm.js";
import { isWithin } from "../is-within.js";
import { oncePer } from "../once-per.js";
import { normCases } from "../rule-book/norm-case.js";
import { type RuleBookContext, ruleBookContext } from "../rule-book/rule-book-context.js";
import { opposedPairs, stancesAbove } from "./index-acts.js";
import { canMeet, isGate, oppose, reaches, type Stance, sharedRoles, stancesOf } from "./stance.js";

/** Who sets a rule aside where both apply, and why. */
export type Edge = {
  readonly by: string;
  readonly why: "rank" | "exception" | "later";
  /** Whether the drafter wrote it (`mengecualikan`). */
  readonly written: boolean;
};

/** A declared exception and what it leads to. */
export type Exception = { readonly norm: Norm; readonly target: NormTarget; readonly defeated: readonly Norm[] };

/** Ids of rules that set one another aside; `written`: by declared exceptions alone. */
export type Circle = { readonly rules: readonly string[]; readonly written: boolean };

/** How the conflicts of a handbook are settled, and what could not be. */
export type Settlement = {
  /** For each rule, those that set it aside; in the order of the text. Free of circles. */
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
  /** Exceptions to a rule of higher rank: they set nothing aside. */
  readonly inferior: readonly Exception[];
  /** Exceptions that cover nothing of what they name: neither its act nor those it binds. */
  readonly empty: readonly Exception[];
  /** Rules that set one another aside in a circle: none of their edges is kept. */
  readonly circles: readonly Circle[];
};

/**
 * Settles conflicts once for everybody (SEMANTICS 2): superior rank, then declared exception, then later date. A grant sets a prohibition aside
 * only by rank or as its declared exception, never by date. A prohibition that only waits (for an approval, an event, another rule) contradicts nothing, and
 * is set aside only by a declared exception.
 */
export function settleEdges(handbook: Handbook): Settlement {
  const context = ruleBookContext(handbook);
  const stances = new Map(
    handbook.norms.map((norm): [string, readonly Stance[]] => [
      norm.id,
      normCases(norm, context).flatMap((one) => stancesOf(one, context)),
    ]),
  );
  const inferior: Exception[] = [];
  const empty: Exception[] = [];
  const edges = new Map<string, Edge[]>();
  const add = (defeated: string, edge: Edge): void => {
    const all = edges.get(defeated) ?? [];
    if (!all.some(({ by }) => by === edge.by)) edges.set(defeated, [...all, edge]);
  };

  for (const norm of handbook.norms) {
    for (const target of norm.exceptsFrom) {
      const named = namedBy(target, norm, handbook, context);
      const covered = named.filter((one) => covers(stances.get(norm.id) ?? [], stances.get(one.id) ?? [], context));
      const higher = covered.filter(({ rank }) => rank < norm.rank);
      const defeated = covered.filter(({ rank }) => rank >= norm.rank);
      if (higher.length > 0) inferior.push({ norm, target, defeated: higher });
      if (named.length > 0 && covered.length === 0) empty.push({ norm, target, defeated: named });
      for (const { id } of defeated) add(id, { by: norm.id, why: "exception", written: true });
    }
  }
  for (const [defeated, edge] of unwritten([...stances.values()].flat(), context)) {
    const settled = edges.get(edge.by)?.some(({ by }) => by === defeated);
    if (!settled) add(defeated, edge);
  }
  const circles = circlesIn(edges, handbook.norms);
  const inCircle = new Map(circles.flatMap(({ rules }) => rules.map((id) => [id, rules] as const)));
  const kept = [...edges].flatMap(([id, all]): [string, readonly Edge[]][] => {
    const circle = inCircle.get(id);
    const rest = all.filter(({ by }) => !circle?.includes(by));
    return rest.length > 0 ? [[id, rest]] : [];
  });
  return { edges: new Map(kept), inferior, empty, circles };
}

/** For each rule, the ids of those that set it aside, as the rule book wants them. */
export function edgeIds({ edges }: Settlement): ReadonlyMap<string, readonly string[]> {
  return new Map([...edges].map(([id, all]) => [id, all.map(({ by }) => by)]));
}

/** The rules a target names; an exception to its own provision is none to itself. */
function namedBy(target: NormTarget, norm: Norm, { norms }: Handbook, context: RuleBookContext): readonly Norm[] {
  const { byId, byPlace } = normIndex(norms);
  const named =
    target.kind === "norm"
      ? (byId.get(target.id) ?? [])
      : [...context.within(target.document, target.provision)].flatMap(
          (provision) => byPlace.get(`${target.document}#${provision}`) ?? [],
        );
  return named
    .filter(({ one }) => one.id !== norm.id)
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
}

type Placed = { readonly one: Norm; readonly order: number };

/** Every exception and sanction asks for the rules of a place. */
const normIndex = oncePer((norms: readonly Norm[]) => {
  const byId = new Map<string, Placed[]>();
  const byPlace = new Map<string, Placed[]>();
  const enter = (index: Map<string, Placed[]>, key: string, placed: Placed): void => {
    const known = index.get(key);
    if (known) known.push(placed);
    else index.set(key, [placed]);
  };
  for (const [order, one] of norms.entries()) {
    enter(byId, one.id, { one, order });
    enter(byPlace, `${one.source.document}#${one.source.provision}`, { one, order });
  }
  return { byId, byPlace };
});

/**
 * Whether an exception has any effect on a rule: somebody it speaks of is bound by the rule, and its act is one of the rule's. What names no act (a fact
 * determined, a sanction) is for people to compare.
 */
function covers(excepting: readonly Stance[], defeated: readonly Stance[], context: RuleBookContext): boolean {
  if (excepting.length === 0 || defeated.length === 0) return true;
  const { organisation, vocabulary } = context;
  return excepting.some((one) =>
    defeated.some(
      (other) =>
        (isWithin(one.act, other.act, vocabulary.acts) || isWithin(other.act, one.act, vocabulary.acts)) &&
        sharedRoles(one, bindingWhom(other), organisation) !== undefined &&
        canMeet(one, other, organisation),
    ),
  );
}

/** What *hanya dapat* forbids to others it forbids to whoever it does not name: an exception may be for anybody. */
function bindingWhom(stance: Stance): Stance {
  return stance.force === "others" ? { ...stance, roles: [] } : stance;
}

/** Edges that follow from rank and date where two rules contradict each other; in the order of the text. */
function unwritten(stances: readonly Stance[], context: RuleBookContext): readonly (readonly [string, Edge])[] {
  const { acts } = context.vocabulary;
  const place = new Map(stances.map((stance, index) => [stance, index]));
  const at = (stance: Stance): number => place.get(stance) ?? 0;
  const banning = stancesAbove(
    stances.filter(({ force }) => force === "forbids"),
    acts,
  );
  const duties = stances.filter(({ force }) => force === "requires");
  const open = stances.filter(({ force }) => force === "requires" || force === "grants");
  const pairs = [
    ...open.flatMap((one) => banning(one.act).map((ban) => [one, ban] as const)),
    ...opposedPairs(duties, acts),
  ].map(([one, other]) => (at(one) < at(other) ? ([one, other] as const) : ([other, one] as const)));
  return pairs
    .sort(([a, b], [c, d]) => at(a) - at(c) || at(b) - at(d))
    .flatMap(([one, other]) => settledBetween(one, other, context));
}

function settledBetween(one: Stance, other: Stance, context: RuleBookContext): readonly (readonly [string, Edge])[] {
  const { organisation, vocabulary } = context;
  const [a, b] = [one.from.norm, other.from.norm];
  // Rules of one instrument have one rank and one date: neither settles anything between them.
  if (!contradict(one, other, vocabulary)) return [];
  if (sharedRoles(one, other, organisation) === undefined || !canMeet(one, other, organisation)) return [];
  if (a.rank !== b.rank) {
    const [higher, lower] = a.rank < b.rank ? [one, other] : [other, one];
    // A prohibition bars whatever is granted below it without setting the grant aside.
    return lower.force === "grants" ? [] : [edge(higher.from.norm, lower.from.norm, "rank")];
  }
  const grants = one.force === "grants" || other.force === "grants";
  if (grants || a.validity.from === b.validity.from) return [];
  const [later, earlier] = a.validity.from > b.validity.from ? [a, b] : [b, a];
  return [edge(later, earlier, "later")];
}

function edge(by: Norm, defeated: Norm, why: Edge["why"]): readonly [string, Edge] {
  return [defeated.id, { by: by.id, why, written: false }];
}

/** Whether one forbids what the other requires or grants, or both require acts that exclude each other. */
function contradict(one: Stance, other: Stance, vocabulary: RuleBookContext["vocabulary"]): boolean {
  if (one.force === "requires" && other.force === "requires") return oppose(one.act, other.act, vocabulary);
  const [forbidding, open] = one.force === "forbids" ? [one, other] : [other, one];
  if (forbidding.force !== "forbids" || isGate(forbidding)) return false;
  return (open.force === "requires" || open.force === "grants") && reaches(forbidding, open, vocabulary);
}

/** Groups of rules that reach one another through edges; they and their rules in the order of the text. */
function circlesIn(edges: ReadonlyMap<string, readonly Edge[]>, norms: readonly Norm[]): readonly Circle[] {
  const circleOf = knotsIn(edges);
  const circles = new Map<readonly string[], string[]>();
  for (const { id } of norms) {
    const circle = circleOf.get(id);
    if (circle) circles.set(circle, [...(circles.get(circle) ?? []), id]);
  }
  return [...circles.values()].map((rules): Circle => {
    const inside = rules.flatMap((id) => (edges.get(id) ?? []).filter(({ by }) => rules.includes(by)));
    return { rules, written: inside.every(({ written }) => written) };
  });
}

/** For each rule that stands in a circle, all that do. @source Tarjan (1972), without recursion. */
function knotsIn(edges: ReadonlyMap<string, readonly Edge[]>): ReadonlyMap<string, readonly string[]> {
  const next = (id: string): readonly string[] => (edges.get(id) ?? []).map(({ by }) => by);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const knots = new Map<string, readonly string[]>();
  for (const root of edges.keys()) {
    const path: { readonly id: string; at: number }[] = order.has(root) ? [] : [enter(root)];
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const { id } = here;
      const target = next(id)[here.at++];
      if (target === undefined) {
        path.pop();
        const above = path.at(-1);
        if (above) low.set(above.id, Math.min(lowOf(above.id), lowOf(id)));
        if (low.get(id) === order.get(id)) leave(id);
      } else if (!order.has(target)) path.push(enter(target));
      else if (isOpen.has(target)) low.set(id, Math.min(lowOf(id), order.get(target) ?? 0));
    }
  }
  return knots;

  function enter(id: string): { readonly id: string; at: number } {
    low.set(id, order.size);
    order.set(id, order.size);
    open.push(id);
    isOpen.add(id);
    return { id, at: 0 };
  }

  function lowOf(id: string): number {
    return low.get(id) ?? 0;
  }

  function leave(id: string): void {
    const members = open.splice(open.indexOf(id));
    for (const member of members) isOpen.delete(member);
    if (members.length > 1) for (const member of members) knots.set(member, members);
  }
}
