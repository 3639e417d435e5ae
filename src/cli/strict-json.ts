import type { Localised } from "../diagnostics/diagnostic.js";

/** Signs a file of facts or registers may have; more is no file a person or program means to send. */
const longestJson = 20_000_000;

export type StrictJson =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "refused"; readonly why: Localised };

/**
 * Reads JSON in which every key of an object stands once: of two, readers in different languages take different ones. The keys `__proto__`,
 * `constructor` and `prototype` are refused.
 */
export function strictJson(text: string): StrictJson {
  if (text.length > longestJson) {
    return refused(`lebih dari ${longestJson} tanda`, `more than ${longestJson} signs`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(`bukan JSON yang benar (${reason})`, `not valid JSON (${reason})`);
  }
  const odd = oddKey(text);
  if (odd === undefined) return { kind: "value", value };
  const { key, line, twice } = odd;
  return twice
    ? refused(`kunci "${key}" tertulis dua kali (baris ${line})`, `the key "${key}" stands twice (line ${line})`)
    : refused(`kunci "${key}" tidak diterima (baris ${line})`, `the key "${key}" is not accepted (line ${line})`);
}

function refused(id: string, en: string): StrictJson {
  return { kind: "refused", why: { id, en } };
}

const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** The first key of valid JSON that is forbidden or stands twice in its object. */
function oddKey(text: string): { readonly key: string; readonly line: number; readonly twice: boolean } | undefined {
  // Keys of the open objects; a list has none.
  const open: (Set<string> | undefined)[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;
  let key = false;
  for (const { 0: sign, index } of text.matchAll(token)) {
    const keys = open.at(-1);
    if (sign === "{") {
      open.push(new Set());
      key = true;
    } else if (sign === "[") {
      open.push(undefined);
      key = false;
    } else if (sign === "}" || sign === "]") {
      open.pop();
      key = false;
    } else if (sign === ",") key = keys !== undefined;
    else if (key && keys) {
      const name = JSON.parse(sign) as string;
      const twice = keys.has(name);
      if (twice || forbidden.has(name)) return { key: name, line: text.slice(0, index).split("\n").length, twice };
      keys.add(name);
      key = false;
    }
  }
  return undefined;
}
