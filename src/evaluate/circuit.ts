import type { Encoded } from "./eval-formula.js";
import { type Frame, farthest } from "./frame.js";
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
  /** Facts, and the day asked about, in the order of `readings`. */
  readonly early: readonly EarlySource[];
  /** Whether the class of each fact is read by itself, after a run or by a step. */
  readonly keepsClasses: boolean;
  /**
   * How each of them is read, {@link readingWords} numbers each: its group, where the rows of that begin (0 if it is not the group's first),
   * its slot, and the step between its rows; then, if its class is looked up, where its classes begin, the number of the first of them, and
   * the distance of the last. First stand those whose class is a code, then (up to `tabledEnd`) those looked up, then the others.
   */
  readonly readings: Int32Array;
  readonly codedEnd: number;
  readonly tabledEnd: number;
  /** Classes looked up: *unknown*, *not happened*, then those of the numbers around the thresholds. */
  readonly tables: Uint8Array;
  /** The rows of all groups. */
  readonly rows: Int32Array;
  /** What depends on other sources, each after all it depends on. */
  readonly late: readonly LateSource[];
  /**
   * How columns that stand inside others, which want them false, are joined to them, a word at a time, the innermost first. Three numbers each: word
   * of the inner columns, word of the outer, and the columns that hold one.
   */
  readonly joins: Int32Array;
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

export type EarlySource = { readonly name: string; readonly source: number; readonly classing: Classing };

export type LateSource = {
  readonly source: number;
  readonly name: string;
  /** Its class, once everything before it is known; absent of a shared conjunction, which has a column of that number. */
  readonly classOf: ((run: Run) => number) | undefined;
  readonly column: number;
  /** What its class makes false: a word, and for each class its bits, again and again. */
  readonly kills: Int32Array;
  readonly classCount: number;
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
  if (circuit.prepare.length > 0 || run.probe) prepareRun(circuit, run);
  classifyFacts(circuit, run.frame);
  if (circuit.keepsClasses) keepClasses(circuit, run.frame);
  joinRows(circuit);
  if (circuit.late.length > 0) decideLate(circuit, run);
  joinInner(circuit);
}

function prepareRun({ prepare, early }: Circuit, run: Run): void {
  for (const one of prepare) one(run);
  if (run.probe) for (const { name } of early) run.probe(name);
}

/** Numbers of a reading. */
export const readingWords = 7;

/** Sorts each fact into its class, and finds the row of each group. Sources of a group stand together. */
function classifyFacts({ readings, codedEnd, tabledEnd, tables, early, offsets }: Circuit, frame: Frame): void {
  const { codes, near } = frame;
  let group = 0;
  let row = 0;
  let i = 0;
  for (; i < codedEnd; i += readingWords) {
    const own = readings[i] as number;
    if (own !== group) {
      offsets[group] = row;
      group = own;
      row = 0;
    }
    const found = codes[readings[i + 2] as number] as number;
    row = (row + (readings[i + 1] as number) + Math.imul(found, readings[i + 3] as number)) | 0;
  }
  for (; i < tabledEnd; i += readingWords) {
    const own = readings[i] as number;
    if (own !== group) {
      offsets[group] = row;
      group = own;
      row = 0;
    }
    const slot = readings[i + 2] as number;
    const code = codes[slot] as number;
    let at = code & 1;
    if (code === 2) {
      // The distance from the first, held between 0 and the last, without branches.
      const last = readings[i + 6] as number;
      const distance = ((near[slot] as number) - (readings[i + 5] as number)) | 0;
      const below = (last - (distance & ~(distance >> 31))) | 0;
      at = (2 + last - (below & ~(below >> 31))) | 0;
    }
    const found = tables[((readings[i + 4] as number) + at) | 0] as number;
    row = (row + (readings[i + 1] as number) + Math.imul(found, readings[i + 3] as number)) | 0;
  }
  for (; i < readings.length; i += readingWords) {
    const own = readings[i] as number;
    if (own !== group) {
      offsets[group] = row;
      group = own;
      row = 0;
    }
    const found = classOfValue((early[i / readingWords] as EarlySource).classing, frame);
    row = (row + (readings[i + 1] as number) + Math.imul(found, readings[i + 3] as number)) | 0;
  }
  if (offsets.length > 0) offsets[group] = row;
}

/** Keeps the class of each fact, for those who read it one by one. */
function keepClasses({ early, classes }: Circuit, frame: Frame): void {
  for (let i = 0; i < early.length; i += 1) {
    const { source, classing } = early[i] as EarlySource;
    classes[source] = classOfValue(classing, frame);
  }
}

/** Words of a row are joined so many at a time: the row of a group is found once for all of them. */
export const wordsTogether = 4;

function joinRows({ width, initial, rows, offsets, killed }: Circuit): void {
  const groups = offsets.length;
  for (let word = 0; word < width; word += wordsTogether) {
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
}

function decideLate({ killed, classes, late }: Circuit, run: Run): void {
  for (let i = 0; i < late.length; i += 1) {
    const { source, name, classOf, column, kills, classCount } = late[i] as LateSource;
    let found: number;
    if (classOf) {
      if (run.probe) run.probe(name);
      found = classOf(run);
    } else found = 1 - (((killed[column >> 5] as number) >>> (column & 31)) & 1);
    classes[source] = found;
    for (let k = 0; k < kills.length; k += 1 + classCount) {
      const word = kills[k] as number;
      killed[word] = (killed[word] as number) | (kills[k + 1 + found] as number);
    }
  }
}

function joinInner({ killed, joins }: Circuit): void {
  for (let i = 0; i < joins.length; i += 3) {
    const kill = ~(killed[joins[i] as number] as number) & (joins[i + 2] as number);
    const into = joins[i + 1] as number;
    killed[into] = (killed[into] as number) | kill;
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

/** Stretches longer than this are searched: a table of them would not stay near. So are facts with more classes than a table can name. */
const longestTable = 4096;
const mostThresholds = 126;

/** Whether the classes of numbers stand in a table: all their thresholds are whole and lie close together. */
export function hasTable({ kind, thresholds }: Classing): boolean {
  const [first, last] = [thresholds[0] ?? 0, thresholds.at(-1) ?? 0];
  const isNear = last - first <= longestTable && Math.max(Math.abs(first), Math.abs(last)) < farthest;
  return kind === "ordinal" && isNear && thresholds.length <= mostThresholds && thresholds.every(Number.isSafeInteger);
}

/** The classes of a table, *unknown* and *not happened* first, and the number its third stands for. */
export function classTable({ thresholds }: Classing): { readonly first: number; readonly classes: readonly number[] } {
  const first = (thresholds[0] ?? 0) - 1;
  const length = (thresholds.at(-1) ?? 0) - first + 2;
  return { first, classes: [0, 1, ...Array.from({ length }, (_, i) => classOfNumber(thresholds, first + i))] };
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
