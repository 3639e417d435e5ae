import { HostError } from "../errors.js";
import type { EntryKind, Host } from "../host/host.js";

/** How much of the call at which a process dies is still done. */
export type DyingCall = "nothing" | "half" | "all";

/** A machine in memory, with the manners of a real one, that can be made to fail. */
export type MemoryHost = Host & {
  /** Every file by its path, as text, sorted. */
  files(): Record<string, string>;
  /** Every folder but the root, sorted. */
  folders(): readonly string[];
  /** Puts a symbolic link that leads nowhere. */
  link(path: string): void;
  /**
   * The process dies at its nth mutating call from now (1 is the next) and does nothing more: this and all later calls
   * throw. `half`: half a file is written, half a folder's entries are removed; a move is never half done.
   */
  failAt(n: number, dying?: DyingCall): void;
  /** The nth mutating call from now fails with nothing done, as on a full disk; the process lives on. */
  refuseAt(n: number): void;
  /** Mutating calls so far. */
  readonly mutations: number;
  /** Whether it died. */
  readonly killed: boolean;
  /** Another process on the same machine. `pid` may be that of a dead one: numbers are given again. */
  anotherProcess(pid?: number): MemoryHost;
};

type Entry = { readonly kind: "file"; readonly bytes: Uint8Array } | { readonly kind: "directory" | "link" };
type Machine = { readonly entries: Map<string, Entry>; readonly alive: Set<number>; started: number };

/** @param files - Contents by absolute path; their folders are made. A path ending in `/` is an empty folder. */
export function memoryHost(files: Record<string, string | Uint8Array> = {}): MemoryHost {
  const machine: Machine = { entries: new Map([["", { kind: "directory" }]]), alive: new Set(), started: 0 };
  for (const [path, contents] of Object.entries(files)) {
    if (path.endsWith("/")) makeFolders(machine, path.slice(0, -1));
    else put(machine, path, contents);
  }
  return processOn(machine, 101);
}

function processOn(machine: Machine, processId: number): MemoryHost {
  machine.alive.add(processId);
  machine.started += 1;
  const { entries } = machine;
  let mutations = 0;
  let killed = false;
  let dieAt: number | undefined;
  let dying: DyingCall = "nothing";
  let refusal: number | undefined;

  const alive = (): void => {
    if (killed) throw refused("/", "the process is dead");
  };
  /** Counts the call; `half` does a part of it, for calls that can be cut in the middle. */
  const mutate = <T>(path: string, whole: () => T, half?: () => void): T => {
    alive();
    mutations += 1;
    if (mutations === refusal) throw refused(path, "the disk is full");
    if (mutations !== dieAt) return whole();
    if (dying === "all") whole();
    if (dying === "half") half?.();
    killed = true;
    machine.alive.delete(processId);
    throw refused(path, "the process was killed");
  };

  const read = (path: string): Uint8Array => {
    alive();
    const entry = entries.get(key(path));
    if (entry?.kind !== "file") throw refused(path, entry ? "it is not a file" : "it does not exist");
    return entry.bytes.slice();
  };

  return {
    readFile: async (path) => read(path),
    async readAtMost(path, most) {
      const bytes = read(path);
      return bytes.length > most ? undefined : bytes;
    },
    async writeFile(path, contents) {
      // A new file may be cut off in the middle; one that stood there is replaced at once.
      const half = () => (entries.has(key(path)) ? undefined : put(machine, path, halfOf(contents)));
      mutate(path, () => put(machine, path, contents), half);
    },
    async createFile(path, contents) {
      const whole = () => {
        if (entries.has(key(path))) return false;
        put(machine, path, contents);
        return true;
      };
      return mutate(path, whole, () => (entries.has(key(path)) ? undefined : put(machine, path, halfOf(contents))));
    },
    async list(path) {
      alive();
      const entry = entries.get(key(path));
      if (entry === undefined || entry.kind === "link") return undefined;
      if (entry.kind !== "directory") throw refused(path, "it is not a folder");
      return childrenOf(machine, path).map((name) => {
        const kind = entries.get(`${key(path)}/${name}`)?.kind as EntryKind;
        return { name, kind };
      });
    },
    async kindOf(path) {
      alive();
      return entries.get(key(path))?.kind;
    },
    async realPath(path) {
      alive();
      // Its links lead nowhere.
      return path;
    },
    async makeDirectory(path) {
      mutate(path, () => makeFolders(machine, path));
    },
    async rename(from, to) {
      mutate(from, () => move(machine, from, to));
    },
    async remove(path) {
      const below = [...entries.keys()].filter((name) => isAtOrBelow(name, key(path))).sort();
      const removeFirst = (count: number) => {
        // Leaves go before the folders that hold them.
        for (const name of below.reverse().slice(0, count)) entries.delete(name);
      };
      mutate(
        path,
        () => removeFirst(below.length),
        () => removeFirst(Math.floor(below.length / 2)),
      );
    },
    async removeEmptyDirectory(path) {
      return mutate(path, () => {
        const entry = entries.get(key(path));
        if (entry === undefined) return false;
        if (entry.kind !== "directory") throw refused(path, "it is not a folder");
        return childrenOf(machine, path).length === 0 && entries.delete(key(path));
      });
    },
    async syncDirectory(path) {
      mutate(path, () => {
        if (entries.get(key(path))?.kind !== "directory") throw refused(path, "there is no such folder");
      });
    },
    // It has no version control.
    readRevision: async () => undefined,
    isProcessAlive: (pid) => machine.alive.has(pid),
    processId,
    processMark: `m${machine.started}`,

    files: () =>
      Object.fromEntries(
        [...entries]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .flatMap(([path, entry]) => (entry.kind === "file" ? [[path, new TextDecoder().decode(entry.bytes)]] : [])),
      ),
    folders: () =>
      [...entries].flatMap(([path, entry]) => (entry.kind === "directory" && path !== "" ? [path] : [])).sort(),
    link: (path) => {
      makeFolders(machine, parentOf(key(path)));
      entries.set(key(path), { kind: "link" });
    },
    failAt: (n, how = "nothing") => {
      dieAt = mutations + n;
      dying = how;
    },
    refuseAt: (n) => {
      refusal = mutations + n;
    },
    get mutations() {
      return mutations;
    },
    get killed() {
      return killed;
    },
    anotherProcess: (pid) => processOn(machine, pid ?? Math.max(processId, ...machine.alive) + 1),
  };
}

function put(machine: Machine, path: string, contents: string | Uint8Array): void {
  const kind = machine.entries.get(key(path))?.kind;
  if (kind === "directory") throw refused(path, "there is a folder");
  makeFolders(machine, parentOf(key(path)));
  const bytes = typeof contents === "string" ? new TextEncoder().encode(contents) : contents.slice();
  machine.entries.set(key(path), { kind: "file", bytes });
}

function makeFolders(machine: Machine, path: string): void {
  const name = key(path);
  const entry = machine.entries.get(name);
  if (entry?.kind === "directory") return;
  if (entry !== undefined) throw refused(path, "it is not a folder");
  makeFolders(machine, parentOf(name));
  machine.entries.set(name, { kind: "directory" });
}

function move(machine: Machine, from: string, to: string): void {
  const { entries } = machine;
  const [source, target] = [key(from), key(to)];
  const entry = entries.get(source);
  if (entry === undefined) throw refused(from, "it does not exist");
  if (entries.get(parentOf(target))?.kind !== "directory") throw refused(to, "its folder does not exist");
  if (isAtOrBelow(target, source)) throw refused(to, "it lies inside what is moved");
  const old = entries.get(target);
  if (old !== undefined) {
    if (entry.kind === "directory" && old.kind !== "directory") throw refused(to, "it is not a folder");
    if (entry.kind !== "directory" && old.kind === "directory") throw refused(to, "there is a folder");
    if (old.kind === "directory" && childrenOf(machine, to).length > 0) throw refused(to, "it is not empty");
  }
  for (const [name, moved] of [...entries]) {
    if (!isAtOrBelow(name, source)) continue;
    entries.delete(name);
    entries.set(target + name.slice(source.length), moved);
  }
}

function childrenOf(machine: Machine, path: string): readonly string[] {
  const prefix = `${key(path)}/`;
  return [...machine.entries.keys()]
    .filter((name) => name.startsWith(prefix) && !name.slice(prefix.length).includes("/"))
    .map((name) => name.slice(prefix.length))
    .sort();
}

function isAtOrBelow(name: string, folder: string): boolean {
  return name === folder || name.startsWith(`${folder}/`);
}

/** The root is the empty string, so that every other path is its folder, a slash and a name. */
function key(path: string): string {
  return path === "/" ? "" : path;
}

function parentOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/"));
}

function halfOf(contents: string | Uint8Array): string | Uint8Array {
  return contents.slice(0, Math.floor(contents.length / 2));
}

function refused(path: string, why: string): HostError {
  return new HostError({ id: `${path}: ${why}`, en: `${path}: ${why}` });
}
