import type { Provision } from "../../model/provision.js";
import { annexHeading, elucidationHeading, type Formulae, formulaeOf } from "../formulae.js";
import { statusBanner } from "../handbook/status-banner.js";
import { footnoteId, fragment } from "../html/address.js";
import { isLegal } from "../records/act-names.js";
import { identityLines } from "../records/akn/identity-lines.js";
import { type Xml, xml } from "../xml.js";
import type { BookContext } from "./book-context.js";
import { bookProvisions } from "./book-provisions.js";
import { bookBlocks } from "./book-text.js";
import type { Piece } from "./plan-book.js";

/** The content of one file of a book. @param last - Whether it is the last of its document: there its notes stand. */
export function bookPiece(piece: Piece, last: boolean, context: BookContext): Xml {
  const { document } = context;
  const formulae = isLegal(document) ? formulaeOf(document.head, context.library.region) : undefined;
  const opens = piece.part === "whole" || piece.part === "opening";
  const title = opens && (formulae ? officialTitle(formulae, context) : plainTitle(context));
  const body = formulae ? actText(piece, formulae, context) : bookProvisions(piece.provisions, 2, context);
  return xml`${title}${body}${document.head.kind === "formulir" && signatureBoxes(context)}${last && notes(context)}`;
}

function banner({ document: { head }, words }: BookContext): Xml {
  const { word, sentence } = statusBanner(head, words);
  return xml`<p class="status"><strong>${word}.</strong> ${sentence}</p>\n`;
}

/** The title of an act in the lines of the law, and the formulae before its text (UU 12/2011 Lampiran II angka 2–4a, 15, 16). */
function officialTitle({ draft, title, grace, office }: Formulae, context: BookContext): Xml {
  return xml`${banner(context)}${draft !== undefined && xml`<p class="formula">${draft}</p>\n`}<h1 class="formula">${lines(title)}</h1>
${grace !== undefined && xml`<p class="formula">${grace}</p>\n`}<p class="formula">${office}</p>
`;
}

function plainTitle(context: BookContext): Xml {
  const { head } = context.document;
  const { words, library } = context;
  const role = (id: string): string => library.handbook.organisation.roles.get(id)?.term ?? id;
  const whom = head.kind === "daftar-periksa" && xml`<p>${words.forRoleAt(role(head.role), head.moment)}</p>\n`;
  const identity = identityLines(context);
  return xml`${banner(context)}<p class="kind">${words.kinds[head.kind].one}</p>
<h1>${head.title}</h1>
${whom}${identity.length > 0 && xml`<ul class="identity">\n${identity.map((line) => xml`<li>${line}</li>\n`)}</ul>\n`}`;
}

/** Parts of an act with the formulae between them. */
function actText({ provisions, closes, part }: Piece, formulae: Formulae, context: BookContext): Xml {
  const { preamble, attachments } = context.document;
  const isOpening = (one: Provision): boolean => preamble.includes(one);
  const isAttachment = (one: Provision): boolean => attachments.includes(one);
  const body = provisions.filter((one) => !isOpening(one) && !isAttachment(one));
  const decides =
    part !== "body" &&
    part !== "attachment" &&
    xml`<p class="formula">${formulae.decides}</p>\n<p>${formulae.enacts.label}: ${formulae.enacts.text}</p>\n`;
  return xml`${bookProvisions(provisions.filter(isOpening), 2, context)}${decides}${bookProvisions(body, part === "body" ? 1 : 2, context)}${
    closes && closing(formulae, context)
  }${provisions.filter(isAttachment).map((one) => attachment(one, formulae, part === "whole" ? 2 : 1, context))}`;
}

function closing(
  { order, enactment, promulgation, gazette }: Formulae,
  { document: { head }, words }: BookContext,
): Xml {
  const copies = head.kind === "keputusan-bupati" ? head.copies : [];
  return xml`<section class="closing">
${order !== undefined && xml`<p>${order}</p>\n`}${signature(enactment, "signature")}${promulgation && signature(promulgation, "signature promulgation")}${
  gazette !== undefined && xml`<p>${gazette}</p>\n`
}${copies.length > 0 && xml`<p>${words.head.copies}:</p>\n<ol>\n${copies.map((copy) => xml`<li>${copy}</li>\n`)}</ol>\n`}</section>
`;
}

/** An enactment is signed on the right, a promulgation on the left (UU 12/2011 Lampiran II angka 164, 167). */
function signature({ lines: above, office, name }: Formulae["enactment"], style: string): Xml {
  return xml`<p class="${style}">${lines([...above, office, "", name])}</p>\n`;
}

function attachment(one: Provision, formulae: Formulae, level: number, context: BookContext): Xml {
  const annex = one.kind === "lampiran";
  const above = annex ? annexHeading(one.label, formulae) : elucidationHeading(formulae);
  // Its own heading is its name; label and act stand above it.
  const named = { ...one, label: annex && one.title !== "" ? "" : one.label };
  return xml`<p class="formula">${lines(above)}</p>\n${bookProvisions([named], level, context)}${
    annex && signature({ ...formulae.enactment, lines: [] }, "signature")
  }`;
}

function lines(texts: readonly string[]): Xml {
  return xml`${texts.map((text, index) => xml`${index > 0 && xml`<br/>`}${text}`)}`;
}

function signatureBoxes({ document: { head }, words, library }: BookContext): Xml {
  const signers = head.kind === "formulir" ? head.signedBy : [];
  const term = (id: string): string => library.handbook.organisation.roles.get(id)?.term ?? id;
  const blank = "…………………………";
  return xml`<section class="closing">
${signers.map((role) => xml`<p>${lines([term(role), `${words.signatureName}: ${blank}`, `${words.signatureDate}: ${blank}`])}</p>\n`)}</section>
`;
}

/** The notes of a document in the order of their numbers, each leading back to its mark. */
function notes(context: BookContext): Xml | false {
  const { footnotes, words, addresses, document } = context;
  if (footnotes.size === 0) return false;
  const home = addresses.get(document.head.id)?.first ?? "";
  const written = [...footnotes.values()].map(({ number, note, firstReference }) => {
    const { note: id, reference } = footnoteId(number);
    const back =
      firstReference !== undefined &&
      home === context.notesFile &&
      xml`<p><a href="${fragment(reference)}">${words.backToText}</a></p>\n`;
    return xml`<aside epub:type="footnote" role="doc-footnote" id="${id}">\n<p>${number}.</p>\n${bookBlocks(note.children, context)}${back}</aside>\n`;
  });
  return xml`<section class="notes">\n<h2>${words.footnotes}</h2>\n${written}</section>\n`;
}
