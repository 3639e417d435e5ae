import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";

/** Runs the compiled tool (`npm run compile` comes before the tests) as whole processes on the real texts. */
const root = resolve(import.meta.dirname, "..", "..");
const cli = join(root, "lib", "cli.js");
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A clock that runs `years` ahead, for the whole process. */
const shiftedClock = (years: number): string =>
  `data:text/javascript,${encodeURIComponent(`
    const Real = Date; const shift = ${years} * 365.25 * 864e5;
    globalThis.Date = class extends Real {
      constructor(...args) { if (args.length === 0) super(Real.now() + shift); else super(...args); }
      static now() { return Real.now() + shift; }
    };`)}`;

/** Copies the texts to a new folder, builds there, and returns every byte of the publication as path → base64. */
function build(options: {
  name: string;
  env: Record<string, string>;
  years: number;
  args?: readonly string[];
}): ReadonlyMap<string, string> {
  const folder = join(mkdtempSync(join(tmpdir(), "pedoman-bytes-")), options.name);
  folders.push(folder);
  cpSync(join(root, "guidelines"), join(folder, "guidelines"), { recursive: true });
  const command = [
    "--import",
    shiftedClock(options.years),
    cli,
    "build",
    "--quiet",
    "--root",
    folder,
    ...(options.args ?? []),
  ];
  execFileSync(process.execPath, command, { cwd: tmpdir(), env: { PATH: process.env["PATH"] ?? "", ...options.env } });
  const files = new Map<string, string>();
  const read = (below: string): void => {
    for (const entry of readdirSync(join(folder, "dist", below), { withFileTypes: true })) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) read(path);
      else files.set(path, readFileSync(join(folder, "dist", path)).toString("base64"));
    }
  };
  read("");
  return files;
}

it("gives the same bytes whatever the folder, zone, locale, clock, parser and threads", () => {
  expect(existsSync(cli), "lib/cli.js is missing: run npm run compile").toBe(true);
  const here = build({ name: "a", env: { TZ: "Asia/Makassar", LANG: "id_ID.UTF-8" }, years: 0 });
  const there = build({
    name: "folder lain/dengan spasi é",
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", PEDOMAN_THREADS: "off" },
    years: 7,
    args: ["--parser", "remark"],
  });
  expect(here.size).toBeGreaterThan(15);
  expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
  for (const [path, bytes] of here) expect(there.get(path) === bytes, path).toBe(true);
});
