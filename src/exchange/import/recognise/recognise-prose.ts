import { readLegalHeading } from "../../../syntax/headings.js";
import { escapeLineStart } from "../markdown-text.js";
import { type Draft, leaveOut, write } from "./draft.js";
import type { TextLine, TextPiece } from "./text-line.js";

/** Reads a guide: headings by style or as they are typed, lists, tables, paragraphs. Its first line is its title. */
export function recogniseProse(pieces: readonly TextPiece[], draft: Draft): void {
  draft.head.kind = "pedoman";
  const title = titleAt(pieces);
  const levels = pieces.flatMap((piece) =>
    piece.kind === "line" && piece.outline !== undefined ? [piece.outline] : [],
  );
  // A text that names no level 1 begins with its highest.
  const shift = levels.length === 0 ? 0 : 1 - Math.min(...levels);
  pieces.forEach((piece, index) => {
    if (piece.kind === "block") write(draft, piece.markdown, piece.from);
    else if (index === title) {
      draft.head.title.push("", piece.plain);
      leaveOut(draft, piece, "frontmatter");
    } else writeProse(piece, draft, shift);
  });
}

/** A line set as a title, else the first line if it is one. */
function titleAt(pieces: readonly TextPiece[]): number | undefined {
  const styled = pieces.findIndex((piece) => piece.kind === "line" && piece.isTitle);
  if (styled >= 0) return styled;
  const [first] = pieces;
  const fits =
    first?.kind === "line" && first.plain.length <= 160 && !/[.;:,]$/.test(first.plain) && first.level === undefined;
  return fits ? 0 : undefined;
}

/**
 * A line of prose as Markdown.
 * @param shift - How much deeper its headings stand than Word counts them.
 */
export function writeProse(line: TextLine, draft: Draft, shift: number): void {
  const { outline, level, plain, markdown, from } = line;
  if (outline !== undefined)
    write(draft, `${"#".repeat(Math.max(1, Math.min(outline + 1 + shift, 6)))} ${markdown}`, from);
  else if (isHeadingLine(line)) write(draft, `${/^BAB\s/.test(plain) ? "##" : "###"} ${markdown}`, from);
  else writeText(line, draft, level ?? 0);
}

function writeText({ plain, markdown, from, level }: TextLine, draft: Draft, depth: number): void {
  const bullet = /^[•▪◦●○■□\uf0b7]\s+/u.exec(plain) ?? /^[-–—*]\s+(?=\p{L})/u.exec(plain);
  const indent = "   ".repeat(Math.min(depth, 3));
  const before = draft.blocks.at(-1);
  if (bullet) {
    const words = markdown.replace(/^\\?[•▪◦●○■□\uf0b7\-–—*]\s+/u, "");
    write(draft, `${indent}- ${words}`, from, before !== undefined && /^\s*- /.test(before.markdown));
  } else if (level !== undefined && /^\d{1,3}[.)]\s/.test(plain))
    write(draft, `${indent}${markdown}`, from, before !== undefined && /^\s*\d{1,3}[.)] /.test(before.markdown));
  else write(draft, escapeLineStart(markdown), from);
}

/** A heading that is typed: `BAB I`, `A. PENDAHULUAN`, `PENUTUP`. */
export function isHeadingLine({ plain, outline, level }: TextLine): boolean {
  if (outline !== undefined) return true;
  if (plain.length > 120 || level !== undefined) return false;
  if (readLegalHeading(plain)?.kind === "bab") return true;
  return /^(?:[A-Z]\.|[IVX]+\.)?\s*\p{Lu}[\p{Lu}\d ,/()&-]{3,}$/u.test(plain) && /\p{Lu}{3}/u.test(plain);
}
