import type { Condition } from "../../model/condition.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Bearer, Norm, NormAct, TimeBound } from "../../model/norm.js";
import { findAct } from "../blocks/find-act.js";
import { present } from "../present.js";
import { bearerRoles, bearerTree } from "./bearers.js";
import { type Gate, gateOf } from "./gate.js";
import { listConnector } from "./list-connector.js";
import type { Lowering } from "./lowering.js";
import { casesAt, conditionOf, factName, join, type NormCase } from "./norm-case.js";
import type { RuleBookContext } from "./rule-book-context.js";

type WireNorm = RulesWire["norms"][number];
type WireCondition = WireNorm["when"];
type Bars = NonNullable<WireNorm["bars"]>;
type Owes = NonNullable<WireNorm["owes"]>;
type Limit = WireNorm["limits"][number];
type Part = Bars["parts"][number];

/** What of a norm is known only once all norms are: who defeats it, what follows it. */
export type Links = {
  readonly defeatedBy: ReadonlyMap<string, readonly string[]>;
  readonly follows: ReadonlyMap<string, readonly string[]>;
  readonly consequences: ReadonlyMap<string, readonly string[]>;
};

/** Ids of the norms one case becomes: *hanya dapat* is a permission and a prohibition for everyone else. */
export function normIdsOf({ id, otherwise }: NormCase): readonly string[] {
  return otherwise ? [id, otherwise.id] : [id];
}

/** One case of a rule in its wire form (SEMANTICS 2). */
export function lowerNorm(
  one: NormCase,
  links: Links,
  lowering: Lowering,
  context: RuleBookContext,
): readonly WireNorm[] {
  const when = lowering.condition(one.when, writtenText(one));
  const main = wireNorm(one, one.id, when, links, lowering, context);
  const { otherwise, act } = one;
  if (!otherwise || act?.act === undefined) return [main];
  const { grants: _grants, owes: _owes, key: _key, ...rest } = main;
  const others: WireNorm = {
    ...rest,
    id: otherwise.id,
    modality: "prohibition",
    bearer: [],
    bound: [],
    when: lowering.condition(undefined, undefined),
    defeatedBy: [...otherwise.openedBy, ...(links.defeatedBy.get(otherwise.id) ?? [])],
    bars: { act: act.act, anyActor: true, parts: [] },
    limits: [],
    consequences: [...(links.consequences.get(otherwise.id) ?? [])],
    said: lowering.sayOthers(one),
  };
  return [main, others];
}

function wireNorm(
  one: NormCase,
  id: string,
  when: WireCondition,
  links: Links,
  lowering: Lowering,
  context: RuleBookContext,
): WireNorm {
  const { norm, key, act } = one;
  const bound = one.bearers.flatMap((bearer) => bearerRoles(bearer, key, context));
  const counterparty = norm.counterparty ? bearerRoles(norm.counterparty, key, context) : undefined;
  return present({
    id,
    rule: norm.id,
    key,
    modality: norm.modality === "exclusive-permission" ? ("permission" as const) : norm.modality,
    bearer: one.bearers.map(bearerTree),
    bound: [...new Set(bound)],
    act: act && present({ words: act.words, act: act.act }),
    counterparty: counterparty && [...new Set(counterparty)],
    when,
    defeatedBy: [...(links.defeatedBy.get(id) ?? [])],
    bars: barsOf(one, lowering, context),
    grants: grantOf(one),
    owes: owesOf(one, context),
    limits: limitsOf(one, context),
    consequences: [...(links.consequences.get(id) ?? [])],
    follows: [...(links.follows.get(id) ?? [])],
    imposes: norm.modality === "sanction" ? imposed(norm, lowering) : undefined,
    exempts: norm.modality === "exemption" ? exemptedActs(norm, context) : [],
    per: norm.per,
    cardinality: norm.cardinality.map(({ member, bound: how, count }) => ({ member, bound: how, count })),
    extension: norm.extension,
    manner: norm.manner,
    instrument: norm.instrument,
    evidence: [...norm.evidence],
    graduated: norm.graduated,
    assessment: one.human ? ("human" as const) : ("machine" as const),
    reason: norm.reason,
    interpretation: norm.interpretation,
    validity: present({ from: norm.validity.from, to: norm.validity.to }),
    rank: norm.rank,
    draft: norm.draft,
    source: lowering.source(one),
    said: lowering.sayNorm(one),
  }) as WireNorm;
}

function grantOf({ norm, act }: NormCase): string | undefined {
  const grants = ["permission", "exclusive-permission", "right", "power"].includes(norm.modality);
  return grants ? act?.act : undefined;
}

function barsOf(one: NormCase, lowering: Lowering, context: RuleBookContext): Bars | undefined {
  const { norm, act } = one;
  const at = actOf(gateOf(norm.at, context));
  switch (norm.modality) {
    case "prohibition": {
      const barred = at ?? act?.act;
      if (barred === undefined) return undefined;
      const approvers = one.approvers.map((bearer) => approvalOf(bearer, one, context));
      return present({
        act: barred,
        anyActor: one.bearers.length === 0,
        parts: [],
        approval: mergeApprovals(approvers),
      });
    }
    case "requirement": {
      const opened = actOf(gateOf(norm.opens, context)) ?? at;
      return opened === undefined ? undefined : gate(opened, true, one, lowering, context);
    }
    case "obligation": {
      const before = actOf(gateOf(norm.before, context)) ?? (norm.elements.length > 0 ? at : undefined);
      return before === undefined ? undefined : gate(before, one.bearers.length === 0, one, lowering, context);
    }
    default:
      return undefined;
  }
}

/** An act that stays shut until what is required is so: the elements of the list, or else the norm's own act being done. */
function gate(
  act: string,
  anyActor: boolean,
  one: NormCase,
  lowering: Lowering,
  context: RuleBookContext,
): Bars | undefined {
  const { norm } = one;
  const { span } = norm;
  const elements = norm.elements.flatMap(({ key, value }) =>
    conditionOf(value).map((tree) => ({ key, tree, text: "text" in value ? value.text : undefined })),
  );
  const kind = listConnector(one.provision);
  const needed = requiredBy(one, context);
  if (!needed) return undefined;
  const parts = elements.map(
    ({ key, tree, text }): Part => present({ ...lowering.condition(tree, text), key }) as Part,
  );
  return {
    act,
    anyActor,
    when: lowering.condition({ kind: "not", operand: needed, span }, undefined),
    ...(elements.length > 0 ? { connector: kind === "and" ? ("all" as const) : ("any" as const) } : {}),
    parts,
  };
}

/** What a requirement, or a duty that comes before an act, asks to be so: the elements of its list, or else its own act being done. */
export function requiredBy(one: NormCase, context: RuleBookContext): Condition | undefined {
  const { elements, span } = one.norm;
  const trees = elements.flatMap(({ value }) => conditionOf(value));
  if (trees.length > 0) return join(listConnector(one.provision), trees, span);
  const done = doneEvent(one, context);
  return done === undefined ? undefined : { kind: "happened", fact: factName(done, span), span };
}

function approvalOf(bearer: Bearer, { key }: NormCase, context: RuleBookContext): NonNullable<Bars["approval"]> {
  return { mode: bearer.kind === "either" ? "any" : "all", roles: [...bearerRoles(bearer, key, context)] };
}

/** Two approvals asked of one act are both needed. */
function mergeApprovals(all: readonly NonNullable<Bars["approval"]>[]): Bars["approval"] {
  const [first] = all;
  if (!first || all.length === 1) return first;
  return { mode: "all", roles: [...new Set(all.flatMap(({ roles }) => roles))] };
}

function owesOf(one: NormCase, context: RuleBookContext): Owes | undefined {
  const { norm, act } = one;
  const owed = norm.modality === "obligation" || (norm.modality === "requirement" && one.bounds.length > 0);
  if (!owed || act?.act === undefined) return undefined;
  const before = actOf(gateOf(norm.before, context));
  const during = actOf(gateOf(norm.at, context));
  const periods = norm.every.filter((every) => typeof every !== "string");
  const events = norm.every.filter((every) => typeof every === "string");
  return present({
    act: act.act,
    done: doneEvent(one, context),
    moment: before !== undefined ? ("before" as const) : during !== undefined ? ("during" as const) : undefined,
    with: before ?? during,
    every: norm.every.length === 0 ? undefined : present({ periods, events, since: norm.everySince }),
  });
}

function limitsOf({ norm, bounds }: NormCase, context: RuleBookContext): readonly Limit[] {
  const before = gateOf(norm.before, context);
  const untilEvent: readonly Limit[] =
    norm.modality === "obligation" && before?.kind === "fact"
      ? [{ bound: "at-latest", text: `sebelum ${before.fact}`, form: "before", event: before.fact }]
      : [];
  return [...bounds.map(limit), ...untilEvent];
}

function limit({ bound, text, duration, direction, event }: TimeBound): Limit {
  const day = /^tanggal (\d{1,2}) bulan (berikutnya|berjalan)/.exec(text);
  const form = day ? "day-of" : event === undefined ? undefined : direction === "before" ? "before" : "within";
  return present({
    bound,
    text,
    form: form as Limit["form"],
    period: duration,
    event,
    day: day ? Number(day[1]) : undefined,
    monthsAhead: day ? (day[2] === "berikutnya" ? 1 : 0) : undefined,
  }) as Limit;
}

function doneEvent({ act }: NormCase, { vocabulary }: RuleBookContext): string | undefined {
  return act?.act === undefined ? undefined : vocabulary.acts.get(act.act)?.doneWhen;
}

function actOf(gateway: Gate | undefined): string | undefined {
  return gateway?.kind === "act" ? gateway.act : undefined;
}

function imposed(norm: Norm, lowering: Lowering): readonly Part[] {
  return norm.elements.map(({ key, value }): Part => {
    const always = lowering.condition(undefined, undefined);
    const words = "words" in value ? value.words : value.text;
    return present({ ...always, key, words }) as Part;
  });
}

/** `sanksi administratif dan hukuman disiplin`: the acts that its words name, one by one. */
function exemptedActs({ act }: Norm, { vocabulary }: RuleBookContext): string[] {
  const words = act.flatMap(({ value }: { value: NormAct }) =>
    value.words.split(/,\s*(?:dan|atau)\s+|,\s*|\s+(?:dan\/atau|dan|atau)\s+/),
  );
  return words.flatMap((one) => findAct(one, vocabulary)?.id ?? []);
}

/** The words of the condition, where it is written in one piece. */
function writtenText({ norm, key, when }: NormCase): string | undefined {
  const [only, more] = [...casesAt(norm.when, key), ...casesAt(norm.elements, key).filter((one) => "tree" in one)];
  return only && !more && only.tree === when ? only.text : undefined;
}
