import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/**
 * What stands in a folder: SHA-256 by path, sorted; an empty folder as a path with a slash at its end.
 * @returns {string | undefined} One text for all of it, `undefined` if there is no such folder.
 */
export function standingIn(folder) {
  const lines = [];
  const walk = (below) => {
    const entries = readdirSync(`${folder}/${below}`, { withFileTypes: true });
    if (entries.length === 0 && below !== "") lines.push(below);
    for (const entry of entries) {
      const path = below + entry.name;
      if (entry.isDirectory()) walk(`${path}/`);
      else
        lines.push(
          `${path} ${createHash("sha256")
            .update(readFileSync(`${folder}/${path}`))
            .digest("hex")}`,
        );
    }
  };
  try {
    walk("");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
  return lines.sort().join("\n");
}
