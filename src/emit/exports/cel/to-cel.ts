import type { Formula } from "../../../model/generated/rules-wire.js";

/**
 * A formula of the portable profile as an expression of CEL, the Common Expression Language. Every fact that is read is guarded by `has` (a fact that
 * is not there would be an error in CEL, and is null in JsonLogic): the expression is true exactly where the formula is, and never an error.
 * The record has one map an entity (`{"isu": {"jangkauan": 12400}}`), also where nothing of it is known.
 */
export function toCel(formula: Formula): string {
  return write(formula, ofRecord);
}

/** How a path is written: whether there is a value, and the value. */
type Reading = (path: string) => { readonly present: string; readonly value: string };

const element = "e_";

/** `isu.jangkauan` in the record. */
const ofRecord: Reading = (path) => {
  const dot = path.indexOf(".");
  return member(path.slice(0, dot), path.slice(dot + 1));
};
/** An attribute of the element of a list, or (the empty path) the element itself. */
const ofElement: Reading = (path) => (path === "" ? { present: "true", value: element } : member(element, path));

/** Words that CEL keeps for itself: they may not stand after a dot. */
const reserved = new Set(
  "true false null in as break const continue else for function if import let loop package namespace return var void while".split(
    " ",
  ),
);

function member(map: string, key: string): ReturnType<Reading> {
  if (/^[A-Za-z_]\w*$/.test(key) && !reserved.has(key))
    return { present: `has(${map}.${key})`, value: `${map}.${key}` };
  return { present: `(${text(key)} in ${map})`, value: `${map}[${text(key)}]` };
}

/** A JSON text is a text of CEL, but for the one escape that CEL does not have. */
function text(value: string): string {
  return JSON.stringify(value).replaceAll("\\/", "/");
}

function write(formula: Formula, read: Reading): string {
  if (typeof formula === "boolean") return String(formula);
  if ("and" in formula) return joined(formula.and, " && ", "true", read);
  if ("or" in formula) return joined(formula.or, " || ", "false", read);
  // Whatever is written is one atom, or one behind exclamation marks.
  if ("!" in formula) return `!${formula["!"].map((one) => write(one, read)).join("")}`;
  if ("===" in formula) return equality(formula["==="], read);
  if ("in" in formula) return membership(formula.in, read);
  if ("some" in formula) return exists(formula.some, read);
  if ("none" in formula) return `!${exists(formula.none, read)}`;
  const [[operator, operands] = ["", []]] = Object.entries(formula) as [string, readonly unknown[]][];
  const sides = operands.map((one) => side(one, read));
  return guarded(sides, `${sides[0]?.value} ${operator} ${sides[1]?.value}`);
}

type Side = { readonly present: string | undefined; readonly value: string };

function side(operand: unknown, read: Reading): Side {
  if (typeof operand === "object" && operand !== null && "var" in operand) return read(String(operand.var));
  return { present: undefined, value: typeof operand === "string" ? text(operand) : JSON.stringify(operand) };
}

function guarded(sides: readonly Side[], test: string): string {
  const guards = sides.flatMap(({ present }) => present ?? []);
  return `(${[...guards, test].join(" && ")})`;
}

/** `===` is true of two values that are both unknown, too. */
function equality(operands: readonly unknown[], read: Reading): string {
  const [left, right] = operands.map((one) => side(one, read)) as [Side, Side];
  if (right.value === "null" && left.present) return `!${left.present}`;
  if (left.present && right.present) {
    return `(${left.present} == ${right.present} && (!${left.present} || ${left.value} == ${right.value}))`;
  }
  return guarded([left, right], `${left.value} == ${right.value}`);
}

function membership([member, where]: readonly unknown[], read: Reading): string {
  const one = side(member, read);
  if (Array.isArray(where))
    return guarded([one], `${one.value} in [${where.map((value) => side(value, read).value).join(", ")}]`);
  const list = side(where, read);
  return guarded([one, list], `${one.value} in ${list.value}`);
}

function exists([list, test]: readonly unknown[], read: Reading): string {
  const rows = side(list, read);
  return guarded([rows], `${rows.value}.exists(${element}, ${write(test as Formula, ofElement)})`);
}

function joined(parts: readonly Formula[], operator: string, none: string, read: Reading): string {
  return parts.length === 0 ? none : `(${parts.map((part) => write(part, read)).join(operator)})`;
}
