import { lstatSync, readdirSync } from "node:fs";
import files, { type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

/** A failure of the disk, at one of the operations on files that are to come. */
export type DiskFault = {
  /** 1 is the next operation. */
  readonly at: number;
  /** What the system answers: `EIO`, `ENOSPC`, … */
  readonly code: string;
  /** How much of the operation is done all the same: half a file written, half a folder removed; a disk may also do all of it and then fail to say so. */
  readonly done: "nothing" | "half" | "all";
  /** Nothing works any more afterwards: a disk that was pulled out. For what is on the disk it is the same as a process that died. */
  readonly lasting: boolean;
};

/** The file system of this process, made to fail below one folder. */
export type FailingDisk = {
  /** From now on operations are counted, and fail as told; without a fault they are only counted. */
  arm(fault?: DiskFault): void;
  /** All works again. @returns The operations since it was armed, in order: `rename /proyek/dist`. */
  disarm(): readonly string[];
  /** Files that were opened and not closed. */
  readonly open: number;
  /** Gives the functions of Node back. */
  restore(): void;
};

/** Whether an operation of a build is the first that changes anything: until then it only looks. */
export function beginsPublishing(operation: string): boolean {
  return /^mkdir .*\.dist\.pedoman/.test(operation);
}

const ofPaths = [
  "access",
  "lstat",
  "mkdir",
  "readdir",
  "readFile",
  "realpath",
  "rename",
  "rm",
  "rmdir",
  "stat",
] as const;
const ofHandles = ["stat", "read", "writeFile", "chmod", "sync", "close"] as const;

/**
 * Puts itself between `node:fs/promises` and all who import it, for paths below `folder`. It works on the real disk and below our own host, so that
 * what the host does about a failure is tried as well.
 */
export function failingDisk(folder: string): FailingDisk {
  const real = { ...files };
  let fault: DiskFault | undefined;
  let isArmed = false;
  let seen: string[] = [];
  let open = 0;

  const operation = async <T>(
    name: string,
    path: unknown,
    whole: () => Promise<T>,
    half: () => Promise<unknown> = async () => undefined,
  ): Promise<T> => {
    if (!isArmed || typeof path !== "string" || !path.startsWith(folder)) return whole();
    const nth = seen.push(`${name} ${path}`);
    if (fault === undefined || nth < fault.at || (nth > fault.at && !fault.lasting)) return whole();
    if (nth === fault.at) {
      if (fault.done === "all") await whole();
      if (fault.done === "half") await half();
    }
    throw Object.assign(new Error(`${fault.code}: made to fail, ${name} '${path}'`), { code: fault.code, path });
  };

  const halfOf: Partial<Record<string, (path: string) => Promise<unknown>>> = {
    rm: async (path) => {
      const below = entriesBelow(path);
      for (const entry of below.slice(0, Math.floor(below.length / 2))) await real.rm(entry, { recursive: true });
    },
  };
  const patched = files as unknown as Record<string, unknown>;
  for (const name of ofPaths) {
    const call = real[name] as (...parameters: unknown[]) => Promise<unknown>;
    patched[name] = (...parameters: unknown[]) =>
      operation(
        name,
        parameters[0],
        () => call(...parameters),
        () => halfOf[name]?.(String(parameters[0])) ?? Promise.resolve(),
      );
  }
  patched["open"] = async (path: string, ...parameters: [string, number]) => {
    // A file that was opened and nobody can close would count as left open: the failure comes before.
    const file = await operation("open", path, async () => undefined).then(() => real.open(path, ...parameters));
    if (typeof path === "string" && path.startsWith(folder)) open += 1;
    return watched(file, path);
  };

  const watched = (file: FileHandle, path: string): FileHandle => {
    let isOpen = true;
    const methods: Record<string, unknown> = {};
    for (const name of ofHandles) {
      const call = (file[name] as (...parameters: unknown[]) => Promise<unknown>).bind(file);
      methods[name] = (...parameters: unknown[]) =>
        operation(
          name,
          path,
          () => call(...parameters),
          async () => {
            const [contents] = parameters;
            if (name !== "writeFile") return;
            const bytes = typeof contents === "string" ? Buffer.from(contents) : (contents as Uint8Array);
            await file.write(bytes, 0, Math.floor(bytes.length / 2));
          },
        );
    }
    methods["close"] = async () => {
      if (isOpen && path.startsWith(folder)) open -= 1;
      isOpen = false;
      // The system takes the number back also where it reports a failure.
      await file.close();
      await operation("close", path, async () => undefined);
    };
    return new Proxy(file, { get: (target, key) => methods[String(key)] ?? Reflect.get(target, key) });
  };
  syncBuiltinESMExports();

  return {
    arm: (next) => {
      fault = next;
      seen = [];
      isArmed = true;
    },
    disarm: () => {
      isArmed = false;
      return seen;
    },
    get open() {
      return open;
    },
    restore: () => {
      Object.assign(files, real);
      syncBuiltinESMExports();
    },
  };
}

/** Every entry below a folder, those inside a folder before it. */
function entriesBelow(path: string): readonly string[] {
  const kind = lstatSync(path, { throwIfNoEntry: false });
  if (!kind?.isDirectory()) return [];
  return readdirSync(path).flatMap((name) => [...entriesBelow(`${path}/${name}`), `${path}/${name}`]);
}
