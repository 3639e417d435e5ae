// Starts servers and load as processes of their own, and looks at what they take.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
/** Ticks of processor time a second, as /proc counts them on Linux. */
const ticks = 100;

export const servers = {
  "bare Node": [join(import.meta.dirname, "bare.mjs")],
  "pedoman, no log": serve("--no-log"),
  pedoman: serve("--log"),
};

function serve(...log) {
  const cli = join(root, "lib/cli.js");
  return [cli, "serve", "--quiet", "--root", root, "--port", "0", "--allow-draft", ...log];
}

/** Starts a server; `log` is the folder of its decision log, where it keeps one. */
export async function start(name, log) {
  const args = servers[name].flatMap((one) => (one === "--log" ? [one, log] : [one]));
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise((resolve, reject) => {
    child.stdout.once("data", (text) => resolve(String(text).trim()));
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  return {
    port: new URL(url).port,
    /** Seconds of processor time so far. */
    cpu() {
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
      return (Number(fields[11]) + Number(fields[12])) / ticks;
    },
    /** Bytes in memory at this moment. */
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) * 1024,
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** Runs `load.mjs` against a port. `warm` is called when it begins to count. */
export async function load(port, file, connections, seconds, { warmUp = 0, warm = () => {} } = {}) {
  const args = [join(import.meta.dirname, "load.mjs"), port, file, connections, seconds, warmUp].map(String);
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (chunk) => {
    if (text === "") warm();
    text += chunk;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`The load ended with ${code}`);
  return JSON.parse(text.replace("warm\n", ""));
}
