/** Keys that say where something stands, not what it says. */
const places: ReadonlySet<string> = new Set(["span", "ruleSpan", "spans"]);

/**
 * A value of the model as text that depends on what it says alone: keys sorted, places left out, and everything empty left out too
 * (`undefined`, `false`, empty lists), so that a key the model gains later does not change what was reviewed before.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(canonical(value)) ?? "null";
}

function canonical(value: unknown): unknown {
  if (value instanceof Map) return canonicalEntries([...value].map(([key, one]) => [String(key), one] as const));
  if (Array.isArray(value)) return value.map((one) => canonical(one) ?? null);
  if (typeof value !== "object" || value === null) return value;
  // A condition is what was understood of it; its words only where nothing was.
  const words = "tree" in value && value.tree !== undefined ? "text" : undefined;
  return canonicalEntries(Object.entries(value).filter(([key]) => key !== words && !places.has(key)));
}

/** As a list of pairs rather than an object: no key (`__proto__`) is special. */
function canonicalEntries(entries: readonly (readonly [string, unknown])[]): unknown {
  return {
    of: entries
      .filter(([, one]) => !isEmpty(one))
      .map(([key, one]) => [key, canonical(one)] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
