import type { Fact, FactType, Step } from "../model/generated/rules-wire.js";
import type { RuleBook } from "./rule-book.js";

/** How a value is sorted into the classes a circuit looks answers up by. */
export type SlotKind =
  /** ya/tidak and pilihan: the class is the code, 0 unknown, then the values in order. */
  | "coded"
  /** Integers, and events as seconds or *not happened*. */
  | "ordinal"
  | "text"
  | "list";

/** A step that places something in time: the only kind there is in elements of a list. */
export type TimeStep = Exclude<Step, { kind: "derived" | "count" | "state" }>;

/** One place of the encoded record: a fact, a step, or (last, without name) the civil day asked about. */
export type Slot = {
  readonly index: number;
  /** `entity.attribute` of a fact, `_.n` of what is computed. */
  readonly name: string;
  readonly type: FactType;
  readonly kind: SlotKind;
  readonly fact: Fact | undefined;
  /** Its step, where it is computed or derived. */
  readonly step: Step | undefined;
  /**
   * Types of the attributes of its rows by name; `undefined` as a type: as sent. Empty: a register that leaves its columns to its data, each
   * as sent. Absent for anything but rows.
   */
  readonly columns: ReadonlyMap<string, Slot | undefined> | undefined;
  /** Steps computed in each of its elements, in order. */
  readonly elementSteps: readonly TimeStep[];
  /** How a value that is sent is checked: one of {@link check}. */
  readonly check: number;
  /** Of a pilihan its choices, of numbers and durations the least and the greatest. */
  readonly choices: readonly string[];
  readonly least: number;
  readonly greatest: number;
  /** The slot after it; after the last the first: records mostly list facts in the order of the vocabulary. */
  readonly next: Slot;
};

/** The places of a rule book's encoded record. */
export type SlotTable = {
  readonly slots: readonly Slot[];
  readonly byName: ReadonlyMap<string, Slot>;
  /** Index of the civil day of `at`. */
  readonly day: number;
  /** Slots of events that callers send. */
  readonly events: readonly number[];
};

/** Values of `Slot.check`: how a value is checked without a call; `other`: as its type says; `refused`: it may not be sent. */
export const check = { refused: 0, boolean: 1, choice: 2, number: 3, event: 4, other: 5 } as const;

const boolean: FactType = { kind: "boolean" };

/**
 * Numbers the facts and steps of a rule book; steps in elements of a list have no place of their own. A process that asks one question spends
 * much of its time here, hence the plain loops.
 */
export function slotsOf(book: RuleBook): SlotTable {
  const [stepsByName, inElements] = stepsOf(book.steps);
  const slots: Slot[] = [];
  const byName = new Map<string, Slot>();
  const rows: { readonly register: string; readonly columns: Map<string, Slot | undefined> }[] = [];
  const add = (name: string, type: FactType, fact: Fact | undefined, step: Step | undefined): void => {
    const columns = new Map<string, Slot | undefined>();
    const register = type.kind === "list" ? type.register : undefined;
    if (register !== undefined) rows.push({ register, columns });
    const slot: Slot = {
      index: slots.length,
      name,
      type,
      kind: kinds[type.kind],
      fact,
      step,
      columns: register === undefined ? undefined : columns,
      elementSteps: inElements.get(name) ?? noSteps,
      check: fact && fact.derivedBy === undefined ? (checksByKind[type.kind] ?? check.other) : check.refused,
      choices: type.kind === "choice" ? type.choices : noChoices,
      least:
        (type.kind === "number" ? type.minimum : type.kind === "duration" ? 0 : undefined) ?? Number.MIN_SAFE_INTEGER,
      greatest: (type.kind === "number" ? type.maximum : undefined) ?? Number.MAX_SAFE_INTEGER,
      next: slots[0] as Slot,
    };
    const before: { -readonly [key in keyof Slot]: Slot[key] } = slots.at(-1) ?? slot;
    before.next = slot;
    slots.push(slot);
    if (name !== "") byName.set(name, slot);
  };
  for (const fact of book.facts) add(fact.name, fact.type, fact, stepsByName.get(fact.name));
  for (const step of stepsByName.values()) {
    if (!byName.has(step.name)) add(step.name, typeOfStep(step), undefined, step);
  }
  add("", { kind: "date" }, undefined, undefined);
  for (const { register, columns } of rows) fillColumns(columns, register, book, byName);
  return {
    slots,
    byName,
    day: slots.length - 1,
    events: slots.flatMap(({ index, type, step }) => (type.kind === "event" && !step ? [index] : [])),
  };
}

const noSteps: readonly TimeStep[] = [];
const noChoices: readonly string[] = [];

const kinds: Readonly<Record<FactType["kind"], SlotKind>> = {
  boolean: "coded",
  choice: "coded",
  number: "ordinal",
  duration: "ordinal",
  date: "ordinal",
  time: "ordinal",
  event: "ordinal",
  text: "text",
  reference: "text",
  list: "list",
};

const checksByKind: Readonly<Partial<Record<FactType["kind"], number>>> = {
  boolean: check.boolean,
  choice: check.choice,
  number: check.number,
  duration: check.number,
  event: check.event,
};

/** Steps of the record by name, and steps of elements by their list. */
function stepsOf(
  steps: readonly Step[],
): readonly [ReadonlyMap<string, Step>, ReadonlyMap<string, readonly TimeStep[]>] {
  const [ofRecord, ofElements] = [new Map<string, Step>(), new Map<string, TimeStep[]>()];
  for (const step of steps) {
    if (!isInElement(step)) {
      ofRecord.set(step.name, step);
      continue;
    }
    const before = ofElements.get(step.of);
    if (before) before.push(step);
    else ofElements.set(step.of, [step]);
  }
  return [ofRecord, ofElements];
}

const interned = new WeakSet<SlotTable>();

/**
 * Makes names and choices the very strings that engines keep for keys of objects: two such are compared by their place in memory. For tables that are
 * asked again and again; done once a table.
 */
export function internTexts(table: SlotTable): void {
  if (interned.has(table)) return;
  interned.add(table);
  const keys: Record<string, true> = Object.create(null);
  for (const { name, choices } of table.slots) for (const text of [name, ...choices]) keys[text] = true;
  const kept = new Map(Object.keys(keys).map((key) => [key, key]));
  for (const slot of table.slots as readonly { -readonly [key in keyof Slot]: Slot[key] }[]) {
    slot.name = kept.get(slot.name) as string;
    slot.choices = slot.choices.map((choice) => kept.get(choice) as string);
  }
}

/** Attributes of a register's rows: its columns, and what the vocabulary declares as `register.attribute`. */
function fillColumns(
  columns: Map<string, Slot | undefined>,
  register: string,
  book: RuleBook,
  byName: ReadonlyMap<string, Slot>,
): void {
  for (const { id, columns: names } of book.registers) {
    if (id === register) for (const name of names) columns.set(name, undefined);
  }
  const prefix = `${register}.`;
  for (const [name, slot] of byName) {
    const attribute = name.slice(prefix.length);
    if (name.startsWith(prefix) && slot.check !== check.refused && slot.kind !== "list") {
      columns.set(attribute, slot);
    }
  }
}

function isInElement(step: Step): step is TimeStep & { readonly of: string } {
  return "of" in step;
}

function typeOfStep(step: Step): FactType {
  if (step.kind === "derived") return step.type;
  return step.kind === "count" ? { kind: "number", unit: "" } : boolean;
}
