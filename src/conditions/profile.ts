import type { Formula } from "../model/formula.js";
import { formulaLimits, formulaSize } from "./formula-size.js";
import { guardedName } from "./formulas.js";

/** Where a formula leaves the portable profile. */
export type ProfileFault = {
  /** JSON pointer into the formula. */
  readonly path: string;
  readonly fault:
    | "operator"
    | "operands"
    | "constant-inside"
    | "not-flat"
    | "number-by-identity"
    | "unguarded"
    | "not-whole"
    | "not-a-constant-list"
    | "too-deep"
    | "too-many-terms";
};

/** A part of a formula, with the names that are known to be given where it is evaluated. */
type Place = { readonly path: string; readonly given: ReadonlySet<string> };

const orderings: ReadonlySet<string> = new Set(["<", "<=", ">", ">="]);

/**
 * Holds a formula against the portable profile (SEMANTICS 1) beyond what the JSON Schema of rules.json says: everything that is ordered, looked
 * into, or compared with another fact stands right of its guard `!(x === null)` in a conjunction; whole numbers alone are ordered and no number
 * is compared by identity; conjunctions and disjunctions are flat, without constants, and within the limits.
 * @returns Nothing for a formula of the profile.
 */
export function profileFaults(formula: Formula): readonly ProfileFault[] {
  const faults: ProfileFault[] = [];
  const report = (fault: ProfileFault["fault"], path: string): void => {
    faults.push({ path, fault });
  };
  const { depth, terms } = formulaSize(formula);
  if (depth > formulaLimits.depth) report("too-deep", "");
  if (terms > formulaLimits.terms) report("too-many-terms", "");
  if (typeof formula !== "boolean") check(formula, { path: "", given: new Set() });
  return faults;

  function check(part: unknown, { path, given }: Place): void {
    const entries = typeof part === "object" && part !== null && !Array.isArray(part) ? Object.entries(part) : [];
    const [operator, operands] = entries[0] ?? [];
    if (typeof part === "boolean") report("constant-inside", path);
    else if (operator === undefined || entries.length !== 1) report("operator", path);
    else if (!Array.isArray(operands)) report("operands", path);
    else checkOperation(operator, operands, { path: `${path}/${operator}`, given });
  }

  function checkOperation(operator: string, operands: readonly unknown[], place: Place): void {
    if (operator === "and" || operator === "or") checkConnected(operator, operands, place);
    else if (operator === "!") {
      if (operands.length !== 1) report("operands", place.path);
      else check(operands[0], { ...place, path: `${place.path}/0` });
    } else if (operands.length !== 2) report("operands", place.path);
    else if (operator === "some" || operator === "none") checkQuantified(operands, place);
    else if (operator === "===") checkIdentity(operands, place);
    else if (operator === "in") checkMembership(operands, place);
    else if (orderings.has(operator)) checkOrdering(operands, place);
    else report("operator", place.path);
  }

  function checkConnected(connector: "and" | "or", operands: readonly unknown[], { path, given }: Place): void {
    if (operands.length < 2) report("operands", path);
    const before = new Set(given);
    operands.forEach((operand, index) => {
      const at = `${path}/${index}`;
      if (typeof operand === "object" && operand !== null && connector in operand) report("not-flat", at);
      check(operand, { path: at, given: before });
      const name = connector === "and" ? guardedName(operand as Formula) : undefined;
      if (name !== undefined) before.add(name);
    });
  }

  /** The element is another record: nothing outside is seen, and nothing is known of it yet. */
  function checkQuantified([list, body]: readonly unknown[], { path, given }: Place): void {
    needsGuard(list, `${path}/0`, given);
    if (body !== true) check(body, { path: `${path}/1`, given: new Set() });
  }

  function checkIdentity([left, right]: readonly unknown[], { path, given }: Place): void {
    if (readName(left) === undefined) report("operands", `${path}/0`);
    if (typeof right === "number") report("number-by-identity", `${path}/1`);
    else if (typeof right === "object" && right !== null) {
      needsGuard(left, `${path}/0`, given);
      needsGuard(right, `${path}/1`, given);
    }
  }

  function checkOrdering([left, right]: readonly unknown[], { path, given }: Place): void {
    needsGuard(left, `${path}/0`, given);
    if (readName(right) !== undefined) needsGuard(right, `${path}/1`, given);
    else if (!Number.isSafeInteger(right)) report("not-whole", `${path}/1`);
  }

  function checkMembership([sought, list]: readonly unknown[], { path, given }: Place): void {
    const name = readName(sought);
    if (name === undefined && typeof sought !== "string") report("operands", `${path}/0`);
    if (Array.isArray(list)) {
      const texts = list.length > 1 && list.every((one) => typeof one === "string");
      if (name === undefined || !texts || new Set(list).size < list.length) report("not-a-constant-list", `${path}/1`);
      return;
    }
    needsGuard(list, `${path}/1`, given);
    if (name !== undefined) needsGuard(sought, `${path}/0`, given);
  }

  function needsGuard(operand: unknown, path: string, given: ReadonlySet<string>): void {
    const name = readName(operand);
    if (name === undefined) report("operands", path);
    else if (!given.has(name)) report("unguarded", path);
  }
}

function readName(operand: unknown): string | undefined {
  if (typeof operand !== "object" || operand === null || !("var" in operand)) return undefined;
  return typeof operand.var === "string" ? operand.var : undefined;
}
