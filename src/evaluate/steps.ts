import type { Formula, Norm, Point, Step } from "../model/generated/rules-wire.js";
import type { Run } from "./circuit.js";
import { type Defeaters, everyDefeater, withDefeaters } from "./defeaters.js";
import { type Encoded, type EncodedRow, evalFormula, readElement } from "./eval-formula.js";
import { readForFormulas, readSlot, writeSlot } from "./frame.js";
import { isOverdue, recordedDone } from "./norm-time.js";
import type { Shelf } from "./open-book.js";
import { atEarliest, atLatest, precedes, type TimeContext, withinCalendar, withinLast } from "./place-in-time.js";
import type { Slot, SlotTable, TimeStep } from "./slots.js";
import { and, anyTrue, type Truth } from "./three-valued.js";

/** What a step may ask of whoever computes it. */
export type StepNeeds = {
  readonly norms: Pick<Shelf<Norm>, "get">;
  readonly formula: (formula: Formula) => (run: Run) => boolean;
  /** Makes sure that a step stands before this one. */
  readonly step: (name: string) => void;
  readonly applies: (norm: Norm) => (run: Run) => Truth;
  /** Makes sure that what is computed in the elements of a list stands in them. */
  readonly elements: (list: string) => void;
};

/** How the value of a step is found, once all it reads is known. Unknown (null) where what it needs is unknown. */
export function stepEvaluator(step: Step, table: SlotTable, needs: StepNeeds): (run: Run) => Encoded {
  switch (step.kind) {
    case "derived":
      return derived(step, needs);
    case "count": {
      const list = table.byName.get(step.list);
      needs.elements(step.list);
      return (run) => {
        const elements = list ? readForFormulas(list, run.frame, run.at) : null;
        if (!Array.isArray(elements)) return null;
        let count = 0;
        for (const element of elements as readonly Encoded[]) {
          const read = readElement(element);
          if (evalFormula(step.holds, read)) count += 1;
          else if (!evalFormula(step.fails, read)) return null;
        }
        return count;
      };
    }
    case "state": {
      const norms = step.norms.flatMap((id) => {
        const norm = needs.norms.get(id);
        return norm ? [{ norm, applies: needs.applies(norm) }] : [];
      });
      for (const { norm } of norms) for (const name of eventsOf(norm)) needs.step(name);
      return (run) =>
        encodeTruth(
          anyTrue(norms, ({ norm, applies }) => {
            const truth = applies(run);
            return truth === false ? false : and(truth, stateOf(step.state, norm, run, table));
          }),
        );
    }
    default: {
      for (const name of pointNames(step)) needs.step(name);
      return (run) => encodeTruth(compute(step, timeContext(table, run)));
    }
  }
}

/** Writes into every row of a list what is computed in it. */
export function computeElements(list: Slot, table: SlotTable, run: Run): void {
  const rows = list.elementSteps.length > 0 ? readSlot(list, run.frame) : null;
  if (!Array.isArray(rows)) return;
  const computed = (rows as readonly EncodedRow[]).map((element) => {
    let row = element;
    for (const step of list.elementSteps) {
      row = { ...row, [step.name]: encodeTruth(compute(step, timeContext(table, run, row))) };
    }
    return row;
  });
  writeSlot(list, computed, run.frame);
}

function compute(step: TimeStep, context: TimeContext): Truth {
  switch (step.kind) {
    case "order":
      return step.relation === "before"
        ? precedes(step.left, step.right, context)
        : precedes(step.right, step.left, context);
    case "bound":
      return step.relation === "at-latest"
        ? atLatest(step.point, step.moment, context)
        : atEarliest(step.point, step.moment, context);
    case "within-last":
      return withinLast(step.point, step.period, context);
    case "within-calendar":
      return withinCalendar(step.point, step.calendar, context);
    default:
      return unknownKind(step);
  }
}

/** Rules of another version may hold a step that this one does not know: an error, never a guess. */
function unknownKind(step: never): never {
  const { kind, name } = step as Step;
  throw new RangeError(`Step ${name}: the kind ${kind} is not known`);
}

function timeContext({ byName }: SlotTable, { frame, at, calendar }: Run, element?: EncodedRow): TimeContext {
  return {
    at,
    calendar,
    read: (point) => {
      if (point.kind === "element") {
        return { value: readElement(element ?? null)(point.attribute), isDate: point.type === "date" };
      }
      const slot = byName.get(point.fact);
      return { value: slot ? readSlot(slot, frame) : null, isDate: slot?.type.kind === "date" };
    },
  };
}

/** Rows in turn: the first that holds gives the value, if every row before it fails. */
function derived(step: Extract<Step, { kind: "derived" }>, needs: StepNeeds): (run: Run) => Encoded {
  const rows = step.rows.map(({ holds, fails, value }) => ({
    holds: needs.formula(holds),
    fails: needs.formula(fails),
    value,
  }));
  const fallback = step.default ?? null;
  return (run) => {
    for (const { holds, fails, value } of rows) {
      if (holds(run)) return value;
      if (!fails(run)) return null;
    }
    return fallback;
  };
}

function stateOf(state: Extract<Step, { kind: "state" }>["state"], norm: Norm, run: Run, table: SlotTable): Truth {
  const read = (name: string): Encoded => {
    const slot = table.byName.get(name);
    return slot ? readSlot(slot, run.frame) : null;
  };
  if (state !== "met") return isOverdue(norm, read, run);
  const done = recordedDone(norm, read);
  return done === null ? undefined : typeof done === "number" && done <= run.at;
}

function encodeTruth(truth: Truth): Encoded {
  return truth ?? null;
}

/** Events a norm's time is counted from, and the one that shows it was done. */
function eventsOf({ owes, limits }: Norm): readonly string[] {
  const events = limits.flatMap(({ event }) => (event === undefined ? [] : [event]));
  return [...events, ...(owes?.done === undefined ? [] : [owes.done]), ...(owes?.every?.events ?? [])];
}

/** Facts and steps that a step of the record reads; for a state, those that tell whether its norms apply and when they are due. */
export function readsOfStep(step: Step, norms: Pick<Shelf<Norm>, "get">): readonly string[] {
  if (step.kind !== "state") return pointNames(step);
  return step.norms.flatMap((id) => {
    const norm = norms.get(id);
    return norm ? [...readsOfNorm(norm, norms), ...eventsOf(norm)] : [];
  });
}

/** What decides whether a norm applies: its condition, and those of all that can set it aside. */
export function readsOfNorm(
  norm: Norm,
  norms: Pick<Shelf<Norm>, "get">,
  counts: Defeaters = everyDefeater,
): readonly string[] {
  return [...withDefeaters(norms, [norm], counts)].flatMap(({ when }) => when.reads);
}

function pointNames(step: Step): readonly string[] {
  const names = (point: Point): readonly string[] => (point.kind === "fact" ? [point.fact] : []);
  switch (step.kind) {
    case "order":
      return [...names(step.left), ...names(step.right)];
    case "bound":
      return [...names(step.point), ...names(step.moment.point)];
    case "within-last":
    case "within-calendar":
      return names(step.point);
    case "count":
      return [step.list];
    case "derived":
      return step.reads;
    case "state":
      return [];
    default:
      return unknownKind(step);
  }
}
