import type { Formula } from "../../../model/generated/rules-wire.js";

/** Rules of Rego, and the parts of a body that stand for a formula: all of them must be true. */
export type RegoWriter = {
  /** The body of a formula; what it needs beside it is written as rules of its own. */
  readonly body: (formula: Formula, name: string) => readonly string[];
  /** Rules written so far, in order, and not taken yet. */
  readonly takeRules: () => readonly string[];
};

/** Where paths lead: in the record, or in one element of a list. */
type Scope = {
  readonly read: (path: string) => string;
  /** What helpers are called with: the element, if there is one. */
  readonly args: string;
};

/** Words that Rego keeps for itself. */
const reserved = new Set(
  "as default else false import package not null true with set input data some every if in contains".split(" "),
);

/**
 * Writes formulas as bodies of Rego. A fact that is missing is undefined there, and an expression that reads it is not true: so is every formula that
 * reads an unknown fact, and `not` is the negation that formulas mean. Null stands for missing as well, and is asked for where Rego would order it.
 * @param derived - The rule in which the value of a derived fact stands.
 */
export function regoWriter(derived: (fact: string) => string | undefined): RegoWriter {
  let rules: string[] = [];
  // Counted by name, so that a change of one condition leaves the names of all others.
  const counts = new Map<string, number>();
  const next = (name: string): number => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  const record: Scope = { read: (path) => derived(path) ?? factPath(path), args: "" };

  function write(formula: Formula, scope: Scope, name: string): readonly string[] {
    if (typeof formula === "boolean") return formula ? [] : ["false"];
    if ("and" in formula) return distinct(formula.and.flatMap((part) => write(part, scope, name)));
    if ("or" in formula) {
      return [
        helper(
          formula.or.map((part) => write(part, scope, name)),
          scope,
          name,
        ),
      ];
    }
    if ("!" in formula) return negated(formula["!"][0] as Formula, scope, name);
    if ("===" in formula) return same(formula["==="], scope, name);
    if ("in" in formula) return [membership(formula.in, scope)];
    if ("some" in formula) return [exists(formula.some, scope, name)];
    if ("none" in formula) return [`not ${exists(formula.none, scope, name)}`];
    const [[operator, operands] = ["", []]] = Object.entries(formula) as [string, readonly unknown[]][];
    const [left = "", right = ""] = operands.map((one) => operand(one, scope));
    // Rego orders values of all types, null before every number.
    const guards = operands.flatMap((one) => (isVariable(one) ? [`${operand(one, scope)} != null`] : []));
    return [...guards, `${left} ${operator} ${right}`];
  }

  /** A rule of its own that is true where one of several bodies is. */
  function helper(bodies: readonly (readonly string[])[], scope: Scope, name: string): string {
    const head = `${name}_${next(name)}${scope.args === "" ? "" : `(${scope.args})`}`;
    // Of a rule without a body nothing would ever be true: an `or` of nothing is written as one that is false.
    const written = bodies.length === 0 ? [["false"]] : bodies;
    rules.push(...written.map((body) => rule(head, body)));
    return head;
  }

  /**
   * `not` of a rule and of nothing else: of a comparison or a call, OPA takes what it reads out of the negation first, so that `not a.b < 3` is not true
   * where `a.b` is missing.
   */
  function negated(formula: Formula, scope: Scope, name: string): readonly string[] {
    if (typeof formula === "object" && "!" in formula) return write(formula["!"][0] as Formula, scope, name);
    if (typeof formula === "object" && "===" in formula && formula["==="][1] === null) {
      const [left] = formula["==="];
      if (isVariable(left)) return [`${operand(left, scope)} != null`];
    }
    const body = write(formula, scope, name);
    if (body.length === 0) return ["false"];
    const [only = ""] = body;
    if (body.length === 1 && only.startsWith("not ")) return [only.slice(4)];
    return [`not ${body.length === 1 && isHelper(only) ? only : helper([body], scope, name)}`];
  }

  /** `===` is true of two values that are both unknown, too. */
  function same(operands: readonly unknown[], scope: Scope, name: string): readonly string[] {
    const [left, right] = operands;
    const [one, other] = [operand(left, scope), operand(right, scope)];
    const isUnknown = (read: string): string => `not ${helper([[`${read} != null`]], scope, name)}`;
    if (right === null) return isVariable(left) ? [isUnknown(one)] : [`${one} == null`];
    if (!isVariable(left) || !isVariable(right)) return [`${one} == ${other}`];
    return [helper([[`${one} == ${other}`], [isUnknown(one), isUnknown(other)]], scope, name)];
  }

  function exists([list, test]: readonly unknown[], scope: Scope, name: string): string {
    const count = next(name);
    const element = `e${count}`;
    const head = `${name}_${count}${scope.args === "" ? "" : `(${scope.args})`}`;
    const inner: Scope = { read: (path) => (path === "" ? element : member(element, path)), args: element };
    const body = write(test as Formula, inner, name);
    rules.push(rule(head, [`some ${element} in ${operand(list, scope)}`, ...body]));
    return head;
  }

  return {
    body: (formula, name) => write(formula, record, name),
    takeRules: () => {
      const taken = rules;
      rules = [];
      return taken;
    },
  };
}

/** A rule that is true where all parts of its body are. */
export function rule(head: string, body: readonly string[]): string {
  const [only = "true"] = body;
  return body.length > 1 ? `${head} if {\n${body.map((part) => `\t${part}\n`).join("")}}` : `${head} if ${only}`;
}

/** A fact as a question carries it. */
function factPath(name: string): string {
  const dot = name.indexOf(".");
  return member(member("input.facts", name.slice(0, dot)), name.slice(dot + 1));
}

/** Whether a part of a body is a rule of its own: a name, with what it is called with. */
function isHelper(part: string): boolean {
  return /^\w+(?:\(\w*\))?$/.test(part) && part !== "false";
}

/** A value of Rego: JSON is. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

function member(of: string, key: string): string {
  return /^[a-z][a-z0-9_]*$/.test(key) && !reserved.has(key) ? `${of}.${key}` : `${of}[${literal(key)}]`;
}

function operand(written: unknown, scope: Scope): string {
  return isVariable(written) ? scope.read(written.var) : literal(written);
}

function isVariable(written: unknown): written is { readonly var: string } {
  return typeof written === "object" && written !== null && "var" in written;
}

function membership([sought, where]: readonly unknown[], scope: Scope): string {
  const list = Array.isArray(where) ? `{${where.map(literal).join(", ")}}` : operand(where, scope);
  // A set literal without members would be an object.
  return Array.isArray(where) && where.length === 0 ? "false" : `${operand(sought, scope)} in ${list}`;
}

function distinct(parts: readonly string[]): readonly string[] {
  return [...new Set(parts)];
}
