// node remind.mjs URL CASES KINDS FOLDER reminds once; status as below.
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { factMeanings } from "../bersama/fact-meanings.mjs";
import { clock } from "../bersama/moment.mjs";
import { calendarOf } from "./calendar.mjs";
import { openDuties } from "./open-duties.mjs";
import { messageTo, newsOf } from "./reminders.mjs";

/**
 * Reminds whoever owes something in the open cases, once a stage. Either every case is asked about or nobody is told anything and nothing is forgotten.
 * @param {{ service: { url: string, patience?: number }, cases: string, kinds: string, folder: string, meaningOf: (fact: string) => string, at?: string }} given - `cases`, `kinds`:
 *   paths; `folder` receives the messages, the calendar and the memory; `at` for a trial, in daily use the clock of this machine counts.
 * @returns {Promise<{ code: 0 | 1 | 2, lines: readonly string[] }>} 0: nothing is over; 1: something is; 2: it could not be said.
 */
export async function remind({ service, cases, kinds, folder, meaningOf, at = clock() }) {
  const memory = join(folder, "ingatan.json");
  try {
    const kindsById = JSON.parse(await readFile(kinds, "utf8"));
    const found = await openDuties(service, readCases(await readFile(cases, "utf8")), kindsById, at);
    const { news, told } = newsOf(found.open, await remembered(memory), found.at);
    const terms = Object.assign({}, ...Object.values(kindsById).map(({ roles }) => roles));
    const roles = [...new Set(news.map(({ role }) => role))];
    const messages = roles.map((role) => [
      role,
      messageTo(
        terms[role],
        news.filter((one) => one.role === role),
        meaningOf,
      ),
    ]);
    await mkdir(join(folder, "pesan"), { recursive: true });
    // Here stand the calls of the message service. The memory comes last: told twice is better than never.
    const minute = found.at.slice(0, 16).replace(":", ".");
    for (const [role, text] of messages) await writeFile(join(folder, "pesan", `${minute} ${role}.txt`), text);
    await writeFile(join(folder, "kewajiban.ics"), calendarOf(found.open, terms, found.at));
    await writeFile(`${memory}.baru`, `${JSON.stringify(told, null, 2)}\n`);
    await rename(`${memory}.baru`, memory);
    return {
      code: found.open.some(({ isOver }) => isOver) ? 1 : 0,
      lines: [...messages.map(([, text]) => text), ...summary(found, news)],
    };
  } catch (error) {
    return { code: 2, lines: [`Pengingat tidak dapat dibuat, tidak ada yang dikirim. ${error.message}`] };
  }
}

function summary({ open, notJudged, draftLaw }, news) {
  const over = open.filter(({ isOver }) => isOver).length;
  return [
    `${news.length} hal baru diingatkan; ${open.length} kewajiban terbuka, ${over} di antaranya sudah lewat.`,
    ...(notJudged > 0
      ? [`Selain itu ${notJudged} kewajiban tidak dinilai, karena tiket sejenis tidak mencatat faktanya.`]
      : []),
    ...(draftLaw ? ["Aturan ini masih rancangan dan belum mengikat siapa pun; pengingat ini untuk uji coba."] : []),
  ];
}

function readCases(text) {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      const one = JSON.parse(line);
      if (typeof one.case === "string" && typeof one.type === "string" && typeof one.facts === "object") return [one];
    } catch {
      // Told below, as every other line that is no case.
    }
    throw new Error(`Baris ${index + 1} berkas perkara tidak terbaca; tulis satu objek dengan case, type, dan facts.`);
  });
}

async function remembered(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return {};
    throw new Error(`${path} tidak terbaca. Hapus berkas itu bila boleh mengingatkan semuanya sekali lagi.`);
  }
}

if (process.argv[1] === import.meta.filename) {
  const [url, cases, kinds, folder] = process.argv.slice(2);
  const { code, lines } =
    folder === undefined
      ? { code: 2, lines: ["Pemakaian: node remind.mjs URL-LAYANAN PERKARA.ndjson JENIS.json FOLDER"] }
      : await remind({ service: { url }, cases, kinds, folder, meaningOf: await factMeanings() });
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = code;
}
