import { type Dirent, readdirSync, readFileSync, readlinkSync } from "node:fs";
import type { OutputFile } from "../../emit/emitter.js";
import { bytesOf, publicationIndex } from "../../publish/manifest.js";

/** A publication as it must stand on the disk: bytes by path, `.pedoman.json` included. */
export type Expected = ReadonlyMap<string, Uint8Array>;

/** What must stand in the output folder once these files are published. */
export function expectedOf(files: readonly OutputFile[]): Expected {
  const index = { path: ".pedoman.json", contents: publicationIndex(files) };
  return new Map([...files, index].map(({ path, contents }) => [path, bytesOf(contents)]));
}

/** All that stands in a folder, as bytes by path; `undefined` if there is none. An empty folder counts, as a path with a slash at its end; a link by where it leads. */
export function standingIn(folder: string): Expected | undefined {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const found = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) {
      found.set(entry.name, entry.isSymbolicLink() ? Buffer.from(`-> ${readlinkSync(path)}`) : readFileSync(path));
      continue;
    }
    const below = standingIn(path) ?? new Map<string, Uint8Array>();
    if (below.size === 0) found.set(`${entry.name}/`, new Uint8Array());
    for (const [name, bytes] of below) found.set(`${entry.name}/${name}`, bytes);
  }
  return found;
}

/** Whether two publications are one, byte for byte. */
export function isSame(one: Expected | undefined, other: Expected): boolean {
  return (
    one !== undefined &&
    one.size === other.size &&
    [...other].every(([path, bytes]) => {
      const there = one.get(path);
      return there !== undefined && Buffer.compare(there, bytes) === 0;
    })
  );
}
