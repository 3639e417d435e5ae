import { type Choice, type Expression, isTest, type Test } from "./expression.js";

/** Characters that a line may take. */
const lineWidth = 110;

/**
 * How many parts stand in one row. Cedar reads `a && b && c` as one in another, and goes down into it by calls: a row of hundreds is more than its
 * stack holds where that is small, as in a browser or a worker.
 */
const mostInRow = 16;

/** The values of a fact that has few, by its name. */
export type ChoicesOf = (name: string) => readonly Choice[] | undefined;

/**
 * An expression as Cedar reads it, on one line where it fits. No attribute is read but behind a `has`; one known to be there is not asked for again:
 * in `a && b`, whatever `a` asked for is there for `b`.
 * @param indent - What stands before every line but the first.
 */
export function printExpression(expression: Expression, choicesOf: ChoicesOf, indent: string): string {
  const print = (part: Expression, at: string, there: ReadonlySet<string>): readonly string[] => {
    if (typeof part === "boolean") return [String(part)];
    if (isTest(part)) return conjuncts(part, there);
    if ("not" in part) {
      const inner = print(part.not, `${at}  `, there);
      return [inner.length === 0 ? "false" : `!(${joined(inner, "&&", `${at}  `)})`];
    }
    if ("any" in part) {
      const deeper = `${at}  `;
      const inner = part.any.map((one) => grouped(print(one, `${deeper}  `, there), `${deeper}  `));
      return [inner.length === 1 ? (inner[0] as string) : `(${joined(inner, "||", deeper)})`];
    }
    const known = new Set(there);
    return part.all.flatMap((one) => {
      const texts = print(one, at, known);
      if (isTest(one)) for (const name of readsOfTest(one)) known.add(name);
      return texts;
    });
  };
  /** What a test asks for, joined by `&&`; nothing where all of it is known already. */
  const conjuncts = (test: Test, there: ReadonlySet<string>): readonly string[] => {
    const guards = readsOfTest(test)
      .filter((name) => !there.has(name))
      .map((name) => `context has ${attributeName(name)}`);
    const asked = "fact" in test ? amongText(test.fact, test.among, choicesOf(test.fact)) : test.test;
    return asked === undefined ? guards : [...guards, asked];
  };
  return joined(orTrue(print(expression, indent, new Set())), "&&", indent);
}

/** An attribute of the context, as it is read. */
export function attribute(name: string): string {
  return isPlain(name) ? `context.${name}` : `context[${textLiteral(name)}]`;
}

/** An attribute as it is named where it is declared, or asked for. */
export function attributeName(name: string): string {
  return isPlain(name) ? name : textLiteral(name);
}

/** A text of Cedar. */
export function textLiteral(text: string): string {
  // Cedar has the escapes of Rust: control characters and separators of lines by their number.
  const escaped = text.replace(/["\\]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (one) =>
    one === '"' || one === "\\" ? `\\${one}` : `\\u{${(one.codePointAt(0) as number).toString(16)}}`,
  );
  return `"${escaped}"`;
}

/** A list of texts of Cedar. */
export function textList(texts: readonly string[]): string {
  return `[${texts.map(textLiteral).join(", ")}]`;
}

/** Names of facts have a full stop; `day` and `approved` have none. */
function isPlain(name: string): boolean {
  return /^[a-z]+$/.test(name);
}

function readsOfTest(test: Test): readonly string[] {
  return "fact" in test ? [test.fact] : test.reads;
}

/** Whether a fact that is there is one of some values; nothing to ask where these are all it can have. */
function amongText(fact: string, among: readonly Choice[], choices: readonly Choice[] | undefined): string | undefined {
  if (choices?.every((choice) => among.includes(choice))) return undefined;
  const read = attribute(fact);
  const [first] = among;
  if (among.length === 1) return `${read} == ${typeof first === "string" ? textLiteral(first) : first}`;
  const texts = among.filter((value) => typeof value === "string");
  return `${textList(texts)}.contains(${read})`;
}

function grouped(conjuncts: readonly string[], indent: string): string {
  const [only = "true"] = conjuncts;
  return conjuncts.length > 1 ? `(${joined(conjuncts, "&&", indent)})` : only;
}

function orTrue(conjuncts: readonly string[]): readonly string[] {
  return conjuncts.length === 0 ? ["true"] : conjuncts;
}

function joined(parts: readonly string[], operator: "&&" | "||", indent: string): string {
  if (parts.length > mostInRow) {
    const inner = `${indent}  `;
    const groups = chunks(parts).map((some) => `(${joined(some, operator, inner)})`);
    return joined(groups, operator, indent);
  }
  const line = parts.join(` ${operator} `);
  const fits = !line.includes("\n") && indent.length + line.length <= lineWidth;
  return fits ? line : parts.join(` ${operator}\n${indent}`);
}

/** In as few groups of equal size as can be. */
function chunks(parts: readonly string[]): readonly (readonly string[])[] {
  const size = Math.ceil(parts.length / Math.ceil(parts.length / mostInRow));
  return Array.from({ length: Math.ceil(parts.length / size) }, (_, at) => parts.slice(at * size, (at + 1) * size));
}
