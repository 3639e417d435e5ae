import { certaintyOf } from "../../compile/references/check-laws.js";
import { assertNever } from "../../errors.js";
import { type Inline, plainText, type ReferenceTarget } from "../../model/text.js";
import { judgeLink } from "../../syntax/judge-link.js";
import { needsLawNote } from "../law-note.js";
import { type Xml, xml } from "../xml.js";
import { referencePieces } from "./reference-pieces.js";
import type { WordContext } from "./word-context.js";

/** How a stretch of text is set. */
type Format = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly raised?: boolean;
  /** Id of a character style. */
  readonly style?: string;
};

/** Running text as runs. Nothing an author writes becomes markup, and no link leads anywhere unjudged. */
export function writeInlines(inlines: readonly Inline[], context: WordContext, format: Format = {}): readonly Xml[] {
  const runs: Xml[] = [];
  // Words that follow one another in one format are one run.
  let pending = "";
  const flush = (): void => {
    if (pending !== "") runs.push(run(pending, format));
    pending = "";
  };
  for (const inline of inlines) {
    const words = simpleWords(inline);
    if (words !== undefined) pending += words;
    else {
      flush();
      runs.push(...writeInline(inline, context, format));
    }
  }
  flush();
  return runs;
}

/** One run of text. */
export function run(text: string, format: Format = {}): Xml {
  return xml`<w:r>${runFormat(format)}<w:t xml:space="preserve">${text.replace(/\s+/g, " ")}</w:t></w:r>`;
}

/** A run with line ends in it. */
export function runLines(lines: readonly string[], format: Format = {}): Xml {
  return xml`<w:r>${runFormat(format)}${lines.map(
    (line, index) => xml`${index > 0 && xml`<w:br/>`}<w:t xml:space="preserve">${line}</w:t>`,
  )}</w:r>`;
}

/** A blank of the width of a tab. */
export const tab: Xml = xml`<w:r><w:tab/></w:r>`;

function runFormat({ bold, italic, strike, raised, style }: Format): Xml | false {
  const properties = xml`${style !== undefined && xml`<w:rStyle w:val="${style}"/>`}${bold && xml`<w:b/>`}${
    italic && xml`<w:i/>`
  }${strike && xml`<w:strike/>`}${raised && xml`<w:vertAlign w:val="superscript"/>`}`;
  return properties.toHTML() !== "" && xml`<w:rPr>${properties}</w:rPr>`;
}

function simpleWords(inline: Inline): string | undefined {
  switch (inline.kind) {
    case "text":
      return inline.value;
    case "soft-break":
      return " ";
    case "term":
      return inline.children.every(({ kind }) => kind === "text" || kind === "soft-break")
        ? plainText(inline.children)
        : undefined;
    default:
      return undefined;
  }
}

function writeInline(inline: Inline, context: WordContext, format: Format): readonly Xml[] {
  switch (inline.kind) {
    case "text":
    case "soft-break":
      return [run(simpleWords(inline) ?? "", format)];
    case "hard-break":
      return [xml`<w:r><w:br/></w:r>`];
    case "emphasis":
      return writeInlines(inline.children, context, { ...format, italic: true });
    case "strong":
      return writeInlines(inline.children, context, { ...format, bold: true });
    case "strikethrough":
      return writeInlines(inline.children, context, { ...format, strike: true });
    case "code":
      return [run(inline.value, { ...format, style: "KodeDalamTeks" })];
    case "image":
      return [run(`[${imageWords(inline.alternative, context)}]`, { ...format, italic: true })];
    case "footnote-reference":
      return writeFootnoteReference(inline.label, context);
    case "term":
      return writeInlines(inline.children, context, format);
    case "link":
      return writeLink(inline.target, inline.children, context, format);
    case "reference":
      return writeReference(inline.target, inline.children, context, format);
    default:
      return assertNever(inline);
  }
}

/** Pictures are not part of the handbook yet: their words stand in for them. */
function imageWords(alternative: string, { site: { words } }: WordContext): string {
  return alternative.trim() === "" ? words.imageWithoutWords : words.image(alternative.trim());
}

function writeFootnoteReference(label: string, context: WordContext): readonly Xml[] {
  const footnote = context.footnotes.get(label);
  if (!footnote) return [run(`[${label}]`)];
  const { number } = footnote;
  // A note is written once; further references repeat its number.
  if (context.usedFootnotes.has(label)) return [run(String(number), { raised: true })];
  context.usedFootnotes.add(label);
  return [xml`<w:r><w:rPr><w:rStyle w:val="AcuanCatatanKaki"/></w:rPr><w:footnoteReference w:id="${number}"/></w:r>`];
}

function linkFormat(context: WordContext, format: Format): Format {
  return context.plainLinks ? format : { ...format, style: "Tautan" };
}

/** A link to a place in this file. */
function linkInside(bookmark: string, inlines: readonly Inline[], context: WordContext, format: Format): Xml {
  return xml`<w:hyperlink w:anchor="${bookmark}" w:history="1">${writeInlines(inlines, context, linkFormat(context, format))}</w:hyperlink>`;
}

/** A link that leaves the file: to the web, or to another document of the handbook beside this one. */
function linkOutside(
  target: string,
  anchor: string | undefined,
  inlines: readonly Inline[],
  context: WordContext,
  format: Format,
): Xml {
  const known = context.links.indexOf(target);
  const number = known >= 0 ? known + 1 : context.links.push(target);
  return xml`<w:hyperlink r:id="rLink${number}"${anchor !== undefined && xml` w:anchor="${anchor}"`} w:history="1">${writeInlines(inlines, context, linkFormat(context, format))}</w:hyperlink>`;
}

/** A link or the words alone, if the handbook has no such place. */
function linkTo(
  document: string,
  provision: string | undefined,
  inlines: readonly Inline[],
  context: WordContext,
  format: Format,
): readonly Xml[] {
  const target = context.library.get(document);
  const bookmark = provision === undefined ? undefined : target?.bookmarks.get(provision);
  if (!target || (provision !== undefined && bookmark === undefined)) return writeInlines(inlines, context, format);
  if (target !== context.here) return [linkOutside(fileName(document), bookmark, inlines, context, format)];
  return bookmark === undefined
    ? writeInlines(inlines, context, format)
    : [linkInside(bookmark, inlines, context, format)];
}

/** File name of a document, as another file beside it points to it. */
export function fileName(document: string): string {
  return `${encodeURIComponent(document)}.docx`;
}

/** A link an author wrote: to the web, to a place of the handbook, or only words. */
function writeLink(written: string, children: readonly Inline[], context: WordContext, format: Format): readonly Xml[] {
  const judged = judgeLink(written);
  if (!judged) return writeInlines(children, context, format);
  return judged.kind === "outside"
    ? [linkOutside(judged.url.href, undefined, children, context, format)]
    : linkTo(judged.document ?? context.here.document.head.id, judged.place, children, context, format);
}

function writeReference(
  target: ReferenceTarget,
  children: readonly Inline[],
  context: WordContext,
  format: Format,
): readonly Xml[] {
  switch (target.kind) {
    case "document":
      return linkTo(target.document, undefined, children, context, format);
    case "provision":
      return target.document === context.here.document.head.id
        ? writeOwnReference(target.id, children, context, format)
        : linkTo(target.document, target.id, children, context, format);
    case "external":
      return writeCitation(target, children, context, format);
    default:
      return assertNever(target);
  }
}

/** A reference within the text: each number of it a REF field, so that it moves on with the number it names. */
function writeOwnReference(
  id: string,
  children: readonly Inline[],
  context: WordContext,
  format: Format,
): readonly Xml[] {
  const isPlain = children.every((child) => simpleWords(child) !== undefined);
  const pieces = isPlain && referencePieces(plainText(children), context.lineage.get(id) ?? [], context.counted);
  if (!pieces) return linkTo(context.here.document.head.id, id, children, context, format);
  const setting = linkFormat(context, format);
  return pieces.map(({ words, provision }) => {
    const bookmark = provision === undefined ? undefined : context.here.bookmarks.get(provision);
    return bookmark === undefined
      ? run(words, setting)
      : xml`<w:fldSimple w:instr="${` REF ${bookmark} \\n \\h `}">${run(words, setting)}</w:fldSimple>`;
  });
}

/** An act outside the handbook: its words, and a remark in the margin where nobody has read it. */
function writeCitation(
  target: Extract<ReferenceTarget, { kind: "external" }>,
  children: readonly Inline[],
  context: WordContext,
  format: Format,
): readonly Xml[] {
  const runs = writeInlines(children, context, format);
  const { laws } = context.site.handbook;
  const instrument = laws.instruments.find(({ id }) => id === target.law);
  if (!instrument) return runs;
  if (!needsLawNote(target, laws)) return runs;
  const { lawNote, lawStatus } = context.site.words;
  const remark = `${capital(lawNote)}. ${lawStatus(instrument, certaintyOf(target, laws))}`;
  const id = context.comments.push(remark) - 1;
  return [
    xml`<w:commentRangeStart w:id="${id}"/>`,
    ...runs,
    xml`<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="AcuanKomentar"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`,
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
