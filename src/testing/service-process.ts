import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build } from "esbuild";

/** `pedoman serve` alone, without the rest of the program. */
const serving = `
import { nodeHost } from "./src/host/node-host.js";
import { serveCommand } from "./src/cli/serve.js";
const io = {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  interrupted: () => new Promise((resolve) => process.once("SIGTERM", resolve)),
  instant: () => new Date().toISOString(),
};
await serveCommand(nodeHost(), io, { language: "id", quiet: false }, { root: ".", host: "127.0.0.1", port: 0 });
`;

/** Writes the service as one file into a folder. @returns Its path. */
export async function serveProgram(folder: string): Promise<string> {
  const outfile = join(folder, "serve.mjs");
  await build({
    stdin: { contents: serving, resolveDir: join(import.meta.dirname, "../.."), loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    // CommonJS dependencies ask for Node's own modules with require.
    banner: {
      js: 'import { createRequire as createRequireForBundle } from "node:module";\nconst require = createRequireForBundle(import.meta.url);',
    },
    logLevel: "silent",
  });
  return outfile;
}

/** A service that is a process of its own. */
export type ServiceProcess = {
  readonly child: ChildProcess;
  readonly port: number;
  /** What it told people so far. */
  readonly told: () => string;
  /** Resolves to the signal it died of, `null` if it came to its end. */
  readonly ended: Promise<NodeJS.Signals | null>;
  /** Bytes in memory at this moment; on Linux. */
  memory(): Promise<number>;
};

/** Starts it in the folder it was written into. @throws Error with what it said, if it ends at once. */
export async function startService(program: string): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [program], { cwd: dirname(program) });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once("exit", (_, signal) => resolve(signal));
  });
  let told = "";
  child.stderr.on("data", (chunk) => {
    told += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk) => resolve(`${chunk}`.trim()));
    child.once("exit", () => reject(new Error(told)));
  });
  return {
    child,
    port: Number(new URL(url).port),
    told: () => told,
    ended,
    async memory() {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
    },
  };
}
