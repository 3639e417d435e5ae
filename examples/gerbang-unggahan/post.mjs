import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { clock, moment } from "../bersama/moment.mjs";
import { askGate, contentOf } from "./gate.mjs";
import { obligationsOf } from "./obligations.mjs";
import { beginSending, noteOut, noteTasks, sendingOf } from "./sending.mjs";
import { wordsOf } from "./words.mjs";

/**
 * A draft as the posting form sends it.
 * @typedef {{ id: string, title: string, text: string, act: string, roles: readonly string[], facts: object, at?: string }} Draft
 *   `act` and `roles` are ids of the rules; `facts` what the form, the ticket and the personnel register know, by names of the vocabulary; `at` an instant to ask about in a trial, in
 *   daily use it stays out and the clock of the service counts.
 */

/** The fact that says when an act was done, and the roles that may owe something for it, as people call them. */
const afterwards = {
  "terbitkan-tanggapan": { event: "tanggapan.diterbitkan", roles: { admin: "Admin", pic: "PIC" } },
  "terbitkan-pernyataan-awal": { event: "pernyataan.diterbitkan", roles: { admin: "Admin", pic: "PIC", trc: "TRC" } },
};

/**
 * Sends a draft through the gate: posts it if it is permitted, notes what is owed for it, and says in words what became of it. A draft that was sent before is not posted again, whatever
 * became of it; only what was left undone is made good.
 * @param {{ service: { url: string, patience?: number }, folder: string, meaningOf: (fact: string) => string }} desk - `folder` holds the channel, the approvals and how far each sending has come.
 * @param {Draft} draft
 * @returns {Promise<{ kind: import("./gate.mjs").Outcome["kind"] | "sent-before", lines: readonly string[] }>}
 */
export async function post({ service, folder, meaningOf }, draft) {
  if (!/^[a-z0-9-]{1,80}$/.test(draft.id)) throw new Error(`A draft's id is a name of a file: ${draft.id}`);
  if (!afterwards[draft.act]) throw new Error(`Not in the table of acts: ${draft.act}`);
  const before = await sendingOf(folder, draft.id);
  if (before) return sentBefore(service, folder, before);
  const outcome = await askGate(service, { ...draft, approvals: await approvalsOf(folder, draft.id) });
  const lines = wordsOf(outcome, meaningOf);
  if (outcome.kind !== "permitted") return { kind: outcome.kind, lines };
  const { id, act, roles, facts, at = clock() } = draft;
  const intent = { draft: { id, act, roles, facts, at }, obligations: outcome.obligations };
  // The second of two clicks at once was permitted as well.
  if (!(await beginSending(folder, intent))) return sentBefore(service, folder, { progress: "begun", intent });
  await publish(folder, draft);
  await noteOut(folder, id, at);
  return { kind: "permitted", lines: [...lines, ...(await countTasks(service, folder, intent))] };
}

/** Here stands the call of the platform. The text that goes out is the text that was asked about. */
async function publish(folder, { id, text }) {
  await mkdir(join(folder, "kanal"), { recursive: true });
  await writeFile(join(folder, "kanal", `${id}.txt`), text);
}

/** What is said of a draft that somebody began to send, and the tasks of it if they could not be counted then. */
async function sentBefore(service, folder, { progress, intent }) {
  if (progress === "begun") {
    const line =
      "SEDANG DIKIRIM, atau pengiriman sebelumnya terputus; tidak diterbitkan dua kali. Periksa kanalnya. Bila sudah terbit, atau untuk mengirim lagi, hubungi pengelola sistem.";
    return { kind: "sent-before", lines: [line] };
  }
  const tasks = progress === "done" ? [] : await countTasks(service, folder, intent);
  return { kind: "sent-before", lines: ["SUDAH TERBIT sebelumnya; tidak diterbitkan dua kali.", ...tasks] };
}

/** Notes an approval for the text as it stands now. `at` is an instant, ISO 8601 with an offset. */
export async function approve(folder, draft, by, at) {
  const entry = { id: draft.id, by, at, decision: "approved", content: contentOf(draft.text) };
  await mkdir(folder, { recursive: true });
  await appendFile(join(folder, "persetujuan.ndjson"), `${JSON.stringify(entry)}\n`);
}

async function approvalsOf(folder, id) {
  const entries = await readLines(join(folder, "persetujuan.ndjson"));
  return entries.filter((one) => one.id === id).map(({ by, at, decision, content }) => ({ by, at, decision, content }));
}

/** Does what the posting obliges to as far as a machine can: a task for whoever owes it, with its due time. @returns Lines about it. */
async function countTasks(service, folder, { draft: { id, act, roles, facts, at }, obligations }) {
  const after = afterwards[act];
  const asked = { event: after.event, at, roles: Object.keys(after.roles) };
  const { tasks, trouble } = await obligationsOf(service, facts, asked);
  if (trouble !== undefined) {
    return [
      `Kewajiban sesudah terbit belum dapat dihitung. ${trouble} Kirim naskah ini sekali lagi nanti: ia tidak terbit dua kali, hanya kewajibannya dihitung.`,
    ];
  }
  const counted = new Set(tasks.map(({ citation }) => citation));
  // What comes with the decision and does not run yet is told all the same.
  const waiting = obligations.filter(({ citation }) => !counted.has(citation));
  const all = [...tasks, ...waiting.map(({ owed, citation }) => ({ role: roles[0], owed, citation }))];
  const isNews = await noteTasks(folder, id, all);
  return all.length === 0 || !isNews
    ? []
    : ["Kewajiban sesudah terbit, sudah dicatat sebagai tugas:", ...all.map((task) => taskLine(task, after.roles))];
}

function taskLine({ role, owed, citation, due }, terms) {
  const until = due === undefined ? "" : ` paling lambat ${moment(due)}`;
  return `  - ${terms[role] ?? role} wajib ${owed}${until} (${citation})`;
}

async function readLines(path) {
  const text = await readFile(path, "utf8").catch((error) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
