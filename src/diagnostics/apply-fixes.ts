import { invariant } from "../errors.js";
import type { SourceFile } from "../model/source-file.js";
import type { Fix, TextEdit } from "./diagnostic.js";

/** A text after edits, and the edits that had to be left out because an earlier one changes the same place. */
export type EditedText = { readonly text: string; readonly skipped: readonly TextEdit[] };

/**
 * Applies the edits of one file. They are taken by start, then end, then text, whatever order they came in; one that overlaps
 * an edit already taken is skipped, an exact repetition counts once. Edits that only touch do not overlap; two insertions at
 * one point do, since their order is nobody's to choose.
 * @throws InvariantError if an edit is of another file or reaches past its end.
 */
export function applyEdits(source: SourceFile, edits: readonly TextEdit[]): EditedText {
  const skipped: TextEdit[] = [];
  const pieces: string[] = [];
  let last: TextEdit | undefined;
  for (const edit of [...edits].sort(byPlace)) {
    requirePlace(source, edit);
    if (last && isSame(last, edit)) continue;
    if (last && overlap(last, edit)) {
      skipped.push(edit);
      continue;
    }
    pieces.push(source.text.slice(last?.span.end ?? 0, edit.span.start), edit.text);
    last = edit;
  }
  pieces.push(source.text.slice(last?.span.end ?? 0));
  return { text: pieces.join(""), skipped };
}

/** The files that fixes changed, and which fixes were applied. */
export type FixedFiles = {
  /** New texts of the files that change, by path, in the order of `sources`. */
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: readonly Fix[];
  /** Fixes left for a next round, since an earlier one changes the same place. */
  readonly skipped: readonly Fix[];
};

/**
 * Applies fixes in the order given, each as a whole or not at all: half a fix (a number changed, its references not) would
 * leave the text worse than before. Two fixes may share an edit.
 * @param sources - By path; a fix for a file that is not among them is skipped.
 * @throws InvariantError if an edit reaches past the end of its file.
 */
export function applyFixes(sources: ReadonlyMap<string, SourceFile>, fixes: readonly Fix[]): FixedFiles {
  const taken = new Map<string, TextEdit[]>();
  const applied: Fix[] = [];
  const skipped: Fix[] = [];
  for (const fix of fixes) {
    const fresh = newEdits(fix, sources, taken);
    if (!fresh) {
      skipped.push(fix);
      continue;
    }
    applied.push(fix);
    for (const edit of fresh) {
      const ofFile = taken.get(edit.span.file) ?? [];
      ofFile.push(edit);
      taken.set(edit.span.file, ofFile);
    }
  }
  const texts = new Map<string, string>();
  for (const [path, source] of sources) {
    const edits = taken.get(path);
    if (!edits) continue;
    const { text } = applyEdits(source, edits);
    if (text !== source.text) texts.set(path, text);
  }
  return { texts, applied, skipped };
}

/** The edits of a fix that are not taken yet; `undefined` if one of them cannot be. */
function newEdits(
  fix: Fix,
  sources: ReadonlyMap<string, SourceFile>,
  taken: ReadonlyMap<string, readonly TextEdit[]>,
): readonly TextEdit[] | undefined {
  const fresh: TextEdit[] = [];
  for (const edit of fix.edits) {
    const source = sources.get(edit.span.file);
    if (!source) return undefined;
    requirePlace(source, edit);
    const others = [taken.get(edit.span.file) ?? [], fresh.filter(({ span }) => span.file === edit.span.file)];
    if (others.some((edits) => edits.some((other) => isSame(other, edit)))) continue;
    if (others.some((edits) => edits.some((other) => overlap(other, edit)))) return undefined;
    fresh.push(edit);
  }
  return fresh;
}

function requirePlace(source: SourceFile, { span }: TextEdit): void {
  const inside =
    span.file === source.path && 0 <= span.start && span.start <= span.end && span.end <= source.text.length;
  invariant(inside, `The edit ${span.file}:${span.start}-${span.end} does not lie in ${source.path}.`);
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

function overlap({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  return a.start < b.end && b.start < a.end;
}

function byPlace(a: TextEdit, b: TextEdit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}
