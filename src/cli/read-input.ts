import { resolve } from "node:path";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { strictJson } from "../schema/strict-json.js";
import type { CliIo } from "./io.js";

/**
 * Reads JSON that a person or program hands over: a file, or `-` for the standard input.
 * @throws HostError if it cannot be read or is not strict JSON (see {@link strictJson}).
 */
export async function readJsonInput(host: Host, io: CliIo, path: string): Promise<unknown> {
  return parse(path, path === "-" ? await readInput(io) : decodeText(path, await host.readFile(resolve(io.cwd, path))));
}

async function readInput(io: CliIo): Promise<string> {
  if (io.input) return decodeText("-", await io.input());
  throw new HostError({ id: "Masukan standar tidak dapat dibaca di sini.", en: "There is no standard input here." });
}

/** The text of a file. @throws HostError unless it is UTF-8. */
export function decodeText(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const id = `${path}: bukan teks UTF-8.`;
    throw new HostError({ id, en: `${path}: not UTF-8 text.` }, cause);
  }
}

function parse(path: string, text: string): unknown {
  const read = strictJson(text);
  if (read.kind === "value") return read.value;
  throw new HostError({ id: `${path}: ${read.why.id}.`, en: `${path}: ${read.why.en}.` });
}
