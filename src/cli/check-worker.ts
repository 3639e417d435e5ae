import { parentPort, workerData } from "node:worker_threads";
import { nodeHost } from "../host/node-host.js";
import { textChecker } from "../language-server/check-texts.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import type { LspOptions, WorkerAnswer, WorkerRequest } from "./lsp.js";

const { parser } = workerData as LspOptions;
const check = remarkOrNative(parser).then((chosen) => textChecker(nodeHost(), chosen));

async function answer({ number, stop, ...request }: WorkerRequest): Promise<WorkerAnswer> {
  const stopped = new Int32Array(stop);
  try {
    return { number, checked: await (await check)(request, () => Atomics.load(stopped, 0) === 0) };
  } catch (error) {
    return { number, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// One after the other: two checks at once would only slow each other down.
let line: Promise<void> = Promise.resolve();
parentPort?.on("message", (request: WorkerRequest) => {
  line = line.then(async () => parentPort?.postMessage(await answer(request)));
});
