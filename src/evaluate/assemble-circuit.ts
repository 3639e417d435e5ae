import {
  type Circuit,
  type Classing,
  type ClassTable,
  classTable,
  hasTable,
  type LateSource,
  type Literal,
  type Plane,
  type Run,
} from "./circuit.js";
import type { Encoded } from "./eval-formula.js";

type SourceLiteral = Exclude<Literal, boolean>;

/** A source while its circuit is built. */
export type CircuitSource = {
  readonly id: number;
  readonly name: string;
  /** How values of its slot are sorted; absent where it has none. */
  readonly classing: Classing | undefined;
  /** One value of each of its classes. */
  readonly values: readonly Encoded[];
  /** The literals of a shared conjunction. */
  readonly conjunction: readonly SourceLiteral[] | undefined;
  /** Its class, where it depends on other sources. */
  readonly classOf: ((run: Run) => number) | undefined;
  readonly isEarly: boolean;
};

type Column = { readonly literals: SourceLiteral[]; killed: boolean; inverted: boolean };

/** Facts whose classes have at most so many combinations share a row for each; more, as long as those rows stay short. */
const mostCombinations = 64;
const mostWords = 1024;

/**
 * Lays out a circuit: columns for what was asked, planes for what stands inside one of them, columns for every conjunction that is still read;
 * rows for what makes them false.
 * @param sources - Each after all it depends on.
 * @param tapped - Sources that steps read.
 * @param outputs - What stands first, in the order asked. Without any, every source stays: literals are read one by one.
 */
export function assembleCircuit(
  sources: readonly CircuitSource[],
  tapped: ReadonlySet<number>,
  outputs: readonly Literal[],
): Omit<Circuit, "prepare"> {
  const outputWords = (outputs.length + 31) >> 5;
  const columns = outputs.map((output) => columnOfOutput(output, sources));
  const inner = planesOf(columns, sources);
  const byNumber = new Map<number, Column>(columns.map((column, i) => [i, column]));
  inner.forEach((plane, i) => {
    for (const [output, column] of plane.columns) byNumber.set((i + 1) * outputWords * 32 + output, column);
  });
  let next = (inner.length + 1) * outputWords * 32;
  const kept = stillRead(sources, tapped, outputs, byNumber.values());
  const columnOfSource = new Map<number, number>();
  for (const { id, conjunction } of kept) {
    if (!conjunction) continue;
    columnOfSource.set(id, next);
    byNumber.set(next, { literals: [...conjunction], killed: false, inverted: false });
    next += 1;
  }

  const width = (next + 31) >> 5;
  const rowsBySource = new Map(kept.map(({ id, values }) => [id, values.map(() => new Int32Array(width))]));
  for (const [number, { literals }] of byNumber) {
    for (const { source, good } of literals) {
      const rows = rowsBySource.get(source) as readonly Int32Array[];
      for (let i = 0; i < good.length; i += 1) if (good[i] === 0) setBit(rows[i] as Int32Array, number);
    }
  }
  const late = kept
    .filter(({ isEarly }) => !isEarly)
    .map(({ id, name, classOf }): LateSource => {
      const rows = rowsBySource.get(id) as readonly Int32Array[];
      return {
        source: id,
        name,
        column: columnOfSource.get(id) ?? -1,
        classOf: classOf ?? (() => 0),
        kills: rows.map(sparse),
      };
    });
  return {
    width,
    initial: bits(width, byNumber, ({ killed }) => killed),
    inverted: bits(width, byNumber, ({ inverted }) => inverted),
    ...layOutFacts(kept, rowsBySource, width),
    late,
    // Later planes stand inside earlier ones.
    planes: inner
      .map(
        ({ parent, columns, negated }, i): Plane => ({
          from: (i + 1) * outputWords,
          into: (parent + 1) * outputWords,
          used: bits(outputWords, columns, () => true),
          negated: bits(outputWords, columns, (_, output) => negated.has(output)),
        }),
      )
      .reverse(),
    keepsClasses: outputs.length === 0 || tapped.size > 0,
    killed: new Int32Array(width),
    classes: new Int32Array(sources.length),
  };
}

function columnOfOutput(output: Literal, sources: readonly CircuitSource[]): Column {
  if (typeof output === "boolean") return { literals: [], killed: !output, inverted: false };
  const conjunction = sources[output.source]?.conjunction;
  if (!conjunction) return { literals: [output], killed: false, inverted: false };
  return { literals: [...conjunction], killed: false, inverted: output.good[0] === 1 };
}

/** A plane while it is made: its columns by output, the plane they stand in (-1: the outputs), and the outputs that want it false. */
type InnerPlane = {
  readonly parent: number;
  readonly columns: Map<number, Column>;
  readonly negated: Set<number>;
};

/** A plane pays if at least one of so many outputs uses it. */
const sparsestPlane = 16;

/** Moves conjunctions out of the columns they stand in, into planes: one level after another, as long as enough columns have one. */
function planesOf(outputs: readonly Column[], sources: readonly CircuitSource[]): readonly InnerPlane[] {
  const planes: InnerPlane[] = [];
  const least = Math.max(2, outputs.length / sparsestPlane);
  for (let parent = -1; parent < planes.length; parent += 1) {
    const columns = parent < 0 ? new Map(outputs.entries()) : (planes[parent] as InnerPlane).columns;
    for (;;) {
      const found = [...columns].flatMap(([output, column]) => {
        const at = column.literals.findIndex(({ source }) => sources[source]?.conjunction !== undefined);
        return at < 0 ? [] : [{ output, column, at }];
      });
      if (found.length < least) break;
      const plane: InnerPlane = { parent, columns: new Map(), negated: new Set() };
      for (const { output, column, at } of found) {
        const [literal] = column.literals.splice(at, 1) as [SourceLiteral];
        const conjunction = sources[literal.source]?.conjunction as readonly SourceLiteral[];
        plane.columns.set(output, { literals: [...conjunction], killed: false, inverted: false });
        if (literal.good[0] === 1) plane.negated.add(output);
      }
      planes.push(plane);
    }
  }
  return planes;
}

/** The sources that something still reads, in their order. */
function stillRead(
  sources: readonly CircuitSource[],
  tapped: ReadonlySet<number>,
  outputs: readonly Literal[],
  columns: Iterable<Column>,
): readonly CircuitSource[] {
  if (outputs.length === 0) return sources;
  const read = new Set(tapped);
  for (const { literals } of columns) for (const { source } of literals) read.add(source);
  for (const { id, conjunction } of [...sources].reverse()) {
    if (conjunction && read.has(id)) for (const { source } of conjunction) read.add(source);
  }
  return sources.filter(({ id, conjunction }) => !conjunction || read.has(id));
}

type FactLayout = Pick<
  Circuit,
  | "early"
  | "codedCount"
  | "tabledCount"
  | "slots"
  | "sources"
  | "groups"
  | "strides"
  | "tables"
  | "groupStarts"
  | "rows"
  | "offsets"
>;

/** Groups facts, those with few classes together, and joins their rows for every combination of classes. */
function layOutFacts(
  kept: readonly CircuitSource[],
  rowsBySource: ReadonlyMap<number, readonly Int32Array[]>,
  width: number,
): FactLayout {
  const facts = kept
    .flatMap(({ id, name, classing, values, isEarly }) =>
      isEarly && classing ? [{ id, name, classing, size: values.length }] : [],
    )
    .sort((a, b) => wayOf(a.classing) - wayOf(b.classing) || a.size - b.size || a.id - b.id);
  const [groups, strides, sizes]: [number[], number[], number[]] = [[], [], []];
  const limit = Math.max(mostCombinations, mostWords / Math.max(1, width));
  const tables: (ClassTable | undefined)[] = facts.map(({ classing }) =>
    hasTable(classing) ? classTable(classing) : undefined,
  );
  for (const { size } of facts) {
    const before = sizes.at(-1);
    if (before === undefined || before * size > limit) {
      groups.push(sizes.length);
      strides.push(width);
      sizes.push(size);
    } else {
      groups.push(sizes.length - 1);
      strides.push(before * width);
      sizes[sizes.length - 1] = before * size;
    }
  }
  const groupStarts = new Int32Array(sizes.length);
  for (let i = 1; i < sizes.length; i += 1)
    groupStarts[i] = (groupStarts[i - 1] as number) + (sizes[i - 1] as number) * width;
  const rows = new Int32Array(((groupStarts.at(-1) ?? 0) + (sizes.at(-1) ?? 0) * width) | 0);
  facts.forEach(({ id, size }, i) => {
    const own = rowsBySource.get(id) as readonly Int32Array[];
    const start = groupStarts[groups[i] as number] as number;
    const stride = (strides[i] as number) / Math.max(1, width);
    const combinations = sizes[groups[i] as number] as number;
    for (let combination = 0; combination < combinations; combination += 1) {
      const row = own[Math.floor(combination / stride) % size] as Int32Array;
      const at = start + combination * width;
      for (let word = 0; word < width; word += 1) rows[at + word] = (rows[at + word] as number) | (row[word] as number);
    }
  });
  return {
    early: facts.map(({ name, classing }) => ({ name, classing })),
    codedCount: facts.filter(({ classing }) => wayOf(classing) === 0).length,
    tabledCount: facts.filter(({ classing }) => wayOf(classing) < 2).length,
    slots: Int32Array.from(facts, ({ classing }) => classing.slot),
    sources: Int32Array.from(facts, ({ id }) => id),
    groups: Int32Array.from(groups),
    strides: Int32Array.from(strides),
    tables,
    groupStarts,
    rows,
    offsets: new Int32Array(sizes.length),
  };
}

/** 0: its class is a code; 1: looked up; 2: searched. */
function wayOf(classing: Classing): number {
  return classing.kind === "coded" ? 0 : hasTable(classing) ? 1 : 2;
}

function bits(
  width: number,
  columns: ReadonlyMap<number, Column>,
  test: (column: Column, number: number) => boolean,
): Int32Array {
  const words = new Int32Array(width);
  for (const [number, column] of columns) if (test(column, number)) setBit(words, number);
  return words;
}

function setBit(words: Int32Array, bit: number): void {
  words[bit >> 5] = (words[bit >> 5] as number) | (1 << (bit & 31));
}

/** A row as pairs of word and bits, empty words left out. */
function sparse(row: Int32Array): Int32Array {
  const pairs: number[] = [];
  row.forEach((word, i) => {
    if (word !== 0) pairs.push(i, word);
  });
  return Int32Array.from(pairs);
}
