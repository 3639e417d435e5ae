import { type CitationIndex, type CitationStep, citationIndex } from "../compile/references/citation-index.js";
import { readCitations } from "../compile/references/read-citations.js";
import { noShortTitles } from "../compile/references/short-titles.js";
import type { TextEdit } from "../diagnostics/diagnostic.js";
import { type Document, topLevel } from "../model/document.js";
import { type Provision, type ProvisionKind, walkProvisions } from "../model/provision.js";
import type { SourceFile } from "../model/source-file.js";
import type { Span } from "../model/span.js";
import { numberOf, ordinalOf } from "./counting.js";
import { diagnose } from "./diagnostics.js";
import { inForce } from "./in-force.js";
import { relabel, siblingsOf } from "./relabel.js";
import type { Rewriting } from "./rewriting.js";
import type { Texts } from "./texts.js";
import { type References, writtenReferences } from "./written-references.js";

/** A place in the numbering of a document: `Pasal 12 ayat (3)`. */
export type NumberedPlace = { readonly document: string; readonly steps: readonly CitationStep[] };

const countable = new Set<ProvisionKind>(["bab", "pasal", "diktum", "ayat", "huruf", "angka"]);

/** Reads a place as a person names it; `undefined` if the words are anything but one citation. */
export function readPlace(words: string): NumberedPlace["steps"] | undefined {
  const [citation, ...more] = readCitations(words, noShortTitles);
  const isWhole = citation?.start === 0 && citation.end === words.length && more.length === 0 && !citation.instrument;
  return isWhole ? citation.steps : undefined;
}

/**
 * The edits that make room in a draft: an empty provision to fill in at the place, what stood there and after it moved by one, every
 * reference with it. The number after the last of a list makes room at its end. In the penjelasan the new Pasal or ayat is `Cukup jelas.`
 */
export function insertProvision(texts: Texts, place: NumberedPlace): Rewriting {
  const opened = openPlace(texts, place);
  if ("diagnostics" in opened) return opened;
  const { document, source, index } = opened;
  const there = index.find(place.steps);
  const list = there ? siblingsOf(there, document) : listBefore(place.steps, index);
  const last = list.at(-1);
  const model = there ?? last;
  if (there && isInsertion(there)) return betweenNumbers(there);
  if (!model || (!there && !isNext(place.steps, last))) return noSuchPlace(opened, place, last);
  const references = writtenReferences(texts);
  const moved = there ? list.slice(list.indexOf(there)) : [];
  return {
    value: [
      ...relabel(document, source, references, shifted(moved, 1)),
      there ? before(there, source) : after(model, source),
      ...inExplanation(there, model, document, source, references),
    ],
    diagnostics: references.diagnostics,
    difference: { document: document.head.id, added: there ? there.citation : nextCitation(model) },
  };
}

/**
 * The edits that take a provision out of a draft with all that stands in it, and close the gap: the reverse of {@link insertProvision}. Refused
 * as long as anything outside the provision refers to it.
 */
export function removeProvision(texts: Texts, place: NumberedPlace): Rewriting {
  const opened = openPlace(texts, place);
  if ("diagnostics" in opened) return opened;
  const { document, source, index } = opened;
  const gone = index.find(place.steps);
  if (!gone) return noSuchPlace(opened, place, listBefore(place.steps, index).at(-1));
  if (isInsertion(gone)) return betweenNumbers(gone);
  const references = writtenReferences(texts);
  const explained = explanationOf(gone, document, source, references);
  const cuts = [
    upToNext(gone.span, document, source),
    ...(explained ? [explained.isLast ? upToNext(explained.span, document, source) : explained.span] : []),
  ];
  const goes = new Set(walkProvisions([gone]));
  const isCut = (span: Span): boolean =>
    cuts.some(({ file, start, end }) => span.file === file && start <= span.start && span.end <= end);
  const leading = [
    ...references.references.map(({ span, target }) => ({ span, target })),
    ...references.links.map(({ span, target }) => ({ span, target })),
  ];
  const held = leading.filter(({ span, target }) => goes.has(target) && !isCut(span));
  if (held.length > 0) {
    const diagnostics = held.map(({ span, target }) => {
      const written = (texts.trees.get(span.file)?.source.text ?? "").slice(span.start, span.end).replace(/\s+/g, " ");
      return diagnose("still-referred-to", span, { citation: target.citation, written });
    });
    return { value: [], diagnostics };
  }
  const list = siblingsOf(gone, document);
  const moved = list.slice(list.indexOf(gone) + 1);
  const edits = relabel(document, source, references, shifted(moved, -1)).filter(({ span }) => !isCut(span));
  return {
    value: [...edits, ...cuts.map((span) => ({ span, text: "" }))],
    diagnostics: references.diagnostics,
    difference: { document: document.head.id, removed: gone.citation },
  };
}

/** A draft in which a place is sought. */
type Opened = { readonly document: Document; readonly source: SourceFile; readonly index: CitationIndex };

function openPlace({ handbook, trees }: Texts, place: NumberedPlace): Opened | Rewriting {
  const document = handbook.documents.find(({ head }) => head.id === place.document);
  const tree = document && trees.get(document.file);
  const kind = place.steps.at(-1)?.kind;
  if (!document || !tree || !kind) return { value: [], diagnostics: [] };
  const refusal = inForce(document);
  if (refusal) return { value: [], diagnostics: [refusal] };
  const opened = { document, source: tree.source, index: citationIndex(document) };
  return countable.has(kind) ? opened : noSuchPlace(opened, place, undefined);
}

function noSuchPlace({ document }: Opened, { steps }: NumberedPlace, last: Provision | undefined): Rewriting {
  const written = steps.map(({ kind, number }) => wordsOf(kind, number)).join(" ");
  const at = { file: document.file, start: 0, end: 0 };
  return { value: [], diagnostics: [diagnose("no-such-place", at, { written, last: last?.citation })] };
}

/** Whether a number was put between two others with a letter: `12A`. */
function isInsertion(provision: Provision): boolean {
  return (ordinalOf(provision)?.inserted ?? 0) > 0;
}

function betweenNumbers({ citation, labelSpan }: Provision): Rewriting {
  return { value: [], diagnostics: [diagnose("between-numbers", labelSpan, { citation })] };
}

function wordsOf(kind: ProvisionKind, number: string): string {
  if (kind === "ayat") return `ayat (${number})`;
  const words = kind === "bab" ? "BAB" : kind === "pasal" ? "Pasal" : kind;
  return `${words} ${number}`;
}

/** The list in which a number that does not exist would stand. */
function listBefore(
  steps: readonly CitationStep[],
  { document, find, ids, byId }: CitationIndex,
): readonly Provision[] {
  const kind = steps.at(-1)?.kind;
  const among = steps.length > 1 ? (find(steps.slice(0, -1))?.children ?? []) : ids.flatMap((id) => byId(id) ?? []);
  const last = among.findLast((one) => one.kind === kind);
  return last ? siblingsOf(last, document) : [];
}

function isNext(steps: readonly CitationStep[], last: Provision | undefined): boolean {
  return last !== undefined && nextNumber(last).toLowerCase() === steps.at(-1)?.number.toLowerCase();
}

function shifted(moved: readonly Provision[], by: 1 | -1): ReadonlyMap<Provision, string> {
  return new Map(
    moved.flatMap((provision) => {
      const ordinal = ordinalOf(provision);
      return ordinal ? [[provision, numberOf({ ...ordinal, base: ordinal.base + by }, provision)] as const] : [];
    }),
  );
}

/** The empty provision before the one whose number it takes. */
function before(there: Provision, source: SourceFile): TextEdit {
  const start = leadOf(there.labelSpan.start, source);
  const gap = gapBefore(start, source);
  return { span: { ...there.labelSpan, start, end: start }, text: `${labelOf(there, there.number, source)}${gap}` };
}

/** The number after the last of a list. */
function nextNumber(last: Provision): string {
  return numberOf({ base: (ordinalOf(last)?.base ?? 0) + 1, inserted: 0 }, last);
}

/** The citation of the provision that would follow the last of a list. */
function nextCitation(last: Provision): string {
  return replaceLast(last.citation, last.number, nextNumber(last));
}

function replaceLast(text: string, from: string, to: string): string {
  const at = text.lastIndexOf(from);
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** The empty provision after the last of its list. */
function after(last: Provision, source: SourceFile): TextEdit {
  const number = nextNumber(last);
  const gap = gapBefore(last.labelSpan.start, source);
  const { end } = last.span;
  return { span: { ...last.span, start: end }, text: `${gap}${labelOf(last, number, source)}` };
}

/** A label or heading with another number, as its neighbour is written: the same `#`, the same brackets, no title and no id. */
function labelOf(like: Provision, number: string, source: SourceFile): string {
  const written = source.text.slice(like.labelSpan.start, like.labelSpan.end);
  if (like.form !== undefined) return written.replace(like.number, number);
  const marks = /^#+[ \t]*/.exec(written)?.[0] ?? "## ";
  const word = like.kind === "bab" ? "BAB " : like.kind === "pasal" ? "Pasal " : "";
  return `${marks}${word}${number}`;
}

/** What stands between two neighbours of a list: an empty line, or a line end alone where the text has none. */
function gapBefore(start: number, source: SourceFile): string {
  const above = source.text.slice(0, start);
  const end = /\r\n|\n|\r/.exec(source.text)?.[0] ?? "\n";
  const isTight = /\S[ \t]*(?:\r\n|\n|\r)[ \t>]*$/.test(above);
  return isTight ? end : end + end;
}

/** Where the comments begin that stand right above an offset: they speak of what follows them. */
function leadOf(offset: number, { text }: SourceFile): number {
  for (let at = offset; ; ) {
    const above = text.slice(0, at).trimEnd();
    const open = above.endsWith("-->") ? above.lastIndexOf("<!--") : -1;
    if (open === -1) return at;
    at = open;
  }
}

/** A stretch with its comments and the blanks after it, up to the next label or heading; at the end of the text with the blanks before it. */
function upToNext({ file, start, end }: Span, document: Document, source: SourceFile): Span {
  const from = leadOf(start, source);
  const next = [...walkProvisions(topLevel(document))]
    .map(({ labelSpan }) => labelSpan.start)
    .filter((offset) => offset >= end)
    .sort((a, b) => a - b)[0];
  if (next !== undefined) return { file, start: from, end: Math.max(end, leadOf(next, source)) };
  return { file, start: source.text.slice(0, from).trimEnd().length, end };
}

/** What the penjelasan says of a provision: its heading or line with all that follows up to the next, or to its end. */
type Explanation = { readonly span: Span; readonly isLast: boolean };

function explanationOf(
  provision: Provision,
  document: Document,
  source: SourceFile,
  { references }: References,
): Explanation | undefined {
  const penjelasan = document.attachments.find(({ kind }) => kind === "penjelasan");
  if (!penjelasan) return undefined;
  const { file, start, end } = penjelasan.span;
  const mirrors = references.filter(
    ({ span, numbers }) => span.file === file && start <= span.start && span.end <= end && numbers[0]?.span === span,
  );
  const at = mirrors.findIndex(({ target }) => target === provision);
  const mirror = mirrors[at];
  if (!mirror) return undefined;
  const inside = new Set(walkProvisions([provision]));
  const next = mirrors.slice(at + 1).find(({ target }) => !inside.has(target));
  const from = lineStart(mirror.span.start, source);
  const isHeading = source.text[from] === "#";
  const until = next ? lineStart(next.span.start, source) : end;
  // The next heading, of whatever depth, ends what is said of a provision.
  const heading = /^#/m.exec(source.text.slice(mirror.span.end, until));
  const to = heading && !isHeading ? mirror.span.end + heading.index : until;
  return { span: { file, start: from, end: to }, isLast: to === end };
}

function lineStart(offset: number, { text }: SourceFile): number {
  return offset - (/[^\r\n]*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
}

/** `Cukup jelas.` for the new provision, where the penjelasan goes through its neighbours. */
function inExplanation(
  there: Provision | undefined,
  model: Provision,
  document: Document,
  source: SourceFile,
  references: References,
): readonly TextEdit[] {
  const span = explanationOf(model, document, source, references)?.span;
  if (!span || model.kind === "bab") return [];
  const end = /\r\n|\n|\r/.exec(source.text)?.[0] ?? "\n";
  const first = /^[^\r\n]*/.exec(source.text.slice(span.start))?.[0] ?? "";
  const label = first.replace(/\{#[^}]*\}\s*$/, "").trimEnd();
  const words = replaceLast(label, model.number, there ? model.number : nextNumber(model));
  const text = `${words}${end}${end}Cukup jelas.`;
  if (there) return [{ span: { ...span, end: span.start }, text: `${text}${end}${end}` }];
  const at = source.text.slice(0, span.end).trimEnd().length;
  return [{ span: { ...span, start: at, end: at }, text: `${end}${end}${text}` }];
}
