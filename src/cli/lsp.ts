import { Worker } from "node:worker_threads";
import { InvariantError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { CheckedTexts, CheckRequest } from "../language-server/check-texts.js";
import type { Checker } from "../language-server/checker.js";
import type { RewriteRequest, RewrittenTexts } from "../language-server/rewrite-texts.js";
import { serve } from "../language-server/serve.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { version } from "./version.js";

export type LspOptions = { readonly parser: "auto" | "native" | "remark" };

/** `pedoman lsp`: speaks the Language Server Protocol on the standard input and output until the editor ends it. */
export async function lspCommand(
  host: Host,
  { streams }: CliIo,
  { language }: CliSettings,
  options: LspOptions,
): Promise<ExitCode> {
  if (!streams) throw new InvariantError("An editor is served only where there are streams to speak on.");
  const parser = await remarkOrNative(options.parser);
  serve({ host, parser, checker: workerChecker(options.parser), language, version, ...streams });
  // The connection ends the process when the editor says `exit` or is gone.
  return new Promise(() => {});
}

/** What goes to the thread that checks. `stop` holds one number: not 0 once nobody waits for the answer. */
export type WorkerRequest = { readonly number: number } & (
  | { readonly kind: "check"; readonly request: CheckRequest; readonly stop: SharedArrayBuffer }
  | { readonly kind: "rewrite"; readonly request: RewriteRequest }
);

/** What comes back. */
export type WorkerAnswer = { readonly number: number } & (
  | { readonly value: CheckedTexts | RewrittenTexts | undefined }
  | { readonly failed: string }
);

type Waiting = { resolve(value: WorkerValue): void; reject(error: unknown): void };
type WorkerValue = Extract<WorkerAnswer, { value: unknown }>["value"];

/** Checks on a thread of its own, begun with the first check, so that whoever types never waits for one. A thread that breaks down is begun anew. */
function workerChecker(parser: LspOptions["parser"]): Checker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const begin = (): Worker => {
    // Beside lib/cli.js, wherever this chunk lies below it.
    const started = new Worker(new URL("../check-worker.js", import.meta.url), { workerData: { parser } });
    started.on("message", (answer: WorkerAnswer) => {
      const asked = waiting.get(answer.number);
      waiting.delete(answer.number);
      if ("failed" in answer) asked?.reject(new Error(answer.failed));
      else asked?.resolve(answer.value);
    });
    started.on("error", (error) => {
      worker = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    });
    started.unref();
    return started;
  };
  const ask = (make: (number: number) => WorkerRequest): Promise<WorkerValue> => {
    worker ??= begin();
    last += 1;
    const request = make(last);
    const answer = new Promise<WorkerValue>((resolve, reject) => {
      waiting.set(request.number, { resolve, reject });
    });
    worker.postMessage(request);
    return answer;
  };
  return {
    check(request) {
      const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
      // The thread answers each kind of request with its own kind of value.
      const result = ask((number) => ({ kind: "check", number, request, stop })) as Promise<CheckedTexts | undefined>;
      return { result, stop: () => Atomics.store(new Int32Array(stop), 0, 1) };
    },
    rewrite: (request) => ask((number) => ({ kind: "rewrite", number, request })) as Promise<RewrittenTexts>,
    close() {
      void worker?.terminate();
    },
  };
}
