import type { Formula, FormulaOperand, FormulaPair } from "../model/formula.js";

/** Never known: neither of the two is ever true. */
export const unknown: FormulaPair = { holds: false, fails: false };

/** A fact, a step or an attribute of the element, by the name it is read by. */
export function read(name: string): { readonly var: string } {
  return { var: name };
}

/** All of them. Nested conjunctions become one, constants fold, and a guard that stands further left is not repeated. */
export function allOf(...operands: readonly Formula[]): Formula {
  const guarded = new Set<string>();
  const kept: Formula[] = [];
  for (const operand of operands.flatMap((one) => (typeof one === "object" && "and" in one ? one.and : [one]))) {
    if (operand === false) return false;
    if (operand === true) continue;
    const name = guardedName(operand);
    if (name !== undefined && guarded.has(name)) continue;
    if (name !== undefined) guarded.add(name);
    kept.push(operand);
  }
  return joined("and", kept) ?? true;
}

/** One of them. Nested disjunctions become one and constants fold. */
export function anyOf(...operands: readonly Formula[]): Formula {
  const flat = operands.flatMap((one) => (typeof one === "object" && "or" in one ? one.or : [one]));
  if (flat.includes(true)) return true;
  return (
    joined(
      "or",
      flat.filter((one) => one !== false),
    ) ?? false
  );
}

function joined(connector: "and" | "or", operands: readonly Formula[]): Formula | undefined {
  if (operands.length < 2) return operands[0];
  return connector === "and" ? { and: operands } : { or: operands };
}

/** The negation in two values; a double one is none. */
export function not(formula: Formula): Formula {
  if (typeof formula === "boolean") return !formula;
  return ("!" in formula ? formula["!"][0] : undefined) ?? { "!": [formula] };
}

/** Without conversion. */
export function same(one: FormulaOperand, other: FormulaOperand): Formula {
  return { "===": [one, other] };
}

/** That a fact is given: `!(x === null)`. Every reader finds `null` where a fact is missing. */
export function given(name: string): Formula {
  return not(same(read(name), null));
}

/** The name that {@link given} speaks of, if the formula is one. */
export function guardedName(formula: Formula): string | undefined {
  const inner = typeof formula === "object" && "!" in formula ? formula["!"][0] : undefined;
  if (typeof inner !== "object" || !("===" in inner)) return undefined;
  const [one, other] = inner["==="];
  return other === null && typeof one === "object" && one !== null ? one.var : undefined;
}

/** That a text is one of the constants; false for a fact that is missing. */
export function oneOf(name: string, constants: readonly string[]): Formula {
  const [only] = constants;
  if (only === undefined) return false;
  return constants.length === 1 ? same(read(name), only) : { in: [read(name), constants] };
}

/** That some element of the list satisfies the formula over the element. The list must be guarded. */
export function someOf(list: string, body: Formula): Formula {
  return body === false ? false : { some: [read(list), body] };
}

/** That no element of the list satisfies the formula over the element. The list must be guarded. */
export function noneOf(list: string, body: Formula): Formula {
  return body === false ? true : { none: [read(list), body] };
}

/** The condition turned round. */
export function opposite({ holds, fails }: FormulaPair): FormulaPair {
  return { holds: fails, fails: holds };
}

/** What is true or false where all of the named are given, else unknown. */
export function whereGiven(names: readonly string[], formula: Formula): FormulaPair {
  const guards = names.map(given);
  return { holds: allOf(...guards, formula), fails: allOf(...guards, not(formula)) };
}

/** A value that is itself true, false or missing. */
export function truthOf(name: string): FormulaPair {
  return { holds: same(read(name), true), fails: same(read(name), false) };
}

/** One of several conditions (strong Kleene). */
export function eitherOf(pairs: readonly FormulaPair[]): FormulaPair {
  return { holds: anyOf(...pairs.map(({ holds }) => holds)), fails: allOf(...pairs.map(({ fails }) => fails)) };
}

/** Several conditions together (strong Kleene). */
export function everyOne(pairs: readonly FormulaPair[]): FormulaPair {
  return opposite(eitherOf(pairs.map(opposite)));
}
