import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, platform, release, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { sections } from "./sections.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Keeps what a script measured in `docs/figures/NAME.json`, with the machine, the day and the commit it was measured on. The pages `docs/angka.md` and
 * `docs/figures.md` are made of these files alone (`fill-pages.mjs`): no figure is typed by hand.
 * @param {string} name - One of `sections.mjs`.
 * @param {readonly { what: { id: string, en: string }, figure: string | number | { id: string, en: string }, aim?: string | number }[]} rows -
 *   `figure`: in both languages where it is words. `aim`: what was to be reached, as it stands in the table (`≤ 0.40`); absent where there is none.
 */
export async function recordFigures(name, rows) {
  const section = sections.find((one) => one.name === name);
  if (section === undefined) throw new Error(`${name} is not a section of the page: scripts/figures/sections.mjs`);
  if (rows.length === 0) throw new Error(`${name}: nothing was measured`);
  const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  // Figures themselves lie beside the code and are no change of it.
  const isChanged = git("status", "--porcelain", "--", ".", ":!docs").length > 0;
  const record = {
    command: section.command,
    measured: new Date().toISOString().slice(0, 10),
    commit: git("rev-parse", "--short=10", "HEAD") + (isChanged ? " + changes" : ""),
    machine: thisMachine(),
    rows,
  };
  await mkdir(`${root}docs/figures`, { recursive: true });
  await writeFile(`${root}docs/figures/${name}.json`, `${JSON.stringify(record, null, 2)}\n`);
}

function thisMachine() {
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const model = cpus()[0]?.model.trim() ?? "processor without a name";
  return `${availableParallelism()} × ${model}, ${gigabytes} GB, ${platform()} ${release()}, Node ${process.versions.node}`;
}
