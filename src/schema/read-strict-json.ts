import { HostError } from "../errors.js";
import { strictJson } from "./strict-json.js";

/**
 * Reads a JSON file of which no byte may mean two things (see {@link strictJson}).
 * @param path - For the message.
 * @throws HostError saying what is wrong with it.
 */
export function readStrictJson(path: string, bytes: Uint8Array): unknown {
  const read = strictJson(decodeText(path, bytes));
  if (read.kind === "value") return read.value;
  throw new HostError({ id: `${path}: ${read.why.id}.`, en: `${path}: ${read.why.en}.` });
}

/** The text of a file. @throws HostError unless it is UTF-8. */
export function decodeText(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new HostError({ id: `${path}: bukan teks UTF-8.`, en: `${path}: not UTF-8 text.` }, cause);
  }
}
