/** A value as JSON that may stand in a script, in a file or inside a page: no text in it ends the script or a line. */
export function scriptJson(value: unknown): string {
  const escapes: Readonly<Record<string, string>> = { "<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029" };
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => escapes[character] as string);
}
