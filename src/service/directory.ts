import { sha256 } from "../compile/sha256.js";

/** A subject or resource the directory knows. */
export type DirectoryEntry = {
  readonly type: string;
  readonly id: string;
  /** Role ids; of subjects only. */
  readonly roles: readonly string[];
  /** As a request would send them; what it does send goes before. */
  readonly properties: Readonly<Record<string, unknown>>;
};

/** Who and what is known, by type and then by id. */
export type Directory = {
  readonly subjects: Shelf;
  readonly resources: Shelf;
  /** Tells directories apart by what is in them. */
  readonly mark: string;
};

type Shelf = ReadonlyMap<string, ReadonlyMap<string, DirectoryEntry>>;

/** Nobody and nothing is known: callers send roles and properties themselves. */
export const emptyDirectory: Directory = directoryOf([], []);

/** Sorts entries into a directory. Of two entries with one type and id the last one counts; whoever reads a file refuses that before. */
export function directoryOf(subjects: readonly DirectoryEntry[], resources: readonly DirectoryEntry[]): Directory {
  const mark = sha256(JSON.stringify([subjects, resources]));
  return { subjects: shelve(subjects), resources: shelve(resources), mark };
}

/** The entry of an entity, if the directory knows it. */
export function known(shelf: Shelf, { type, id }: { readonly type: string; readonly id: string }) {
  return shelf.get(type)?.get(id);
}

function shelve(entries: readonly DirectoryEntry[]): Shelf {
  const shelf = new Map<string, Map<string, DirectoryEntry>>();
  for (const entry of entries) {
    const ofType = shelf.get(entry.type) ?? new Map<string, DirectoryEntry>();
    shelf.set(entry.type, ofType.set(entry.id, entry));
  }
  return shelf;
}
