import { readLegalHeading } from "../../../syntax/headings.js";
import { newDraft } from "./draft.js";
import { type Guess, guessHead } from "./guess-head.js";
import { joinLines } from "./join-lines.js";
import { recogniseAct } from "./recognise-act.js";
import { recogniseProse } from "./recognise-prose.js";
import type { LeftOut, TextPiece } from "./text-line.js";

/** A text whose structure has been recognised. */
export type Recognised = {
  /** The whole text, frontmatter first. */
  readonly text: string;
  readonly id: string;
  readonly kind: string;
  readonly guesses: readonly Guess[];
  /** Which paragraphs of the file stand on which line of the text, counted from 1. */
  readonly kept: readonly {
    readonly from: readonly number[];
    readonly line: number;
    /** Several lines are one now; the cells of a table are not. */
    readonly isJoined: boolean;
  }[];
  readonly leftOut: readonly LeftOut[];
  /** False for an act in which no unit was found. */
  readonly hasStructure: boolean;
};

/**
 * Makes structured Markdown of the lines of a text: of an act by its labels (BAB, Pasal, ayat, huruf …), of anything else by its headings.
 * @param fallback - What the file is called.
 * @param year - The year taken where the text names none.
 */
export function recognise(lines: readonly TextPiece[], fallback: string, year: number): Recognised {
  const pieces = joinLines(lines);
  const draft = newDraft();
  const isAct = looksLikeAct(pieces);
  if (isAct) recogniseAct(pieces, draft);
  else recogniseProse(pieces, draft);
  if (isAct)
    draft.head.kind ??= draft.blocks.some(({ markdown }) => /^## K(?:ESATU|EDUA)$/.test(markdown))
      ? "keputusan-bupati"
      : "peraturan-bupati";
  const head = guessHead(draft, fallback, year);
  const kept: Recognised["kept"][number][] = [];
  let line = head.text.split("\n").length;
  let body = "";
  for (const { markdown, from, isTight } of draft.blocks) {
    const gap = isTight ? "\n" : "\n\n";
    line += gap.length;
    kept.push({ from, line, isJoined: from.length > 1 && !markdown.startsWith("|") });
    line += markdown.split("\n").length - 1;
    body += gap + markdown;
  }
  return {
    text: `${head.text}${body}\n`,
    id: head.id,
    kind: head.kind,
    guesses: head.guesses,
    kept,
    leftOut: draft.leftOut,
    hasStructure: !isAct || draft.blocks.some(({ markdown }) => markdown.startsWith("#")),
  };
}

/** By its title and its fixed words, or by its Pasal. */
function looksLikeAct(pieces: readonly TextPiece[]): boolean {
  let signs = 0;
  let pasal = 0;
  for (const piece of pieces) {
    if (piece.kind !== "line") continue;
    if (/^Menimbang\s*(?::|$)/.test(piece.plain) || /^Mengingat\s*(?::|$)/.test(piece.plain)) signs += 1;
    if (/^M ?E ?M ?U ?T ?U ?S ?K ?A ?N ?:?$/.test(piece.plain)) signs += 1;
    const heading = piece.plain.startsWith("Pasal ") ? readLegalHeading(piece.plain) : undefined;
    if (heading?.title === "") pasal += 1;
  }
  return signs >= 2 || pasal >= 2;
}
