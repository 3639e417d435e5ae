import { factsOf } from "../../conditions/facts-of.js";
import { rulesOf } from "../../conditions/rules-of.js";
import type { DecisionTable } from "../../model/decision-table.js";
import type { Norm, NormTarget } from "../../model/norm.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import { findAct } from "../blocks/find-act.js";

/** Something that is known only after other things: a fact, or the state of a rule or decision table. */
export type Dependent = { readonly kind: "fact" | "rule"; readonly name: string };

/** What each thing reads directly; keys are those of {@link keyOf}. */
export type Dependencies = ReadonlyMap<string, readonly Dependent[]>;

type RuleSet = {
  readonly vocabulary: Vocabulary;
  readonly norms: readonly Norm[];
  readonly decisionTables: readonly DecisionTable[];
};

/** A fact and a rule may share a name. */
export function keyOf({ kind, name }: Dependent): string {
  return `${kind} ${name}`;
}

/**
 * What must be known first: a derived fact reads its rule or table; a table its columns; a rule the facts of its conditions and bounds, the
 * events of its gates and of its own act, the states of rules it names, and the exceptions that defeat it.
 */
export function dependenciesOf({ vocabulary, norms, decisionTables }: RuleSet): Dependencies {
  const found = new Map<string, readonly Dependent[]>();
  for (const { name, type } of vocabulary.facts.values()) {
    if (type.kind === "derived") found.set(keyOf(fact(name)), [rule(type.by)]);
  }
  for (const { id, facts } of decisionTables) found.set(keyOf(rule(id)), facts.map(fact));
  const exceptions = exceptionsTo(norms);
  for (const norm of norms) {
    const reads = [...readsOf(norm, vocabulary), ...(exceptions.get(norm.id) ?? []).map(rule)];
    found.set(keyOf(rule(norm.id)), reads);
  }
  return found;
}

const fact = (name: string): Dependent => ({ kind: "fact", name });
const rule = (name: string): Dependent => ({ kind: "rule", name });

function readsOf(norm: Norm, vocabulary: Vocabulary): readonly Dependent[] {
  const conditions = [...norm.when, ...norm.unless, ...norm.elements].flatMap(({ value }) =>
    "tree" in value && value.tree ? [value.tree] : [],
  );
  const events = [
    norm.by,
    ...norm.bounds.map(({ value }) => value.event),
    ...norm.act.map(({ value }) => (value.act === undefined ? undefined : vocabulary.acts.get(value.act)?.doneWhen)),
    ...norm.every.filter((every) => typeof every === "string"),
    ...(norm.everySince === undefined ? [] : [norm.everySince]),
  ].filter((name) => name !== undefined);
  const gates = [norm.before, norm.after, norm.at].flatMap((gate) =>
    gate === undefined ? [] : gateReads(gate, vocabulary),
  );
  return [
    ...conditions.flatMap((tree) => [...factsOf(tree).map(fact), ...rulesOf(tree).map(rule)]),
    ...events.map(fact),
    ...gates,
  ];
}

/** What a gate names: the state of a rule, an event, or an act by its words. */
function gateReads(gate: string, vocabulary: Vocabulary): readonly Dependent[] {
  const [, state, name] = /^(terlampaui|dipenuhi|dilanggar|sudah|belum) (\S+)$/.exec(gate) ?? [];
  if (name !== undefined) return [state === "sudah" || state === "belum" ? fact(name) : rule(name)];
  if (vocabulary.facts.has(gate)) return [fact(gate)];
  const event = findAct(gate, vocabulary)?.doneWhen;
  return event === undefined ? [] : [fact(event)];
}

/** For each norm the norms that are exceptions to it. */
function exceptionsTo(norms: readonly Norm[]): ReadonlyMap<string, readonly string[]> {
  const byProvision = new Map<string, Norm[]>();
  for (const norm of norms) {
    for (const place of placesOf(norm)) pushAt(byProvision, place, norm);
  }
  const exceptions = new Map<string, string[]>();
  for (const { id, exceptsFrom } of norms) {
    for (const defeated of exceptsFrom.flatMap((target) => idsOf(target, byProvision))) {
      // An exception to the Pasal it stands in is none to itself.
      if (defeated !== id) pushAt(exceptions, defeated, id);
    }
  }
  return exceptions;
}

function pushAt<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function idsOf(target: NormTarget, byProvision: ReadonlyMap<string, readonly Norm[]>): readonly string[] {
  if (target.kind === "norm") return [target.id];
  return (byProvision.get(`${target.document} ${target.provision}`) ?? []).map(({ id }) => id);
}

/** The provision of a norm and those it is part of, by the way ids are made: `tangga-ayat-2-huruf-a` is in `tangga-ayat-2` and `tangga`. */
function placesOf({ source: { document, provision } }: Norm): readonly string[] {
  const wider = [...provision.matchAll(/-(?:ayat|huruf|angka)-/g)].map(({ index }) => provision.slice(0, index));
  return [...new Set([...wider, provision])].map((place) => `${document} ${place}`);
}
