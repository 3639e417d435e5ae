import type { Localised } from "../diagnostics/diagnostic.js";

/** Signs a file of facts or registers may have; more is no file a person or program means to send. */
const longestJson = 20_000_000;
/** Objects and lists in one another; formulas of the rules need some seventy, and whoever walks a value must not run out of room. */
const deepestJson = 200;

/** Why JSON is refused, as codes that stay. */
export const strictJsonProblems = [
  "json-too-long",
  "json-too-deep",
  "json-malformed",
  "json-duplicate-key",
  "json-forbidden-key",
  "json-number-range",
  "json-lone-surrogate",
] as const;
export type StrictJsonProblem = (typeof strictJsonProblems)[number];

type Refusal = { readonly kind: "refused"; readonly problem: StrictJsonProblem; readonly why: Localised };

export type StrictJson = { readonly kind: "value"; readonly value: unknown } | Refusal;

/**
 * Reads JSON that every reader in every language reads alike. Refused are: a key that stands twice in its object (of two, readers take different
 * ones), the keys `__proto__`, `constructor` and `prototype`, numbers beyond ±(2⁵³−1) (readers round them differently), halves of surrogate
 * pairs, and what is nested deeper than anything that is meant.
 */
export function strictJson(text: string): StrictJson {
  if (text.length > longestJson) {
    return refused("json-too-long", `lebih dari ${longestJson} tanda`, `more than ${longestJson} signs`);
  }
  // Looked through first: `JSON.parse` takes half a minute for a few million brackets.
  const odd = oddity(text);
  if (odd?.problem === "json-too-deep") return odd;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused("json-malformed", `bukan JSON yang benar (${reason})`, `not valid JSON (${reason})`);
  }
  return odd ?? { kind: "value", value };
}

function refused(problem: StrictJsonProblem, id: string, en: string): Refusal {
  return { kind: "refused", problem, why: { id, en } };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** The first thing that is refused in JSON, valid or not, but for nesting, which goes before the others. */
function oddity(text: string): Refusal | undefined {
  // Keys of the open objects; a list has none.
  const open: (Set<string> | undefined)[] = [];
  let found = loneSurrogate(text, text, 0);
  let isKey = false;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const sign = text[at] as string;
    at += 1;
    if (sign === "{" || sign === "[") {
      isKey = sign === "{";
      if (open.push(isKey ? new Set() : undefined) > deepestJson) return tooDeep;
    } else if (sign === "}" || sign === "]") {
      open.pop();
      isKey = false;
    } else if (sign === ",") {
      isKey = open.at(-1) !== undefined;
    } else if (sign === '"') {
      at = endOfString(text, at);
      found ??= stringRefused(text, start, at, isKey ? open.at(-1) : undefined);
      isKey = false;
    } else if (sign === "-" || (sign >= "0" && sign <= "9")) {
      at = endOfNumber(text, at);
      found ??= numberRefused(text.slice(start, at), text, start);
    }
  }
  return found;
}

/** Behind the last sign that a number can go on with. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  while (end < text.length && /[\d.eE+-]/.test(text[end] as string)) end += 1;
  return end;
}

const tooDeep = refused(
  "json-too-deep",
  `bersarang lebih dari ${deepestJson} tingkat`,
  `nested deeper than ${deepestJson} levels`,
);

function numberRefused(written: string, text: string, offset: number): Refusal | undefined {
  if (Math.abs(Number(written)) <= Number.MAX_SAFE_INTEGER) return undefined;
  const [number, line] = [written.slice(0, 40), lineAt(text, offset)];
  return refused(
    "json-number-range",
    `bilangan ${number} di luar ±${Number.MAX_SAFE_INTEGER} (baris ${line})`,
    `the number ${number} is beyond ±${Number.MAX_SAFE_INTEGER} (line ${line})`,
  );
}

/** @param keys - Keys of the object so far, if the string is one; it is added to them. */
function stringRefused(text: string, start: number, end: number, keys: Set<string> | undefined): Refusal | undefined {
  const written = text.slice(start, end);
  const isPlain = !written.includes("\\");
  if (!keys && isPlain) return undefined;
  const string = isPlain ? written.slice(1, -1) : unescaped(written);
  const isRefusedKey = keys !== undefined && (keys.has(string) || forbidden.has(string));
  if (isRefusedKey) return keyRefused(string, keys.has(string), text, start);
  keys?.add(string);
  return isPlain ? undefined : loneSurrogate(string, text, start);
}

function keyRefused(key: string, isRepeated: boolean, text: string, offset: number): Refusal {
  const line = lineAt(text, offset);
  return isRepeated
    ? refused(
        "json-duplicate-key",
        `kunci "${key}" tertulis dua kali (baris ${line})`,
        `the key "${key}" stands twice (line ${line})`,
      )
    : refused(
        "json-forbidden-key",
        `kunci "${key}" tidak diterima (baris ${line})`,
        `the key "${key}" is not accepted (line ${line})`,
      );
}

function loneSurrogate(string: string, text: string, offset: number): Refusal | undefined {
  if (!/\p{Surrogate}/u.test(string)) return undefined;
  const line = lineAt(text, offset);
  return refused(
    "json-lone-surrogate",
    `separuh pasangan surogat dalam teks (baris ${line})`,
    `half of a surrogate pair in a text (line ${line})`,
  );
}

/** Behind the quotation mark that ends a string; the end of the text where there is none. A regular expression would run out of stack in long strings. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (before > start && text[before - 1] === "\\") before -= 1;
    if ((at - before) % 2 === 0) return at + 1;
  }
  return text.length;
}

/** What an escaped string says; as written where it is broken, which is found when the whole is parsed. */
function unescaped(written: string): string {
  try {
    return JSON.parse(written) as string;
  } catch {
    return written;
  }
}
