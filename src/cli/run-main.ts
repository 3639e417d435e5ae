import { createInterface } from "node:readline/promises";
import { HostError } from "../errors.js";
import { cacheFolder } from "../host/cache-folder.js";
import { nodeHost } from "../host/node-host.js";
import { programMark } from "../host/program-mark.js";
import type { Cache, CliIo } from "./io.js";
import { runProgram } from "./program.js";
import { version } from "./version.js";

const { stdin, stdout, stderr, argv, env } = process;
const plain = env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "";

async function ask(question: string): Promise<string> {
  const reader = createInterface({ input: stdin, output: stderr });
  // At the end of the input (Ctrl+D) nothing more is answered.
  const closed = new Promise<string>((resolve) => reader.once("close", () => resolve("")));
  try {
    return await Promise.race([reader.question(question), closed]);
  } finally {
    reader.close();
  }
}

/** Beyond this, what comes in is no file of facts; it would only fill the memory. */
const mostInput = 64_000_000;

async function input(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > mostInput) {
      throw new HostError({ id: "Masukan standar terlalu besar.", en: "The standard input is too large." });
    }
  }
  return Buffer.concat(chunks);
}

const io: CliIo = {
  out: (text) => stdout.write(text),
  error: (text) => stderr.write(text),
  interactive: stderr.isTTY === true && env["CI"] === undefined,
  colour: stderr.isTTY === true && !plain && !argv.includes("--no-color"),
  cwd: process.cwd(),
  interrupted: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    }),
  onHangup: (listener) => void process.on("SIGHUP", listener),
  year: () => new Date().getFullYear(),
  instant: () => new Date().toISOString(),
  now: () => performance.now(),
  input,
  streams: { input: stdin, output: stdout },
  ...(stdin.isTTY === true && stderr.isTTY === true ? { ask } : {}),
};

/** Only the bundled program knows itself by its contents. */
const isBundled = version !== "dev";

/** What is not at hand on every machine, and changes what comes out. */
const optionalParts = ["satteri", "@myriaddreamin/typst-ts-node-compiler"];

function cache(): Cache | undefined {
  const folder = isBundled ? cacheFolder(env, process.platform) : undefined;
  return folder === undefined ? undefined : { folder, program: programMark(import.meta.url, optionalParts) };
}

/** Runs the command line of this process. */
export async function runMain(): Promise<void> {
  // A reader that closes the pipe early (`| head`) is no error.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = await runProgram(argv.slice(2), nodeHost(), { ...io, cache });
}
