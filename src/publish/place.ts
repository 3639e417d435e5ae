import { HostError, InvariantError } from "../errors.js";
import type { Host } from "../host/host.js";

/** Where one publication lives and is prepared; everything beside `out` stands in `work`, on the same file system. */
export type Place = {
  /** The publication: an absolute path with forward slashes, none at its end. */
  readonly out: string;
  /** The folder that holds it. */
  readonly parent: string;
  /** `.<name of out>.pedoman` beside it; exists only while something is being done. */
  readonly work: string;
  /** The publication being written. */
  readonly next: string;
  /** The publication being replaced. */
  readonly previous: string;
  /** Exists while `previous`, if it is there, is whole. */
  readonly journal: string;
};

/**
 * The places of the publication at `out`.
 * @param out - An absolute, resolved path, as {@link tidyPath} takes it.
 * @throws HostError if it is the root of a file system.
 */
export function placeOf(out: string): Place {
  const path = tidyPath(out);
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (isRoot(path)) {
    throw new HostError({
      id: `Folder hasil (--out) tidak boleh ${out}: itu pangkal seluruh disk, dan isinya akan diganti. Pilih folder tersendiri, misalnya dist.`,
      en: `The output folder (--out) cannot be ${out}: that is the root of the whole disk, and its contents would be replaced. Choose a folder of its own, such as dist.`,
    });
  }
  const prefix = path.slice(0, path.length - name.length);
  const parent = isRoot(prefix) ? prefix : prefix.slice(0, -1);
  const work = below(parent, `.${name}.pedoman`);
  return {
    out: path,
    parent,
    work,
    next: `${work}/next`,
    previous: `${work}/previous`,
    journal: `${work}/journal`,
  };
}

/**
 * An absolute path in the one form that paths are compared in: forward slashes, none at the end but a root's.
 * @param path - Backslashes count as slashes only in a Windows path (`C:\…`, `\\server\share\…`).
 * @throws InvariantError if it is not absolute or holds `.`, `..` or an empty name: the caller resolves what people type.
 */
export function tidyPath(path: string): string {
  const slashed = /^(?:[A-Za-z]:\\|\\\\)/.test(path) ? path.replaceAll("\\", "/") : path;
  const root = rootOf(slashed);
  if (root === undefined) throw new InvariantError(`Not an absolute path: ${path}`);
  const rest = slashed.slice(root.length).replace(/\/+$/, "");
  if (rest !== "" && rest.split("/").some((name) => name === "" || name === "." || name === "..")) {
    throw new InvariantError(`Not a resolved path: ${path}`);
  }
  return root + rest;
}

/** The one path of a folder: without a link above it. What stands at its own name, which may be a link, is not asked. */
export async function realFolder(host: Host, path: string): Promise<string> {
  const at = path.lastIndexOf("/") + 1;
  return below(tidyPath(await host.realPath(path.slice(0, at))), path.slice(at));
}

/** Whether a tidy path is a tidy folder or lies below it. */
export function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(isRoot(folder) ? folder : `${folder}/`);
}

/** The path of a name in a tidy folder. */
export function below(folder: string, name: string): string {
  return isRoot(folder) ? folder + name : `${folder}/${name}`;
}

function isRoot(path: string): boolean {
  return rootOf(path) === path;
}

/** `/`, `C:/` or `//server/share/`; `undefined` for a relative path. */
function rootOf(path: string): string | undefined {
  const share = /^\/\/[^/]+\/[^/]+(?:\/|$)/.exec(path)?.[0];
  if (share !== undefined) return share;
  return /^(?:[A-Za-z]:\/|\/(?!\/))/.exec(path)?.[0];
}
