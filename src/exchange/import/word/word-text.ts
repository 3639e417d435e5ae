/** A stretch of text in one format. */
export type WordRun = {
  /** A tab is a tab, the end of a line within the paragraph a line end. Empty for the reference to a note. */
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  /** Where a link leads: an address, or `#` and a bookmark. */
  readonly link?: string;
  /** Number of the foot or end note that is referred to here, as it counts in the text. */
  readonly note?: number;
};

/** A paragraph as it is printed. */
export type WordParagraph = {
  readonly kind: "paragraph";
  /** The number Word counts, as it prints it (`Pasal 3`, `(2)`, `a.`, `•`); empty if it counts none. */
  readonly number: string;
  readonly runs: readonly WordRun[];
  /** Name of its style as people read it, in small letters: `heading 1`, `pasal`. */
  readonly style: string;
  /** Level in the navigation pane, 0 the first; absent for text. */
  readonly outline: number | undefined;
  readonly isCentred: boolean;
  /** Depth of Word's own list, 0 the first; absent outside lists. */
  readonly level: number | undefined;
  readonly bookmarks: readonly string[];
  /** Word's own mark of the paragraph (`w14:paraId`), which stays with it when others come and go. */
  readonly mark: string | undefined;
};

/** A cell: what stands in it, and how many columns and rows it takes. */
export type WordCell = {
  readonly blocks: readonly WordBlock[];
  readonly columns: number;
  readonly isContinued: boolean;
};

export type WordTable = {
  readonly kind: "table";
  readonly rows: readonly (readonly WordCell[])[];
  readonly style: string;
};

export type WordBlock = WordParagraph | WordTable;

/** Something of the file that is no text of the document: said in the report, so that nothing is lost unseen. */
export type WordAside = {
  readonly what:
    | "header"
    | "footer"
    | "comment"
    | "hidden-text"
    | "picture"
    | "external-picture"
    | "object"
    | "chart-or-drawing"
    | "formula"
    | "external-text"
    | "symbol"
    | "contents"
    | "deleted-text";
  readonly text: string;
};

/** How tracked changes are read. */
export type ChangesChoice = "accept" | "reject" | "keep";

/** Tracked changes that a file holds, by what they do. */
export type ChangeCount = {
  readonly insertions: number;
  readonly deletions: number;
  readonly moves: number;
  /** Of format, numbering, tables and sections: they change no words. */
  readonly formats: number;
  /** Paragraphs in which there are any, counted from 1. */
  readonly paragraphs: readonly number[];
};

/** A Word file as a reader sees it. */
export type WordText = {
  readonly body: readonly WordBlock[];
  /** Foot and end notes in the order of their numbers. */
  readonly notes: readonly { readonly number: number; readonly blocks: readonly WordBlock[] }[];
  readonly asides: readonly WordAside[];
  readonly changes: ChangeCount;
};

/** The words of a paragraph, without its number. */
export function wordsOf({ runs }: Pick<WordParagraph, "runs">): string {
  return runs.map(({ text, note }) => (note === undefined ? text : `[^${note}]`)).join("");
}

/** What a paragraph shows: number and words, blanks as single ones. */
export function shownBy(paragraph: WordParagraph): string {
  return `${paragraph.number} ${wordsOf(paragraph)}`.replace(/\s+/g, " ").trim();
}

/** Every paragraph, those of tables included, in the order of the text. */
export function* everyParagraph(blocks: readonly WordBlock[]): Generator<WordParagraph> {
  for (const block of blocks) {
    if (block.kind === "paragraph") yield block;
    else for (const row of block.rows) for (const cell of row) yield* everyParagraph(cell.blocks);
  }
}
