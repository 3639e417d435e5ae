import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OutputFile } from "../../emit/emitter.js";
import { nodeHost } from "../../host/node-host.js";
import { remarkOrNative } from "../../syntax/choose-parser.js";
import { emitAll, emittersButPrint } from "../../workspace/build.js";
import { openWorkspace } from "../../workspace/workspace.js";
import { runCli } from "../run-cli.js";
import { type FailureCounts, failEverywhere } from "./fail-everywhere.js";
import { beginsPublishing, type DiskFault, failingDisk } from "./failing-disk.js";
import { isSame, standingIn } from "./whole-publication.js";

/** What a disk may answer; each is tried at every operation. */
export const answers = ["EIO", "ENOSPC", "EDQUOT", "EACCES", "EPERM", "EROFS", "EMFILE", "EBUSY"] as const;

const ways: readonly Omit<DiskFault, "at">[] = [
  ...answers.map((code) => ({ code, done: "nothing", lasting: false }) as const),
  { code: "ENOSPC", done: "half", lasting: false },
  { code: "EIO", done: "all", lasting: false },
  ...(["nothing", "half", "all"] as const).map((done) => ({ code: "EIO", done, lasting: true })),
];

/** So many files of a real publication are published again and again: of one more file the operations are the same. */
const mostFiles = 24;

/** What was tried of reading the texts, and what went wrong. */
export type ReadFailures = { readonly operations: number; readonly tried: number; readonly faults: readonly string[] };

/** Lets every operation of a build on files fail: first of what it reads, then of what it publishes. */
export async function runFailures(
  print: (line: string) => void,
): Promise<{ files: number; reads: ReadFailures; writes: FailureCounts }> {
  const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "pedoman-"));
  try {
    const publications = [await outputsOf(folder, "lama"), await outputsOf(folder, "baru")] as const;
    print(`publications of ${publications.map(({ length }) => length).join(" and ")} files`);
    const reads = await failReads(folder, "lama");
    print(`reading: ${reads.operations} operations, ${reads.tried} failures, ${reads.faults.length} faults`);
    const writes = await failEverywhere({ folder, publications, ways });
    print(`publishing: ${JSON.stringify({ ...writes, faults: writes.faults.length })}`);
    return { files: publications[0].length, reads, writes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A share of the files that the law of a new region gives, of every kind of them. */
async function outputsOf(folder: string, name: string): Promise<readonly OutputFile[]> {
  await runCli(nodeHost(), ["new", name, "--name", name], "", { cwd: folder });
  const root = `${folder}/${name}`;
  const workspace = openWorkspace(nodeHost(), root, await remarkOrNative("auto"));
  const { files } = await emitAll(await workspace.compile(), emittersButPrint);
  const step = Math.ceil(files.length / (mostFiles - 1));
  return files.filter(({ path }, index) => index % step === 0 || path === "rules/manifest.json");
}

/** Every operation before publishing, with every answer: one line, status 2, and nothing has changed. */
async function failReads(folder: string, name: string): Promise<ReadFailures> {
  const build = () => runCli(nodeHost(), ["build", "--root", name, "--no-color"], "", { cwd: folder });
  await build();
  const before = standingIn(`${folder}/${name}`) ?? new Map();
  const disk = failingDisk(folder);
  const faults: string[] = [];
  let tried = 0;
  try {
    disk.arm();
    await build();
    const operations = disk.disarm();
    const reads = operations.slice(0, operations.findIndex(beginsPublishing));
    for (const code of answers) {
      for (const [index, operation] of reads.entries()) {
        disk.arm({ at: index + 1, code, done: "nothing", lasting: false });
        const { code: status, error } = await build();
        disk.disarm();
        tried += 1;
        const said = /^[^\n]{10,600}[.]\n$/.test(error) ? "" : ` said ${error};`;
        const same = isSame(standingIn(`${folder}/${name}`), before) ? "" : " the folder changed;";
        if (status !== 2 || said || same || disk.open)
          faults.push(`${code}, ${operation}: status ${status};${said}${same} ${disk.open} open`);
      }
    }
    return { operations: reads.length, tried, faults };
  } finally {
    disk.restore();
    rmSync(`${folder}/${name}/dist`, { recursive: true });
    if (readdirSync(`${folder}/${name}`).some((entry) => entry.startsWith(".dist"))) faults.push("leftovers");
  }
}
