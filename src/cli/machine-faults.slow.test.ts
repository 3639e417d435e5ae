import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { appendFileSync, chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Expected, isSame, standingIn } from "../testing/failures/whole-publication.js";

/** Whole processes of the compiled tool (`npm run compile` comes before the tests) on a real disk that is full, read-only or shared. */
const cli = resolve(import.meta.dirname, "../../lib/cli.js");
const clock = resolve(import.meta.dirname, "../../scripts/same-bytes/clock.mjs");

type Run = { readonly code: number | null; readonly error: string };

let folder = "";
const mounts: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pedoman-"));
});
afterEach(() => {
  for (const path of mounts.splice(0)) execFileSync("umount", [path]);
  rmSync(folder, { recursive: true, force: true });
});

function start(
  args: readonly string[],
  wrapper: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const [program = "", ...rest] = [...wrapper, process.execPath, ...args];
  return spawn(program, rest, {
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

function end(child: ChildProcess): Promise<Run> {
  let error = "";
  child.stderr?.on("data", (chunk) => {
    error += chunk;
  });
  return new Promise((done) => child.once("close", (code) => done({ code, error })));
}

const pedoman = (...args: string[]): Promise<Run> => end(start([cli, ...args]));
const build = (root: string): Promise<Run> => pedoman("build", "--quiet", "--root", root);
const change = (root: string): void => appendFileSync(join(root, "guidelines/pedoman.md"), "\nSatu kalimat lagi.\n");
const standing = (root: string): Expected => standingIn(join(root, "dist")) ?? new Map();

/** A new project that was published once. */
async function published(root: string): Promise<Expected> {
  await pedoman("new", root);
  expect(await build(root)).toEqual({ code: 0, error: "" });
  return standing(root);
}

/** One sentence about the disk; the old publication stands whole, with nothing beside it. */
async function refused(root: string, old: Expected, said: string): Promise<void> {
  const { code, error } = await build(root);
  expect([code, error]).toEqual([2, expect.stringMatching(/^[^\n]{10,600}\.\n$/)]);
  expect(error).toContain(said);
  expect(isSame(standing(root), old)).toBe(true);
  expect(readdirSync(root).sort()).toEqual(["README.md", "dist", "guidelines"]);
}

/** A disk in memory that can be made smaller and read-only; only root can have one. */
function mountDisk(): { path: string; remount: (options: string) => void } {
  const path = join(folder, "disk");
  mkdirSync(path);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=16m", "tmpfs", path]);
  mounts.push(path);
  return { path, remount: (options) => void execFileSync("mount", ["-o", `remount,${options}`, path]) };
}

const canMount = ((): boolean => {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const path = mkdtempSync(join(tmpdir(), "pedoman-mount-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "tmpfs", path], { stdio: "ignore" });
    execFileSync("umount", [path]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(path, { recursive: true });
  }
})();

describe.skipIf(!canMount)("a disk", () => {
  it("that is full leaves the old publication, however much of the new one still fits", async () => {
    const { path, remount } = mountDisk();
    const root = join(path, "naskah");
    const old = await published(root);
    change(root);
    const used = Number(execFileSync("du", ["-sk", path], { encoding: "utf8" }).split("\t")[0]);
    for (const free of [0, 4, 40, 400, 800, 1200]) {
      remount(`size=${used + free}k`);
      await refused(root, old, "disk penuh");
    }
    remount("size=16m");
    expect((await build(root)).code).toBe(0);
    expect(isSame(standing(root), old)).toBe(false);
    expect(readdirSync(root)).not.toContain(".dist.pedoman");
  });

  it("that has no room for more files does so too", async () => {
    const { path, remount } = mountDisk();
    const root = join(path, "naskah");
    const old = await published(root);
    change(root);
    const files = Number(execFileSync("df", ["--output=iused", path], { encoding: "utf8" }).split("\n")[1]);
    for (const free of [1, 3, 30]) {
      remount(`nr_inodes=${files + free}`);
      await refused(root, old, "disk penuh");
    }
  });

  it("that can only be read is said to be so, and is mended of a killed build once it can be written to again", async () => {
    const { path, remount } = mountDisk();
    const root = join(path, "naskah");
    await published(root);
    await killedWhilePublishing(root);
    const before = standingIn(root) ?? new Map();
    const stands = standing(root);
    remount("ro");
    const { code, error } = await build(root);
    expect([code, error]).toEqual([2, expect.stringContaining("disk hanya dapat dibaca")]);
    expect((await pedoman("doctor", "--root", root)).code).not.toBe(0);
    expect(isSame(standingIn(root), before)).toBe(true);
    remount("rw");
    expect((await pedoman("doctor", "--root", root)).code).toBe(0);
    expect(isSame(standing(root), stands)).toBe(true);
    expect(readdirSync(root)).not.toContain(".dist.pedoman");
    expect((await build(root)).code).toBe(0);
  });
});

describe.skipIf(process.platform !== "linux")("a folder", () => {
  it("in which somebody may not write is said to be so", async () => {
    const root = join(folder, "naskah");
    const old = await published(root);
    change(root);
    // Root may write everywhere.
    const nobody = process.getuid?.() === 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
    chmodSync(folder, 0o755);
    chmodSync(root, 0o555);
    const { code, error } = await end(start([cli, "build", "--quiet", "--root", root], nobody));
    chmodSync(root, 0o755);
    expect([code, error]).toEqual([2, expect.stringMatching(/^[^\n]* izin ditolak\. [^\n]*\.\n$/)]);
    expect(isSame(standing(root), old)).toBe(true);
    expect(readdirSync(root).sort()).toEqual(["README.md", "dist", "guidelines"]);
  });
});

describe("two builds", () => {
  it("at once: both end well, or one says that the other is at work; what stands is whole", async () => {
    const root = join(folder, "naskah");
    const old = await published(root);
    change(root);
    expect((await build(root)).code).toBe(0);
    const next = standing(root);
    expect(isSame(old, next)).toBe(false);
    for (let round = 0; round < 5; round++) {
      const runs = await Promise.all([build(root), build(root), build(root)]);
      for (const { code, error } of runs) {
        if (code === 0) continue;
        expect([code, error]).toEqual([
          2,
          expect.stringMatching(/^Folder hasil [^\n]* sedang dikerjakan oleh pedoman lain [^\n]*\n$/),
        ]);
      }
      expect(runs.map(({ code }) => code)).toContain(0);
      expect(isSame(standing(root), next)).toBe(true);
      expect(readdirSync(root).sort()).toEqual(["README.md", "dist", "guidelines"]);
    }
  });

  it.skipIf(process.platform === "win32").each(["40", "-40"])(
    "are told apart whatever the clock says: one that was stopped keeps its place, %s years away",
    async (years) => {
      const root = join(folder, "naskah");
      await published(root);
      const { first, ended } = await stoppedWhilePublishing(root);
      const later = start(["--import", clock, cli, "build", "--quiet", "--root", root], [], { CLOCK_YEARS: years });
      const { code, error } = await end(later);
      expect([code, error]).toEqual([2, expect.stringContaining(`(proses ${first.pid})`)]);
      first.kill("SIGCONT");
      expect(await ended).toEqual({ code: 0, error: "" });
      expect(readdirSync(root)).not.toContain(".dist.pedoman");
    },
  );

  it.skipIf(process.platform === "win32").each(["40", "-40"])(
    "one killed, the other %s years away: it is mended",
    async (years) => {
      const root = join(folder, "naskah");
      await published(root);
      await killedWhilePublishing(root);
      const run = await end(
        start(["--import", clock, cli, "build", "--quiet", "--root", root], [], {
          CLOCK_YEARS: years,
          CLOCK_JUMPS: "1",
        }),
      );
      expect(run).toEqual({ code: 0, error: "" });
      expect(readdirSync(root)).not.toContain(".dist.pedoman");
    },
  );
});

/** Kills a build of a changed text while it publishes; one that came to its end first is not what was wanted, and another is tried. */
async function killedWhilePublishing(root: string): Promise<void> {
  for (let attempt = 1; attempt <= 20; attempt++) {
    change(root);
    const child = start([cli, "build", "--quiet", "--root", root]);
    const ended = end(child);
    await publishing(root, ended);
    child.kill("SIGKILL");
    await ended;
    if (existsSync(join(root, ".dist.pedoman"))) return;
  }
  throw new Error("no build was killed in time");
}

/** The same, but it is stopped and lives on. */
async function stoppedWhilePublishing(root: string): Promise<{ first: ChildProcess; ended: Promise<Run> }> {
  for (let attempt = 1; attempt <= 20; attempt++) {
    change(root);
    const first = start([cli, "build", "--quiet", "--root", root]);
    const ended = end(first);
    await publishing(root, ended);
    first.kill("SIGSTOP");
    // The signal comes a moment later; what is there then stays there.
    await setTimeout(50);
    if (existsSync(join(root, ".dist.pedoman/next"))) return { first, ended };
    first.kill("SIGCONT");
    await ended;
  }
  throw new Error("no build was stopped in time");
}

/** Waits until a build has begun to write beside the publication, or is over. */
async function publishing(root: string, ended: Promise<Run>): Promise<void> {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  while (!isOver && !existsSync(join(root, ".dist.pedoman/next"))) await setTimeout(1);
}
