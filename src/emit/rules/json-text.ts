/** Characters a value may take on one line. */
const lineWidth = 120;
/** Formulas are read by machines: one line each, whatever their length, so that a change of one is a change of one line. */
const oneLine: ReadonlySet<string> = new Set(["holds", "fails"]);

/**
 * JSON for files that people review as well: what is short, and every formula, stands on one line; the rest is indented. ASCII alone, so that a
 * reader that takes it for another encoding (the usual one of its system, say) still reads it right, and engines hold it in half the memory.
 */
export function jsonText(value: unknown): string {
  return `${print(value, "", undefined).replace(/[\u0080-\uffff]/g, escaped)}\n`;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function print(value: unknown, indent: string, key: string | undefined): string {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || (key !== undefined && oneLine.has(key))) return flat;
  if (indent.length + flat.length <= lineWidth) return flat;
  const inner = `${indent} `;
  if (Array.isArray(value)) {
    return `[\n${value.map((one) => inner + print(one, inner, undefined)).join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value).map(
    ([name, one]) => `${inner}${JSON.stringify(name)}: ${print(one, inner, name)}`,
  );
  return `{\n${entries.join(",\n")}\n${indent}}`;
}
