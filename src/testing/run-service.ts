import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { CliIo } from "../cli/io.js";
import { runProgram } from "../cli/program.js";
import { nodeHost } from "../host/node-host.js";
import { type BundleChanges, type BundleFiles, plainBundle } from "./signed-bundle.js";

/** A service as `pedoman serve` starts it, at a port of its own, in a folder of its own. */
export type RunningService = {
  readonly folder: string;
  readonly port: number;
  /** What it told people so far. */
  readonly told: () => string;
  /** Asks by HTTP; the body is read as JSON. */
  ask(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Asked>;
  /** Publishes other rules, file by file as a careless copy would, `manifest.json` last. */
  publish(files: BundleFiles): Promise<void>;
  /** Sets its clock, which stands at 2026-08-18T00:00:00Z: ISO 8601 in UTC with milliseconds. */
  setClock(instant: string): void;
  /** Asks it to read its files anew. */
  hangUp(): void;
  /** Ends it as the person at the terminal would. @returns Its exit code. */
  stop(): Promise<number>;
};

export type Asked = { readonly status: number; readonly headers: Headers; readonly body: unknown };

/** Makes a folder with the sample law published. */
export async function publishedFolder(changes: BundleChanges = {}): Promise<string> {
  const folder = (await mkdtemp(join(tmpdir(), "pedoman-"))).replaceAll("\\", "/");
  await writeBundle(folder, plainBundle(changes));
  return folder;
}

/** Publishes a bundle in a folder, file by file. */
export async function writeBundle(folder: string, files: BundleFiles): Promise<void> {
  for (const [path, bytes] of files) {
    const target = join(folder, "dist/rules", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}

/**
 * Starts a service in a folder (a new one with the sample law where none is given) and waits until it listens.
 * @throws Error with what it said, if it ends instead.
 */
export async function runService(argv: readonly string[] = [], given?: string): Promise<RunningService> {
  const folder = given ?? (await publishedFolder());
  let told = "";
  let clock = "2026-08-18T00:00:00.000Z";
  let end = (): void => {};
  let hangUp = (): void => {};
  let listening: (url: string) => void;
  const url = new Promise<string>((resolve) => {
    listening = resolve;
  });
  const io: CliIo = {
    out: (text) => listening(text.trim()),
    error: (text) => {
      told += text;
    },
    interactive: false,
    colour: false,
    cwd: folder,
    interrupted: () =>
      new Promise((resolve) => {
        end = resolve;
      }),
    onHangup: (listener) => {
      hangUp = listener;
    },
    year: () => 2026,
    instant: () => clock,
    now: () => performance.now(),
  };
  const ended = runProgram(["serve", "--port", "0", ...argv], nodeHost(), io);
  const base = await Promise.race([
    url,
    ended.then((code) => Promise.reject(new Error(`It ended (${code}): ${told}`))),
  ]);
  return {
    folder,
    port: Number(new URL(base).port),
    told: () => told,
    async ask(path, body, headers = {}) {
      const sent =
        body === undefined ? {} : { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) };
      const type = body === undefined ? {} : { "content-type": "application/json" };
      const response = await fetch(`${base}${path}`, { ...sent, headers: { ...type, ...headers } });
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    publish: (files) => writeBundle(folder, files),
    setClock(instant) {
      clock = instant;
    },
    hangUp: () => hangUp(),
    async stop() {
      end();
      const code = await ended;
      if (given === undefined) await rm(folder, { recursive: true, force: true });
      return code;
    },
  };
}
