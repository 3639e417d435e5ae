import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * Tells one state of the program from another: what it made is made anew by any other.
 * @param entry - Address of the file that starts it. The names of the parts it loads, and so their contents, are in it.
 * @param parts - Packages that may be installed or not, and change what comes out.
 */
export function programMark(entry: string, parts: readonly string[]): string {
  const { resolve } = createRequire(entry);
  const stamps = parts.map((part) => {
    try {
      const path = resolve(part);
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    } catch {
      return `${part} absent`;
    }
  });
  const hash = createHash("sha256").update(readFileSync(new URL(entry)));
  return hash.update([process.version, process.arch, ...stamps].join("\n")).digest("hex");
}
