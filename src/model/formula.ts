import type { Formula, Operand } from "./generated/rules-wire.js";

/**
 * A two-valued formula in the portable profile of JsonLogic (SEMANTICS 1), as `rules.json` carries it. Raw JsonLogic reads a missing fact as
 * compliance; formulas in this profile guard every fact they order by, so that JavaScript, PHP and this project's own evaluator give one answer.
 */
export type { Formula };

/** What a formula compares: a fact of the encoded record, or a constant. Inside `some` and `none`, `{"var": ""}` is the element itself. */
export type FormulaOperand = Operand;

/** A condition in two formulas: neither true means unknown, and never both are (SEMANTICS 1). */
export type FormulaPair = { readonly holds: Formula; readonly fails: Formula };
