import type { Encoded } from "./eval-formula.js";
import type { Frame } from "./frame.js";
import type { WorkCalendar } from "./working-time.js";

/**
 * How many conditions are decided at once.
 *
 * A *source* is one thing a condition can depend on: a fact, a step, a comparison of two facts, or a conjunction that several conditions share.
 * Its values fall into a few classes (`rutin`, `perhatian`, …; below 3, exactly 3, above 3), and every comparison with it is a list of the
 * classes for which it is true. A *column* is a conjunction of such lists, one bit wide; each class of a source has a row of bits: the columns
 * it makes false. So one record is decided by sorting each fact into its class, once, and joining the rows: the cost grows with the facts, and
 * with the rules only as the rows get longer, 32 rules a word. Disjunctions are negated conjunctions.
 *
 * Facts with few classes are read in *groups*: one row for each combination of their classes. A conjunction that stands inside the i-th column
 * asked for (the `or` of its condition) is the i-th column of a *plane* of its own, so that it too is joined to it 32 at a time.
 */
export type Circuit = {
  /** Words a row has. */
  readonly width: number;
  /** Columns that are false whatever the facts. */
  readonly initial: Int32Array;
  /** Columns whose answer is the opposite of their conjunction. */
  readonly inverted: Int32Array;
  /** Facts, and the day asked about. */
  readonly early: readonly EarlySource[];
  /** First stand those whose class is a code, then (up to `tabledCount`) those looked up in a table, then the others. */
  readonly codedCount: number;
  readonly tabledCount: number;
  /** Whether the class of each fact is read by itself, after a run or by a step. */
  readonly keepsClasses: boolean;
  /** Of each of them: its slot, source and group, and the step between its rows. */
  readonly slots: Int32Array;
  readonly sources: Int32Array;
  readonly groups: Int32Array;
  readonly strides: Int32Array;
  readonly tables: readonly (ClassTable | undefined)[];
  /** Where the rows of each group begin, and all rows. */
  readonly groupStarts: Int32Array;
  readonly rows: Int32Array;
  /** What depends on other sources, each after all it depends on. */
  readonly late: readonly LateSource[];
  /** Planes, the innermost first. */
  readonly planes: readonly Plane[];
  /** Run first: what is computed in the elements of lists. */
  readonly prepare: readonly ((run: Run) => void)[];
  /** Scratch of one run: false columns, by word; the class of each source, by its number; the row of each group. */
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

/** Classes of whole numbers in a short stretch, by their distance from its first; smaller and greater ones are classed like its ends. */
export type ClassTable = { readonly first: number; readonly classes: Uint16Array };

export type EarlySource = { readonly name: string; readonly classing: Classing };

/** Words of columns that stand inside those of another plane, word by word. */
export type Plane = {
  /** First word of its columns, and of the columns they stand in. */
  readonly from: number;
  readonly into: number;
  /** Columns that hold one, and those of them that want it false. */
  readonly used: Int32Array;
  readonly negated: Int32Array;
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
  /** The circuit being decided; absent where formulas are read one by one. */
  readonly circuit: Circuit | undefined;
  readonly frame: Frame;
  /** The instant asked about, epoch seconds. */
  readonly at: number;
  readonly calendar: WorkCalendar | undefined;
  /** Told of every comparison made (tests count them). */
  readonly probe: ((source: string) => void) | undefined;
};

/** Decides every column and every literal of a circuit for the facts in the frame. */
export function runCircuit(circuit: Circuit, run: Run): void {
  for (const prepare of circuit.prepare) prepare(run);
  if (run.probe) for (const { name } of circuit.early) run.probe(name);
  classifyFacts(circuit, run.frame);
  if (circuit.keepsClasses) keepClasses(circuit, run.frame);
  joinRows(circuit);
  if (circuit.late.length > 0) decideLate(circuit, run);
  for (const plane of circuit.planes) joinPlane(circuit.killed, plane);
}

/** Sorts each fact into its class, and finds the row of each group. */
function classifyFacts(circuit: Circuit, frame: Frame): void {
  const { early, codedCount, tabledCount, slots, groups, strides, tables, groupStarts, offsets } = circuit;
  const { codes, numbers } = frame;
  for (let group = 0; group < offsets.length; group += 1) offsets[group] = groupStarts[group] as number;
  let i = 0;
  for (; i < codedCount; i += 1) {
    const group = groups[i] as number;
    offsets[group] = (offsets[group] as number) + (codes[slots[i] as number] as number) * (strides[i] as number);
  }
  for (; i < tabledCount; i += 1) {
    const slot = slots[i] as number;
    const code = codes[slot] as number;
    const found = code === 2 ? lookUp(tables[i] as ClassTable, numbers[slot] as number) : code & 1;
    const group = groups[i] as number;
    offsets[group] = (offsets[group] as number) + found * (strides[i] as number);
  }
  for (; i < early.length; i += 1) {
    const found = classOfValue((early[i] as EarlySource).classing, frame);
    const group = groups[i] as number;
    offsets[group] = (offsets[group] as number) + found * (strides[i] as number);
  }
}

/** Keeps the class of each fact, for those who read it one by one. */
function keepClasses({ early, sources, classes }: Circuit, frame: Frame): void {
  for (let i = 0; i < early.length; i += 1) {
    classes[sources[i] as number] = classOfValue((early[i] as EarlySource).classing, frame);
  }
}

function lookUp({ first, classes }: ClassTable, value: number): number {
  const at = value - first;
  return classes[at <= 0 ? 0 : at >= classes.length ? classes.length - 1 : at] as number;
}

function joinRows({ width, initial, rows, offsets, killed }: Circuit): void {
  const groups = offsets.length;
  // Four words at a time: the row of a group is found once for all of them.
  let word = 0;
  for (; word + 3 < width; word += 4) {
    let one = initial[word] as number;
    let two = initial[word + 1] as number;
    let three = initial[word + 2] as number;
    let four = initial[word + 3] as number;
    for (let group = 0; group < groups; group += 1) {
      const at = (offsets[group] as number) + word;
      one |= rows[at] as number;
      two |= rows[at + 1] as number;
      three |= rows[at + 2] as number;
      four |= rows[at + 3] as number;
    }
    killed[word] = one;
    killed[word + 1] = two;
    killed[word + 2] = three;
    killed[word + 3] = four;
  }
  for (; word < width; word += 1) {
    let bits = initial[word] as number;
    for (let group = 0; group < groups; group += 1) bits |= rows[(offsets[group] as number) + word] as number;
    killed[word] = bits;
  }
}

function decideLate(circuit: Circuit, run: Run): void {
  const { probe } = run;
  const { killed, classes, late } = circuit;
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

function joinPlane(killed: Int32Array, { from, into, used, negated }: Plane): void {
  for (let word = 0; word < used.length; word += 1) {
    const kill = ((killed[from + word] as number) ^ (negated[word] as number)) & (used[word] as number);
    killed[into + word] = (killed[into + word] as number) | kill;
  }
}

/** Whether a literal is true, after a run. */
export function isTrue({ classes }: Circuit, literal: Literal): boolean {
  if (typeof literal === "boolean") return literal;
  return literal.good[classes[literal.source] as number] === 1;
}

/** The class of the value in a slot. */
export function classOfValue({ kind, slot, thresholds, texts }: Classing, { codes, numbers, others }: Frame): number {
  const code = codes[slot] as number;
  if (code === 0 || kind === "coded") return code;
  if (kind === "list") return 1;
  if (kind === "text") return texts.get(others[slot] as string) ?? texts.size + 1;
  return code === 2 ? classOfNumber(thresholds, numbers[slot] as number) : 1;
}

/** *Unknown* and *not happened* come first; then by turns a stretch between thresholds, and a threshold. */
function classOfNumber(thresholds: readonly number[], number: number): number {
  let [low, high] = [0, thresholds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((thresholds[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return 2 + 2 * low + (thresholds[low] === number ? 1 : 0);
}

/** Stretches longer than this are searched: a table of them would not stay near. */
const longestTable = 4096;

/** Whether the classes of numbers stand in a table: all their thresholds are whole and lie close together. */
export function hasTable({ kind, thresholds }: Classing): boolean {
  const reach = (thresholds.at(-1) ?? 0) - (thresholds[0] ?? 0);
  return kind === "ordinal" && reach <= longestTable && thresholds.every(Number.isSafeInteger);
}

/** The classes of numbers around their thresholds. */
export function classTable({ thresholds }: Classing): ClassTable {
  const first = (thresholds[0] ?? 0) - 1;
  const length = (thresholds.at(-1) ?? 0) - first + 2;
  return { first, classes: Uint16Array.from({ length }, (_, i) => classOfNumber(thresholds, first + i)) };
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
