import { parentPort, workerData } from "node:worker_threads";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { parseDocument } from "../syntax/parse-document.js";
import type { ParseRequest } from "../workspace/parse-text.js";

// The thread that parses one large text, and can be ended.
const { source, parser } = workerData as ParseRequest;
parentPort?.postMessage(parseDocument(source, await remarkOrNative(parser)));
