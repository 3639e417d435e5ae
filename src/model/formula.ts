/** What a formula compares: a fact of the encoded record, or a constant. Inside `some` and `none`, `""` is the element itself. */
export type FormulaOperand = { readonly var: string } | string | number | boolean | null;

/**
 * A two-valued formula in the portable profile of JsonLogic (SEMANTICS 1): only these operators, two operands a comparison, ordering between
 * guarded integers only, `===` only on ya/tidak, pilihan, teks and null. Raw JsonLogic reads a missing fact as compliance; formulas in this
 * profile guard every fact they order by, so that JavaScript, PHP and this project's own evaluator give one answer.
 */
export type Formula =
  | boolean
  | { readonly "===": readonly [FormulaOperand, FormulaOperand] }
  | { readonly "<": readonly [FormulaOperand, FormulaOperand] }
  | { readonly "<=": readonly [FormulaOperand, FormulaOperand] }
  | { readonly ">": readonly [FormulaOperand, FormulaOperand] }
  | { readonly ">=": readonly [FormulaOperand, FormulaOperand] }
  | { readonly and: readonly Formula[] }
  | { readonly or: readonly Formula[] }
  | { readonly "!": readonly [Formula] }
  /** Membership: a fact among constants, or a constant among the elements of a list fact. */
  | { readonly in: readonly [FormulaOperand, { readonly var: string } | readonly (string | number)[]] }
  | { readonly some: readonly [{ readonly var: string }, Formula] }
  | { readonly none: readonly [{ readonly var: string }, Formula] };

/** A condition in two formulas: neither true means unknown, and never both are (SEMANTICS 1). */
export type FormulaPair = { readonly holds: Formula; readonly fails: Formula };
