import { certaintyOf } from "../compile/references/check-laws.js";
import type { Laws } from "../model/law.js";
import type { ReferenceTarget } from "../model/text.js";

type External = Extract<ReferenceTarget, { kind: "external" }>;

/**
 * Whether a citation of an act outside the handbook carries the note that nobody has read its text, whatever its author wrote. Beside an
 * article the name of its act follows, with a note of its own where the act needs one.
 */
export function needsLawNote(target: External, laws: Laws): boolean {
  const instrument = laws.instruments.find(({ id }) => id === target.law);
  if (!instrument || certaintyOf(target, laws) === "verified") return false;
  return target.passage === "" || instrument.certainty === "verified";
}
