import { dayNumber } from "../../conditions/evaluate-condition.js";
import type { FactRow, FactValue } from "../../conditions/fact-value.js";
import { factsOf } from "../../conditions/facts-of.js";
import { timeUnitOf } from "../../conditions/time-units.js";
import { kindOf, type ValueKind } from "../../conditions/value-kind.js";
import { assertNever } from "../../errors.js";
import type { Condition, Value } from "../../model/condition.js";
import { type Leaf, leavesOf } from "./leaves-of.js";
import { momentsOf } from "./moments-of.js";
import type { SituationContext } from "./situation-context.js";

/** The values worth trying for a fact. */
export type Domain = {
  readonly values: readonly FactValue[];
  /** Whether every value there is behaves like one of them in the conditions at hand. */
  readonly complete: boolean;
};

/** Subsets of a list's choices that are tried in full: two to the power of this. */
const listLimit = 10;
const rowLimit = 24;

/**
 * Representative values of each fact that leaves read: for numbers those around every constant they are compared with, for events the instants
 * at which a limit falls or has just passed, for lists what tells their tests apart.
 */
export function domainsOf(
  leaves: readonly Leaf[],
  names: readonly string[],
  context: SituationContext,
): ReadonlyMap<string, Domain> {
  const groups = groupsOf(leaves);
  const moments = momentsOf(leaves, context);
  const domains = new Map<string, Domain>();
  for (const name of names) {
    const type = context.vocabulary.facts.get(name)?.type;
    if (type) domains.set(name, domainOf(name, kindOf(type)));
  }
  return domains;

  function domainOf(name: string, kind: ValueKind): Domain {
    const group = groups.get(name) ?? new Set([name]);
    switch (kind.kind) {
      case "boolean":
        return { values: [false, true], complete: true };
      case "choice":
        return { values: kind.choices, complete: true };
      case "number": {
        const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = kind;
        const all = around(constants(group, kind), group.size, Math.min(Math.max(0, minimum), maximum));
        return { values: all.filter((value) => minimum <= value && value <= maximum), complete: true };
      }
      case "duration":
        return { values: around(constants(group, kind), group.size, 0).filter((value) => value >= 0), complete: true };
      case "time":
        return { values: around([], group.size, 480).filter((value) => value >= 0 && value < 1440), complete: true };
      case "text":
      case "reference":
        return { values: [...group].map((_name, index) => `orang-${index + 1}`), complete: true };
      case "date": {
        const { days, complete } = moments.of(name);
        const all = [...around(constants(group, kind), group.size, Math.floor(context.at / 86_400)), ...days];
        return { values: [...new Set(all)], complete };
      }
      case "event": {
        const { seconds, complete } = moments.of(name);
        return { values: [...seconds.slice(0, 1), null, ...seconds.slice(1)], complete };
      }
      case "list":
        return kind.register === undefined ? choiceLists(name, kind.choices) : rowLists(name, kind.register);
      default:
        return assertNever(kind);
    }
  }

  /** What the facts of a group are compared with, in the unit of this one. */
  function constants(group: ReadonlySet<string>, kind: ValueKind): readonly number[] {
    return leaves.flatMap((leaf) => {
      const reads = factsOf(leaf);
      return reads.some((fact) => group.has(fact)) ? valuesIn(leaf).flatMap((value) => amounts(value, kind)) : [];
    });
  }

  /** Choices that every test treats alike are tried through one of them. */
  function choiceLists(name: string, choices: readonly string[]): Domain {
    const counted = leaves.some((leaf) => factsOf(leaf).includes(name) && leaf.kind !== "contains");
    const tests = leaves.flatMap((leaf) =>
      leaf.kind === "contains" && leaf.fact.path.join(".") === name
        ? [new Set(leaf.values.map((value) => (value.kind === "word" ? value.word : "")))]
        : [],
    );
    const classes = new Map<string, string>();
    for (const choice of choices) {
      const key = counted ? choice : tests.map((test) => (test.has(choice) ? "1" : "0")).join("");
      if (!classes.has(key)) classes.set(key, choice);
    }
    const plain = counted ? [] : [tests.map(() => "0").join("")];
    const members = [...classes].flatMap(([key, choice]) => (plain.includes(key) ? [] : [choice]));
    const tried = members.slice(0, listLimit);
    return { values: subsets(tried), complete: tried.length === members.length };
  }

  /** No list of rows is ever all there is: some, each alone and as often as a count may ask. */
  function rowLists(name: string, register: string): Domain {
    const bodies = leaves.flatMap((leaf) => bodiesOver(leaf, name));
    const inner = bodies.flatMap(({ variable, body }) => rowLeaves(body, variable, register));
    const attributes = [...new Set(inner.flatMap((leaf) => factsOf(leaf)))];
    const domains = domainsOf(inner, attributes, context);
    let rows: readonly FactRow[] = [new Map()];
    for (const [attribute, { values }] of domains) {
      const column = attribute.slice(register.length + 1);
      rows = rows.flatMap((row) => values.map((value) => new Map([...row, [column, value]]))).slice(0, rowLimit);
    }
    const counts = leaves.flatMap((leaf) =>
      leaf.kind === "compare" && leaf.left.kind === "count"
        ? valuesIn(leaf).flatMap((value) => amounts(value, undefined))
        : [],
    );
    const lengths = around(counts, 1, 1).filter((count) => count > 0 && count <= 20);
    return { values: [[], ...lengths.flatMap((count) => rows.map((row) => Array(count).fill(row)))], complete: false };
  }
}

/** Facts compared with one another, directly or through a third: their values must be tried against each other. */
function groupsOf(leaves: readonly Leaf[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const leaf of leaves) {
    const joined = new Set(factsOf(leaf).flatMap((name) => [name, ...(groups.get(name) ?? [])]));
    for (const name of joined) groups.set(name, joined);
  }
  return groups;
}

function valuesIn(leaf: Leaf): readonly Value[] {
  if (leaf.kind === "compare") return [leaf.right];
  return leaf.kind === "in" || leaf.kind === "contains" ? leaf.values : [];
}

const minutesIn: Readonly<Record<string, number>> = { minute: 1, hour: 60 };

function amounts(value: Value, kind: ValueKind | undefined): readonly number[] {
  if (value.kind === "date") return value.time === undefined ? [dayNumber(value.date)] : [];
  if (value.kind === "number") return [Math.floor(Number(value.value)), Math.ceil(Number(value.value))];
  if (value.kind !== "duration") return [];
  const { count, unit, times = 1 } = value.duration;
  const own = kind?.kind === "duration" ? timeUnitOf((kind.unit ?? "").trim()) : undefined;
  const [from, to] = [minutesIn[unit], minutesIn[own ?? ""]];
  const amount = from !== undefined && to !== undefined ? (count * times * from) / to : count * times;
  return [Math.floor(amount), Math.ceil(amount)];
}

/** Each constant and its neighbours, as many as there are facts to be told apart; without constants some numbers from `start`. */
function around(constants: readonly number[], reach: number, start: number): readonly number[] {
  const centres = constants.length > 0 ? constants : [start];
  const steps = Array.from({ length: 2 * Math.min(reach, 4) + 1 }, (_, index) => index - Math.min(reach, 4));
  return [...new Set(centres.flatMap((centre) => steps.map((step) => centre + step)))].sort((a, b) => a - b);
}

/** All subsets, smallest first. */
function subsets(members: readonly string[]): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [[]];
  for (const member of members) for (const one of [...all]) all.push([...one, member]);
  return all.sort((a, b) => a.length - b.length);
}

type Body = { readonly variable: string; readonly body: Condition };

function bodiesOver(leaf: Leaf, list: string): readonly Body[] {
  const over = leaf.kind === "some" || leaf.kind === "every" ? leaf : leaf.kind === "compare" ? leaf.left : undefined;
  return over && over.kind !== "fact" && over.list.path.join(".") === list ? [over] : [];
}

/** The tests of a body as tests of the facts `register.column`. */
function rowLeaves(body: Condition, variable: string, register: string): readonly Leaf[] {
  const text = JSON.stringify(body, (_key, value) =>
    Array.isArray(value) && value.length > 1 && value[0] === variable && value.every((one) => typeof one === "string")
      ? [register, ...value.slice(1)]
      : value,
  );
  return leavesOf(JSON.parse(text) as Condition);
}
