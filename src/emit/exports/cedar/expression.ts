/** A value that a fact with few values may have. */
export type Choice = string | boolean;

/** One test of what is known. Of an attribute that is not there it is false: Cedar's own reading, an error, would leave the policy out. */
export type Test =
  /** A fact is known, and one of some values. */
  | { readonly fact: string; readonly among: readonly Choice[] }
  /** All these attributes are there, and a test in Cedar is true; without one, that they are there is all. */
  | { readonly reads: readonly string[]; readonly test?: string };

/** A condition in Cedar, as far as it has to be understood to be put together and written well. */
export type Expression =
  | boolean
  | Test
  | { readonly not: Expression }
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] };

/** All of them. What is said of one fact is said once: its values are those that every part leaves. */
export function all(parts: readonly Expression[]): Expression {
  const flat = parts.flatMap((part) => (isAll(part) ? part.all : [part]));
  const open = once(mergeFacts(flat, "all").filter((part) => part !== true));
  if (open.includes(false)) return false;
  return open.length > 1 ? { all: open } : (open[0] ?? true);
}

/** One of them at least. */
export function any(parts: readonly Expression[]): Expression {
  const flat = parts.flatMap((part) => (isAny(part) ? part.any : [part]));
  const open = once(mergeFacts(flat, "any").filter((part) => part !== false));
  if (open.includes(true)) return true;
  return open.length > 1 ? { any: open } : (open[0] ?? false);
}

/** Not, brought down to the tests. */
export function not(part: Expression): Expression {
  if (typeof part === "boolean") return !part;
  if ("not" in part) return part.not;
  if (isAll(part)) return any(part.all.map(not));
  return isAny(part) ? all(part.any.map(not)) : { not: part };
}

/** The attributes of the context that an expression reads, sorted. */
export function readsOf(expression: Expression): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<Expression>();
  const visit = (part: Expression): void => {
    if (typeof part === "boolean" || seen.has(part)) return;
    seen.add(part);
    if ("fact" in part) found.add(part.fact);
    else if ("reads" in part) for (const name of part.reads) found.add(name);
    else partsOf(part).forEach(visit);
  };
  visit(expression);
  return [...found].sort();
}

/** How many tests an expression has when it is written out: parts that are shared are written as often as they stand in it. */
export function sizeOf(expression: Expression): number {
  const known = new Map<Expression, number>();
  const visit = (part: Expression): number => {
    if (typeof part === "boolean" || isTest(part)) return 1;
    const size = known.get(part) ?? partsOf(part).reduce((sum, one) => sum + visit(one), 0);
    known.set(part, size);
    return size;
  };
  return visit(expression);
}

/** Whether an expression is a test. */
export function isTest(part: Expression): part is Test {
  return typeof part === "object" && ("fact" in part || "reads" in part);
}

/** The parts of an expression that is no test. */
export function partsOf(part: Exclude<Expression, boolean | Test>): readonly Expression[] {
  if ("not" in part) return [part.not];
  return "all" in part ? part.all : part.any;
}

function isAll(part: Expression): part is Extract<Expression, { all: unknown }> {
  return typeof part === "object" && "all" in part;
}

function isAny(part: Expression): part is Extract<Expression, { any: unknown }> {
  return typeof part === "object" && "any" in part;
}

/** What several parts say of one fact, said by one of them, where the first of them stood. */
function mergeFacts(parts: readonly Expression[], by: "all" | "any"): readonly Expression[] {
  const said = new Map<string, FactSaid>();
  for (const part of parts) {
    const one = saidBy(part);
    const before = one && said.get(one.fact);
    if (one) said.set(one.fact, before ? (by === "all" ? bothOf(before, one) : eitherOf(before, one)) : one);
  }
  const written = new Set<string>();
  return parts.flatMap((part): readonly Expression[] => {
    const fact = saidBy(part)?.fact;
    if (fact === undefined) return [part];
    if (written.has(fact)) return [];
    written.add(fact);
    const { isNot, among } = said.get(fact) as FactSaid;
    if (among.length === 0) return [isNot];
    return [isNot ? { not: { fact, among } } : { fact, among }];
  });
}

/** That a fact is, or is not (or is not known to be), one of some values. */
type FactSaid = { readonly fact: string; readonly isNot: boolean; readonly among: readonly Choice[] };

function saidBy(part: Expression): FactSaid | undefined {
  if (typeof part === "boolean") return undefined;
  if ("fact" in part) return { ...part, isNot: false };
  return "not" in part && typeof part.not === "object" && "fact" in part.not ? { ...part.not, isNot: true } : undefined;
}

function bothOf(one: FactSaid, other: FactSaid): FactSaid {
  if (one.isNot && other.isNot) return { ...one, among: [...new Set([...one.among, ...other.among])] };
  const [is, also] = one.isNot ? [other, one] : [one, other];
  return { ...is, among: is.among.filter((value) => also.among.includes(value) !== also.isNot) };
}

function eitherOf(one: FactSaid, other: FactSaid): FactSaid {
  const turned = bothOf({ ...one, isNot: !one.isNot }, { ...other, isNot: !other.isNot });
  return { ...turned, isNot: !turned.isNot };
}

/** The first of those that are the same one, or the same test; larger ones are not compared. */
function once(parts: readonly Expression[]): readonly Expression[] {
  const seen = new Set<unknown>();
  return parts.filter((part) => {
    const isSmall = typeof part === "boolean" || isTest(part) || ("not" in part && isTest(part.not));
    const key = isSmall ? JSON.stringify(part) : part;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
