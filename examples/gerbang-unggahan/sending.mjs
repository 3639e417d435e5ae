import { link, mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * How far the sending of a draft has come, kept in `kiriman/<id>/`. Each step is a file that is written once, so that a second click, a second window or a
 * run after a crash finds what was done and never does it again.
 * @typedef {{ draft: Pick<import("./post.mjs").Draft, "id" | "act" | "roles" | "facts"> & { at: string }, obligations: readonly import("./gate.mjs").Obligation[] }} Intent
 * @typedef {"begun" | "out" | "done"} Progress `begun`: it may be out, or not; `out`: it is out, and what is owed for it is not on record yet; `done`: it is.
 */
const steps = { intent: "niat.json", out: "terbit.json", tasks: "tugas.json" };

/** Notes what is about to go out, and what is owed for it: before it goes out, so that nothing is out of which no duty is on record. @returns {Promise<boolean>} Whether it is ours to send; false if somebody began before. */
export function beginSending(folder, { draft, obligations }) {
  return writeOnce(folder, draft.id, "intent", { draft, obligations });
}

/** Notes that it is out. */
export function noteOut(folder, id, at) {
  return writeOnce(folder, id, "out", { at });
}

/** Notes the tasks, unless they are noted. @returns {Promise<boolean>} Whether they were not. */
export function noteTasks(folder, id, tasks) {
  return writeOnce(folder, id, "tasks", tasks);
}

/** @returns {Promise<{ progress: Progress, intent: Intent } | undefined>} undefined if nobody began to send it. @throws SyntaxError if the note is damaged. */
export async function sendingOf(folder, id) {
  const intent = await read(folder, id, "intent");
  if (intent === undefined) return undefined;
  if ((await read(folder, id, "out")) === undefined) return { progress: "begun", intent };
  return { progress: (await read(folder, id, "tasks")) === undefined ? "out" : "done", intent };
}

async function read(folder, id, step) {
  try {
    return JSON.parse(await readFile(join(folder, "kiriman", id, steps[step]), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Whole or not at all: it gets its name once it is written, and a name is given once. */
async function writeOnce(folder, id, step, contents) {
  const place = join(folder, "kiriman", id);
  await mkdir(place, { recursive: true });
  const written = join(place, `${crypto.randomUUID()}.tmp`);
  await writeFile(written, `${JSON.stringify(contents)}\n`);
  try {
    await link(written, join(place, steps[step]));
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    await unlink(written);
  }
}
