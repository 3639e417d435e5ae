import { invariant } from "../../../errors.js";
import type { FactType, Formula, RulesWire } from "../../../model/generated/rules-wire.js";
import { all, any, type Choice, type Expression, isTest, not, sizeOf, type Test } from "./expression.js";
import { attribute, textLiteral } from "./print-expression.js";

/** Two formulas of a condition. */
export type FormulaPair = { readonly holds: Formula; readonly fails: Formula };

/** A condition in Cedar: true where `holds` is, false where `fails` is, else unknown. */
export type ExpressionPair = { readonly holds: Expression; readonly fails: Expression };

/** A formula that Cedar cannot say: whoever asks evaluates it and sends whether it is true under this name. */
export type AskedFormula = { readonly name: string; readonly formula: Formula };

/** What conditions are written with, and what came up while they were. */
export type CedarWriter = {
  /** A condition; unknown as long as a formula is that was asked for. */
  readonly condition: (pair: FormulaPair) => ExpressionPair;
  /** The expression with derived facts written out, over what a request holds. */
  readonly writtenOut: (expression: Expression) => Expression;
  /** The values of a fact that has few; `undefined` for any other, and for what is derived here. */
  readonly choicesOf: (name: string) => readonly Choice[] | undefined;
  /** Formulas that whoever asks must evaluate, so far. */
  readonly asked: () => readonly AskedFormula[];
  /** Derived facts whose tables are too large to be written wherever they are read: whoever asks must send them. */
  readonly tooLarge: readonly string[];
};

type Attribute =
  | { readonly kind: "choice"; readonly choices: readonly Choice[] }
  | { readonly kind: "event" | "number" | "text" }
  | { readonly kind: "list"; readonly choices: readonly string[] };
type Derived = Extract<RulesWire["steps"][number], { kind: "derived" }>;
type Constant = string | number | boolean | null;
type Side = { readonly of: "constant"; readonly value: Constant } | { readonly of: "fact"; readonly name: string };

const truths = [true, false] as const;

/** Tests in one derived fact's table when written out. Above it, a policy would be more than anybody reads, and Cedar's parser takes. */
const largest = 2_000;

/**
 * Writes conditions over the context of a request, in which every fact stands under its own name. Cedar has neither variables nor quantifiers over
 * records: a derived fact is written out wherever it is read, a list of choices is gone through choice by choice, and what remains is asked for.
 */
export function cedarWriter({ facts, steps }: Pick<RulesWire, "facts" | "steps">): CedarWriter {
  const attributes = new Map<string, Attribute>(facts.map(({ name, type }) => [name, attributeOf(type)]));
  const tables = new Map<string, Derived>();
  const asked = new Map<string, AskedFormula>();

  const attributeNamed = (name: string): Attribute => {
    const found = attributes.get(name);
    invariant(found, `A formula reads ${name}, which is neither a fact nor a step`);
    return found;
  };
  const choicesOf = (name: string): readonly Choice[] | undefined => {
    const found = attributeNamed(name);
    if (found.kind === "event") return truths;
    return found.kind === "choice" ? found.choices : undefined;
  };
  const isKnown = (name: string): Expression => {
    const choices = choicesOf(name);
    return choices ? { fact: name, among: choices } : { reads: [name] };
  };
  const isAmong = (name: string, values: readonly Constant[]): Expression => {
    const found = attributeNamed(name);
    switch (found.kind) {
      case "choice":
        return any(found.choices.map((choice) => values.includes(choice) && { fact: name, among: [choice] }));
      case "event":
        // Formulas know an event that has happened by its second, which no constant of theirs is.
        return values.includes(false) && { fact: name, among: [false] };
      case "number":
      case "text": {
        const wanted = values.filter((value) => typeof value === (found.kind === "number" ? "number" : "string"));
        return any(wanted.map((value) => ({ reads: [name], test: `${attribute(name)} == ${literal(value)}` })));
      }
      case "list":
        return false;
    }
  };
  const isValue = (name: string, value: Constant): Expression => {
    if (value !== null) return isAmong(name, [value]);
    const found = attributeNamed(name);
    if (found.kind === "list" && found.choices.length === 0) throw new Unsayable();
    return not(isKnown(name));
  };
  /** Whether two facts are the same; two that are both unknown are, to JsonLogic. */
  const areSame = (left: string, right: string): Expression => {
    const bothUnknown = all([not(isKnown(left)), not(isKnown(right))]);
    const [one, two] = [attributeNamed(left), attributeNamed(right)];
    if (one.kind === "event" || two.kind === "event") throw new Unsayable();
    const choices = one.kind === "choice" ? one.choices : two.kind === "choice" ? two.choices : undefined;
    if (choices) {
      return any([...choices.map((choice) => all([isValue(left, choice), isValue(right, choice)])), bothUnknown]);
    }
    if (one.kind !== two.kind || one.kind === "list") throw new Unsayable();
    return any([{ reads: [left, right], test: `${attribute(left)} == ${attribute(right)}` }, bothUnknown]);
  };
  const contains = (list: string, member: Side): Expression => {
    const found = attributeNamed(list);
    if (found.kind !== "list" || found.choices.length === 0) throw new Unsayable();
    const has = (value: Constant): Expression =>
      typeof value === "string" && { reads: [list], test: `${attribute(list)}.contains(${literal(value)})` };
    if (member.of === "constant") return has(member.value);
    const choices = choicesOf(member.name);
    if (choices) return any(choices.map((choice) => all([isValue(member.name, choice), has(choice)])));
    if (attributeNamed(member.name).kind !== "text") return false;
    return { reads: [list, member.name], test: `${attribute(list)}.contains(${attribute(member.name)})` };
  };
  const ordered = (operator: string, sides: readonly Side[]): Expression => {
    for (const side of sides) {
      // When an event happened is not sent: Cedar's attributes are of one type, and that of an event is whether it has happened.
      if (side.of === "fact" && attributeNamed(side.name).kind === "event") throw new Unsayable();
      const isNumber =
        side.of === "fact" ? attributeNamed(side.name).kind === "number" : typeof side.value === "number";
      if (!isNumber) return false;
    }
    const [one, two] = sides.map((side) => (side.of === "fact" ? attribute(side.name) : literal(side.value)));
    return {
      reads: sides.flatMap((side) => (side.of === "fact" ? [side.name] : [])),
      test: `${one} ${operator} ${two}`,
    };
  };
  /** A list of choices, gone through choice by choice; rows of a register, nobody knows how many, cannot be. */
  const someOf = ([list, test]: readonly unknown[]): Expression => {
    const { name } = sideOf(list) as Extract<Side, { of: "fact" }>;
    const found = attributeNamed(name);
    if (found.kind !== "list" || found.choices.length === 0) throw new Unsayable();
    return any(
      found.choices.map((choice) =>
        all([contains(name, { of: "constant", value: choice }), write(withElement(test as Formula, choice))]),
      ),
    );
  };

  const write = (formula: Formula): Expression => {
    if (typeof formula === "boolean") return formula;
    if ("and" in formula) return all(formula.and.map(write));
    if ("or" in formula) return any(formula.or.map(write));
    if ("!" in formula) return not(write(formula["!"][0] as Formula));
    try {
      return writeComparison(formula);
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      const key = JSON.stringify(formula);
      const name = asked.get(key)?.name ?? `_.formula${asked.size + 1}`;
      asked.set(key, { name, formula });
      attributes.set(name, { kind: "choice", choices: truths });
      return { fact: name, among: [true] };
    }
  };
  const writeComparison = (formula: Exclude<Formula, boolean>): Expression => {
    if ("some" in formula) return someOf(formula.some);
    if ("none" in formula) return not(someOf(formula.none));
    const [[operator, operands] = ["", []]] = Object.entries(formula) as [string, readonly unknown[]][];
    if (operator === "in" && Array.isArray(operands[1])) {
      const member = sideOf(operands[0]);
      const values = operands[1] as readonly Constant[];
      return member.of === "fact" ? isAmong(member.name, values) : values.includes(member.value);
    }
    const sides = operands.map(sideOf);
    const [left, right] = sides as [Side, Side];
    if (operator === "in") return right.of === "fact" && contains(right.name, left);
    if (operator !== "===") return ordered(operator, sides);
    if (left.of === "constant") {
      return right.of === "constant" ? left.value === right.value : isValue(right.name, left.value);
    }
    return right.of === "constant" ? isValue(left.name, right.value) : areSame(left.name, right.name);
  };

  const condition = (pair: FormulaPair): ExpressionPair => {
    const [holds, fails] = [write(pair.holds), write(pair.fails)];
    // A formula stands under `not` as well, so that one that was not sent would make something true.
    const sent = all([...asked].flatMap(([key, { name }]) => (mentions(pair, key) ? [isKnown(name)] : [])));
    return { holds: all([sent, holds]), fails: all([sent, fails]) };
  };

  const written = new Map<string, Expression>();
  /** Where a derived fact has one of some values: rows in turn, the first that holds if every row before it fails. */
  const tableWrittenOut = (table: Derived, among: readonly Choice[]): Expression => {
    const key = `${table.name} ${JSON.stringify([...among].sort())}`;
    const before = written.get(key);
    if (before !== undefined) return before;
    const isWanted = (value: Choice | undefined): boolean => value !== undefined && among.includes(value);
    const made = table.rows.reduceRight<Expression>((below, row) => {
      const { holds, fails } = condition(row);
      const further = below === false ? false : all([writtenOut(fails), below]);
      return isWanted(row.value) ? any([writtenOut(holds), further]) : further;
    }, isWanted(table.default));
    written.set(key, made);
    return made;
  };
  const writtenOut = (expression: Expression): Expression => {
    if (typeof expression === "boolean") return expression;
    if (isTest(expression)) return testWrittenOut(expression);
    if ("not" in expression) return turned(writtenOut(expression.not));
    return "all" in expression ? all(expression.all.map(writtenOut)) : any(expression.any.map(writtenOut));
  };
  const testWrittenOut = (test: Test): Expression => {
    const table = "fact" in test ? tables.get(test.fact) : undefined;
    return table && "fact" in test ? tableWrittenOut(table, test.among) : test;
  };

  const tooLarge: string[] = [];
  for (const step of steps) {
    if (step.kind !== "derived") {
      if (!("of" in step))
        attributes.set(step.name, step.kind === "count" ? { kind: "number" } : { kind: "choice", choices: truths });
      continue;
    }
    const values = [
      ...new Set([...step.rows.map(({ value }) => value), ...(step.default === undefined ? [] : [step.default])]),
    ];
    // In the order of the rules each reads only what stands before it.
    const size = sizeOf(tableWrittenOut(step, values));
    attributes.set(step.name, { kind: "choice", choices: values });
    if (size > largest) tooLarge.push(step.name);
    else tables.set(step.name, step);
  }
  return { condition, writtenOut, choicesOf, asked: () => [...asked.values()], tooLarge };
}

/** Thrown within this file where Cedar has no words for a comparison. */
class Unsayable extends Error {}

function attributeOf(type: FactType): Attribute {
  switch (type.kind) {
    case "boolean":
      return { kind: "choice", choices: truths };
    case "choice":
      return { kind: "choice", choices: type.choices };
    case "event":
      return { kind: "event" };
    case "number":
    case "duration":
    case "date":
    case "time":
      return { kind: "number" };
    case "text":
    case "reference":
      return { kind: "text" };
    case "list":
      return { kind: "list", choices: type.register === undefined ? type.choices : [] };
  }
}

function sideOf(operand: unknown): Side {
  return typeof operand === "object" && operand !== null && "var" in operand
    ? { of: "fact", name: String(operand.var) }
    : { of: "constant", value: operand as Constant };
}

function literal(value: Constant): string {
  return typeof value === "string" ? textLiteral(value) : String(value);
}

/** Not, of a whole table at once: brought down to its tests it would no longer be one. */
function turned(expression: Expression): Expression {
  return typeof expression === "object" && ("all" in expression || "any" in expression)
    ? { not: expression }
    : not(expression);
}

/** A formula over the elements of a list of choices, for one of them. */
function withElement(formula: Formula, element: string): Formula {
  return JSON.parse(JSON.stringify(formula), (_key, value) => {
    const isElement = typeof value === "object" && value !== null && "var" in value && value.var === "";
    return isElement ? element : value;
  });
}

/** Whether a formula stands in a condition, by its text. */
function mentions({ holds, fails }: FormulaPair, formula: string): boolean {
  return JSON.stringify(holds).includes(formula) || JSON.stringify(fails).includes(formula);
}
