import type { FactValue } from "../../conditions/fact-value.js";
import { kindOf } from "../../conditions/value-kind.js";
import { type DecideQuestion, type Decision, decide, type Weighed, weighed } from "../../evaluate/decide.js";
import { deriveFacts, type EncodedRecord } from "../../evaluate/derive-facts.js";
import type { Encoded } from "../../evaluate/eval-formula.js";
import { formatInstant } from "../../evaluate/instant.js";
import { loadRules } from "../../evaluate/load-rules.js";
import { CalendarError, NotCovered, UnknownName } from "../../evaluate/refusals.js";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { FactType } from "../../model/vocabulary.js";
import { vocabularyOfRules } from "../situation/tests-of-rules.js";
import { sentFacts } from "../vectors/sent-facts.js";
import type { Pair } from "./compared-law.js";
import type { Books } from "./effect.js";
import type { Names } from "./match-names.js";

/** May this role do this act? In the names of the new rules. */
export type Question = { readonly role: string; readonly act: string };

/** The rules of one side, asked in the names of the new ones. */
export type AskedSide = {
  /** Undefined where the side cannot be asked so: it does not know the role or act, or its calendar or its days do not reach. */
  ask(question: Question, facts: ReadonlyMap<string, FactValue>): Weighed | undefined;
  /** The same answer with its reasons. */
  explain(question: Question, facts: ReadonlyMap<string, FactValue>): Decision | undefined;
  /** What the steps of this side make of the facts, by this side's own names; undefined where its calendar or its days do not reach. */
  derive(facts: ReadonlyMap<string, FactValue>): ((name: string) => Encoded) | undefined;
  /** The name of a fact on the new side. */
  nameNow(fact: string): string;
  /** Roles of an answer, in the names of the new side. */
  roleNow(role: string): string;
};

/** Makes both sides ready to be asked about one instant. @param at - Whole epoch seconds. */
export function askedSides(
  books: Books,
  calendars: Pair<CalendarWire | undefined>,
  names: Names,
  at: number,
): Pair<AskedSide> {
  const same = (id: string): string => id;
  const back = (known: ReadonlyMap<string, string>): ((id: string) => string) => {
    const inverse = new Map([...known].map(([before, after]) => [after, before]));
    return (id) => inverse.get(id) ?? id;
  };
  const forth =
    (known: ReadonlyMap<string, string>) =>
    (id: string): string =>
      known.get(id) ?? id;
  return {
    before: sideOf(books.before, calendars.before, at, {
      fact: back(names.facts.afterOf),
      role: back(names.roles.afterOf),
      act: back(names.acts.afterOf),
      factNow: forth(names.facts.afterOf),
      roleNow: forth(names.roles.afterOf),
    }),
    after: sideOf(books.after, calendars.after, at, {
      fact: same,
      role: same,
      act: same,
      factNow: same,
      roleNow: same,
    }),
  };
}

type SideNames = Readonly<Record<"fact" | "role" | "act" | "factNow" | "roleNow", (id: string) => string>>;

function sideOf(book: RulesWire, calendar: CalendarWire | undefined, at: number, names: SideNames): AskedSide {
  const rules = loadRules(book, calendar);
  const vocabulary = vocabularyOfRules([book]);
  const instant = formatInstant(at, calendar);
  const questionOf = ({ role, act }: Question, facts: ReadonlyMap<string, FactValue>): DecideQuestion => ({
    roles: [names.role(role)],
    act: names.act(act),
    at: instant,
    facts: sentFacts(known(facts), vocabulary, calendar),
  });
  return {
    ask: (question, facts) => answered(() => weighed(rules, questionOf(question, facts))),
    explain: (question, facts) => answered(() => decide(rules, questionOf(question, facts))),
    derive: (facts) =>
      answered(() =>
        readerOf(deriveFacts(rules, { at: instant, facts: sentFacts(known(facts), vocabulary, calendar) })),
      ),
    nameNow: names.factNow,
    roleNow: names.roleNow,
  };

  /** What this side takes: facts it knows, with values of their type. */
  function known(facts: ReadonlyMap<string, FactValue>): ReadonlyMap<string, FactValue> {
    const own = new Map<string, FactValue>();
    for (const [name, value] of facts) {
      const type = vocabulary.facts.get(names.fact(name))?.type;
      if (type && type.kind !== "derived" && isOf(value, type)) own.set(names.fact(name), value);
    }
    return own;
  }
}

/** An answer, if this side can give one. */
function answered<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CalendarError || error instanceof NotCovered || error instanceof UnknownName) return undefined;
    throw error;
  }
}

/** Reads a record of one object an entity by whole names. */
function readerOf(record: EncodedRecord): (name: string) => Encoded {
  return (name) => {
    const dot = name.indexOf(".");
    const whole = record[dot < 0 ? name : name.slice(0, dot)];
    if (dot < 0 || typeof whole !== "object" || whole === null) return (whole ?? null) as Encoded;
    return (whole as { readonly [attribute: string]: Encoded })[name.slice(dot + 1)] ?? null;
  };
}

/** Whether a value is one of a type: the other side may have other choices, or another kind of fact under the name. */
function isOf(value: FactValue, type: FactType): boolean {
  const kind = kindOf(type);
  switch (kind.kind) {
    case "boolean":
      return typeof value === "boolean";
    case "choice":
      return typeof value === "string" && kind.choices.includes(value);
    case "number": {
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = kind;
      return typeof value === "number" && minimum <= value && value <= maximum;
    }
    case "event":
      return value === null || typeof value === "number";
    case "text":
    case "reference":
      return typeof value === "string";
    case "list":
      return (
        Array.isArray(value) &&
        value.every((one) => (typeof one === "string" ? kind.choices.includes(one) : kind.register !== undefined))
      );
    default:
      return typeof value === "number";
  }
}
