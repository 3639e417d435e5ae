import { kindOf } from "../../conditions/value-kind.js";
import type { FactType } from "../../model/vocabulary.js";

/** The values a fact may take, where the vocabulary lists them or they are ya and tidak; empty where any will do. */
export function valuesOf(type: FactType | undefined): readonly string[] {
  const kind = type && kindOf(type);
  if (kind?.kind === "boolean") return ["ya", "tidak"];
  return kind && "choices" in kind ? kind.choices : [];
}
