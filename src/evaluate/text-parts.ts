import { once } from "./once.js";

/** An object in a text laid out in lines: the text of each value by key, and by how many blanks the keys are indented. */
export type TextParts = { readonly indent: string; readonly parts: ReadonlyMap<string, string> };

/**
 * Finds the values of an object in a text laid out in lines, as the build and `JSON.stringify` with blanks lay it out: each key on a line of its own, a
 * value on the same line or from there to the next line that is indented as little. A line break in a JSON text is never inside a string, so that lines
 * can be told apart without reading what stands in them.
 * @returns `undefined` for a text laid out otherwise.
 */
export function partsOf(text: string): TextParts | undefined {
  if (!text.startsWith("{\n ")) return undefined;
  const indent = text.slice(2, text.indexOf('"'));
  if (indent.trim() !== "" || indent.includes("\n")) return undefined;
  const parts = new Map<string, string>();
  const opening = `${indent}"`;
  for (let at = 2; text[at] !== "}"; ) {
    const keyEnd = text.indexOf('": ', at);
    const key = text.slice(at + opening.length, keyEnd);
    if (!text.startsWith(opening, at) || keyEnd < 0 || key.includes("\n") || key.includes("\\")) return undefined;
    const start = keyEnd + 3;
    const lineEnd = text.indexOf("\n", start);
    const closing = lineEnd === start + 1 ? closings[text[start] as string] : undefined;
    const lastLine = closing === undefined ? start : text.indexOf(`\n${indent}${closing}`, start) + 1;
    const end = closing === undefined ? lineEnd : text.indexOf("\n", lastLine);
    if (lastLine === 0 || end < 0) return undefined;
    parts.set(key, text.slice(start, text[end - 1] === "," ? end - 1 : end));
    at = end + 1;
  }
  return { indent, parts };
}

const closings: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** Where something stands in a text: offsets, the end not included. */
export type Stretch = { readonly start: number; readonly end: number };

/** The entry of a list of objects that a place of the list lies in: its first and its last line, and no other, are indented twice. */
export function entryAround(list: string, at: number, indent: string): Stretch {
  const twice = `\n${indent}${indent}`;
  const start = list.lastIndexOf(`${twice}{`, at) + 1;
  const lineEnd = list.indexOf("\n", start);
  if (list[lineEnd - 1] === "{") return { start, end: list.indexOf(`${twice}}`, lineEnd) + twice.length + 1 };
  return { start, end: list[lineEnd - 1] === "," ? lineEnd - 1 : lineEnd };
}

/** The entries of a list of objects. */
export function entriesOf(list: string, indent: string): readonly Stretch[] {
  const entries: Stretch[] = [];
  const opening = `\n${indent}${indent}{`;
  for (let at = list.indexOf(opening); at >= 0; ) {
    const entry = entryAround(list, at, indent);
    entries.push(entry);
    at = list.indexOf(opening, entry.end);
  }
  return entries;
}

/** An object whose values are parsed when somebody reads them; `readers` give the values of some keys otherwise. */
export function readInParts<T>(parts: TextParts["parts"], readers: ReadonlyMap<string, () => unknown> = new Map()): T {
  const read = {};
  for (const [key, text] of parts) {
    const get = readers.get(key) ?? once(() => JSON.parse(text));
    Object.defineProperty(read, key, { enumerable: true, get });
  }
  return read as T;
}
