import type { CliIo } from "../cli/io.js";
import { runProgram } from "../cli/program.js";
import type { Host } from "../host/host.js";

/** What a command line wrote, and how it ended. */
export type CliRun = { readonly code: number; readonly out: string; readonly error: string };

/** Runs a command line in `/proyek`, with what is typed into it; `terminal` is where it runs, if that is another. */
export async function runCli(
  host: Host,
  argv: readonly string[],
  input = "",
  terminal: Partial<CliIo> = {},
): Promise<CliRun> {
  let out = "";
  let error = "";
  const code = await runProgram(argv, host, {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    interactive: false,
    colour: false,
    cwd: "/proyek",
    interrupted: () => new Promise(() => {}),
    year: () => 2026,
    instant: () => "2026-08-18T00:00:00.000Z",
    now: () => 0,
    input: async () => new TextEncoder().encode(input),
    ...terminal,
  });
  return { code, out, error };
}
