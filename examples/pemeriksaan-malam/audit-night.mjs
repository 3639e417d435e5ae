// Audits the registers, keeps the report of the night and tells what changed since the one before:
// node audit-night.mjs REGISTERS FOLDER [INSTANT]. Status 0: nothing new; 1: something is new; 2: it could not be audited.
import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pedoman, repository } from "../bersama/pedoman.mjs";
import { changesBetween } from "./changes.mjs";

const notAudited = "Register TIDAK diperiksa malam ini; laporan kemarin bukan keadaan hari ini.";

/**
 * Audits once.
 * @param {{ registers: string, folder: string, at?: string, rules?: readonly string[] }} given - `registers`: a file or folder; `folder` receives one folder a night; `at`: for a trial,
 *   ISO 8601 with an offset; `rules`: options of `pedoman audit` that say where the rules are and whose signature is believed.
 * @returns {Promise<{ code: 0 | 1 | 2, lines: readonly string[] }>}
 */
export async function auditNight({ registers, folder, at, rules = ["--root", repository] }) {
  const unfinished = join(folder, "belum-selesai");
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const when = at === undefined ? [] : ["--at", at];
  const argv = ["audit", resolve(registers), ...when, ...rules, "--report", unfinished, "--quiet"];
  const { code, error } = await run(argv);
  if (code !== 0 && code !== 1) {
    await rm(unfinished, { recursive: true, force: true });
    return { code: 2, lines: [notAudited, error.trim()] };
  }
  const now = await readReport(unfinished);
  const night = now.at.slice(0, 10);
  const previous = (await readdir(folder))
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name) && name < night)
    .sort()
    .at(-1);
  const before = previous === undefined ? undefined : await readReport(join(folder, previous));
  const changes = changesBetween(before, now);
  const lines = wordsOf(changes, { night, previous, before, now });
  await writeFile(join(unfinished, "perubahan.txt"), `${lines.join("\n")}\n`);
  await writeFile(join(unfinished, "perubahan.json"), `${JSON.stringify({ night, previous, ...changes }, null, 2)}\n`);
  // The folder of a night is whole or not there.
  await rm(join(folder, night), { recursive: true, force: true });
  await rename(unfinished, join(folder, night));
  return { code: changes.fresh.length > 0 ? 1 : 0, lines };
}

async function readReport(folder) {
  return JSON.parse(await readFile(join(folder, "pemeriksaan.json"), "utf8"));
}

function wordsOf({ fresh, still, solved }, { night, previous, before, now }) {
  const since = previous === undefined ? "laporan pertama" : `dibandingkan dengan ${previous}`;
  const isOtherLaw = before !== undefined && before.policy.contentHash !== now.policy.contentHash;
  return [
    `Pemeriksaan register ${night} (${since}): ${fresh.length} baru, ${still.length} masih terbuka, ${solved.length} selesai.`,
    ...(isOtherLaw ? ["Aturannya berubah sejak laporan itu; temuan baru dapat berasal dari aturan baru."] : []),
    ...listed("BARU", fresh),
    ...listed("MASIH TERBUKA", still),
    ...listed("SELESAI", solved),
    ...(now.draft ? ["", "Aturan ini masih rancangan dan belum mengikat siapa pun; laporan ini untuk uji coba."] : []),
  ];
}

function listed(heading, entries) {
  return entries.length === 0 ? [] : ["", heading, ...entries.map(({ text }) => `- ${text}`)];
}

function run(argv) {
  return new Promise((done) => {
    const child = spawn(pedoman[0], [...pedoman.slice(1), ...argv], { stdio: ["ignore", "ignore", "pipe"] });
    let error = "";
    child.stderr.on("data", (chunk) => {
      error += chunk;
    });
    child.once("error", ({ message }) => done({ code: 2, error: message }));
    child.once("close", (code) => done({ code, error }));
  });
}

if (process.argv[1] === import.meta.filename) {
  const [registers, folder, at] = process.argv.slice(2);
  // What breaks is no finding: the status of node, 1, would say so.
  const broken = ({ message }) => ({ code: 2, lines: [notAudited, message] });
  const given = registers !== undefined && folder !== undefined;
  const { code, lines } = given
    ? await auditNight({ registers, folder, at }).catch(broken)
    : broken({ message: "Pemakaian: node audit-night.mjs REGISTER FOLDER-LAPORAN [SAAT]" });
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = code;
}
