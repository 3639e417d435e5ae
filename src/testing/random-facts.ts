import fc from "fast-check";
import { registerColumns } from "../emit/rules/facts-schema.js";
import type { Fact, FactType, Vocabulary } from "../model/vocabulary.js";

/** The facts of a case as a caller sends them: flat, dotted names. */
export type FactRecord = { readonly [name: string]: unknown };

/** Whole numbers from `low` to `high`, both inclusive. */
type Draw = (low: number, high: number) => number;

// A few instants, days and numbers close to one another: only then are comparisons between them often equal, and often by one.
const firstSecond = Date.UTC(2026, 7, 13) / 1000;
const seconds = 6 * 86_400;
const someOffsets = ["Z", "+07:00", "+08:00", "+09:00", "-03:30"];
const someTexts = ["", "a", "b", "dinkes", "Tanggapan “A”", "\u{1F30A} banjir", "__proto__"];
const someIdentities = ["budi", "siti", "dinkes", "__proto__"];

/**
 * Random typed records: every primitive fact of the vocabulary, present or missing at random, with a value of its type. As a fast-check
 * arbitrary it shrinks towards fewer facts.
 * @param extremes - Numbers beyond which no interest lies, e.g. those that conditions name: values are drawn near them.
 */
export function factRecords(vocabulary: Vocabulary, extremes: readonly number[] = []): fc.Arbitrary<FactRecord> {
  const arbitraries = primitive(vocabulary).map(({ name, type }) => {
    const value = fc
      .integer({ min: 0, max: 0x7fffffff })
      .map((seed) => drawValue(type, vocabulary, seeded(seed), extremes));
    return [name, value] as const;
  });
  return fc.record(Object.fromEntries(arbitraries), { requiredKeys: [], noNullPrototype: true });
}

/**
 * The same records without fast-check: some fifty thousand a second, always the same for the same seed, and without a prototype. Each record leaves out another
 * share of the facts, from none to nearly all.
 */
export function randomFacts(
  seed: number,
  vocabulary: Vocabulary,
  extremes: readonly number[] = [],
): Generator<FactRecord, never> {
  return records(seed, primitive(vocabulary), vocabulary, extremes);
}

function* records(
  seed: number,
  facts: readonly PrimitiveFact[],
  vocabulary: Vocabulary,
  extremes: readonly number[],
): Generator<FactRecord, never> {
  const draw = seeded(seed);
  for (;;) {
    const record: Record<string, unknown> = Object.create(null);
    const missing = draw(0, 100);
    for (const { name, type } of facts) {
      if (draw(0, 99) >= missing) record[name] = drawValue(type, vocabulary, draw, extremes);
    }
    yield record;
  }
}

type PrimitiveFact = Fact & { readonly type: Exclude<FactType, { kind: "derived" }> };

function primitive({ facts }: Vocabulary): readonly PrimitiveFact[] {
  return [...facts.values()].filter((fact): fact is PrimitiveFact => fact.type.kind !== "derived");
}

function drawValue(
  type: PrimitiveFact["type"],
  vocabulary: Vocabulary,
  draw: Draw,
  extremes: readonly number[],
): unknown {
  const oneOf = <T>(list: readonly T[]): T => list[draw(0, list.length - 1)] as T;
  switch (type.kind) {
    case "boolean":
      return draw(0, 1) === 1;
    case "choice":
      return oneOf(type.choices);
    case "number":
      return near(extremes, type.minimum ?? -1_000_000, type.maximum ?? 1_000_000, draw);
    case "duration":
      return near(extremes, 0, 1000, draw);
    case "date":
      return oneOf(someDates);
    case "time":
      return `${two(draw(0, 23))}:${two(oneOf([0, 29, 30, 59]))}`;
    case "event":
      return draw(0, 3) === 0 ? null : oneOf(someInstants());
    case "text":
      return oneOf(someTexts);
    case "reference":
      return oneOf(someIdentities);
    case "list": {
      const register = type.register === undefined ? undefined : vocabulary.registers.get(type.register);
      if (!register) return type.choices.filter(() => draw(0, 3) === 0);
      const columns = [...registerColumns(register, vocabulary)];
      return Array.from({ length: draw(0, 4) }, () => {
        const row = columns
          .filter(() => draw(0, 3) > 0)
          .map(([column, fact]): [string, unknown] => [
            column,
            fact ? drawValue(fact.type, vocabulary, draw, extremes) : oneOf(["a", "b", true, 3]),
          ]);
        return Object.fromEntries(row);
      });
    }
  }
}

/** A number in range: often one of the extremes or a neighbour, often small, sometimes anything. */
function near(extremes: readonly number[], minimum: number, maximum: number, draw: Draw): number {
  const kind = draw(0, 3);
  const wanted =
    kind < 2 && extremes.length > 0
      ? (extremes[draw(0, extremes.length - 1)] as number) + draw(-1, 1)
      : kind === 2
        ? draw(-1, 5)
        : draw(0, 1) === 0
          ? minimum + draw(0, Math.min(maximum - minimum, 0x7ffffffe))
          : draw(0, 1) === 0
            ? minimum
            : maximum;
  return Math.min(maximum, Math.max(minimum, wanted));
}

/** The xorshift generator of Marsaglia: 32 bits, good enough to vary tests. */
function seeded(seed: number): Draw {
  let state = (seed ^ 0x9e3779b9) | 0 || 1;
  return (low, high) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return low + ((state >>> 0) % (high - low + 1));
  };
}

function two(count: number): string {
  return String(count).padStart(2, "0");
}

const someDates = [0, 1, 2, 3, 4, 5, 6].map((day) =>
  new Date((firstSecond + day * 86_400) * 1000).toISOString().slice(0, 10),
);

let instants: readonly string[] | undefined;
/** Written once: making a date anew costs more than all the rest. Whole hours and the seconds beside them are frequent. */
function someInstants(): readonly string[] {
  if (instants) return instants;
  const draw = seeded(1);
  instants = Array.from({ length: 4096 }, () => {
    const second = draw(0, 1) === 0 ? draw(0, seconds) : draw(0, seconds / 3600) * 3600 + draw(-1, 1);
    return instant(firstSecond + second, someOffsets[draw(0, someOffsets.length - 1)] as string);
  });
  return instants;
}

/** The second as clocks that far from UTC show it. */
function instant(second: number, offset: string): string {
  if (offset === "Z") return new Date(second * 1000).toISOString().replace(".000", "");
  const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
  const shift = (offset.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60);
  return new Date((second + shift) * 1000).toISOString().replace(".000Z", offset);
}
