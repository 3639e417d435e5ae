import {
  type Circuit,
  type Classing,
  classTable,
  hasTable,
  type LateSource,
  type Literal,
  type Run,
  wordsTogether,
} from "./circuit.js";

type SourceLiteral = Exclude<Literal, boolean>;

/** A source while its circuit is built. */
export type CircuitSource = {
  readonly id: number;
  readonly name: string;
  /** How values of its slot are sorted; absent where it has none. */
  readonly classing: Classing | undefined;
  readonly classCount: number;
  /** The literals of a shared conjunction. */
  readonly conjunction: readonly SourceLiteral[] | undefined;
  /** Its class, where it depends on other sources; neither this nor a conjunction is of a fact. */
  readonly classOf: ((run: Run) => number) | undefined;
};

/** The literals whose conjunction a column is. */
type Column = SourceLiteral[];

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
    byNumber.set(next, [...conjunction]);
    next += 1;
  }

  const width = Math.ceil(next / (32 * wordsTogether)) * wordsTogether;
  const rowsBySource = new Map(
    kept.map(({ id, classCount }) => [id, Array.from({ length: classCount }, () => new Int32Array(width))]),
  );
  for (const [number, literals] of byNumber) {
    for (const { source, good } of literals) {
      const rows = rowsBySource.get(source) as readonly Int32Array[];
      rows.forEach((row, i) => {
        if (good[i] === 0) setBit(row, number);
      });
    }
  }
  const late = kept
    .filter((source) => !isFact(source))
    .map(
      ({ id, name, classOf, classCount }): LateSource => ({
        source: id,
        name,
        classOf,
        column: columnOfSource.get(id) ?? -1,
        kills: killsOf(rowsBySource.get(id) as readonly Int32Array[], width),
        classCount,
      }),
    );
  return {
    width,
    initial: bits(width, outputs, (output) => output === false),
    inverted: bits(width, outputs, (output) => isNegated(output, sources)),
    ...layOutFacts(kept, rowsBySource, width),
    late,
    joins: joinsOf(inner, outputWords),
    keepsClasses: outputs.length === 0 || tapped.size > 0,
    killed: new Int32Array(width),
    classes: new Int32Array(sources.length),
  };
}

function isFact({ conjunction, classOf }: CircuitSource): boolean {
  return conjunction === undefined && classOf === undefined;
}

/** A conjunction, negated or not, becomes the column itself. */
function columnOfOutput(output: Literal, sources: readonly CircuitSource[]): Column {
  if (typeof output === "boolean") return [];
  return [...(conjunctionOf(output, sources) ?? [output])];
}

function isNegated(output: Literal, sources: readonly CircuitSource[]): boolean {
  return typeof output !== "boolean" && conjunctionOf(output, sources) !== undefined && output.good[0] === 1;
}

function conjunctionOf({ source }: SourceLiteral, sources: readonly CircuitSource[]): CircuitSource["conjunction"] {
  return (sources[source] as CircuitSource).conjunction;
}

/** A plane while it is made: its columns by output, and the plane they stand in (-1: the outputs). */
type InnerPlane = { readonly parent: number; readonly columns: Map<number, Column> };

/** A plane pays if at least one of so many outputs uses it. */
const sparsestPlane = 16;

/**
 * Moves conjunctions out of the columns they stand in, into planes: one level after another, as long as enough columns have one. All of them are wanted
 * false, as one that is wanted true is part of the column's own conjunction.
 */
function planesOf(outputs: readonly Column[], sources: readonly CircuitSource[]): readonly InnerPlane[] {
  const planes: InnerPlane[] = [];
  const least = Math.max(2, outputs.length / sparsestPlane);
  for (let parent = -1; parent < planes.length; parent += 1) {
    const columns = parent < 0 ? new Map(outputs.entries()) : (planes[parent] as InnerPlane).columns;
    for (;;) {
      const found = [...columns].flatMap(([output, column]) => {
        for (const [at, literal] of column.entries()) {
          const inner = conjunctionOf(literal, sources);
          if (inner) return [{ output, column, at, inner }];
        }
        return [];
      });
      if (found.length < least) break;
      const plane: InnerPlane = { parent, columns: new Map() };
      for (const { output, column, at, inner } of found) {
        column.splice(at, 1);
        plane.columns.set(output, [...inner]);
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
  for (const literals of columns) for (const { source } of literals) read.add(source);
  for (const { id, conjunction } of [...sources].reverse()) {
    if (conjunction && read.has(id)) for (const { source } of conjunction) read.add(source);
  }
  return sources.filter(({ id, conjunction }) => !conjunction || read.has(id));
}

type FactLayout = Pick<Circuit, "early" | "readings" | "codedEnd" | "tabledEnd" | "tables" | "rows" | "offsets">;

/** Groups facts, those with few classes together, and joins their rows for every combination of classes. */
function layOutFacts(
  kept: readonly CircuitSource[],
  rowsBySource: ReadonlyMap<number, readonly Int32Array[]>,
  width: number,
): FactLayout {
  const facts = kept
    .flatMap((source) => {
      const { id, name, classing, classCount: size } = source;
      return classing && isFact(source) ? [{ source: id, name, classing, size, way: wayOf(classing) }] : [];
    })
    .sort((a, b) => a.way - b.way || a.size - b.size || a.source - b.source);
  const limit = Math.max(mostCombinations, mostWords / Math.max(1, width));
  const [readings, tables]: [number[], number[]] = [[], []];
  const ends = [0, 0, 0];
  const groups: { readonly start: number; readonly facts: (typeof facts)[number][]; size: number }[] = [];
  for (const fact of facts) {
    let group = groups.at(-1);
    const isFirst = group === undefined || group.size * fact.size > limit;
    if (!group || isFirst) {
      group = { start: group ? group.start + group.size * width : 0, facts: [], size: 1 };
      groups.push(group);
    }
    const table = fact.way === tabled ? classTable(fact.classing) : { first: 0, classes: [] };
    const place = [groups.length - 1, isFirst ? group.start : 0, fact.classing.slot, group.size * width];
    readings.push(...place, tables.length, table.first, table.classes.length - 3);
    for (const one of table.classes) tables.push(one);
    ends.fill(readings.length, fact.way);
    group.facts.push(fact);
    group.size *= fact.size;
  }
  const last = groups.at(-1);
  const rows = new Int32Array(last ? last.start + last.size * width : 0);
  for (const { start, facts: together, size } of groups) {
    let step = 1;
    for (const { source, size: classes } of together) {
      const own = rowsBySource.get(source) as readonly Int32Array[];
      for (let combination = 0; combination < size; combination += 1) {
        const row = own[Math.floor(combination / step) % classes] as Int32Array;
        const at = start + combination * width;
        for (let word = 0; word < width; word += 1)
          rows[at + word] = (rows[at + word] as number) | (row[word] as number);
      }
      step *= classes;
    }
  }
  return {
    early: facts.map(({ name, source, classing }) => ({ name, source, classing })),
    readings: Int32Array.from(readings),
    codedEnd: ends[0] as number,
    tabledEnd: ends[1] as number,
    tables: Uint8Array.from(tables),
    rows,
    offsets: new Int32Array(groups.length),
  };
}

/** How the class of a fact is found: it is a code, it is looked up, it is searched. */
const [coded, tabled, searched] = [0, 1, 2];
function wayOf(classing: Classing): number {
  return classing.kind === "coded" ? coded : hasTable(classing) ? tabled : searched;
}

/** What a source's classes make false: word, then the bits of each class. Words without any are left out. */
function killsOf(rows: readonly Int32Array[], width: number): Int32Array {
  const kills: number[] = [];
  for (let word = 0; word < width; word += 1) {
    const ofClasses = rows.map((row) => row[word] as number);
    if (ofClasses.some((one) => one !== 0)) kills.push(word, ...ofClasses);
  }
  return Int32Array.from(kills);
}

/** How the planes are joined: later ones stand inside earlier ones, so they go first. */
function joinsOf(planes: readonly InnerPlane[], words: number): Int32Array {
  const joins: number[] = [];
  for (const [i, { parent, columns }] of [...planes.entries()].reverse()) {
    const used = new Map<number, number>();
    for (const output of columns.keys()) used.set(output >> 5, (used.get(output >> 5) ?? 0) | (1 << (output & 31)));
    for (const [word, bits] of used) joins.push((i + 1) * words + word, (parent + 1) * words + word, bits);
  }
  return Int32Array.from(joins);
}

/** The outputs of which something is so. */
function bits(width: number, outputs: readonly Literal[], test: (output: Literal) => boolean): Int32Array {
  const words = new Int32Array(width);
  outputs.forEach((output, number) => {
    if (test(output)) setBit(words, number);
  });
  return words;
}

function setBit(words: Int32Array, bit: number): void {
  words[bit >> 5] = (words[bit >> 5] as number) | (1 << (bit & 31));
}
