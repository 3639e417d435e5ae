import { allTrue, anyTrue, not, type Truth } from "../../evaluate/three-valued.js";
import type { Condition, FactName, Value } from "../../model/condition.js";
import type { Vocabulary } from "../../model/vocabulary.js";

/** A choice fact by which rules differ, with its choices; those of an ordered one stand from lowest to highest. */
export type LevelFact = { readonly name: string; readonly choices: readonly string[]; readonly ordered: boolean };

/** The fact of that name, where it is a choice. */
export function levelFact(name: string | undefined, { facts }: Vocabulary): LevelFact | undefined {
  const type = name === undefined ? undefined : facts.get(name)?.type;
  if (name === undefined || (type?.kind !== "choice" && type?.kind !== "derived") || type.choices.length === 0)
    return undefined;
  return { name, choices: type.choices, ordered: type.ordered };
}

/** What a condition comes to where nothing is known but the level: `undefined` where it depends on something else too. */
export function truthAtLevel(condition: Condition, fact: LevelFact, level: string): Truth {
  const test = (operand: Condition): Truth => truthAtLevel(operand, fact, level);
  switch (condition.kind) {
    case "and":
      return allTrue(condition.operands, test);
    case "or":
      return anyTrue(condition.operands, test);
    case "not":
      return not(test(condition.operand));
    case "in":
      return isFact(condition.fact, fact) ? anyTrue(condition.values, (value) => isLevel(value, level)) : undefined;
    case "compare": {
      const { left, operator, right } = condition;
      if (left.kind !== "fact" || !isFact(left, fact)) return undefined;
      if (operator === "=") return isLevel(right, level);
      if (operator === "!=") return not(isLevel(right, level));
      const one = fact.choices.indexOf(level);
      const other = right.kind === "word" ? fact.choices.indexOf(right.word) : -1;
      if (!fact.ordered || one < 0 || other < 0) return undefined;
      return { "<": one < other, "<=": one <= other, ">": one > other, ">=": one >= other }[operator];
    }
    default:
      return undefined;
  }
}

/** What is left to ask of a condition once the level is known; nothing where that settles it. */
export function restAtLevel(condition: Condition, fact: LevelFact, level: string): Condition | undefined {
  const truth = truthAtLevel(condition, fact, level);
  if (truth !== undefined) return undefined;
  if (condition.kind !== "and" && condition.kind !== "or") return condition;
  const open = condition.operands.flatMap((operand) => restAtLevel(operand, fact, level) ?? []);
  return open.length === 1 ? open[0] : { ...condition, operands: open };
}

function isFact({ path }: FactName, { name }: LevelFact): boolean {
  return path.join(".") === name;
}

function isLevel(value: Value, level: string): Truth {
  return value.kind === "word" ? value.word === level : undefined;
}
