import { spawn } from "node:child_process";
import { HostError } from "../errors.js";

/** More than that is no folder of texts. */
const mostFiles = 10_000;
const mostBytes = 64_000_000;

/**
 * The files of a revision, read out of the repository without touching the work tree.
 * @param folder - Absolute path of a folder inside the repository; paths are relative to it.
 * @param revision - As git names it: a branch, a tag, a hash, `HEAD~3`.
 * @param paths - Files and folders to read; those that the revision does not have are left out.
 * @returns Undefined if the folder is in no repository, or the repository does not have the revision.
 * @throws HostError if git cannot be run, or the revision holds more than a folder of texts would.
 */
export async function readGitRevision(
  folder: string,
  revision: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  // A name that git would read as an option is none; nor is one with a path in it.
  if (!/^[^-:\s][^:\s]*$/.test(revision)) return undefined;
  const commit = await git(folder, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
  if (commit === undefined) return undefined;
  const listed = await git(folder, ["ls-tree", "-r", "-z", "-l", text(commit).trim(), "--", ...paths]);
  if (listed === undefined) return undefined;
  const blobs = text(listed)
    .split("\0")
    .flatMap((line) => {
      const [, hash = "", size = "", path = ""] = /^100\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
      return path === "" ? [] : [{ hash, size: Number(size), path }];
    });
  if (blobs.length > mostFiles || blobs.reduce((sum, { size }) => sum + size, 0) > mostBytes) {
    throw new HostError({
      id: `Revisi ${revision} memuat terlalu banyak berkas untuk satu folder naskah.`,
      en: `Revision ${revision} holds too many files for a folder of texts.`,
    });
  }
  if (blobs.length === 0) return new Map();
  const contents = await git(folder, ["cat-file", "--batch"], blobs.map(({ hash }) => `${hash}\n`).join(""));
  return contents === undefined ? undefined : filesIn(contents, blobs);
}

type Blob = { readonly hash: string; readonly size: number; readonly path: string };

/** What `cat-file --batch` prints: a line for each, its bytes, a line end. */
function filesIn(output: Buffer, blobs: readonly Blob[]): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const { size, path } of blobs) {
    at = output.indexOf(10, at) + 1;
    files.set(path, new Uint8Array(output.subarray(at, at + size)));
    at += size + 1;
  }
  return files;
}

/** Runs git and returns what it prints; undefined where it refuses. */
function git(folder: string, args: readonly string[], input = ""): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["-C", folder, ...args], {
      stdio: ["pipe", "pipe", "ignore"],
      // Nothing is fetched and no lock is taken for reading.
      env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" },
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (cause) =>
      reject(
        new HostError(
          {
            id: "git tidak dapat dijalankan; revisi hanya dapat dibaca bila git terpasang.",
            en: "git cannot be run; a revision can be read only where git is installed.",
          },
          cause,
        ),
      ),
    );
    // Git may end before it has read everything; its exit status says enough.
    child.stdin.on("error", () => {});
    child.on("close", (status) => resolve(status === 0 ? Buffer.concat(chunks) : undefined));
    child.stdin.end(input);
  });
}

function text(bytes: Buffer): string {
  return bytes.toString("utf8");
}
