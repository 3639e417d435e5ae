import { parentPort, workerData } from "node:worker_threads";
import { typesetHere } from "../emit/print/typesetter.js";
import type { PrintAnswer, PrintRequest } from "../workspace/typeset-with.js";

// The thread that sets all prints of a build.
const { books, emblem } = workerData as PrintRequest;
const answer: PrintAnswer = { pdfs: await typesetHere(books, emblem) };
parentPort?.postMessage(answer);
