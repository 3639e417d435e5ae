import type { Frame } from "./encode-facts.js";
import type { Encoded } from "./eval-formula.js";
import type { WorkCalendar } from "./working-time.js";

/**
 * How many conditions are decided at once.
 *
 * A *source* is one thing a condition can depend on: a fact, a step, a comparison of two facts, or a conjunction that several conditions share.
 * Its values fall into a few classes (`rutin`, `perhatian`, …; below 3, exactly 3, above 3), and every comparison with it is a list of the
 * classes for which it is true. A *column* is a conjunction of such lists, one bit wide; each class of a source has a row of bits: the columns
 * it makes false. So one record is decided by sorting each fact into its class, once, and joining the rows: the cost grows with the facts, and
 * with the rules only as the rows get longer, 32 rules a word. Disjunctions are negated conjunctions.
 */
export type Circuit = {
  /** Words a row has. */
  readonly width: number;
  /** Columns that are false whatever the facts. */
  readonly initial: Int32Array;
  /** Columns whose answer is the opposite of their conjunction. */
  readonly inverted: Int32Array;
  /** Facts (and the day asked about), by number: the slot read, how it is classed, where its rows begin. */
  readonly early: readonly EarlySource[];
  readonly rows: Int32Array;
  /** What depends on other sources, each after all it depends on. */
  readonly late: readonly LateSource[];
  /** Run first: what is computed in the elements of lists. */
  readonly prepare: readonly ((run: Run) => void)[];
  /** Scratch of one run: false columns, by word; the class of each source, by its number. */
  readonly killed: Int32Array;
  readonly classes: Int32Array;
  readonly offsets: Int32Array;
};

/** How values of a slot are sorted: 0 unknown; then codes, or *not happened* and the stretches between thresholds, or texts. */
export type Classing = {
  readonly slot: number;
  readonly kind: "coded" | "ordinal" | "text" | "list";
  readonly thresholds: readonly number[];
  readonly texts: ReadonlyMap<string, number>;
};

export type EarlySource = {
  readonly source: number;
  readonly name: string;
  readonly classing: Classing;
  readonly rowStart: number;
};

export type LateSource = {
  readonly source: number;
  readonly name: string;
  /** A shared conjunction: the number of its column; -1 otherwise. */
  readonly column: number;
  /** Its class, once everything before it is known. */
  readonly classOf: (run: Run) => number;
  /** By class: pairs of word and bits that become false. */
  readonly kills: readonly Int32Array[];
};

/** A condition that a run answers: one source, and the classes for which it is true. */
export type Literal = boolean | { readonly source: number; readonly good: Uint8Array };

/** Whether a norm applies, in two literals: true, and false. */
export type Applies = { readonly holds: Literal; readonly fails: Literal };

/** What one question brings. */
export type Run = {
  readonly circuit: Circuit;
  readonly frame: Frame;
  /** The instant asked about, epoch seconds. */
  readonly at: number;
  readonly calendar: WorkCalendar | undefined;
  /** Told of every comparison made (tests count them). */
  readonly probe: ((source: string) => void) | undefined;
};

/** Decides every column and every literal of a circuit for the facts in the frame. */
export function runCircuit(run: Run): void {
  const { circuit, frame, probe } = run;
  const { early, rows, width, killed, initial, classes, offsets, late } = circuit;
  const { codes } = frame;
  const count = early.length;
  for (const prepare of circuit.prepare) prepare(run);
  for (let i = 0; i < count; i += 1) {
    const { source, name, classing, rowStart } = early[i] as EarlySource;
    if (probe) probe(name);
    const found = classing.kind === "coded" ? (codes[classing.slot] as number) : classOfValue(classing, frame);
    classes[source] = found;
    offsets[i] = rowStart + found * width;
  }
  for (let word = 0; word < width; word += 1) {
    let bits = initial[word] as number;
    for (let i = 0; i < count; i += 1) bits |= rows[(offsets[i] as number) + word] as number;
    killed[word] = bits;
  }
  for (let i = 0; i < late.length; i += 1) {
    const { source, name, column, classOf, kills } = late[i] as LateSource;
    let found: number;
    if (column >= 0) found = ((killed[column >> 5] as number) >>> (column & 31)) & 1 ? 0 : 1;
    else {
      if (probe) probe(name);
      found = classOf(run);
    }
    classes[source] = found;
    const kill = kills[found] as Int32Array;
    for (let k = 0; k < kill.length; k += 2) {
      const word = kill[k] as number;
      killed[word] = (killed[word] as number) | (kill[k + 1] as number);
    }
  }
}

/** Whether a literal is true, after a run. */
export function isTrue({ classes }: Circuit, literal: Literal): boolean {
  if (typeof literal === "boolean") return literal;
  return literal.good[classes[literal.source] as number] === 1;
}

/** The class of the value in a slot. */
export function classOfValue({ kind, slot, thresholds, texts }: Classing, { values, codes }: Frame): number {
  if (kind === "coded") return codes[slot] as number;
  const value = values[slot] as Encoded;
  if (value === null) return 0;
  if (kind === "list") return 1;
  if (kind === "text") return texts.get(value as string) ?? texts.size + 1;
  if (value === false) return 1;
  const number = value as number;
  let [low, high] = [0, thresholds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((thresholds[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return 2 + 2 * low + (thresholds[low] === number ? 1 : 0);
}

/** One value of every class, in their order. */
export function valuesOfClasses({ kind, thresholds, texts }: Classing, choices: readonly string[]): readonly Encoded[] {
  switch (kind) {
    case "coded":
      return choices.length > 0 ? [null, ...choices] : [null, false, true];
    case "list":
      return [null, []];
    case "text": {
      let other = "other";
      while (texts.has(other)) other += "+";
      return [null, ...texts.keys(), other];
    }
    case "ordinal": {
      const values: Encoded[] = [null, false];
      thresholds.forEach((threshold, i) => {
        const before = thresholds[i - 1];
        values.push(before === undefined ? threshold - 1 : (before + threshold) / 2, threshold);
      });
      values.push((thresholds.at(-1) ?? 0) + 1);
      return values;
    }
  }
}
