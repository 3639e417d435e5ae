import { once } from "./once.js";

/** Where something stands in a text: offsets, the end not included. */
export type Stretch = { readonly start: number; readonly end: number };

/** An object in a text laid out in lines: where the value of each key stands, and by how many blanks the keys are indented. */
export type TextParts = { readonly indent: string; readonly parts: ReadonlyMap<string, Stretch> };

/**
 * Finds the values of an object in a text laid out in lines, as the build and `JSON.stringify` with blanks lay it out: each key on a line of its own, a
 * value on the same line or from there to the next line that is indented as little. A line break in a JSON text is never inside a string, so that lines
 * can be told apart without reading what stands in them.
 * @returns `undefined` for a text laid out otherwise.
 */
export function partsOf(text: string): TextParts | undefined {
  const indent = /^\{\n( +)"/.exec(text.slice(0, longestKey))?.[1];
  if (indent === undefined) return undefined;
  const parts = new Map<string, Stretch>();
  const keyed = new RegExp(`^${indent}"([$\\w]+)": `);
  for (let at = 2; text[at] !== "}"; ) {
    const [line, key] = keyed.exec(text.slice(at, at + longestKey)) ?? [];
    if (line === undefined || key === undefined) return undefined;
    const start = at + line.length;
    const lineEnd = text.indexOf("\n", start);
    const closing = lineEnd === start + 1 ? closings[text[start] as string] : undefined;
    const lastLine = closing === undefined ? start : text.indexOf(`\n${indent}${closing}`, start) + 1;
    const end = closing === undefined ? text.indexOf("\n", start) : text.indexOf("\n", lastLine);
    if (lastLine === 0 || end < 0) return undefined;
    parts.set(key, { start, end: text[end - 1] === "," ? end - 1 : end });
    at = end + 1;
  }
  return { indent, parts };
}

const longestKey = 40;
const closings: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** The entries of a list of objects in such a text: each begins on a line of its own, indented twice. */
export function entriesOf(text: string, { start, end }: Stretch, indent: string): readonly Stretch[] {
  const entries: Stretch[] = [];
  const opening = `\n${indent}${indent}{`;
  const within = (at: number): boolean => at >= 0 && at < end;
  for (let at = text.indexOf(opening, start); within(at); ) {
    const next = text.indexOf(opening, at + opening.length);
    // Between two entries stand a comma and a line break; after the last the line that closes the list.
    entries.push({ start: at + 1, end: within(next) ? next - 1 : text.lastIndexOf("\n", end - 1) });
    at = next;
  }
  return entries;
}

/** An object whose values are parsed when somebody reads them; `readers` give the values of some keys otherwise. */
export function readInParts<T>(
  text: string,
  parts: TextParts["parts"],
  readers: ReadonlyMap<string, () => unknown> = new Map(),
): T {
  const read = {};
  for (const [key, { start, end }] of parts) {
    const get = readers.get(key) ?? once(() => JSON.parse(text.slice(start, end)));
    Object.defineProperty(read, key, { enumerable: true, get });
  }
  return read as T;
}
