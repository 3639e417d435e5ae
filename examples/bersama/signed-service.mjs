import { spawn } from "node:child_process";
import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pedoman, publishedRules } from "./pedoman.mjs";

/**
 * Signs a copy of the published rules with a key of its own and starts a service that believes that key alone, at a free port of this machine. A real office
 * makes its key once, on another machine, and signs with `pedoman sign` when an edition is issued.
 * @param {string} folder - Receives keys, rules and the decision log; must not exist or be empty.
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 * @throws Error with what the program said.
 */
export async function startSignedService(folder) {
  await mkdir(folder, { recursive: true });
  await cp(publishedRules, join(folder, "dist/rules"), { recursive: true });
  const until = new Date(Date.now() + 24 * 60 * 60 * 1_000).toISOString();
  await run(["keygen", "--out", "kunci"], folder);
  // The rules of this repository are a draft, which has to be asked for; those in force need no --allow-draft.
  await run(["sign", "--key", "kunci", "--until", until, "--allow-draft"], folder);
  return startService(["serve", "--trust", "kunci.pub", "--allow-draft", "--port", "0"], folder);
}

/** @returns {Promise<string>} What it wrote to the standard output. */
function run(argv, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(pedoman[0], [...pedoman.slice(1), ...argv], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const told = collect(child);
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(told.out) : reject(new Error(told.error))));
  });
}

function startService(argv, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(pedoman[0], [...pedoman.slice(1), ...argv], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const told = collect(child);
    const ended = new Promise((done) => child.once("close", done));
    const stop = async () => {
      child.kill("SIGTERM");
      await ended;
    };
    child.once("error", reject);
    child.once("close", () => reject(new Error(told.error)));
    child.stdout.on("data", () => {
      if (told.out.includes("\n")) resolve({ url: told.out.trim(), stop });
    });
  });
}

function collect(child) {
  const told = { out: "", error: "" };
  child.stdout.on("data", (chunk) => {
    told.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    told.error += chunk;
  });
  return told;
}
