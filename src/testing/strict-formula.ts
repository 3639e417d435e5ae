import { InvariantError, invariant } from "../errors.js";
import type { Formula, FormulaOperand } from "../model/formula.js";

type Data = Readonly<Record<string, unknown>> | string;

/**
 * Evaluates a formula as a language without any conversion would: ordering anything but two integers, looking into a list that is not there,
 * comparing two facts of which one is missing or of another type, all throw. What it answers, every reader of JsonLogic answers.
 */
export function evaluateStrictly(formula: Formula, data: Data): boolean {
  if (typeof formula === "boolean") return formula;
  const entries = Object.entries(formula);
  invariant(entries.length === 1, "One operator a formula");
  const [operator, operands] = entries[0] as [string, readonly unknown[]];
  switch (operator) {
    case "and":
      return (operands as readonly Formula[]).every((one) => evaluateStrictly(one, data));
    case "or":
      return (operands as readonly Formula[]).some((one) => evaluateStrictly(one, data));
    case "!":
      invariant(operands.length === 1, "One operand of !");
      return !evaluateStrictly(operands[0] as Formula, data);
    case "some":
    case "none": {
      const list = listOf(operands[0] as FormulaOperand, data);
      const found = list.some((element) => evaluateStrictly(operands[1] as Formula, element as Data));
      return operator === "some" ? found : !found;
    }
    default:
      invariant(operands.length === 2, `Two operands of ${operator}`);
      return compareStrictly(operator, operands, data);
  }
}

function compareStrictly(operator: string, [left, right]: readonly unknown[], data: Data): boolean {
  if (operator === "in") return isAmong(left as FormulaOperand, right, data);
  const [one, other] = [resolve(left as FormulaOperand, data), resolve(right as FormulaOperand, data)];
  if (operator === "===") return isSame(one, other, isRead(right));
  invariant(Number.isSafeInteger(one) && Number.isSafeInteger(other), `Ordered: ${String(one)}, ${String(other)}`);
  const [a, b] = [one as number, other as number];
  switch (operator) {
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
    default:
      throw new InvariantError(`Operator ${operator}`);
  }
}

function isSame(one: unknown, other: unknown, bothFacts: boolean): boolean {
  if (bothFacts) {
    invariant(
      typeof one === typeof other && /^(?:string|boolean)$/.test(typeof one),
      `Same: ${typeof one}, ${typeof other}`,
    );
  } else if (typeof other === "string")
    invariant(one === null || typeof one === "string", `Same: ${typeof one}, string`);
  else invariant(other === null || typeof other === "boolean", "A number is compared by order");
  return one === other;
}

function isAmong(left: FormulaOperand, right: unknown, data: Data): boolean {
  const sought = resolve(left, data);
  const constants = Array.isArray(right);
  const list = constants ? right : listOf(right as FormulaOperand, data);
  invariant(typeof sought === "string" || (constants && sought === null), `Sought: ${typeof sought}`);
  for (const one of list) invariant(typeof one === "string", `Among: ${typeof one}`);
  return list.includes(sought);
}

function listOf(operand: FormulaOperand, data: Data): readonly unknown[] {
  const list = resolve(operand, data);
  invariant(Array.isArray(list), "A list");
  return list;
}

function isRead(operand: unknown): operand is { readonly var: string } {
  return typeof operand === "object" && operand !== null && "var" in operand;
}

function resolve(operand: FormulaOperand, data: Data): unknown {
  if (!isRead(operand)) return operand;
  if (operand.var === "") return data;
  let value: unknown = data;
  for (const part of operand.var.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return null;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value ?? null;
}
