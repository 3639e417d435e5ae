import type { FactValue } from "../../conditions/fact-value.js";
import type { SmtProblem, SmtVariable } from "./to-smt.js";

/**
 * Reads what a solver prints for `(get-value (…))` as the values of facts.
 * @returns `undefined` where a value is missing.
 */
export function readModel(printed: string, problem: SmtProblem): ReadonlyMap<string, FactValue> | undefined {
  const values = new Map(
    [...printed.matchAll(/\(\|([^|]*)\| (true|false|\d+|\(- \d+\))\)/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
  const facts = new Map<string, FactValue>();
  for (const variable of problem.variables) {
    const read = variable.names.flatMap((name) => values.get(name) ?? []);
    if (read.length < variable.names.length) return undefined;
    facts.set(variable.fact, readFact(variable, read, problem.literals));
  }
  return facts;
}

function readFact({ kind }: SmtVariable, read: readonly string[], literals: readonly string[]): FactValue {
  const [first = "", second] = read;
  switch (kind.kind) {
    case "boolean":
      return first === "true";
    case "choice":
      return kind.choices[numberOf(first)] ?? "";
    case "text":
    case "reference": {
      const number = numberOf(first);
      // A number of no written word is somebody else.
      return number < 0 ? (literals[-number - 1] ?? `orang-x${-number}`) : `orang-${number + 1}`;
    }
    case "event":
      return second === "true" ? null : numberOf(first);
    case "list":
      return kind.choices.filter((_choice, index) => read[index] === "true");
    default:
      return numberOf(first);
  }
}

function numberOf(printed: string): number {
  const negative = /^\(- (\d+)\)$/.exec(printed);
  return negative ? -Number(negative[1]) : Number(printed);
}
