import type { Formula } from "../model/generated/rules-wire.js";

/** A value of the encoded record (contract of rules.json): null is unknown, `false` of an event is *has not happened*. */
export type Encoded = null | boolean | number | string | readonly string[] | readonly EncodedRow[];
/** One row of a list, its attributes encoded. */
export type EncodedRow = { readonly [attribute: string]: Encoded };

/** What a path stands for: a fact of the record, or inside `some` and `none` an attribute of the element (`""` is the element itself). */
export type Read = (path: string) => Encoded;

/** Whether a formula of the portable profile is true: the meaning of each operator in one place. */
export function evalFormula(formula: Formula, read: Read): boolean {
  if (typeof formula === "boolean") return formula;
  for (const operator in formula) {
    const operands = (formula as Readonly<Record<string, readonly unknown[]>>)[operator] as readonly unknown[];
    switch (operator) {
      case "and":
        return operands.every((one) => evalFormula(one as Formula, read));
      case "or":
        return operands.some((one) => evalFormula(one as Formula, read));
      case "!":
        return !evalFormula(operands[0] as Formula, read);
      case "===":
        return operandValue(operands[0], read) === operandValue(operands[1], read);
      case "in":
        return isIn(operandValue(operands[0], read), operands[1], read);
      case "some":
        return elementsOf(operands[0], read).some((element) =>
          evalFormula(operands[1] as Formula, readElement(element)),
        );
      case "none":
        return !elementsOf(operands[0], read).some((element) =>
          evalFormula(operands[1] as Formula, readElement(element)),
        );
      default:
        return compare(operator, operandValue(operands[0], read), operandValue(operands[1], read));
    }
  }
  throw new RangeError("A formula without operator");
}

/** Reads paths inside one element of a list; an attribute that is not there is unknown. */
export function readElement(element: Encoded | EncodedRow): Read {
  return (path) => {
    if (path === "") return element as Encoded;
    if (typeof element !== "object" || element === null || !Object.hasOwn(element, path)) return null;
    return (element as EncodedRow)[path] ?? null;
  };
}

/** Ordering is between integers only: anything else, unknown included, is not ordered. */
function compare(operator: string, left: Encoded, right: Encoded): boolean {
  const ordered = typeof left === "number" && typeof right === "number";
  switch (operator) {
    case "<":
      return ordered && left < right;
    case "<=":
      return ordered && left <= right;
    case ">":
      return ordered && left > right;
    case ">=":
      return ordered && left >= right;
    default:
      throw new RangeError(`Not an operator of the portable profile: ${operator}`);
  }
}

function isIn(member: Encoded, where: unknown, read: Read): boolean {
  const list = Array.isArray(where) ? where : operandValue(where, read);
  return Array.isArray(list) && list.includes(member);
}

function elementsOf(list: unknown, read: Read): readonly Encoded[] {
  const value = operandValue(list, read);
  return Array.isArray(value) ? (value as readonly Encoded[]) : [];
}

function operandValue(operand: unknown, read: Read): Encoded {
  return isVariable(operand) ? read(operand.var) : (operand as Encoded);
}

/** Whether an operand is a path rather than a constant. */
export function isVariable(operand: unknown): operand is { readonly var: string } {
  return typeof operand === "object" && operand !== null && !Array.isArray(operand);
}
