import type { Localised } from "../diagnostics/diagnostic.js";
import { CalendarError, NotCovered, UnknownName } from "../evaluate/refusals.js";

/**
 * A question that is well formed and still has no answer under these rules. It is not a denial, and no permission either: answered with status 200,
 * `decision: false` and the verdict `undecided`.
 */
export type Undecided = { readonly code: UndecidedCode; readonly message: Localised };

export const undecidedCodes = [
  "unknown-subject",
  "unknown-role",
  "unknown-act",
  "not-covered",
  "no-calendar",
  "wrong-directory",
] as const;
export type UndecidedCode = (typeof undecidedCodes)[number];

/** Nobody said what roles the subject has. */
export const unknownSubject: Undecided = {
  code: "unknown-subject",
  message: {
    id: "Peran subjek tidak diketahui: kirim `subject.properties.roles`, atau daftarkan subjeknya.",
    en: "The roles of the subject are not known: send `subject.properties.roles`, or list the subject in the directory.",
  },
};

/** What the evaluator could not answer; undefined for what is no such error. */
export function undecidedBy(error: unknown): Undecided | undefined {
  if (error instanceof UnknownName)
    return { code: error.kind === "act" ? "unknown-act" : "unknown-role", message: error.text };
  if (error instanceof NotCovered) return { code: "not-covered", message: error.text };
  if (error instanceof CalendarError) return { code: "no-calendar", message: error.text };
  return undefined;
}
