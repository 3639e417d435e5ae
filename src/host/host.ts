/** What a directory entry is; a symbolic link is told apart and never followed. */
export type EntryKind = "file" | "directory" | "link" | "other";

/**
 * The outside world, as far as the compiler may touch it. Paths are absolute, with forward slashes on every system
 * (`C:/hukum/dist`). Every method throws a HostError whose text names the path when the machine refuses; a missing path
 * is an answer where the type says so.
 */
export type Host = {
  /** The bytes of a file. */
  readFile(path: string): Promise<Uint8Array>;
  /** The bytes of a file, or `undefined` if it has more than `most` of them; no more than that is read. */
  readAtMost(path: string, most: number): Promise<Uint8Array | undefined>;
  /** Writes a whole file, making its folders; flushed to the disk before it returns. A file that stood there is replaced at once: a reader, or the next run after a crash, finds the old text or the new, never a part. */
  writeFile(path: string, contents: string | Uint8Array): Promise<void>;
  /**
   * Writes a file that must not exist yet, making its folders; false if it does. Of several at once, one succeeds. A `secret` one is from its first
   * moment readable by its owner alone, where the system knows owners.
   */
  createFile(path: string, contents: string, kind?: "secret"): Promise<boolean>;
  /** Names and kinds in a folder, sorted by name in code units; `undefined` if there is no such folder. */
  list(path: string): Promise<readonly { readonly name: string; readonly kind: EntryKind }[] | undefined>;
  /** What a path is, `undefined` if nothing is there. */
  kindOf(path: string): Promise<EntryKind | undefined>;
  /**
   * The size of a file and the time of its last change (`1024 1767225600000.5`, milliseconds since 1970 UTC), by which one that was written again is told;
   * undefined if there is none. Absent where the system does not say.
   */
  stampOf?(path: string): Promise<string | undefined>;
  /** The path without any link in it, as far as it exists; what does not exist is left at its end as it is. Two paths of one place give the same. */
  realPath(path: string): Promise<string>;
  makeDirectory(path: string): Promise<void>;
  /** Moves a file or folder within one file system; atomic. The target must not exist (a file target is replaced). */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a whole folder; nothing happens if it is absent. A link is removed, never what it leads to. */
  remove(path: string): Promise<void>;
  /** Removes a folder if nothing is in it; false if it holds anything or is absent. */
  removeEmptyDirectory(path: string): Promise<boolean>;
  /** Flushes a folder's entries to the disk, where the system can. */
  syncDirectory(path: string): Promise<void>;
  /**
   * The files of a revision of version control by their path relative to a folder, read without touching that folder; `undefined` if the folder is under
   * none, or the revision is unknown there. Of `paths` (files and folders) those are left out that the revision does not have.
   */
  readRevision(
    folder: string,
    revision: string,
    paths: readonly string[],
  ): Promise<ReadonlyMap<string, Uint8Array> | undefined>;
  /**
   * Has a thread of its own do one piece of work; absent where there are no threads.
   * @param program - Name of the thread's program.
   * @param data - What it is given: values that can be copied.
   * @param about - The path of the file it reads, where reading may not come to an end: it is then ended when its time is over.
   * @returns What it answered; `undefined` where its program is not at hand.
   */
  runOnThread?(program: string, data: unknown, about?: string): Promise<unknown>;
  /** Whether a process of this number is running on this machine. */
  isProcessAlive(pid: number): boolean;
  readonly processId: number;
  /** Tells this process from an earlier one that had its number: letters and digits. */
  readonly processMark: string;
};
