import type { Step } from "../model/generated/rules-wire.js";

type Unnamed<T> = T extends unknown ? Omit<T, "name"> : never;

/** A step that is still to get its name. Derived steps have one from the start: that of their fact. */
export type NewStep = Unnamed<Exclude<Step, { kind: "derived" }>>;

/** The computed steps met so far, each once. */
export type StepRegistry = {
  /**
   * Keeps a step.
   * @returns The name it is read by: `_.1`, `_.2` … in the order in which steps are first met; with `of`, a bare `_1`, `_2` … inside the
   *   element. The same step always has the same name, and no two steps share one.
   */
  register(step: NewStep): string;
  /** All of them, in the order in which they were first met: each reads only steps that stand before it. */
  all(): readonly Step[];
};

/** Opens an empty registry. */
export function openSteps(): StepRegistry {
  const names = new Map<string, string>();
  const steps: Step[] = [];
  let [ofRecord, ofElements] = [0, 0];
  return {
    register(step) {
      const key = JSON.stringify(step, (_, value) => (isPlain(value) ? inKeyOrder(value) : value));
      const known = names.get(key);
      if (known !== undefined) return known;
      const name = "of" in step && step.of !== undefined ? `_${++ofElements}` : `_.${++ofRecord}`;
      names.set(key, name);
      const { kind, ...rest } = step;
      steps.push({ kind, name, ...rest } as Step);
      return name;
    },
    all: () => [...steps],
  };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inKeyOrder(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
