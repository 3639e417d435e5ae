import { fork } from "node:child_process";
import type { EngineJob, EngineOutcome } from "./ask-worker.js";

/**
 * Asks an engine in a process of its own.
 * @param worker - The module of `ask-worker.ts`, bundled.
 * @returns What it reports, or why there is no report: it threw, or the process died without a word.
 */
export function askInProcess(job: EngineJob, worker: string): Promise<EngineOutcome | Error> {
  return new Promise((resolve) => {
    // "advanced" carries sets, and errors as errors.
    const child = fork(worker, [], { serialization: "advanced" });
    child.once("message", (said) => resolve(said as EngineOutcome | Error));
    child.once("error", resolve);
    child.once("exit", (code, signal) => resolve(new Error(`ended with ${code ?? signal} and said nothing`)));
    child.send(job);
  });
}
