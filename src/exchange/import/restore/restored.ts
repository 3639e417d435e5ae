/** What became of one line of the Word file. */
export type RestoredLine = {
  readonly fate:
    | "kept"
    /** Words were changed in place. */
    | "changed"
    /** The whole line was written anew from the Word file: what was marked in it may be marked otherwise. */
    | "rewritten"
    | "inserted"
    | "moved"
    /** Words of ours, made from the frontmatter or the kind of the text, as they were. */
    | "generated"
    /** Words of ours that somebody changed: the source says them nowhere, so the change must be made by hand. */
    | "generated-changed"
    /** What machines read is printed in other words: the change must be made by hand. */
    | "spoken-changed";
  readonly words: string;
  /** Offset in the new source; absent for words that are not in it. */
  readonly at: number | undefined;
};

/** A stretch of the source that is no longer there. */
export type RemovedText = {
  readonly text: string;
  /** `printed`: its line is not in the Word file; `machine`: what machines read of a provision that is gone. */
  readonly what: "printed" | "machine";
  /** Offset in the old source. */
  readonly at: number;
};

/** A source with what was changed in Word. */
export type Restored = {
  readonly text: string;
  readonly lines: readonly RestoredLine[];
  readonly removed: readonly RemovedText[];
  /** Offsets in the new source of the machines' blocks whose provision was changed, and should be looked at. */
  readonly touchedBlocks: readonly number[];
};
