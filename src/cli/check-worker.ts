import { parentPort, workerData } from "node:worker_threads";
import { nodeHost } from "../host/node-host.js";
import { textChecker } from "../language-server/check-texts.js";
import { rewriteTexts } from "../language-server/rewrite-texts.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import type { LspOptions, WorkerAnswer, WorkerRequest } from "./lsp.js";

const { parser } = workerData as LspOptions;
const host = nodeHost();
const chosen = remarkOrNative(parser);
const check = chosen.then((one) => textChecker(host, one));

async function answer(asked: WorkerRequest): Promise<WorkerAnswer> {
  const { number } = asked;
  try {
    return { number, value: await valueFor(asked) };
  } catch (error) {
    return { number, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function valueFor(asked: WorkerRequest): Promise<Extract<WorkerAnswer, { value: unknown }>["value"]> {
  if (asked.kind === "rewrite") return rewriteTexts(host, await chosen, asked.request);
  const stopped = new Int32Array(asked.stop);
  return (await check)(asked.request, () => Atomics.load(stopped, 0) === 0);
}

// One after the other: two checks at once would only slow each other down.
let line: Promise<void> = Promise.resolve();
parentPort?.on("message", (request: WorkerRequest) => {
  line = line.then(async () => parentPort?.postMessage(await answer(request)));
});
