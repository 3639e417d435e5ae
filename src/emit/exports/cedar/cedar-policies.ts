import { parseDate } from "../../../evaluate/instant.js";
import type { Act, Norm, RulesWire } from "../../../model/generated/rules-wire.js";
import { familyOf } from "../family.js";
import { all, any, type Expression, not, readsOf } from "./expression.js";
import { attribute, printExpression, textLiteral } from "./print-expression.js";
import type { CedarWriter, ExpressionPair } from "./to-cedar.js";

/**
 * What a policy says when it is among those that determined an answer. `permit` opens what nothing bars; every other is a `forbid`: a norm bars the
 * act; it may, what is known does not tell; it waits for an approval; the act needs a grant, and none applies, or may.
 */
export type CedarEffect = "permit" | "bars" | "unknown" | "approval" | "no-grant" | "grant-unknown";

/** One policy. */
export type CedarPolicy = {
  readonly id: string;
  readonly effect: CedarEffect;
  /** The norm it is of, or the act that needs a grant. */
  readonly norm?: string;
  readonly act?: string;
  /** Attributes of the context that it reads, sorted. */
  readonly reads: readonly string[];
  /** The policy in Cedar, with its annotations. */
  readonly text: string;
};

/** The group that every act is in. It has a blank, so that no act is called so. */
export const everyAct = "any act";

/** Names of entities. */
const cedarName = {
  role: (id: string): string => `Pedoman::Role::${textLiteral(id)}`,
  act: (id: string): string => `Pedoman::Action::${textLiteral(id)}`,
};

/**
 * Writes the policies of a rule book: the one that permits, then those of its norms, then those of its acts that need a grant.
 * @param isWellTyped - Whether attributes have values they may have; asked once the others are written.
 */
export function cedarPolicies(
  book: RulesWire,
  writer: CedarWriter,
  isWellTyped: (names: readonly string[]) => Expression,
): readonly CedarPolicy[] {
  const world = worldOf(book, writer);
  const forbids = [
    ...book.norms.flatMap((norm) => barPolicies(norm, world)),
    ...book.acts.filter((act) => act.default === "forbidden").flatMap((act) => grantPolicies(act, world)),
  ];
  const reads = [...new Set(forbids.flatMap((policy) => policy.reads))].sort();
  return [permitPolicy(book, writer, isWellTyped(reads)), ...forbids];
}

/** What conditions of policies are put together from. */
type World = {
  readonly book: RulesWire;
  readonly writer: CedarWriter;
  readonly rolesBelow: (role: string) => readonly string[];
  readonly isActWithin: (act: string, above: string) => boolean;
  readonly inForce: (norm: Norm) => Expression;
  readonly when: (norm: Norm) => ExpressionPair;
  readonly bar: (norm: Norm) => ExpressionPair;
  /** Whether a norm applies, asked of an act within `scope`: what sets it aside counts as far as the question reaches it. */
  readonly applies: (norm: Norm, scope: string) => ExpressionPair;
};

function worldOf(book: RulesWire, writer: CedarWriter): World {
  const norms = new Map(book.norms.map((norm) => [norm.id, norm]));
  const roles = familyOf(book.roles.map(({ id, parent }) => [id, parent]));
  const acts = familyOf(book.acts.map(({ id, partOf }) => [id, partOf]));
  const known = new Map<string, ExpressionPair>();
  const once = (key: string, make: () => ExpressionPair): ExpressionPair => {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  };
  const world: World = {
    book,
    writer,
    rolesBelow: roles.below,
    isActWithin: (act, above) => acts.above(act).includes(above),
    inForce: ({ validity }) => daysWithin(validity, book.covers),
    when: (norm) => once(`when ${norm.id}`, () => writer.condition(norm.when)),
    bar: (norm) =>
      once(`bar ${norm.id}`, () =>
        norm.bars?.when ? writer.condition(norm.bars.when) : { holds: true, fails: false },
      ),
    applies: (norm, scope) =>
      once(`applies ${norm.id} ${scope}`, () => {
        const defeaters = norm.defeatedBy.flatMap((id) => {
          const defeater = norms.get(id);
          const reached = defeater ? isReached(defeater, scope, world) : false;
          return defeater && reached !== false ? [{ reached, ...world.applies(defeater, scope) }] : [];
        });
        const { holds, fails } = world.when(norm);
        return {
          holds: all([holds, ...defeaters.map((one) => any([not(one.reached), one.fails]))]),
          fails: any([fails, ...defeaters.map((one) => all([one.reached, one.holds]))]),
        };
      }),
  };
  return world;
}

/** The days of a validity; nothing where they are all that the rules answer for, which the permit asks for. */
function daysWithin({ from, to }: Norm["validity"], covers: RulesWire["covers"]): Expression {
  const day = attribute("day");
  const bounds = [
    ...(from > covers.from ? [{ reads: ["day"], test: `${day} >= ${parseDate(from)}` }] : []),
    ...(to !== undefined && to < covers.to ? [{ reads: ["day"], test: `${day} <= ${parseDate(to)}` }] : []),
  ];
  return bounds.length === 0 || all([...bounds]);
}

/**
 * Whether a question reaches a norm, be it a duty that neither bars nor grants: it is in force, bars the act asked for or is about doing it, binds the
 * actor, and is meant for whom the act is done to.
 */
function isReached(norm: Norm, scope: string, world: World): Expression {
  const { bars, act } = norm;
  const bound = isBound(norm);
  const asBar = bars ? all([isAct(bars.act, scope, world), bars.anyActor || bound]) : false;
  const own = act?.act === bars?.act ? undefined : act?.act;
  const asOwn = own === undefined ? false : all([isAct(own, scope, world), bound]);
  return all([world.inForce(norm), any([asBar, asOwn]), meetsCounterparty(norm)]);
}

/** Whether the act asked for, which is `scope` or one under it, is an act or one under it. */
function isAct(act: string, scope: string, { isActWithin }: World): Expression {
  if (isActWithin(scope, act)) return true;
  return isActWithin(act, scope) && { reads: [], test: `action in ${cedarName.act(act)}` };
}

function isBound({ bound }: Norm): Expression {
  return bound.length === 0 || { reads: [], test: `principal in ${rolesOf(bound)}` };
}

/** Without somebody to whom the act is done, norms count whatever their counterparty. */
function meetsCounterparty({ counterparty }: Norm): Expression {
  if (!counterparty) return true;
  return any([
    { reads: [], test: "resource is Pedoman::Anybody" },
    { reads: [], test: `resource in ${rolesOf(counterparty)}` },
  ]);
}

function rolesOf(roles: readonly string[]): string {
  const [first = ""] = roles;
  return roles.length === 1 ? cedarName.role(first) : `[${roles.map(cedarName.role).join(", ")}]`;
}

function barPolicies(norm: Norm, world: World): readonly CedarPolicy[] {
  const { bars } = norm;
  if (!bars) return [];
  const applies = world.applies(norm, bars.act);
  const bar = world.bar(norm);
  const holds = all([applies.holds, bar.holds]);
  const fails = any([applies.fails, bar.fails]);
  const approved = bars.approval ? isApproved(bars.approval, world) : false;
  const reached = all([world.inForce(norm), bars.anyActor || isBound(norm), meetsCounterparty(norm), not(approved)]);
  const make = (effect: CedarEffect, condition: Expression): readonly CedarPolicy[] =>
    policy(world.writer, {
      id: `${norm.id}:${effect}`,
      effect,
      norm: norm.id,
      action: bars.act,
      annotations: { norm: norm.id, ...citationOf(norm, world.book), said: norm.said.id },
      condition: all([reached, condition]),
    });
  return [...make(bars.approval ? "approval" : "bars", holds), ...make("unknown", all([not(holds), not(fails)]))];
}

/** Whether the approvals are given; whoever stands under a role may give its. */
function isApproved(
  { mode, roles }: NonNullable<NonNullable<Norm["bars"]>["approval"]>,
  { rolesBelow }: World,
): Expression {
  const given = roles.map((role): Expression => {
    const speakers = rolesBelow(role).map(cedarName.role);
    return { reads: ["approved"], test: `${attribute("approved")}.containsAny([${speakers.join(", ")}])` };
  });
  return mode === "any" ? any(given) : all(given);
}

function grantPolicies({ id }: Act, world: World): readonly CedarPolicy[] {
  const grants = world.book.norms.filter(({ grants }) => grants !== undefined && world.isActWithin(id, grants));
  const judged = grants.map((norm) => ({
    reached: all([world.inForce(norm), isBound(norm), meetsCounterparty(norm)]),
    ...world.applies(norm, id),
  }));
  const isGranted = any(judged.map(({ reached, holds }) => all([reached, holds])));
  const isNotGranted = all(judged.map(({ reached, fails }) => any([not(reached), fails])));
  const make = (effect: CedarEffect, condition: Expression): readonly CedarPolicy[] =>
    policy(world.writer, {
      id: `${id}:${effect}`,
      effect,
      act: id,
      action: id,
      isOneAct: true,
      annotations: { act: id, ...(grants.length > 0 ? { grants: grants.map((norm) => norm.id).join(" ") } : {}) },
      condition,
    });
  return [...make("no-grant", isNotGranted), ...make("grant-unknown", all([not(isGranted), not(isNotGranted)]))];
}

function permitPolicy({ covers, roles }: RulesWire, writer: CedarWriter, isWellTyped: Expression): CedarPolicy {
  const day = attribute("day");
  const roots = roles.filter(({ parent }) => parent === undefined).map(({ id }) => id);
  const asked: Expression = all([
    roots.length > 0 && { reads: [], test: `principal in ${rolesOf(roots)}` },
    { reads: ["day"], test: `${day} >= ${parseDate(covers.from)}` },
    { reads: ["day"], test: `${day} <= ${parseDate(covers.to)}` },
    isWellTyped,
  ]);
  const [made] = policy(writer, {
    id: "permit",
    effect: "permit",
    action: everyAct,
    annotations: {},
    condition: asked,
    always: true,
  });
  return made as CedarPolicy;
}

function citationOf({ source }: Norm, { sources }: RulesWire): { readonly citation?: string } {
  const citation = sources.find(({ id }) => id === source)?.citation;
  return citation === undefined ? {} : { citation };
}

/** A policy; none if nothing ever meets its condition. */
function policy(
  writer: CedarWriter,
  written: {
    readonly id: string;
    readonly effect: CedarEffect;
    readonly norm?: string;
    readonly act?: string;
    readonly action: string;
    /** True: that act alone; false: with all under it. */
    readonly isOneAct?: boolean;
    readonly annotations: Readonly<Record<string, string>>;
    readonly condition: Expression;
    readonly always?: boolean;
  },
): readonly CedarPolicy[] {
  const { id, effect, norm, act, action, isOneAct = false, always = false } = written;
  const condition = writer.writtenOut(written.condition);
  if (condition === false && !always) return [];
  const annotations = Object.entries({ id, effect, ...written.annotations }).map(
    ([key, value]) => `@${key}(${textLiteral(value)})\n`,
  );
  const when = condition === true ? "" : `\nwhen {\n  ${printExpression(condition, writer.choicesOf, "  ")}\n}`;
  const head = `${effect === "permit" ? "permit" : "forbid"} (principal, action ${isOneAct ? "==" : "in"} ${cedarName.act(action)}, resource)`;
  return [
    {
      id,
      effect,
      ...(norm === undefined ? {} : { norm }),
      ...(act === undefined ? {} : { act }),
      reads: readsOf(condition),
      text: `${annotations.join("")}${head}${when};\n`,
    },
  ];
}
