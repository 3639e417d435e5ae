import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The peers are no part of pedoman: they are installed here, as the lockfile says, the first time they are needed. */
export function installPeers() {
  const cwd = import.meta.dirname;
  if (existsSync(join(cwd, "node_modules", ".package-lock.json"))) return;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status, error } = spawnSync("npm", args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`npm ci in bench/speed ended with ${status ?? error}: the peers are not there`);
}
