import { spawn } from "node:child_process";

/** How a process ended, and what it said. */
export type ProgramRun = {
  /** `undefined` if a signal ended it. */
  readonly status: number | undefined;
  readonly signal: string | undefined;
  /** Whether it was still running at the limit, and was ended. */
  readonly isHung: boolean;
  readonly out: string;
  readonly error: string;
  /** Bytes it wrote, also beyond what is kept in `out` and `error`. */
  readonly bytes: number;
};

/** What is kept of each stream. */
const kept = 2_000_000;

/**
 * Runs the built command in a process of its own.
 * @param limit - Milliseconds after which it counts as hung.
 */
export function runProgram(
  program: string,
  argv: readonly string[],
  { limit, environment = {} }: { readonly limit: number; readonly environment?: Readonly<Record<string, string>> },
): Promise<ProgramRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...argv], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1", ...environment },
    });
    const texts = { out: "", error: "" };
    let bytes = 0;
    let isHung = false;
    const collect = (key: keyof typeof texts) => (chunk: Buffer) => {
      bytes += chunk.length;
      if (texts[key].length < kept) texts[key] += chunk.toString("utf8");
    };
    child.stdout.on("data", collect("out"));
    child.stderr.on("data", collect("error"));
    const timer = setTimeout(() => {
      isHung = true;
      child.kill("SIGKILL");
    }, limit);
    child.on("error", reject);
    child.on("close", (status, signal) => {
      clearTimeout(timer);
      resolve({ ...texts, bytes, isHung, status: status ?? undefined, signal: signal ?? undefined });
    });
  });
}
