import type { LeftOut, LeftOutReason, TextPiece } from "./text-line.js";

/** A block of the new text, and the paragraphs of the file it is made of. */
export type DraftBlock = {
  readonly markdown: string;
  readonly from: readonly number[];
  /** Whether it follows the block above without an empty line: the items of a list. */
  readonly isTight: boolean;
};

/** A text in the making. */
export type Draft = {
  readonly blocks: DraftBlock[];
  readonly leftOut: LeftOut[];
  /** What the opening and the closing of an act say of it. */
  readonly head: DraftHead;
};

/** What was read of an act's opening and closing; a value with the words it was read from. */
export type DraftHead = {
  /** Lines of the title after TENTANG, or the first line of a guide. */
  title: string[];
  kind: "peraturan-bupati" | "keputusan-bupati" | "pedoman" | undefined;
  kindWords: string | undefined;
  number: string | undefined;
  year: string | undefined;
  isDraft: boolean;
  enacted: DraftSignature;
  promulgated: DraftSignature;
  gazetteNumber: string | undefined;
  copies: string[];
};
export type DraftSignature = { place?: string; date?: string; name?: string };

/** An empty draft. */
export function newDraft(): Draft {
  return {
    blocks: [],
    leftOut: [],
    head: {
      title: [],
      kind: undefined,
      kindWords: undefined,
      number: undefined,
      year: undefined,
      isDraft: false,
      enacted: {},
      promulgated: {},
      gazetteNumber: undefined,
      copies: [],
    },
  };
}

/** Puts a block at the end. */
export function write(draft: Draft, markdown: string, from: readonly number[], isTight = false): void {
  draft.blocks.push({ markdown, from, isTight });
}

/** Leaves a piece out, for a reason that the report gives. */
export function leaveOut(draft: Draft, piece: TextPiece, why: LeftOutReason): void {
  draft.leftOut.push({ from: piece.from, text: piece.plain, why });
}
