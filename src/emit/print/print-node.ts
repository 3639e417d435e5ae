/** Running text as the Typst templates take it: plain words, and words set in some way. It is passed as data, never as Typst source. */
export type PrintText = readonly PrintInline[];

export type PrintInline =
  | string
  | { readonly kind: "strong" | "emphasis" | "strike" | "code" | "aside"; readonly text: PrintText }
  /** Never broken into two lines. */
  | { readonly kind: "whole"; readonly text: PrintText }
  /** The line ends here. */
  | { readonly kind: "break" }
  /** The line may end here, inside a long name. */
  | { readonly kind: "may-break" }
  /** Leads to a place in the same PDF. */
  | { readonly kind: "to"; readonly target: string; readonly text: PrintText }
  /** Leads to the web or a mailbox; judged safe. */
  | { readonly kind: "web"; readonly target: string; readonly text: PrintText }
  /** A mark in the text that leads to a note at the end of the document. */
  | { readonly kind: "note-mark"; readonly number: number; readonly target: string }
  /** A character that the bundled font has no picture of: its code point stands in for it. */
  | { readonly kind: "unprintable"; readonly name: string };

/** How a heading looks: centred in two lines (BAB), centred (Pasal), or flush left (prose). */
export type HeadingLook = "group" | "pasal" | "section" | "annex" | "title";

/** The box before a line to tick. */
export type TickBox = "open" | "ticked";

export type PrintItem = {
  /** As the law prints it: `(1)`, `a.`; a dot, or a box to tick. */
  readonly label: string;
  readonly box?: TickBox;
  /** Name of the place, where something in this PDF leads to it. */
  readonly at?: string;
  readonly body: readonly PrintBlock[];
};

export type PrintCell = { readonly text: PrintText };

export type PrintTable = {
  readonly kind: "table";
  /** Widths of the columns in mm. */
  readonly widths: readonly number[];
  /** Size of the type in pt. */
  readonly size: number;
  readonly alignments: readonly ("left" | "right" | "center")[];
  readonly header: readonly PrintText[];
  readonly rows: readonly { readonly cells: readonly PrintText[]; readonly blank: boolean; readonly at?: string }[];
  /** It does not fit on an upright page. */
  readonly landscape: boolean;
  /** Whether the header stands again on every page. */
  readonly repeats: boolean;
};

/** Place, date, office and name under an act, or a box for someone to sign in. */
export type PrintSignature = {
  readonly lines: readonly string[];
  readonly office: string;
  readonly name: string;
};

export type PrintBlock =
  | { readonly kind: "paragraph"; readonly text: PrintText }
  /** A line in the middle: the formulae of an act. */
  | { readonly kind: "centred"; readonly text: PrintText; readonly strong: boolean }
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly look: HeadingLook;
      readonly lines: readonly PrintText[];
      readonly at?: string;
    }
  | {
      readonly kind: "items";
      /** Width of the column of labels in mm. */
      readonly indent: number;
      readonly items: readonly PrintItem[];
    }
  /** `Menimbang : …`: labels in a column of their own, aligned (UU 12/2011 Lampiran II angka 57). */
  | {
      readonly kind: "labelled";
      readonly level: number;
      readonly rows: readonly {
        readonly label: string;
        /** Whether the label is a heading of its own, in the bookmarks. */
        readonly heading: boolean;
        readonly at?: string;
        readonly body: readonly PrintBlock[];
      }[];
    }
  | PrintTable
  | { readonly kind: "quote"; readonly law: boolean; readonly at?: string; readonly body: readonly PrintBlock[] }
  | { readonly kind: "code"; readonly lines: readonly string[] }
  | { readonly kind: "rule" }
  | { readonly kind: "note"; readonly text: PrintText }
  | { readonly kind: "inner-heading"; readonly text: PrintText }
  | {
      readonly kind: "notes";
      readonly notes: readonly { readonly number: number; readonly at: string; readonly body: readonly PrintBlock[] }[];
    }
  /** What the head of a document says, as a table of two columns. */
  | {
      readonly kind: "facts";
      readonly rows: readonly { readonly name: string; readonly values: readonly PrintText[] }[];
    }
  | { readonly kind: "status"; readonly status: string; readonly word: string; readonly sentence: string }
  /** The heading of an act: letterhead, RANCANGAN, the title. */
  | {
      readonly kind: "act-title";
      readonly letterhead: readonly string[];
      /** What hangs above the title, emblem and letterhead, in mm. */
      readonly "letterhead-height": number;
      /** The emblem above the letterhead, in mm; its picture goes to the typesetter beside the book. */
      readonly emblem: { readonly width: number; readonly height: number; readonly alt: string } | undefined;
      readonly draft: string | undefined;
      readonly lines: readonly string[];
      readonly at: string;
    }
  | {
      readonly kind: "guide-title";
      readonly what: string;
      readonly title: string;
      readonly sentence: string | undefined;
      readonly at: string;
    }
  /** The heading of an annex: upper right, its lines flush left (UU 12/2011 Lampiran II angka 195). */
  | { readonly kind: "annex-lines"; readonly lines: readonly string[] }
  | { readonly kind: "signature"; readonly side: "left" | "right"; readonly signature: PrintSignature }
  /** Boxes for everyone who signs a form. */
  | {
      readonly kind: "boxes";
      readonly name: string;
      readonly date: string;
      readonly offices: readonly string[];
    };

/** Pages of one orientation. */
export type PrintPart = {
  readonly landscape: boolean;
  readonly blocks: readonly PrintBlock[];
};

/** One document as it is printed. */
export type PrintDocument = {
  readonly id: string;
  /** In the form of an act (UU 12/2011 Lampiran II), or in the calm one of guides and forms. */
  readonly form: "act" | "guide";
  readonly title: string;
  /** `RANCANGAN` on every page of a draft. */
  readonly draft: string | undefined;
  /** The QR code that leads to its page on the web, where there is one: a square of pixels, `1` for dark. */
  readonly code: { readonly side: number; readonly pixels: string } | undefined;
  readonly parts: readonly PrintPart[];
};

/** One line of the contents of the whole handbook. */
export type PrintEntry = { readonly title: string; readonly at: string; readonly below: readonly PrintEntry[] };

/** What one PDF is made from. */
export type PrintBook = {
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD`, from the frontmatter. */
  readonly date: string;
  /** Edition and content hash, in short, on every page. */
  readonly version: string;
  readonly documents: readonly PrintDocument[];
  /** Front page and contents, for the whole handbook. */
  readonly front: PrintFront | undefined;
};

export type PrintFront = {
  readonly region: string;
  readonly title: string;
  readonly sentence: string;
  /** Edition, content hash and day, in words. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly contents: string;
  readonly groups: readonly { readonly name: string; readonly entries: readonly PrintEntry[] }[];
};
