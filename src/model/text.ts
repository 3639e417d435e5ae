import type { Span } from "./span.js";

/** Where a reference in running text leads. */
export type ReferenceTarget =
  /** A provision of this handbook. */
  | { readonly kind: "provision"; readonly document: string; readonly id: string }
  /** A whole document of this handbook. */
  | { readonly kind: "document"; readonly document: string }
  /** An instrument outside the handbook. */
  | {
      readonly kind: "external";
      /** As it is named in the text. */
      readonly instrument: string;
      /** Id of the instrument in the dasar-hukum document; absent if that has none by the name. */
      readonly law: string | undefined;
      /** Units from the outside in (`pasal 22/ayat 7`); empty where the act is cited whole. */
      readonly passage: string;
    };

/** Running text. Every node says where it stands; text nodes never hold a line end. */
export type Inline =
  | { readonly kind: "text"; readonly value: string; readonly span: Span }
  /** The end of a source line inside a paragraph; reads as a blank. */
  | { readonly kind: "soft-break"; readonly span: Span }
  | { readonly kind: "hard-break"; readonly span: Span }
  | { readonly kind: "emphasis"; readonly children: readonly Inline[]; readonly span: Span }
  | { readonly kind: "strong"; readonly children: readonly Inline[]; readonly span: Span }
  | { readonly kind: "strikethrough"; readonly children: readonly Inline[]; readonly span: Span }
  | { readonly kind: "code"; readonly value: string; readonly span: Span }
  /** A link the author wrote. `target` is as written and not yet judged safe: emitters decide what may become a link. */
  | { readonly kind: "link"; readonly target: string; readonly children: readonly Inline[]; readonly span: Span }
  | { readonly kind: "image"; readonly target: string; readonly alternative: string; readonly span: Span }
  | { readonly kind: "footnote-reference"; readonly label: string; readonly span: Span }
  /** A reference to a provision, recognised in the text and resolved by the compiler. */
  | {
      readonly kind: "reference";
      readonly target: ReferenceTarget;
      readonly children: readonly Inline[];
      readonly span: Span;
    }
  /** A defined term where it is used; `definition` is the id of the definition in its document. */
  | {
      readonly kind: "term";
      readonly document: string;
      readonly definition: string;
      readonly children: readonly Inline[];
      readonly span: Span;
    };

/** How a table column is set. */
export type Alignment = "left" | "right" | "center" | undefined;

/** One cell of a table. */
export type Cell = { readonly children: readonly Inline[]; readonly span: Span };

/** One item of an ordinary Markdown list. */
export type ListItem = {
  readonly blocks: readonly Block[];
  /** `true` or `false` for a task list item, `undefined` for any other. */
  readonly checked: boolean | undefined;
  /** Stable id written at the end of a task list item as `{#id}`. */
  readonly id: { readonly value: string; readonly span: Span } | undefined;
  readonly span: Span;
};

/** A fenced block. */
export type CodeBlock = {
  readonly kind: "code";
  /** First word after the fence (`aturan`, `skenario`, `keputusan`, or any language), empty if none. */
  readonly language: string;
  readonly value: string;
  /** The whole block, fences included. */
  readonly span: Span;
  /** For each line of `value`, the offset in the source at which it begins. */
  readonly lineOffsets: readonly number[];
  /** False when the block is indented code or its closing fence is missing. */
  readonly closed: boolean;
};

/** Blocks of prose. Headings stand here only in the syntax tree: the compiler turns them into provisions. */
export type Block =
  | { readonly kind: "paragraph"; readonly children: readonly Inline[]; readonly span: Span }
  | {
      readonly kind: "heading";
      readonly depth: number;
      readonly children: readonly Inline[];
      /** The stable id written after it as `{#id}`, with its own span. */
      readonly id: { readonly value: string; readonly span: Span } | undefined;
      readonly span: Span;
    }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly ListItem[];
      readonly span: Span;
    }
  | {
      readonly kind: "table";
      readonly alignments: readonly Alignment[];
      readonly header: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
      readonly span: Span;
    }
  | { readonly kind: "quote"; readonly children: readonly Block[]; readonly span: Span }
  | CodeBlock
  | { readonly kind: "divider"; readonly span: Span }
  | { readonly kind: "footnote"; readonly label: string; readonly children: readonly Block[]; readonly span: Span }
  /** Raw HTML; it never reaches an output. Comments that stand on their own are not blocks of a text (see {@link Comment}). */
  | { readonly kind: "html"; readonly value: string; readonly span: Span }
  /** A link definition (`[label]: target`). */
  | { readonly kind: "link-definition"; readonly label: string; readonly target: string; readonly span: Span };

/** A closed HTML comment: no part of the text, never printed; it may be meant for the tool. */
export type Comment = {
  /** What stands between `<!--` and `-->`, as written. */
  readonly text: string;
  /** The whole comment, marks included. */
  readonly span: Span;
  /** Whether nothing else stands on its lines (a quote mark and blanks aside). */
  readonly isAlone: boolean;
};

/** A block of one kind. */
export type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** The words of running text: markup off, line ends as single blanks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join("");
}

function wordsOf(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "code":
      return inline.value;
    case "soft-break":
    case "hard-break":
      return " ";
    case "image":
      return inline.alternative;
    case "footnote-reference":
      return "";
    default:
      return plainText(inline.children);
  }
}
