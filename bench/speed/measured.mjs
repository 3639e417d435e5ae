import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** GNU time: the only one that tells of a whole process, and of those it waited for, what the kernel counted. */
const gnuTime = "/usr/bin/time";

/** Settings that would make one run faster by what another left, or that belong to whoever measures. */
const plainEnv = { ...process.env, PEDOMAN_CACHE: "off", NO_COLOR: "1" };

/**
 * One whole process, from start to end.
 * @param {readonly string[]} command
 * @param {{ cwd: string, env?: Record<string, string> }} where
 * @returns {{ wall: number, cpu: number, memory: number }} Milliseconds, milliseconds of all threads and children (user and system), and the most
 *   memory it held, in MB.
 * @throws Error with the end of what it said, if it failed.
 */
export function measured(command, { cwd, env = {} }) {
  if (!existsSync(gnuTime)) throw new Error(`${gnuTime} is missing: install GNU time (Debian: the package time)`);
  const counts = join(tmpdir(), `pedoman-speed-${process.pid}.txt`);
  const said = `${counts}.err`;
  const error = openSync(said, "w");
  const started = process.hrtime.bigint();
  const { status, signal } = spawnSync(gnuTime, ["-f", "%U %S %M", "-o", counts, ...command], {
    cwd,
    env: { ...plainEnv, ...env },
    stdio: ["ignore", "ignore", error],
  });
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  closeSync(error);
  const complaint = readFileSync(said, "utf8");
  const [user, system, kilobytes] = existsSync(counts)
    ? readFileSync(counts, "utf8").trim().split("\n").at(-1).split(" ").map(Number)
    : [];
  for (const path of [counts, said]) rmSync(path, { force: true });
  if (status !== 0) throw new Error(`ended with ${status ?? signal}: ${complaint.trim().slice(-400)}`);
  return { wall, cpu: (user + system) * 1000, memory: kilobytes / 1000 };
}

/** Wall time in ms of a process that is over so soon that another around it would count. */
export function startTime(command) {
  const [program, ...args] = command;
  const started = process.hrtime.bigint();
  const { status } = spawnSync(program, args, { env: plainEnv, stdio: "ignore" });
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}`);
  return wall;
}
