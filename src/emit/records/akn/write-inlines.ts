import { assertNever } from "../../../errors.js";
import type { Definition } from "../../../model/document.js";
import type { Inline, ReferenceTarget } from "../../../model/text.js";
import { judgeLink } from "../../../syntax/judge-link.js";
import { needsLawNote } from "../../law-note.js";
import { type Xml, xml } from "../../xml.js";
import { type AknContext, noteId, roleId, termId } from "./context.js";
import { referenceUri } from "./uris.js";

type InlineOf<Kind extends Inline["kind"]> = Extract<Inline, { kind: Kind }>;

/** Running text as Akoma Ntoso. No text becomes markup; a link that leads nowhere safe is only its words. */
export function writeInlines(inlines: readonly Inline[], context: AknContext): Xml {
  return xml`${inlines.map((inline) => writeInline(inline, context))}`;
}

/** Running text of a definition: the defined term at its head, and its abbreviation, stand in `def`. */
export function writeDefining(inlines: readonly Inline[], definition: Definition, context: AknContext): Xml {
  const { term, abbreviation } = definition;
  const refersTo = `#${termId(context, context.document.head.id, definition.id)}`;
  const def = (words: string): Xml => xml`<def refersTo="${refersTo}">${withRole(words, context)}</def>`;
  const [first, ...rest] = inlines;
  if (first?.kind !== "text" || !first.value.startsWith(term)) return writeInlines(inlines, context);
  const remainder = first.value.slice(term.length);
  const before = abbreviation === undefined ? undefined : /^.*?\b(?:disingkat|disebut) /.exec(remainder)?.[0];
  if (abbreviation === undefined || before === undefined || !remainder.startsWith(abbreviation, before.length)) {
    return xml`${def(term)}${remainder}${writeInlines(rest, context)}`;
  }
  const after = remainder.slice(before.length + abbreviation.length);
  return xml`${def(term)}${before}${def(abbreviation)}${after}${writeInlines(rest, context)}`;
}

function writeInline(inline: Inline, context: AknContext): Xml {
  switch (inline.kind) {
    case "text":
      return xml`${inline.value}`;
    case "soft-break":
      return xml`${" "}`;
    case "hard-break":
      return xml`<br/>`;
    case "emphasis":
      return xml`<i>${writeInlines(inline.children, context)}</i>`;
    case "strong":
      return xml`<b>${writeInlines(inline.children, context)}</b>`;
    case "strikethrough":
      // `del` would say that an act deletes these words.
      return xml`<span class="coret">${writeInlines(inline.children, context)}</span>`;
    case "code":
      return xml`<inline name="kode">${inline.value}</inline>`;
    case "link":
      return writeLink(inline, context);
    case "image":
      return xml`<inline name="gambar">${inline.alternative}</inline>`;
    case "footnote-reference":
      return writeNote(inline, context);
    case "reference":
      return xml`${writeReference(inline.children, referenceUri(inline.target, ownId(context), context.library), context)}${writeLawNote(inline.target, context)}`;
    case "term":
      return writeTerm(inline, context);
    default:
      return assertNever(inline);
  }
}

function ownId({ document }: AknContext): string {
  return document.head.id;
}

function writeReference(words: readonly Inline[], href: string | undefined, context: AknContext): Xml {
  const inside = writeInlines(words, context);
  return href === undefined ? inside : xml`<ref href="${href}">${inside}</ref>`;
}

/** A citation that nobody has read says so; in a remark, for these are not words of the author. */
function writeLawNote(target: ReferenceTarget, { library, words }: AknContext): Xml | false {
  const noted = target.kind === "external" && needsLawNote(target, library.handbook.laws);
  return noted && xml`<remark> (${words.lawNote})</remark>`;
}

function writeLink({ target, children }: InlineOf<"link">, context: AknContext): Xml {
  const judged = judgeLink(target);
  if (!judged) return writeInlines(children, context);
  if (judged.kind === "outside") return xml`<a href="${judged.url.href}">${writeInlines(children, context)}</a>`;
  const { document = ownId(context), place } = judged;
  const meant =
    place === undefined
      ? ({ kind: "document", document } as const)
      : ({ kind: "provision", document, id: place } as const);
  return writeReference(children, referenceUri(meant, ownId(context), context.library), context);
}

/** A mark that leads to its note, which stands among the metadata. A mark without a note is printed as it was written. */
function writeNote({ label }: InlineOf<"footnote-reference">, { footnotes }: AknContext): Xml {
  const number = footnotes.get(label)?.number;
  return number === undefined ? xml`[${label}]` : xml`<noteRef href="#${noteId(number)}" marker="${number}"/>`;
}

function writeTerm({ document, definition, children }: InlineOf<"term">, context: AknContext): Xml {
  const { library } = context;
  if (!library.documents.get(document)?.definitions.has(definition)) return writeInlines(children, context);
  const [only] = children;
  const words =
    children.length === 1 && only?.kind === "text" ? withRole(only.value, context) : writeInlines(children, context);
  return xml`<term refersTo="#${termId(context, document, definition)}">${words}</term>`;
}

/** The name of a role of the organisasi document is marked as one. */
function withRole(words: string, { library }: AknContext): Xml {
  const role = library.roleByTerm.get(words);
  return role === undefined ? xml`${words}` : xml`<role refersTo="#${roleId(role.id)}">${words}</role>`;
}
