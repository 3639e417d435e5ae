import type { Condition, FactName, Moment } from "../../model/condition.js";
import { topLevel } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Bearer, Cases, Norm, NormAct, TimeBound } from "../../model/norm.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import { type Block, plainText } from "../../model/text.js";
import type { Act } from "../../model/vocabulary.js";

/** Who has to approve: every member, or one of them. */
export type ApprovalNeed =
  | { readonly kind: "role"; readonly role: string }
  | { readonly kind: "all" | "any"; readonly members: readonly ApprovalNeed[] };

/** One case of a written norm: that of one letter, of one choice, or all of it. */
export type NormCase = {
  readonly rule: string;
  readonly key: string | undefined;
  readonly norm: Norm;
  /** The roles it binds, with everyone under them. Empty: whoever acts. */
  readonly bound: readonly string[];
  readonly counterparty: readonly string[] | undefined;
  /** What somebody must, may or may not do. */
  readonly act: string | undefined;
  /** All of them must hold for the norm to apply. */
  readonly when: readonly Condition[];
  /** The act it keeps shut: where `until` does not hold (always, if there is none) and the approvals are not given. */
  readonly bars:
    | {
        readonly act: string;
        readonly until: Condition | undefined;
        readonly approvals: readonly ApprovalNeed[];
      }
    | undefined;
  readonly grants: string | undefined;
  /** For the other half of *hanya dapat*: it is set aside wherever a case of its own rule grants. */
  readonly otherwise: boolean;
  readonly bounds: readonly TimeBound[];
  /** The event that shows the act was done. */
  readonly done: string | undefined;
};

/**
 * The cases of a norm, in the order of its keys. `hanya dapat` gives two for each: the permission, and the prohibition for all else.
 * @throws Error for what this evaluator does not read.
 */
export function casesOf(norm: Norm, handbook: Handbook): readonly NormCase[] {
  return keysOf(norm, handbook).flatMap((key) => {
    const one = caseOf(norm, key, handbook);
    if (norm.modality !== "exclusive-permission" || one.grants === undefined) return [one];
    const shut = { act: one.grants, until: undefined, approvals: [] };
    return [one, { ...one, grants: undefined, bars: shut, bound: [], when: [], otherwise: true }];
  });
}

const parted = new WeakMap<Handbook, readonly NormCase[]>();

/** Every case of every norm. Parting a handbook is no judgement of a question and is done once for each. */
export function allCases(handbook: Handbook): readonly NormCase[] {
  const cases = parted.get(handbook) ?? handbook.norms.flatMap((norm) => casesOf(norm, handbook));
  parted.set(handbook, cases);
  return cases;
}

const granting: ReadonlySet<Norm["modality"]> = new Set(["permission", "exclusive-permission", "right", "power"]);
/** Modalities that `sebelum` and `setelah` open and close; for an obligation they are a gate and a deadline. */
const gated: ReadonlySet<Norm["modality"]> = new Set([...granting, "prohibition"]);

function caseOf(norm: Norm, key: string | undefined, handbook: Handbook): NormCase {
  const { acts } = handbook.vocabulary;
  const act = only(norm.act, key)?.act;
  const done = act === undefined ? undefined : acts.get(act)?.doneWhen;
  const bounds = at(norm.bounds, key);
  const grants = granting.has(norm.modality) ? act : undefined;
  return {
    rule: norm.id,
    key,
    norm,
    bound: at(norm.bearer, key).flatMap((bearer) => rolesOf(bearer, key, handbook)),
    counterparty: norm.counterparty && rolesOf(norm.counterparty, key, handbook),
    act,
    when: [
      ...choiceOf(norm, key, handbook),
      ...at(norm.when, key).map(treeOf),
      ...at(norm.unless, key).map((unless) => negate(treeOf(unless))),
      ...elementsInWhen(norm, key, handbook),
      ...(gated.has(norm.modality) ? gatesOf(norm, handbook) : []),
      ...(grants === undefined ? [] : bounds.flatMap((bound) => windowOf(bound, done, norm))),
    ],
    bars: barOf(norm, key, act, done, handbook),
    grants,
    otherwise: false,
    bounds,
    done: norm.modality === "obligation" || (norm.modality === "requirement" && bounds.length > 0) ? done : undefined,
  };
}

/** What a part says for one key: what is said for it, and what is said for all. */
export function at<T>(cases: Cases<T>, key: string | undefined): readonly T[] {
  return cases.filter((one) => one.key === undefined || one.key === key).map(({ value }) => value);
}

function only<T>(cases: Cases<T>, key: string | undefined): T | undefined {
  return at(cases, key)[0];
}

/** The letters or choices by which a norm has cases: its own, or those of the rule whose approvals it waits for. */
function keysOf(norm: Norm, handbook: Handbook): readonly (string | undefined)[] {
  const parts: readonly Cases<unknown>[] = [norm.bearer, norm.act, norm.when, norm.unless, norm.bounds];
  const own = keysIn(isOfContents(norm) ? [...parts, norm.elements] : parts);
  if (own.length > 0) return own;
  const followed = keysIn(
    norm.by === undefined ? [] : norm.bearer.map(({ value }) => bearersFollowed(value, norm.by, handbook)),
  );
  if (followed.length > 0) return followed;
  const awaited = approvalRule(norm, handbook);
  const keys = awaited?.by === undefined ? [] : keysIn([awaited.bearer]);
  return keys.length > 0 ? keys : [undefined];
}

/** The bearers of the rule that a bearer follows, where they differ by the same fact. */
function bearersFollowed(bearer: Bearer, by: string | undefined, { norms }: Handbook): Cases<Bearer> {
  if (bearer.kind !== "as-in" && bearer.kind !== "substitutes-of") return [];
  return norms.find(({ id, by: other }) => id === bearer.rule && other === by)?.bearer ?? [];
}

function keysIn(parts: readonly Cases<unknown>[]): readonly string[] {
  return [...new Set(parts.flatMap((part) => part.flatMap(({ key }) => (key === undefined ? [] : [key]))))];
}

/** That the fact by which cases are told apart has the value of this one. */
function choiceOf(norm: Norm, key: string | undefined, handbook: Handbook): readonly Condition[] {
  const by = norm.by ?? approvalRule(norm, handbook)?.by;
  if (by === undefined || key === undefined) return [];
  const { span } = norm;
  return [{ kind: "compare", left: named(by, norm), operator: "=", right: { kind: "word", word: key, span }, span }];
}

function named(fact: string, { span }: Norm): FactName {
  return { kind: "fact", path: fact.split("."), span };
}

function negate(operand: Condition): Condition {
  return { kind: "not", operand, span: operand.span };
}

function treeOf({ text, tree }: { readonly text: string; readonly tree: Condition | undefined }): Condition {
  if (!tree) throw new Error(`The condition \`${text}\` was not read`);
  return tree;
}

/** The list elements that are conditions, joined as the list joins them; nothing where there are none. */
export function joinedElements(norm: Norm, handbook: Handbook): readonly Condition[] {
  const operands = norm.elements.flatMap(({ value }) => ("tree" in value ? [treeOf(value)] : []));
  return operands.length === 0 ? [] : [{ kind: connectorOf(norm, handbook), operands, span: norm.span }];
}

/** `dilarang memuat … pada saat`: any element is too much, so each is a prohibition of its own. */
function isOfContents(norm: Norm): boolean {
  return norm.modality === "prohibition" && norm.at !== undefined;
}

function elementsInWhen(norm: Norm, key: string | undefined, handbook: Handbook): readonly Condition[] {
  if (norm.modality === "requirement" || norm.modality === "obligation" || norm.modality === "determination") return [];
  if (!isOfContents(norm)) return joinedElements(norm, handbook);
  return at(norm.elements, key).flatMap((element) => ("tree" in element ? [treeOf(element)] : []));
}

/** *dan* after the last but one item of the list: all of them. *atau*, *dan/atau*: one. Nothing: all. */
function connectorOf(norm: Norm, handbook: Handbook): "and" | "or" {
  const { document, provision } = norm.source;
  const head = handbook.documents.find((one) => one.head.id === document);
  const found = head && [...walkProvisions(topLevel(head))].find(({ id }) => id === provision);
  const items = found?.children ?? [];
  const words = items.length < 2 ? "" : textOf(items[items.length - 2] as Provision);
  return words.trimEnd().endsWith("atau") ? "or" : "and";
}

function textOf({ content, children, closing }: Provision): string {
  const own = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap((block) => (block.kind === "paragraph" ? [plainText(block.children)] : []));
  return [...own(content), ...children.map(textOf), ...own(closing)].join(" ");
}

/** `sebelum x`: only as long as x is not so. `setelah x`: only once it is. An approval that is awaited is no condition. */
function gatesOf(norm: Norm, handbook: Handbook): readonly Condition[] {
  const awaited = approvalRule(norm, handbook);
  const before = norm.before === undefined || awaited ? [] : [negate(stateOf(norm.before, norm, handbook))];
  const after = norm.after === undefined ? [] : [stateOf(norm.after, norm, handbook)];
  return [...before, ...after];
}

/** What a gate names: an event that happened, an act that was done, or the state of a rule. */
function stateOf(words: string, norm: Norm, handbook: Handbook): Condition {
  const { span } = norm;
  const fact = handbook.vocabulary.facts.get(words);
  if (fact?.type.kind === "event") return { kind: "happened", fact: named(words, norm), span };
  if (fact) return { kind: "holds", fact: named(words, norm), span };
  const act = actNamed(words, handbook);
  if (act?.doneWhen !== undefined) return { kind: "happened", fact: named(act.doneWhen, norm), span };
  const [, state, rule] = /^(terlampaui|dipenuhi|dilanggar) ([a-z0-9-]+)$/.exec(words) ?? [];
  const kind = state === "terlampaui" ? "overdue" : state === "dipenuhi" ? "met" : "breached";
  if (state === undefined || rule === undefined)
    throw new Error(`${norm.id}: \`${words}\` names no event, act or state`);
  return { kind, rule, ruleSpan: span, span };
}

/** The act of the vocabulary that words name, or whose id they are. */
function actNamed(words: string, { vocabulary }: Handbook): Act | undefined {
  const plain = (text: string): string => text.toLowerCase().split(/\s+/).join(" ").trim();
  const named = [...vocabulary.acts.values()].find(({ phrases }) => phrases.some((one) => plain(one) === plain(words)));
  return named ?? vocabulary.acts.get(words);
}

/** The rule whose approvals a prohibition waits for: `sebelum: dipenuhi R`, where R says who approves. */
function approvalRule(norm: Norm, handbook: Handbook): Norm | undefined {
  const [, id] = /^dipenuhi ([a-z0-9-]+)$/.exec(norm.before ?? "") ?? [];
  const rule = norm.modality === "prohibition" ? handbook.norms.find((one) => one.id === id) : undefined;
  const approves = (act: NormAct): boolean => act.words.startsWith("menyetujui");
  const says = rule?.modality === "obligation" || rule?.modality === "exclusive-permission";
  return says && rule.act.some(({ value }) => approves(value)) ? rule : undefined;
}

function barOf(
  norm: Norm,
  key: string | undefined,
  act: string | undefined,
  done: string | undefined,
  handbook: Handbook,
): NormCase["bars"] {
  const target = (words: string): string => {
    const named = actNamed(words, handbook);
    if (!named) throw new Error(`${norm.id}: \`${words}\` names no act`);
    return named.id;
  };
  const happened = (event: string): Condition => ({ kind: "happened", fact: named(event, norm), span: norm.span });
  switch (norm.modality) {
    case "prohibition": {
      const barred = norm.at === undefined ? act : target(norm.at);
      return barred === undefined
        ? undefined
        : { act: barred, until: undefined, approvals: approvalsOf(norm, key, handbook) };
    }
    case "requirement":
    case "obligation": {
      const words = norm.modality === "requirement" ? norm.opens : norm.before;
      if (words === undefined) return undefined;
      const [elements] = joinedElements(norm, handbook);
      const until = elements ?? (done === undefined ? undefined : happened(done));
      if (!until) throw new Error(`${norm.id}: nothing shows whether it is done`);
      return { act: target(words), until, approvals: [] };
    }
    default:
      return undefined;
  }
}

function approvalsOf(norm: Norm, key: string | undefined, handbook: Handbook): readonly ApprovalNeed[] {
  const rule = approvalRule(norm, handbook);
  const own = norm.approvals === undefined ? [] : [norm.approvals];
  const bearers = rule ? at(rule.bearer, key) : [];
  return [...own, ...bearers].map((bearer) => approvalOf(bearer, key, handbook));
}

function approvalOf(bearer: Bearer, key: string | undefined, handbook: Handbook): ApprovalNeed {
  switch (bearer.kind) {
    case "role":
      return bearer;
    case "each":
    case "joint":
    case "either":
      return {
        kind: bearer.kind === "either" ? "any" : "all",
        members: bearer.members.map((member) => approvalOf(member, key, handbook)),
      };
    case "as-in":
      return {
        kind: "all",
        members: bearersOf(bearer.rule, key, handbook).map((one) => approvalOf(one, key, handbook)),
      };
    case "substitutes-of":
      return { kind: "any", members: rolesOf(bearer, key, handbook).map((role) => ({ kind: "role", role })) };
  }
}

/** The roles a bearer names, in the order of the text. */
export function rolesOf(bearer: Bearer, key: string | undefined, handbook: Handbook): readonly string[] {
  switch (bearer.kind) {
    case "role":
      return [bearer.role];
    case "each":
    case "either":
    case "joint":
      return bearer.members.flatMap((member) => rolesOf(member, key, handbook));
    case "as-in":
      return bearersOf(bearer.rule, key, handbook).flatMap((one) => rolesOf(one, key, handbook));
    case "substitutes-of":
      return bearersOf(bearer.rule, key, handbook)
        .flatMap((one) => rolesOf(one, key, handbook))
        .flatMap((role) => handbook.organisation.roles.get(role)?.substitutes ?? []);
  }
}

/** The bearers of another rule: those of the same key where it has that key, else all of them. */
function bearersOf(id: string, key: string | undefined, handbook: Handbook): readonly Bearer[] {
  const rule = handbook.norms.find((norm) => norm.id === id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  const has = key !== undefined && rule.bearer.some((one) => one.key === key);
  return has ? at(rule.bearer, key) : rule.bearer.map(({ value }) => value);
}

/** The time in which a grant can be used. How long the act itself may last (`sejak` it was done) is no window. */
function windowOf(bound: TimeBound, done: string | undefined, norm: Norm): readonly Condition[] {
  const { duration, direction = "since", event } = bound;
  if (bound.bound === "at-least") return [];
  if (bound.bound === "at-most" && (event === undefined || event === done)) return [];
  if (!duration || event === undefined) throw new Error(`${norm.id}: \`${bound.text}\` is no window`);
  const { span } = norm;
  const moment: Moment = { kind: "offset", duration, direction, point: named(event, norm), span };
  const kind = bound.bound === "at-earliest" ? "at-earliest" : "at-latest";
  return [{ kind, point: { kind: "now", span }, moment, span }];
}
