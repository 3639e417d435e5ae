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

/** One place of the encoded record: a fact, a step, or (last, without name) the civil day asked about. */
export type Slot = {
  readonly index: number;
  /** `entity.attribute` of a fact, `_.n` of what is computed. */
  readonly name: string;
  readonly type: FactType;
  readonly kind: SlotKind;
  /** The choices of a pilihan; `["false", "true"]` has no place here: ya/tidak are coded 1 and 2. */
  readonly codes: ReadonlyMap<string, number>;
  readonly fact: Fact | undefined;
  /** Its step, where it is computed or derived. */
  readonly step: Step | undefined;
  /**
   * Types of the attributes of its rows by name; `undefined` as a type: as sent. Empty: a register that leaves its columns to its data, each
   * as sent. Absent for anything but rows.
   */
  readonly columns: ReadonlyMap<string, Slot | undefined> | undefined;
  /** Steps computed in each of its elements, in order. */
  readonly elementSteps: readonly Step[];
};

/** The places of a rule book's encoded record. */
export type SlotTable = {
  readonly slots: readonly Slot[];
  readonly byName: ReadonlyMap<string, Slot>;
  /** Index of the civil day of `at`. */
  readonly day: number;
};

const none: ReadonlyMap<string, number> = new Map();
const boolean: FactType = { kind: "boolean" };

/** Numbers the facts and steps of a rule book; steps in elements of a list have no place of their own. */
export function slotsOf(book: RuleBook): SlotTable {
  const slots: Slot[] = [];
  const byName = new Map<string, Slot>();
  const stepsByName = new Map(book.steps.filter((step) => !isInElement(step)).map((step) => [step.name, step]));
  const inElements = new Map<string, Step[]>();
  for (const step of book.steps) {
    if (!isInElement(step)) continue;
    inElements.set(step.of, [...(inElements.get(step.of) ?? []), step]);
  }
  const add = (name: string, type: FactType, fact: Fact | undefined, step: Step | undefined): void => {
    const columns =
      type.kind === "list" && type.register !== undefined ? new Map<string, Slot | undefined>() : undefined;
    const slot: Slot = {
      index: slots.length,
      name,
      type,
      kind: kindOf(type),
      codes: type.kind === "choice" ? new Map(type.choices.map((choice, index) => [choice, index + 1])) : none,
      fact,
      step,
      columns,
      elementSteps: inElements.get(name) ?? [],
    };
    slots.push(slot);
    if (name !== "") byName.set(name, slot);
  };
  for (const fact of book.facts) add(fact.name, fact.type, fact, stepsByName.get(fact.name));
  for (const step of stepsByName.values())
    if (!byName.has(step.name)) add(step.name, typeOfStep(step), undefined, step);
  add("", { kind: "date" }, undefined, undefined);
  for (const { type, columns } of slots) {
    if (!columns || type.kind !== "list" || type.register === undefined) continue;
    fillColumns(columns as Map<string, Slot | undefined>, type.register, book, byName);
  }
  return { slots, byName, day: slots.length - 1 };
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
    if (name.startsWith(prefix) && slot.fact && slot.fact.derivedBy === undefined && slot.kind !== "list") {
      columns.set(attribute, slot);
    }
  }
}

function isInElement(step: Step): step is Step & { readonly of: string } {
  return "of" in step && step.of !== undefined;
}

function typeOfStep(step: Step): FactType {
  if (step.kind === "derived") return step.type;
  return step.kind === "count" ? { kind: "number", unit: "" } : boolean;
}

function kindOf({ kind }: FactType): SlotKind {
  switch (kind) {
    case "boolean":
    case "choice":
      return "coded";
    case "number":
    case "duration":
    case "date":
    case "time":
    case "event":
      return "ordinal";
    case "text":
    case "reference":
      return "text";
    case "list":
      return "list";
  }
}
