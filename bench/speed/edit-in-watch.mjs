import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { median } from "./figure.mjs";

/** A phrase that stands once in every regulation, in words alone: no rule rests on it. */
const phrase = (word) => `layanan yang ${word} dan mudah`;
const written = "cepat";
const edits = ["tepat", "ramah", "murah", "jujur", "lancar"];
/** Long enough for a watcher to have tidied up and to be waiting again. */
const pause = 2000;

/**
 * What one edit in a running watcher takes until the new page stands on the disk: median and all, in ms. The text is left as the last edit made it.
 * @param {{ command: readonly string[], cwd: string, env?: Record<string, string>, text: string, page: string, limit: number }} watcher - `text` and
 *   `page`: paths in `cwd`; `limit`: seconds until the first build or an edit is given up.
 */
export async function editInWatch({ command, cwd, env = {}, text, page, limit }) {
  const source = join(cwd, text);
  const original = readFileSync(source, "utf8");
  if (original.split(phrase(written)).length !== 2) throw new Error(`${text} does not have «${phrase(written)}» once`);
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, PEDOMAN_CACHE: "off", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (data) => {
    said = (said + data).slice(-2000);
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const standsThere = async (word) => {
    const began = performance.now();
    while (!contentsOf(join(cwd, page)).includes(phrase(word))) {
      if (child.exitCode !== null) throw new Error(`the watcher ended: ${said.trim().slice(-400)}`);
      if (performance.now() - began > limit * 1000) {
        throw new Error(`no page with «${phrase(word)}» within ${limit} s ${said.trim().slice(-400)}`);
      }
      await wait(2);
    }
  };
  try {
    await standsThere(written);
    const times = [];
    for (const word of edits) {
      await wait(pause);
      const began = performance.now();
      writeFileSync(source, original.replace(phrase(written), phrase(word)));
      await standsThere(word);
      times.push(performance.now() - began);
    }
    await wait(pause);
    return { wall: median(times), all: times };
  } finally {
    child.kill("SIGINT");
    const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(late);
  }
}

/** Empty while the file is being put there. */
function contentsOf(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return "";
    throw error;
  }
}
