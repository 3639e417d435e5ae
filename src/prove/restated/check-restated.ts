import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Handbook } from "../../model/handbook.js";
import { checkAmounts } from "./check-amounts.js";
import { checkWording } from "./check-wording.js";
import { passagesOf } from "./passages.js";
import { lawOf } from "./read-cited.js";

/**
 * Holds what guidelines, procedures, checklists and elucidations say of a provision against the provision they cite: numbers with what they
 * count, operative words and who is bound. Only what can be decided without guessing is decided; a sentence that cites nothing says nothing
 * of the law.
 * @returns Errors at the words that differ, in the order of the texts, with the place in the provision beside them.
 */
export function checkRestated(handbook: Handbook): readonly Diagnostic[] {
  const law = lawOf(handbook);
  return passagesOf(handbook).flatMap((passage) => [...checkAmounts(law, passage), ...checkWording(law, passage)]);
}
