import type { Span } from "../../model/span.js";
import type { Block, Inline, ReferenceTarget } from "../../model/text.js";

/** One word, number or mark of the text. */
export type Token = {
  /** NFC, lower case, invisible characters off. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  readonly span: Span;
  /** Which citation of the unit it is part of. */
  readonly reference: number | undefined;
};

/** A citation in the running text: where it leads. */
export type Citation = { readonly target: ReferenceTarget };

const pattern = /\d+(?:[.,]\d+)*\p{L}*|[\p{L}\p{M}\p{Cf}]+(?:[-/'’][\p{L}\p{M}\p{Cf}\d]+|\d+)*|[^\s\p{L}\p{N}]/gu;

/** The words of a text that stands in no document: a phrase of the vocabulary, the words of a rule. */
export function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(pattern)].map(([word]) => normal(word)).filter((word) => word !== "");
}

/** Reads the tokens of blocks one after the other into `tokens` and their citations into `citations`. */
export function readTokens(blocks: readonly Block[], tokens: Token[], citations: Citation[]): void {
  // Tables, quotations and machine blocks are not the sentence.
  for (const block of blocks) {
    if (block.kind === "paragraph" || block.kind === "heading") readInlines(block.children, undefined);
    else if (block.kind === "list") for (const { blocks } of block.items) readTokens(blocks, tokens, citations);
  }

  function readInlines(inlines: readonly Inline[], reference: number | undefined): void {
    for (const inline of inlines) {
      if (inline.kind === "reference") {
        citations.push({ target: inline.target });
        readInlines(inline.children, citations.length - 1);
      } else if ("value" in inline) readText(inline.value, inline.span, reference);
      else if ("children" in inline) readInlines(inline.children, reference);
    }
  }

  function readText(value: string, span: Span, reference: number | undefined): void {
    const verbatim = value.length === span.end - span.start;
    for (const match of value.matchAll(pattern)) {
      const text = normal(match[0]);
      if (text === "") continue;
      const start = span.start + match.index;
      const place = verbatim ? { file: span.file, start, end: start + match[0].length } : span;
      tokens.push({ text, raw: match[0], span: place, reference });
    }
  }
}

/** Most words are plain letters. */
const ascii = /^[!-~]*$/;

function normal(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase();
}

/** The word at a place of a text; none before its first and after its last. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}

/** Whether a word is a number in digits. */
export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}
