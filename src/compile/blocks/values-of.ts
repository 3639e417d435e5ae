import type { FactType } from "../../model/vocabulary.js";

/** The values a fact may take, where the vocabulary lists them or they are ya and tidak; empty where any will do. */
export function valuesOf(type: FactType | undefined): readonly string[] {
  if (type?.kind === "boolean") return ["ya", "tidak"];
  return type && "choices" in type ? type.choices : [];
}
