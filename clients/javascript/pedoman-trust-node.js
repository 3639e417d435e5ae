/** Where a bundle lies on a disk, for `openSigned` of pedoman-trust.js in Node. Links in the folder are told apart and never followed. */
import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";

/** @param {string} folder the folder that holds manifest.json @returns {import("./pedoman-trust.js").Source} */
export function folderSource(folder) {
  return {
    kindOf(path) {
      const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
      return found && kindIn(found);
    },
    list: (inside) =>
      readdirSync(join(folder, inside), { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        kind: kindIn(entry),
      })),
    read(path, most) {
      const file = openSync(join(folder, path), "r");
      try {
        if (fstatSync(file).size > most) return undefined;
        const bytes = new Uint8Array(fstatSync(file).size + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length < bytes.length; length += read)
          read = readSync(file, bytes, length, bytes.length - length);
        return length > most ? undefined : bytes.subarray(0, length);
      } finally {
        closeSync(file);
      }
    },
  };
}

function kindIn(entry) {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return "directory";
  return entry.isFile() ? "file" : "other";
}
