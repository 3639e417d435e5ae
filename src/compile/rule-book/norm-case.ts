import type { Condition, Value, WrittenCondition } from "../../model/condition.js";
import type { Bearer, Cases, Norm, NormAct, TimeBound } from "../../model/norm.js";
import type { Provision } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import { type Gate, gateOf } from "./gate.js";
import { listConnector } from "./list-connector.js";
import type { RuleBookContext } from "./rule-book-context.js";
import { windowsOf } from "./window.js";

/** One norm of the rule book before its conditions are lowered: a written rule, or one letter or choice of it. */
export type NormCase = {
  /** `tanda-terima.rutin`; the rule's own id where it has one case only. */
  readonly id: string;
  readonly norm: Norm;
  readonly key: string | undefined;
  /** The provision it is read from: that of its letter, where it has one. */
  readonly provision: Provision | undefined;
  readonly bearers: readonly Bearer[];
  readonly act: NormAct | undefined;
  /** All conditions of the case together, `kecuali` folded in; absent where it always applies. */
  readonly when: Condition | undefined;
  readonly bounds: readonly TimeBound[];
  readonly human: boolean;
  /** Whose approval lifts it, where it waits for one. */
  readonly approvers: readonly Bearer[];
  /**
   * *Hanya dapat*: the prohibition for everyone and everything else, one for all cases that open the same act; it stands with the first of them.
   */
  readonly otherwise: { readonly id: string; readonly openedBy: readonly string[] } | undefined;
};

/** The cases of a rule: one a letter of its list, or one a choice of the fact under `menurut`; one in all where nothing differs. */
export function normCases(norm: Norm, context: RuleBookContext): readonly NormCase[] {
  const provision = context.provision(norm.source.document, norm.source.provision);
  const contents = contentLetters(norm, context);
  const approved = approvingRule(norm, context);
  const written = [norm.bearer, norm.act, norm.when, norm.unless, norm.bounds, norm.assessment].flatMap(keysOf);
  const own = written.length > 0 || norm.by === undefined ? written : keysFollowed(norm, context);
  const by = norm.by ?? (own.length === 0 ? approved?.by : undefined);
  const keys = [...new Set(contents ?? (own.length > 0 || by === undefined ? own : approverKeys(approved)))];
  const all = keys.length === 0 ? [undefined] : keys;
  const cases = all.map((key): NormCase => {
    const letter = by === undefined && key !== undefined ? childOf(provision, key) : undefined;
    return {
      id: key === undefined ? norm.id : `${norm.id}.${key}`,
      norm,
      key,
      provision: letter ?? provision,
      bearers: casesAt(norm.bearer, key),
      act: casesAt(norm.act, key)[0],
      when: whenOf(norm, key, by, contents !== undefined, provision, context),
      bounds: casesAt(norm.bounds, key),
      human: casesAt(norm.assessment, key).includes("human"),
      approvers: [
        ...(norm.approvals ? [norm.approvals] : []),
        ...(approved ? casesAt(approved.bearer, by === undefined ? undefined : key) : []),
      ],
      otherwise: undefined,
    };
  });
  return norm.modality === "exclusive-permission" ? withOtherwise(cases) : cases;
}

/** One prohibition an act: a case that opens it on one condition does not shut what another case opens. */
function withOtherwise(cases: readonly NormCase[]): readonly NormCase[] {
  return cases.map((one, index) => {
    const act = one.act?.act;
    const same = cases.filter((other) => act !== undefined && other.act?.act === act);
    if (same[0] !== one) return one;
    const several = cases.some((other) => other.act?.act !== act);
    const id = several ? `${one.norm.id}.${one.key ?? index + 1}_lainnya` : `${one.norm.id}.lainnya`;
    return { ...one, otherwise: { id, openedBy: same.map((other) => other.id) } };
  });
}

/** Values for a key: its own, and those that are for all. */
export function casesAt<T>(cases: Cases<T>, key: string | undefined): readonly T[] {
  return cases.flatMap((one) => (one.key === undefined || one.key === key ? [one.value] : []));
}

function keysOf(cases: Cases<unknown>): readonly string[] {
  return cases.flatMap(({ key }) => key ?? []);
}

/** `menurut` beside `pelaku: menurut X` alone: who is bound differs as it does in X. */
function keysFollowed({ bearer, by }: Norm, { norms }: RuleBookContext): readonly string[] {
  return bearer.flatMap(({ value }) => {
    const followed = value.kind === "as-in" || value.kind === "substitutes-of" ? norms.get(value.rule) : undefined;
    return followed !== undefined && followed.by === by ? keysOf(followed.bearer) : [];
  });
}

/** A prohibition of contents (`dilarang memuat: a. …`) is one prohibition a letter, so that an answer can cite the letter. */
function contentLetters(norm: Norm, context: RuleBookContext): readonly string[] | undefined {
  if (norm.modality !== "prohibition" || gateOf(norm.at, context)?.kind !== "act") return undefined;
  const letters = keysOf(norm.elements);
  return letters.length > 0 ? letters : undefined;
}

/** The rule whose approval a prohibition waits for: `sebelum: dipenuhi X`, where X says who approves. */
function approvingRule(norm: Norm, context: RuleBookContext): Norm | undefined {
  const gate = gateOf(norm.before, context);
  const rule = gate?.kind === "state" && gate.state === "met" ? context.norms.get(gate.rule) : undefined;
  return norm.modality === "prohibition" && rule && isApproval(rule) ? rule : undefined;
}

/** Whether a rule says whose approval counts: *wajib disetujui oleh …*, *hanya dapat disetujui oleh …*. */
export function isApproval(norm: Norm): boolean {
  const names = norm.modality === "obligation" || norm.modality === "exclusive-permission";
  return names && norm.act.some(({ value }) => /^menyetujui\b/i.test(value.words));
}

function approverKeys(rule: Norm | undefined): readonly string[] {
  return rule ? keysOf(rule.bearer) : [];
}

function childOf(provision: Provision | undefined, key: string): Provision | undefined {
  return provision?.children.find(({ number }) => number === key);
}

/** Modalities whose list elements say when they apply; those of the others say what is required, decided or imposed. */
const elementsSayWhen: ReadonlySet<Norm["modality"]> = new Set([
  "prohibition",
  "permission",
  "exclusive-permission",
  "right",
  "power",
]);

function whenOf(
  norm: Norm,
  key: string | undefined,
  by: string | undefined,
  contents: boolean,
  provision: Provision | undefined,
  context: RuleBookContext,
): Condition | undefined {
  const { span } = norm;
  const parts: Condition[] = [];
  if (by !== undefined && key !== undefined) parts.push(equals(by, key, span));
  parts.push(...casesAt(norm.when, key).flatMap(treeOf));
  if (contents) parts.push(...norm.elements.flatMap((one) => (one.key === key ? conditionOf(one.value) : [])));
  else if (elementsSayWhen.has(norm.modality)) {
    const elements = norm.elements.flatMap(({ value }) => conditionOf(value));
    const joined = join(listConnector(provision), elements, span);
    if (joined) parts.push(joined);
  }
  parts.push(...gateConditions(norm, context), ...windowsOf(norm, casesAt(norm.bounds, key), context));
  parts.push(
    ...casesAt(norm.unless, key)
      .flatMap(treeOf)
      .map((operand) => negate(operand)),
  );
  return join("and", parts, span);
}

/** `sebelum` and `setelah` where they name events or states: the norm applies only before or after them. */
function gateConditions(norm: Norm, context: RuleBookContext): readonly Condition[] {
  const { span } = norm;
  const before = gateOf(norm.before, context);
  const after = gateOf(norm.after, context);
  const at = gateOf(norm.at, context);
  return [
    ...(norm.modality === "prohibition" && before && !isApprovalGate(before, context)
      ? gateHolds(before, context, span).map(negate)
      : []),
    ...(after ? gateHolds(after, context, span) : []),
    ...(at && at.kind !== "act" ? gateHolds(at, context, span) : []),
  ];
}

function isApprovalGate(gate: Gate, { norms }: RuleBookContext): boolean {
  const rule = gate.kind === "state" && gate.state === "met" ? norms.get(gate.rule) : undefined;
  return rule !== undefined && isApproval(rule);
}

/** That what a gate names has happened or is so. An act has happened once its event has. */
function gateHolds(gate: Gate, { vocabulary }: RuleBookContext, span: Span): readonly Condition[] {
  switch (gate.kind) {
    case "condition":
      return [gate.tree];
    case "state":
      return [{ kind: gate.state, rule: gate.rule, ruleSpan: span, span }];
    case "act": {
      const done = vocabulary.acts.get(gate.act)?.doneWhen;
      return done === undefined ? [] : [{ kind: "happened", fact: factName(done, span), span }];
    }
    case "fact": {
      const fact = factName(gate.fact, span);
      const kind = vocabulary.facts.get(gate.fact)?.type.kind;
      return [kind === "event" ? { kind: "happened", fact, span } : { kind: "holds", fact, span }];
    }
  }
}

/** The elements of a list that are conditions. */
export function conditionOf(element: WrittenCondition | NormAct): readonly Condition[] {
  return "words" in element ? [] : treeOf(element);
}

function treeOf({ tree }: WrittenCondition): readonly Condition[] {
  return tree ? [tree] : [];
}

/** Several conditions as one; `undefined` where there is none. */
export function join(kind: "and" | "or", operands: readonly Condition[], span: Span): Condition | undefined {
  const flat = operands.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand]));
  return flat.length < 2 ? flat[0] : { kind, operands: flat, span };
}

function negate(operand: Condition): Condition {
  return operand.kind === "not" ? operand.operand : { kind: "not", operand, span: operand.span };
}

export function factName(name: string, span: Span): Extract<Condition, { kind: "holds" }>["fact"] {
  return { kind: "fact", path: name.split("."), span };
}

/** `isu.tingkat = rutin`. */
export function equals(fact: string, word: string, span: Span): Condition {
  const right: Value =
    word === "ya" || word === "tidak" ? { kind: "boolean", value: word === "ya", span } : { kind: "word", word, span };
  return { kind: "compare", left: factName(fact, span), operator: "=", right, span };
}
