import type { FactName } from "../model/condition.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { elementKind, kindOf, type ValueKind } from "./value-kind.js";

/** Something a formula reads by a name; `kind` is absent for a column whose type no fact of the vocabulary states. */
export type Term = { readonly name: string; readonly kind: ValueKind | undefined };

/** The elements a quantifier's body speaks of. */
export type ElementScope = {
  readonly variable: string;
  readonly listKind: Extract<ValueKind, { kind: "list" }>;
  /** The list fact; absent for a list inside an element, where nothing can be computed. */
  readonly list: string | undefined;
};

/**
 * What a name stands for, in the record or in the element. A body sees only its own element (SEMANTICS 1).
 * @returns `undefined` for what has no value: an undeclared name, an outer fact in a body, a row of a register itself.
 */
export function termOf(
  { path }: Pick<FactName, "path">,
  scope: ElementScope | undefined,
  { facts }: Pick<Vocabulary, "facts">,
): Term | undefined {
  if (!scope) {
    const name = path.join(".");
    const fact = facts.get(name);
    return fact && { name, kind: kindOf(fact.type) };
  }
  if (path[0] !== scope.variable) return undefined;
  const { register } = scope.listKind;
  if (path.length === 1) {
    return register === undefined ? { name: "", kind: elementKind(scope.listKind) } : undefined;
  }
  if (register === undefined) return undefined;
  const attribute = path.slice(1).join(".");
  const fact = facts.get(`${register}.${attribute}`);
  return { name: attribute, kind: fact && kindOf(fact.type) };
}
