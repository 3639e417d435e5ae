import type { Condition, FactName, TimePoint, Value } from "../../model/condition.js";
import { elementsOf, judge, nameOf } from "./judge-condition.js";
import type { Bound, World } from "./world.js";

/**
 * The facts a condition reads and that were not sent (CONTRACT, *Steps*: `needs_facts`). Derived facts lead to what they are derived from. What
 * has to be computed (time, states, counts) asks for its facts only while it is unknown; everything else names what is absent, needed or not.
 */
export function missingFor(condition: Condition, world: World, bound?: Bound): readonly string[] {
  const fact = (name: FactName): readonly string[] =>
    bound && name.path[0] === bound.variable ? [] : world.missingForFact(nameOf(name));
  const point = (one: TimePoint): readonly string[] => (one.kind === "fact" ? fact(one) : []);
  const whileUnknown = (names: readonly string[]): readonly string[] =>
    judge(condition, world, bound) === "unknown" ? names : [];
  // A list whose rows leave out what is asked has to be sent again, whole.
  const incomplete = (list: FactName): readonly string[] => whileUnknown([nameOf(list)]);
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.operands.flatMap((operand) => missingFor(operand, world, bound));
    case "not":
      return missingFor(condition.operand, world, bound);
    case "some":
    case "every":
      return [...fact(condition.list), ...incomplete(condition.list), ...bodyOf(condition, world)];
    case "holds":
    case "happened":
    case "not-happened":
    case "known":
      return fact(condition.fact);
    case "in":
    case "contains":
      return [...fact(condition.fact), ...condition.values.flatMap((value) => valueFacts(value, world, fact))];
    case "overdue":
    case "met":
    case "breached":
      return whileUnknown(world.missingForState(condition.kind, condition.rule));
    case "compare": {
      const right = valueFacts(condition.right, world, fact);
      if (condition.left.kind === "fact") return [...fact(condition.left), ...right];
      return whileUnknown([
        ...fact(condition.left.list),
        ...incomplete(condition.left.list),
        ...bodyOf(condition.left, world),
        ...right,
      ]);
    }
    case "within-last":
    case "within-calendar":
      return whileUnknown(fact(condition.fact));
    case "before":
    case "after":
      return whileUnknown([...point(condition.left), ...point(condition.right)]);
    case "at-latest":
    case "at-earliest": {
      const { moment } = condition;
      return whileUnknown([...point(condition.point), ...point(moment.kind === "offset" ? moment.point : moment)]);
    }
    case "between": {
      const { from, to, span } = condition;
      return [
        ...missingFor({ kind: "at-earliest", point: condition.point, moment: from, span }, world, bound),
        ...missingFor({ kind: "at-latest", point: condition.point, moment: to, span }, world, bound),
      ];
    }
  }
}

/** What the body asks outside its element. */
function bodyOf(
  { list, variable, body }: { readonly list: FactName; readonly variable: string; readonly body: Condition },
  world: World,
): readonly string[] {
  const value = world.fact(nameOf(list));
  if (!value) return [];
  return elementsOf(value).flatMap((element) => missingFor(body, world, { variable, list: nameOf(list), element }));
}

function valueFacts(value: Value, world: World, fact: (name: FactName) => readonly string[]): readonly string[] {
  return value.kind === "fact" && world.handbook.vocabulary.facts.has(nameOf(value)) ? fact(value) : [];
}
