import { type Document, topLevel } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import type { Block, BlockOf, Cell } from "../../model/text.js";
import { type CitationRun, citationRuns } from "../lock/citation-runs.js";
import { withoutSpelledNumbers } from "../lock/quantities.js";
import { type Citation, readTokens, type Token } from "../lock/tokens.js";

/** A stretch of a text that makes no law: one sentence, one item to tick or one cell of a table. */
export type Passage = {
  readonly tokens: readonly Token[];
  readonly citations: readonly Citation[];
  readonly runs: readonly CitationRun[];
  /** For a cell: the citations of its column's heading, else those of its row's column of grounds. They hold where it cites nothing. */
  readonly ground: Passage | undefined;
  /** For a cell: the words of its row's first cell. */
  readonly rowHead: readonly string[];
};

/** Every passage of the documents that restate the law: guidelines, procedures, checklists, and the elucidation of a regulation. */
export function passagesOf({ documents }: Handbook): readonly Passage[] {
  return documents.flatMap((document) =>
    [...walkProvisions(restating(document))].flatMap(({ content, closing }) =>
      [...content, ...closing].flatMap((block) => passagesIn(block)),
    ),
  );
}

/** The part of a document that restates: all of it, or what explains a law. Vocabulary, organisation and calendar are data of their own. */
function restating(document: Document): readonly Provision[] {
  switch (document.head.kind) {
    case "peraturan-bupati":
    case "keputusan-bupati":
      return document.attachments.filter(({ kind }) => kind === "penjelasan");
    case "kosakata":
    case "organisasi":
    case "kalender":
      return [];
    default:
      return topLevel(document);
  }
}

function passagesIn(block: Block): readonly Passage[] {
  switch (block.kind) {
    case "paragraph":
      return sentencesOf([block]);
    case "list":
      // An item to tick cites its provision after the full stop.
      return block.items.flatMap(({ checked, blocks }) =>
        checked === undefined ? blocks.flatMap(passagesIn) : [readPassage(blocks)],
      );
    case "quote":
    case "footnote":
      return block.children.flatMap(passagesIn);
    case "table":
      return cellsOf(block);
    default:
      return [];
  }
}

function readPassage(blocks: readonly Block[]): Passage {
  const read: Token[] = [];
  const citations: Citation[] = [];
  readTokens(blocks, read, citations);
  return passage(withoutSpelledNumbers(read), citations);
}

function passage(tokens: readonly Token[], citations: readonly Citation[]): Passage {
  const runs = citationRuns(tokens, new Uint8Array(tokens.length));
  return { tokens, citations, runs, ground: undefined, rowHead: [] };
}

/** The sentences of running text. What stands in brackets after a full stop, and cites, belongs to the sentence before it. */
function sentencesOf(blocks: readonly Block[]): readonly Passage[] {
  const { tokens, citations } = readPassage(blocks);
  const sentences: Passage[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!/^[.!?]$/.test(tokens[at]?.text ?? "")) continue;
    const end = isCitingBracket(tokens, at + 1) ? closingBracket(tokens, at + 1) + 1 : at + 1;
    sentences.push(passage(tokens.slice(start, end), citations));
    start = end;
    at = end - 1;
  }
  return start < tokens.length ? [...sentences, passage(tokens.slice(start), citations)] : sentences;
}

function isCitingBracket(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "(" && tokens[at + 1]?.reference !== undefined;
}

function closingBracket(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex(({ text, reference }, at) => at > open && text === ")" && reference === undefined);
  return close < 0 ? tokens.length - 1 : close;
}

/** Headings of the column that names the provisions a row rests on. */
const groundHeadings: ReadonlySet<string> = new Set(["dasar", "dasar hukum", "pasal", "ketentuan"]);

function cellsOf({ header, rows }: BlockOf<"table">): readonly Passage[] {
  const headings = header.map(readCell);
  const groundColumn = headings.findIndex(({ tokens }) => groundHeadings.has(wordsIn(tokens).join(" ")));
  return rows.flatMap((row) => {
    const cells = row.map(readCell);
    const rowHead = wordsIn(cells[0]?.tokens ?? []);
    return cells.map((cell, column): Passage => {
      const heading = headings[column];
      const ground = heading && heading.runs.length > 0 ? heading : cells[groundColumn];
      return { ...cell, ground: ground === cell ? undefined : ground, rowHead };
    });
  });
}

function readCell({ children, span }: Cell): Passage {
  return readPassage([{ kind: "paragraph", children, span }]);
}

function wordsIn(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ text }) => text);
}
