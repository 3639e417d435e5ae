import { HostError, InvariantError } from "../errors.js";

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

const absolute = /^(\/(?!\/)|[A-Za-z]:\/|\/\/[^/]+\/[^/]+(?:\/|$))(.*)$/;

/**
 * The places of the publication at `out`.
 * @param out - An absolute, resolved path. Backslashes count as slashes only in a Windows path (`C:\…`, `\\server\…`).
 * @throws HostError if `out` is the root of a file system; InvariantError if it is not absolute and resolved.
 */
export function placeOf(out: string): Place {
  const path = /^(?:[A-Za-z]:\\|\\\\)/.test(out) ? out.replaceAll("\\", "/") : out;
  const [, root, rest] = absolute.exec(path) ?? [];
  if (root === undefined || rest === undefined) throw new InvariantError(`Not an absolute path: ${out}`);
  const names = rest.replace(/\/+$/, "").split("/");
  const name = names.at(-1) ?? "";
  if (name === "") {
    throw new HostError({
      id: `Folder hasil (--out) tidak boleh ${out}: itu pangkal seluruh disk, dan isinya akan diganti. Pilih folder tersendiri, misalnya dist.`,
      en: `The output folder (--out) cannot be ${out}: that is the root of the whole disk, and its contents would be replaced. Choose a folder of its own, such as dist.`,
    });
  }
  if (names.some((part) => part === "" || part === "." || part === ".."))
    throw new InvariantError(`Not a resolved path: ${out}`);
  const above = root + names.slice(0, -1).join("/");
  const prefix = above.endsWith("/") ? above : `${above}/`;
  const work = `${prefix}.${name}.pedoman`;
  return {
    out: prefix + name,
    parent: above,
    work,
    next: `${work}/next`,
    previous: `${work}/previous`,
    journal: `${work}/journal`,
  };
}
