import { assertNever } from "../errors.js";
import type { Condition, Count, FactName, Moment, TimePoint, Value } from "../model/condition.js";

/**
 * The declared facts a condition reads, each once, in code-unit order. Elements of a list (`p`, `p.anak` in `ada p dari …`) are not facts,
 * but the list is; neither is `sekarang`, nor a lone word, which can only be a choice.
 */
export function factsOf(condition: Condition): readonly string[] {
  const before = known.get(condition);
  if (before) return before;
  const facts = new Set<string>();
  collect(condition, new Set(), (fact) => facts.add(fact));
  const sorted = [...facts].sort((a, b) => (a < b ? -1 : 1));
  known.set(condition, sorted);
  return sorted;
}

/** Conditions never change: searches ask the same ones over and over. */
const known = new WeakMap<Condition, readonly string[]>();

function collect(condition: Condition, bound: ReadonlySet<string>, add: (fact: string) => void): void {
  switch (condition.kind) {
    case "and":
    case "or":
      for (const operand of condition.operands) collect(operand, bound, add);
      return;
    case "not":
      collect(condition.operand, bound, add);
      return;
    case "some":
    case "every":
      elements(condition);
      return;
    case "happened":
    case "not-happened":
    case "known":
    case "within-last":
    case "within-calendar":
    case "holds":
      named(condition.fact);
      return;
    case "overdue":
    case "met":
    case "breached":
      return;
    case "compare":
      if (condition.left.kind === "count") elements(condition.left);
      else named(condition.left);
      point(condition.right);
      return;
    case "in":
    case "contains":
      named(condition.fact);
      for (const value of condition.values) point(value);
      return;
    case "before":
    case "after":
      point(condition.left);
      point(condition.right);
      return;
    case "at-latest":
    case "at-earliest":
      point(condition.point);
      point(condition.moment);
      return;
    case "between":
      point(condition.point);
      point(condition.from);
      point(condition.to);
      return;
    default:
      assertNever(condition);
  }

  function elements({ variable, list, body }: Pick<Count, "variable" | "list" | "body">): void {
    named(list);
    collect(body, new Set([...bound, variable]), add);
  }

  function named({ path }: FactName): void {
    const [head = ""] = path;
    if (path.length > 1 && !bound.has(head)) add(path.join("."));
  }

  function point(value: Value | Moment | TimePoint): void {
    if (value.kind === "fact") named(value);
    if (value.kind === "offset") point(value.point);
  }
}
