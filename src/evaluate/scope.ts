import type { Condition, Norm } from "../model/generated/rules-wire.js";
import type { Run } from "./circuit.js";
import type { Defeaters } from "./defeaters.js";
import type { Truth } from "./three-valued.js";

/** Two formulas. */
export type FormulaPair = Pick<Condition, "holds" | "fails">;

/** Everything a kind of question can ask about. */
export type Scope = {
  /** Norms, each with those that may set it aside. */
  readonly norms: readonly { readonly norm: Norm; readonly defeaters: Defeaters }[];
  readonly conditions: readonly (FormulaPair & Pick<Condition, "reads">)[];
};

/** The answers of one case. Valid until the next question is asked of the same rules. */
export type Judge = {
  readonly run: Run;
  /** Whether a norm is in force on the day asked about. */
  readonly inForce: (norm: Norm) => boolean;
  /** Whether a norm of the scope applies; its own validity is not looked at. */
  readonly applies: (norm: Norm, defeaters: Defeaters) => Truth;
  /** A condition of the scope. */
  readonly truth: (condition: FormulaPair) => Truth;
};
