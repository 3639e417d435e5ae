/** A part of a condition as two terms: that it is true, and that it is false. Neither: unknown. */
export type Pair = { readonly holds: string; readonly fails: string };

/** A name of ours as a symbol of SMT-LIB. */
export function symbol(name: string): string {
  return `|${name.replace(/[|\\]/g, "_")}|`;
}

/** A whole number; SMT-LIB writes negative ones as a subtraction. */
export function integer(value: number): string {
  return value < 0 ? `(- ${-value})` : String(value);
}

export function not(term: string): string {
  return `(not ${term})`;
}

export function equals(left: string, right: string): string {
  return `(= ${left} ${right})`;
}

/** One of several terms at least; none of no terms. */
export function either(terms: readonly string[]): string {
  return terms.length === 0 ? "false" : `(or false ${terms.join(" ")})`;
}

/** Strong Kleene: true where all are, false where one is. */
export function and(pairs: readonly Pair[]): Pair {
  return {
    holds: `(and true ${pairs.map(({ holds }) => holds).join(" ")})`,
    fails: either(pairs.map(({ fails }) => fails)),
  };
}

export function opposite({ holds, fails }: Pair): Pair {
  return { holds: fails, fails: holds };
}
