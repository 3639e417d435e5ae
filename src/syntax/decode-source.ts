import type { Outcome } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../model/source-file.js";
import { diagnose } from "./diagnostics.js";

/**
 * Decodes a file's bytes as UTF-8, byte-order mark removed. A file that is not UTF-8 gives an empty text and a finding:
 * guessing an encoding could change the words of a norm.
 */
export function decodeSource(path: string, bytes: Uint8Array): Outcome<SourceFile> {
  try {
    return { value: { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) }, diagnostics: [] };
  } catch {
    const lenient = new TextDecoder("utf-8").decode(bytes);
    const line = lenient.slice(0, Math.max(0, firstInvalid(bytes, lenient))).split(/\r\n|\n|\r/).length;
    const span = { file: path, start: 0, end: 0 };
    return { value: { path, text: "" }, diagnostics: [diagnose("not-utf8", span, { line })] };
  }
}

/** Index in the leniently decoded text of the first replacement character that the bytes do not spell out. */
function firstInvalid(bytes: Uint8Array, lenient: string): number {
  const encoder = new TextEncoder();
  let offset = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let index = 0;
  for (const character of lenient) {
    const expected = encoder.encode(character);
    if (!expected.every((byte, i) => bytes[offset + i] === byte)) return index;
    offset += expected.length;
    index += character.length;
  }
  return index;
}
