import { resolve } from "node:path";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { readStrictJson } from "../schema/read-strict-json.js";
import type { CliIo } from "./io.js";

/**
 * Reads JSON that a person or program hands over: a file, or `-` for the standard input.
 * @throws HostError if it cannot be read or is not strict JSON (see {@link readStrictJson}).
 */
export async function readJsonInput(host: Host, io: CliIo, path: string): Promise<unknown> {
  return readStrictJson(path, path === "-" ? await readInput(io) : await host.readFile(resolve(io.cwd, path)));
}

async function readInput(io: CliIo): Promise<Uint8Array> {
  if (io.input) return io.input();
  throw new HostError({ id: "Masukan standar tidak dapat dibaca di sini.", en: "There is no standard input here." });
}
