import type { Localised } from "../diagnostics/diagnostic.js";

/** Signs a file of facts or registers may have; more is no file a person or program means to send. */
const longestJson = 20_000_000;
/** Objects and lists in one another; formulas of the rules need some seventy, and whoever walks a value must not run out of room. */
const deepestJson = 200;

export type StrictJson =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "refused"; readonly why: Localised };

/**
 * Reads JSON in which every key of an object stands once: of two, readers in different languages take different ones. The keys `__proto__`,
 * `constructor` and `prototype` are refused, and what is nested deeper than anything that is meant.
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
  return oddity(text) ?? { kind: "value", value };
}

function refused(id: string, en: string): StrictJson {
  return { kind: "refused", why: { id, en } };
}

function refusedKey(key: string, line: number, id: string, en: string): StrictJson {
  return refused(`kunci "${key}" ${id} (baris ${line})`, `the key "${key}" ${en} (line ${line})`);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** What in valid JSON is refused: a key that is forbidden or stands twice in its object, nesting without end. */
function oddity(text: string): StrictJson | undefined {
  // Keys of the open objects; a list has none.
  const open: (Set<string> | undefined)[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;
  let key = false;
  for (const { 0: sign, index } of text.matchAll(token)) {
    const keys = open.at(-1);
    if (sign === "{" || sign === "[") {
      key = sign === "{";
      if (open.push(key ? new Set() : undefined) > deepestJson) {
        return refused(`bersarang lebih dari ${deepestJson} tingkat`, `nested deeper than ${deepestJson} levels`);
      }
    } else if (sign === "}" || sign === "]") {
      open.pop();
      key = false;
    } else if (sign === ",") key = keys !== undefined;
    else if (key && keys) {
      const name = JSON.parse(sign) as string;
      if (keys.has(name)) return refusedKey(name, lineAt(text, index), "tertulis dua kali", "stands twice");
      if (forbidden.has(name)) return refusedKey(name, lineAt(text, index), "tidak diterima", "is not accepted");
      keys.add(name);
      key = false;
    }
  }
  return undefined;
}
