import type { RuleBook } from "../../evaluate/rule-book.js";
import type { Fact, FactType, Formula } from "../../model/generated/rules-wire.js";

/** For every fact that is compared with numbers, those numbers: between them its answers do not differ. */
export type Thresholds = ReadonlyMap<string, readonly number[]>;

/** The numbers that conditions of a rule book compare each fact with, sorted. */
export function thresholdsOf({ norms, steps }: RuleBook): Thresholds {
  const found = new Map<string, Set<number>>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const inner of Object.values(value)) {
      if (Array.isArray(inner)) compared(inner, found);
      visit(inner);
    }
  };
  const formulas: readonly Formula[] = [
    ...norms.flatMap(({ when, bars }) => [when, ...(bars?.when ? [bars.when] : [])].flatMap((one) => pairOf(one))),
    ...steps.flatMap((step) => (step.kind === "derived" ? step.rows.flatMap((row) => pairOf(row)) : [])),
  ];
  visit(formulas);
  return new Map([...found].map(([name, numbers]) => [name, [...numbers].sort((a, b) => a - b)]));
}

function pairOf({ holds, fails }: { readonly holds: Formula; readonly fails: Formula }): readonly Formula[] {
  return [holds, fails];
}

/** `[{ var }, number]`, either way round. */
function compared(operands: readonly unknown[], found: Map<string, Set<number>>): void {
  const name = operands.map((one) => (one as { readonly var?: unknown } | null)?.var).find((one) => one !== undefined);
  const number = operands.find((one) => typeof one === "number");
  if (operands.length !== 2 || typeof name !== "string" || number === undefined) return;
  const known = found.get(name) ?? new Set();
  found.set(name, known.add(number as number));
}

/**
 * A few answers that stand for all that can be given to a question: what comes after each of them tells how useful the question is. Empty
 * for texts, identities and registers, of which no few answers stand for all.
 * @param at - The instant asked about, for answers that are points in time.
 */
export function sampleAnswers({ name, type }: Fact, at: string, thresholds: Thresholds): readonly unknown[] {
  switch (type.kind) {
    case "boolean":
      return [true, false];
    case "choice":
      return type.choices;
    case "number":
    case "duration":
      return numbersAround(type, thresholds.get(name) ?? []);
    case "list":
      return type.register === undefined ? [[], ...type.choices.map((choice) => [choice])] : [];
    case "event":
      return [null, at];
    case "date":
      return [at.slice(0, 10)];
    case "time":
      return ["00:00", "12:00"];
    case "text":
    case "reference":
      return [];
  }
}

function numbersAround(
  type: Extract<FactType, { readonly kind: "number" | "duration" }>,
  thresholds: readonly number[],
): readonly number[] {
  const [least, most] = type.kind === "number" ? [type.minimum ?? 0, type.maximum] : [0, undefined];
  const near = [least, ...thresholds.flatMap((number) => [number - 1, number, number + 1])];
  return [...new Set(near.filter((number) => number >= least && number <= (most ?? number)))];
}
