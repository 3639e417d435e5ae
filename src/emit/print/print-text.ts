import { assertNever } from "../../errors.js";
import type { Inline } from "../../model/text.js";
import { safeWebAddress } from "../../syntax/judge-link.js";
import { footnotesOf } from "../html/footnotes.js";
import { needsLawNote } from "../law-note.js";
import { type PrintContext, placeName } from "./print-context.js";
import type { PrintInline, PrintText } from "./print-node.js";

type InlineOf<Kind extends Inline["kind"]> = Extract<Inline, { kind: Kind }>;

/** Running text for print. Nothing an author writes is ever read as Typst: all of it stays data. */
export function printText(inlines: readonly Inline[], context: PrintContext): PrintText {
  return inlines.flatMap((inline) => printInline(inline, context));
}

function printInline(inline: Inline, context: PrintContext): PrintText {
  const inside = (children: readonly Inline[]): PrintText => printText(children, context);
  switch (inline.kind) {
    case "text":
      return printWords(inline.value, context);
    case "soft-break":
      return [" "];
    case "hard-break":
      return [{ kind: "break" }];
    case "emphasis":
      return [{ kind: "emphasis", text: inside(inline.children) }];
    case "strong":
      return [{ kind: "strong", text: inside(inline.children) }];
    case "strikethrough":
      return [{ kind: "strike", text: inside(inline.children) }];
    case "code":
      return [{ kind: "code", text: printWords(inline.value, context) }];
    case "link":
      return printLink(inline, context);
    case "image": {
      // Images are no part of the handbook: their words stand in for them, as on its pages.
      const { words } = context.site;
      const alternative = inline.alternative.trim();
      return printWords(`[${alternative === "" ? words.imageWithoutWords : words.image(alternative)}]`, context);
    }
    case "footnote-reference": {
      const note = footnotesOf(context.here.document).get(inline.label);
      if (!note) return printWords(`[${inline.label}]`, context);
      return [{ kind: "note-mark", number: note.number, target: noteName(note.number, context) }];
    }
    case "reference":
      return printReference(inline, context);
    case "term":
      return inside(inline.children);
    default:
      return assertNever(inline);
  }
}

/** Name of the place of a note at the end of the document. */
export function noteName(number: number, { here }: PrintContext): string {
  return `${here.document.head.id}/catatan_${number}`;
}

function printLink(link: InlineOf<"link">, context: PrintContext): PrintText {
  const text = printText(link.children, context);
  const own = /^(?:(?<document>[a-z0-9][a-z0-9-]*)\.(?:html|md))?(?:#(?<id>[A-Za-z0-9_-]+))?$/.exec(link.target);
  if (own) {
    const { document = context.here.document.head.id, id } = own.groups as { document?: string; id?: string };
    return leadingTo(placeName(document, id), text);
  }
  const target = safeWebAddress(link.target);
  return target === undefined ? text : [{ kind: "web", target, text }];
}

function printReference({ target, children }: InlineOf<"reference">, context: PrintContext): PrintText {
  const text = printText(children, context);
  switch (target.kind) {
    case "provision":
      return leadingTo(placeName(target.document, target.id), text);
    case "document":
      return leadingTo(placeName(target.document), text);
    case "external": {
      const { words, handbook } = context.site;
      return needsLawNote(target, handbook.laws)
        ? [...text, " ", { kind: "aside", text: [`(${words.lawNote})`] }]
        : text;
    }
    default:
      return assertNever(target);
  }
}

function leadingTo(target: string, text: PrintText): PrintText {
  return [{ kind: "to", target, text }];
}

/**
 * Plain words: a long name (`isu.laporan_serupa_7_hari`) may break after a full stop or underscore, and a character without picture is named
 * by its code point. Runs of blanks are one, as everywhere else.
 */
export function printWords(words: string, context: PrintContext): PrintText {
  const flat = words.replace(/\s+/g, " ");
  const pieces = flat.includes("_") ? flat.split(/(?<=[a-z0-9][._])(?=[a-z0-9])/) : [flat];
  return pieces.flatMap((piece, index) => [
    ...(index === 0 ? [] : [{ kind: "may-break" } as const]),
    ...printable(piece, context),
  ]);
}

function printable(words: string, { faces, unprintable }: PrintContext): PrintText {
  const pieces: PrintInline[] = [];
  let run = "";
  for (const character of words) {
    const codePoint = character.codePointAt(0) as number;
    if (faces.has(codePoint)) {
      run += character;
      continue;
    }
    // Joiners and other signs that never show are left out without a word.
    if (/\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
    unprintable(codePoint);
    if (run !== "") pieces.push(run);
    pieces.push({ kind: "unprintable", name: `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}` });
    run = "";
  }
  if (run !== "") pieces.push(run);
  return pieces;
}

/** The words of printed text, for measuring: a place where a line may end is a zero-width space. */
export function measuredWords(text: PrintText): string {
  return text
    .map((inline) => {
      if (typeof inline === "string") return inline;
      switch (inline.kind) {
        case "break":
          return "\n";
        case "may-break":
          return "\u200b";
        case "note-mark":
          return String(inline.number);
        case "unprintable":
          return inline.name;
        default:
          return measuredWords(inline.text);
      }
    })
    .join("");
}
