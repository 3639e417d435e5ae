import type { FactValue } from "../../conditions/fact-value.js";
import type { SmtProblem, SmtVariable } from "./to-smt.js";

/** What a solver says of a name: `true`, `false`, or a whole number. */
export type ModelValue = (name: string, isNumber: boolean) => string;

/** Reads the situation of a solver as the values of facts. */
export function readModel(valueAt: ModelValue, { variables, literals }: SmtProblem): ReadonlyMap<string, FactValue> {
  return new Map(variables.map((variable) => [variable.fact, readFact(variable, valueAt, literals)]));
}

function readFact({ kind, names }: SmtVariable, valueAt: ModelValue, literals: readonly string[]): FactValue {
  const [first = "", second = ""] = names;
  const number = (): number => numberOf(valueAt(first, true));
  const isTrue = (name: string): boolean => valueAt(name, false) === "true";
  switch (kind.kind) {
    case "boolean":
      return isTrue(first);
    case "choice":
      return kind.choices[number()] ?? "";
    case "text":
    case "reference": {
      const value = number();
      // A number of no written word is somebody else.
      return value < 0 ? (literals[-value - 1] ?? `orang-x${-value}`) : `orang-${value + 1}`;
    }
    case "event":
      return isTrue(second) ? null : number();
    case "list":
      return kind.choices.filter((_choice, index) => isTrue(names[index] ?? ""));
    default:
      return number();
  }
}

/** Negative numbers are printed as a subtraction. */
function numberOf(printed: string): number {
  const negative = /^\(- (\d+)\)$/.exec(printed);
  return negative ? -Number(negative[1]) : Number(printed);
}
