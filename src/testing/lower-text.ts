import { type LoweredCondition, lowerCondition } from "../conditions/lower-condition.js";
import { parseCondition } from "../conditions/parse-condition.js";
import { openSteps } from "../conditions/step-registry.js";
import { invariant } from "../errors.js";
import type { Step } from "../model/generated/rules-wire.js";
import type { Fact, FactType, Vocabulary } from "../model/vocabulary.js";

const span = { file: "test.md", start: 0, end: 0 };

/** Facts by name and type, as a vocabulary holds them. */
export function factsOfTypes(types: Readonly<Record<string, FactType>>): Pick<Vocabulary, "facts"> {
  const facts = Object.entries(types).map(([name, type]): [string, Fact] => [
    name,
    { name, type, phrases: [], meaning: "", default: undefined, span },
  ]);
  return { facts: new Map(facts) };
}

/** Lowers a condition as a drafter writes it; rules are the norms of the same id. @throws If it cannot be read. */
export function lowerText(
  text: string,
  vocabulary: Pick<Vocabulary, "facts">,
): LoweredCondition & { readonly steps: readonly Step[] } {
  const { value, diagnostics } = parseCondition(text, (start, end) => ({ file: "test.md", start, end }));
  invariant(value, `${text}: ${diagnostics.map(({ code }) => code).join(", ")}`);
  const steps = openSteps();
  const lowered = lowerCondition(value, { vocabulary, steps, normsOfRule: (rule) => [rule] });
  return { ...lowered, steps: steps.all() };
}
