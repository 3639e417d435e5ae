/** The truth of a condition (strong Kleene, SEMANTICS 1). A word of its own, so that no JavaScript truth can slip in. */
export type ThreeValued = "true" | "false" | "unknown";

/** The opposite; unknown stays unknown. */
export function not(value: ThreeValued): ThreeValued {
  if (value === "unknown") return "unknown";
  return value === "true" ? "false" : "true";
}

/** False if one is false, else unknown if one is unknown; true of none. */
export function all(values: readonly ThreeValued[]): ThreeValued {
  if (values.includes("false")) return "false";
  return values.includes("unknown") ? "unknown" : "true";
}

/** True if one is true, else unknown if one is unknown; false of none. */
export function any(values: readonly ThreeValued[]): ThreeValued {
  if (values.includes("true")) return "true";
  return values.includes("unknown") ? "unknown" : "false";
}

/** What is certain. */
export function known(value: boolean): ThreeValued {
  return value ? "true" : "false";
}
