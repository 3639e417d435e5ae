import { constants, type Dirent, lstatSync, type Stats } from "node:fs";
import { access, lstat, mkdir, open, readdir, readFile, realpath, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join, posix, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { HostError } from "../errors.js";
import { readGitRevision } from "./git-revision.js";
import type { EntryKind, Host } from "./host.js";
import { randomHex } from "./random-hex.js";
import { runOnThread } from "./run-on-thread.js";

/** By chance and not by the clock: that may be put back, or stand still, and in a container every process may be number 1. */
const processMark = randomHex(8);

/** The machine this process runs on: the only user of the file system. */
export function nodeHost(): Host {
  return {
    readFile: (path) => told("read", path, () => readFile(path)),
    readAtMost: (path, most) => told("read", path, () => readAtMost(path, most)),
    writeFile: (path, contents) =>
      told("write", path, async () => {
        if (!(await writeNew(path, contents))) await replace(path, contents);
      }),
    createFile: (path, contents, kind) =>
      told("write", path, () => writeNew(path, contents, kind === "secret" ? 0o600 : undefined)),
    list: (path) => told("list", path, () => list(path)),
    kindOf: (path) => told("inspect", path, () => kindOf(path)),
    stampOf: (path) => told("inspect", path, () => stampOf(path)),
    realPath: (path) => told("inspect", path, () => realPath(path)),
    makeDirectory: (path) => told("make", path, () => makeFolders(path)),
    rename: (from, to) => told("rename", from, () => patiently(() => rename(from, to)), to),
    remove: (path) => told("remove", path, () => rm(path, { recursive: true, force: true, maxRetries: 5 })),
    removeEmptyDirectory: (path) => told("remove", path, () => removeEmptyDirectory(path)),
    syncDirectory: (path) => told("flush", path, () => syncDirectory(path)),
    readRevision: readGitRevision,
    ...(hasThreads()
      ? {
          runOnThread: (program, data, about) =>
            runOnThread({ program, data, reads: about === undefined ? undefined : { about, limit: threadLimit() } }),
        }
      : {}),
    isProcessAlive,
    processId: process.pid,
    processMark,
  };
}

/** `PEDOMAN_THREADS=off`: everything one after the other, for a machine with little memory. */
function hasThreads(): boolean {
  return process.env["PEDOMAN_THREADS"] !== "off";
}

/** Milliseconds a thread may take: some ten times what the largest text takes that is read at all. `PEDOMAN_THREAD_LIMIT` says otherwise, for tests. */
function threadLimit(): number {
  const said = Number(process.env["PEDOMAN_THREAD_LIMIT"]);
  return said > 0 ? said : 120_000;
}

/** At once and not later: a build asks this of every file of a publication, and waiting for each takes ten times as long as asking. */
async function stampOf(path: string): Promise<string | undefined> {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? `${found.size} ${found.mtimeMs}` : undefined;
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
}

async function readAtMost(path: string, most: number): Promise<Uint8Array | undefined> {
  const file = await open(path, "r");
  try {
    // What the system says of the size may be wrong a moment later; one byte too many is read to see it.
    const { size } = await file.stat();
    if (size > most) return undefined;
    const buffer = new Uint8Array(size + 1);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      if (bytesRead === 0) return buffer.subarray(0, length);
      length += bytesRead;
    }
    return undefined;
  } finally {
    await file.close();
  }
}

/** False if the path is taken. What a failed write left behind is removed: a part of a file is worse than none. */
async function writeNew(path: string, contents: string | Uint8Array, mode?: number): Promise<boolean> {
  const file = await openNew(path, mode);
  if (file === undefined) return false;
  try {
    await file.writeFile(contents);
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
    // Some systems say only here that the disk was full.
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
  return true;
}

async function openNew(path: string, mode: number | undefined) {
  // The folder may be removed by another process between making it and opening the file in it.
  for (let attempt = 1; ; attempt++) {
    try {
      return await open(path, "wx", mode);
    } catch (error) {
      if (codeOf(error) === "EEXIST") return undefined;
      if (codeOf(error) !== "ENOENT" || attempt > 5) throw error;
      await makeFolders(dirname(path));
    }
  }
}

/** Makes a folder and those above it. Where a disk has no room for another, Node 20 says only that the folder does not exist; asked for it alone, the reason. */
async function makeFolders(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolders(dirname(path));
    await mkdir(path).catch((why: unknown) => {
      if (codeOf(why) !== "EEXIST") throw why;
    });
  }
}

/** Writes beside the file and moves over it: a full disk or a crash must not cost the text that stood there. */
async function replace(path: string, contents: string | Uint8Array): Promise<void> {
  const target = await realpath(path);
  const old = await stat(target);
  if (!old.isFile()) throw systemError(old.isDirectory() ? "EISDIR" : "EINVAL");
  // A move would get past the protection of a read-only file.
  await access(target, constants.W_OK);
  await removeLeftovers(target);
  const beside = besideOf(target, process.pid);
  await writeNew(beside, contents, old.mode);
  try {
    await patiently(() => rename(beside, target));
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

function besideOf(target: string, pid: number | string): string {
  return `${target}.${pid}.tmp`;
}

/** Removes what processes wrote beside a file that did not live to move it there. */
async function removeLeftovers(target: string): Promise<void> {
  const folder = dirname(target);
  for (const name of await readdir(folder)) {
    const pid = /\.(\d+)\.tmp$/.exec(name)?.[1];
    if (pid === undefined || join(folder, name) !== besideOf(target, pid)) continue;
    if (Number(pid) === process.pid || !isProcessAlive(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

async function list(path: string) {
  let entries: Dirent[];
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
  return entries
    .map((entry) => ({ name: entry.name, kind: kindNamed(entry) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function kindOf(path: string): Promise<EntryKind | undefined> {
  try {
    return kindNamed(await lstat(path));
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
}

async function realPath(path: string): Promise<string> {
  try {
    return (await realpath(path)).replaceAll(sep, "/");
  } catch (error) {
    const folder = dirname(path);
    if (!["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "") || folder === path) throw error;
    return posix.join(await realPath(folder), basename(path));
  }
}

function kindNamed(entry: Dirent | Stats): EntryKind {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return "directory";
  return entry.isFile() ? "file" : "other";
}

async function removeEmptyDirectory(path: string): Promise<boolean> {
  try {
    await rmdir(path);
    return true;
  } catch (error) {
    // Some systems answer EEXIST for a folder that is not empty.
    if (["ENOENT", "ENOTEMPTY", "EEXIST"].includes(codeOf(error) ?? "")) return false;
    throw error;
  }
}

async function syncDirectory(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    // Windows opens no folder, some network and removable disks flush none: the files themselves are flushed there.
    if (process.platform === "win32" || ["EINVAL", "ENOTSUP", "ENOSYS"].includes(codeOf(error) ?? "")) return;
    throw error;
  }
}

/** On Windows a virus scanner or indexer holds fresh files for a moment. */
async function patiently(move: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await move();
    } catch (error) {
      const passing = process.platform === "win32" && ["EPERM", "EACCES", "EBUSY"].includes(codeOf(error) ?? "");
      if (!passing || attempt > 8) throw error;
      await setTimeout(attempt * 25);
    }
  }
}

function isProcessAlive(pid: number): boolean {
  // Zero and negative numbers name groups of processes.
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM"; // it runs, under another user
  }
}

type Action = "read" | "write" | "list" | "inspect" | "make" | "rename" | "remove" | "flush";

const couldNot: Readonly<Record<Action, (path: string, to: string) => HostError["text"]>> = {
  read: (path) => ({ id: `Berkas ${path} tidak dapat dibaca`, en: `Cannot read the file ${path}` }),
  write: (path) => ({ id: `Berkas ${path} tidak dapat ditulis`, en: `Cannot write the file ${path}` }),
  list: (path) => ({ id: `Isi folder ${path} tidak dapat dibaca`, en: `Cannot list the folder ${path}` }),
  inspect: (path) => ({ id: `${path} tidak dapat diperiksa`, en: `Cannot look at ${path}` }),
  make: (path) => ({ id: `Folder ${path} tidak dapat dibuat`, en: `Cannot make the folder ${path}` }),
  rename: (path, to) => ({ id: `${path} tidak dapat dipindahkan ke ${to}`, en: `Cannot move ${path} to ${to}` }),
  remove: (path) => ({ id: `${path} tidak dapat dihapus`, en: `Cannot remove ${path}` }),
  flush: (path) => ({
    id: `Perubahan dalam folder ${path} tidak dapat dipastikan tersimpan`,
    en: `Cannot make sure that changes in the folder ${path} are saved`,
  }),
};

const noPermission = {
  id: "izin ditolak. Periksa hak akses Anda atas folder itu",
  en: "permission denied. Check your rights on that folder",
};
const inUse = {
  id: "sedang dipakai program lain atau sistem. Tutup program yang membukanya, lalu ulangi",
  en: "it is in use by another program or the system. Close what has it open, then try again",
};
const tooManyOpen = {
  id: "terlalu banyak berkas terbuka. Tutup program lain, lalu ulangi",
  en: "too many files are open. Close other programs, then try again",
};
const notEmpty = {
  id: "tujuannya sudah ada dan tidak kosong",
  en: "the target exists and is not empty",
};
const diskTrouble = {
  id: "disk gagal membaca atau menulis. Periksa disk atau sambungannya",
  en: "the disk failed to read or write. Check the disk or its connection",
};

const reasons: Readonly<Record<string, HostError["text"]>> = {
  ENOSPC: {
    id: "disk penuh. Kosongkan sebagian isi disk, lalu ulangi",
    en: "the disk is full. Free some space, then try again",
  },
  EDQUOT: {
    id: "jatah ruang disk Anda habis. Kosongkan sebagian isinya, lalu ulangi",
    en: "your disk quota is used up. Free some space, then try again",
  },
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: { id: "disk hanya dapat dibaca", en: "the disk is read-only" },
  EISDIR: { id: "di situ ada folder, bukan berkas", en: "there is a folder, not a file" },
  ENOTDIR: {
    id: "salah satu bagian jalurnya berkas, bukan folder",
    en: "a part of its path is a file, not a folder",
  },
  EEXIST: { id: "namanya sudah dipakai", en: "the name is already taken" },
  ENOTEMPTY: notEmpty,
  ENOENT: { id: "tidak ada", en: "it does not exist" },
  EBUSY: inUse,
  ETXTBSY: inUse,
  EMFILE: tooManyOpen,
  ENFILE: tooManyOpen,
  ENAMETOOLONG: { id: "nama atau jalurnya terlalu panjang", en: "its name or path is too long" },
  ELOOP: { id: "tautannya berputar tanpa ujung", en: "its links lead in a circle" },
  EXDEV: {
    id: "keduanya terletak pada disk yang berbeda",
    en: "the two lie on different disks",
  },
  EINVAL: { id: "sistem tidak mengizinkannya untuk jalur ini", en: "the system does not allow that for this path" },
  EFBIG: { id: "berkasnya terlalu besar", en: "the file is too large" },
  ERR_FS_FILE_TOO_LARGE: { id: "berkasnya terlalu besar", en: "the file is too large" },
  ERR_INVALID_ARG_VALUE: {
    id: "jalurnya memuat tanda yang tidak sah",
    en: "its path holds a character that is not allowed",
  },
  EIO: diskTrouble,
  ESTALE: diskTrouble,
  ENODEV: diskTrouble,
};

/** Does it, or says in words what the machine refused and why. */
export async function told<T>(action: Action, path: string, work: () => Promise<T>, to = ""): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    // Anything else is a mistake of ours and keeps its stack.
    if (code === undefined) throw error;
    const what = couldNot[action](path, to);
    // What has a file open on Windows is told as a lack of permission.
    const held = process.platform === "win32" && /^E(PERM|ACCES)$/.test(code) && /^re(name|move)$/.test(action);
    const why = held ? inUse : (reasons[code] ?? { id: `sistem menjawab ${code}`, en: `the system answered ${code}` });
    throw new HostError({ id: `${what.id}: ${why.id}.`, en: `${what.en}: ${why.en}.` }, error);
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
