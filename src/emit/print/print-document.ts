import { type Document, topLevel } from "../../model/document.js";
import type { Provision } from "../../model/provision.js";
import { emblemSize } from "../emblem.js";
import { annexHeading, elucidationHeading, type Formulae, formulaeOf, type RegionNames } from "../formulae.js";
import { headFactWords } from "../handbook/head-facts.js";
import { statusBanner } from "../handbook/status-banner.js";
import { footnotesOf } from "../html/footnotes.js";
import { roleTerm } from "../html/site.js";
import { textWidth } from "./paper.js";
import { printBlocks } from "./print-blocks.js";
import { at, type PrintContext, placeName } from "./print-context.js";
import type { PrintBlock, PrintDocument, PrintPart, PrintText } from "./print-node.js";
import { headed, printInside, printProvisions } from "./print-provisions.js";
import { noteName, printWords } from "./print-text.js";

/** One document in the form in which it is printed and signed. */
export function printDocument(context: PrintContext, region: RegionNames): Omit<PrintDocument, "code"> {
  const { document } = context.here;
  const { head } = document;
  const formulae =
    head.kind === "peraturan-bupati" || head.kind === "keputusan-bupati" ? formulaeOf(head, region) : undefined;
  return {
    id: head.id,
    form: formulae ? "act" : "guide",
    title: head.title,
    draft: head.status === "rancangan" ? context.site.words.status[head.status].toUpperCase() : undefined,
    parts: formulae ? actParts(document, formulae, context) : guideParts(document, context),
  };
}

/** An act: title, opening, body and closing by the law's own formulae, then elucidation and annexes, each on a new page. */
function actParts(document: Document, formulae: Formulae, context: PrintContext): readonly PrintPart[] {
  const { head, preamble, body, attachments } = document;
  const { grace, office, decides, enacts, order, enactment, promulgation, gazette } = formulae;
  const copies = head.kind === "keputusan-bupati" ? head.copies : [];
  const text: readonly PrintBlock[] = [
    {
      kind: "act-title",
      letterhead: formulae.letterhead,
      "letterhead-height": context.paper.firstLine - context.paper.margin,
      emblem: context.emblem && { ...emblemSize(context.emblem), alt: context.site.words.emblem },
      draft: formulae.draft,
      lines: formulae.title,
      at: placeName(head.id),
    },
    ...(grace === undefined ? [] : [centred(grace)]),
    centred(office),
    ...printProvisions(preamble, 2, context),
    centred(decides),
    {
      kind: "labelled",
      level: 2,
      rows: [
        { label: enacts.label, heading: false, body: [{ kind: "paragraph", text: printWords(enacts.text, context) }] },
      ],
    },
    ...printProvisions(body, 2, context),
    ...(order === undefined ? [] : [{ kind: "paragraph", text: printWords(order, context) } as const]),
    { kind: "signature", side: "right", signature: enactment },
    ...(promulgation === undefined ? [] : [{ kind: "signature", side: "left", signature: promulgation } as const]),
    ...(gazette === undefined ? [] : [{ kind: "paragraph", text: printWords(gazette, context) } as const]),
    ...(copies.length === 0 ? [] : copiesOf(copies, context)),
    ...notesOf(document, context),
  ];
  return [...partsOf(text), ...attachments.flatMap((attachment) => attachmentParts(attachment, formulae, context))];
}

function centred(line: string): PrintBlock {
  return { kind: "centred", text: [line], strong: false };
}

function copiesOf(copies: readonly string[], context: PrintContext): readonly PrintBlock[] {
  return [
    { kind: "paragraph", text: printWords(`${context.site.words.head.copies}:`, context) },
    {
      kind: "items",
      indent: 8,
      items: copies.map((copy, index) => ({
        label: `${index + 1}.`,
        body: [{ kind: "paragraph", text: printWords(copy, context) }],
      })),
    },
  ];
}

/** An annex with a table too wide for an upright page lies across as a whole: its heading and its signature stay with the table. */
function attachmentParts(attachment: Provision, formulae: Formulae, context: PrintContext): readonly PrintPart[] {
  if (attachment.kind !== "lampiran") {
    const lines = elucidationHeading(formulae);
    return partsOf(headed(attachment, { lines, look: "annex", level: 2 }, context));
  }
  const upright = annex(attachment, formulae, context);
  if (!upright.some((block) => block.kind === "table" && block.landscape)) return partsOf(upright);
  const turned = { ...context, turned: "across", width: textWidth(context.paper, true) } as const;
  return [{ landscape: true, blocks: annex(attachment, formulae, turned) }];
}

/** Heading at the upper right, name in the middle, signature at the end (UU 12/2011 Lampiran II angka 194–197). */
function annex(attachment: Provision, formulae: Formulae, context: PrintContext): readonly PrintBlock[] {
  const { office, enactment } = formulae;
  const lines = annexHeading(attachment.label, formulae);
  const name = attachment.title === "" ? [] : [printWords(attachment.title, context)];
  return [
    { kind: "annex-lines", lines, ...(name.length === 0 ? at(context, attachment.id) : {}) },
    ...(name.length === 0
      ? []
      : [{ kind: "heading", level: 2, look: "annex", lines: name, ...at(context, attachment.id) } as const]),
    ...printInside(attachment, 3, context),
    { kind: "signature", side: "right", signature: { lines: [], office, name: enactment.name } },
  ];
}

/** Everything that is no act: what it is, whether it holds, then its text. A SOP lies across, as its tables of steps do. */
function guideParts(document: Document, context: PrintContext): readonly PrintPart[] {
  const { head } = document;
  const { site } = context;
  const { words } = site;
  const { word, sentence } = statusBanner(head, words);
  const across = head.kind === "sop";
  const here: PrintContext = across ? { ...context, turned: "across", width: textWidth(context.paper, true) } : context;
  const blocks: readonly PrintBlock[] = [
    {
      kind: "guide-title",
      what: words.kinds[head.kind].one,
      title: head.title,
      sentence: head.kind === "daftar-periksa" ? words.forRoleAt(roleTerm(site, head.role), head.moment) : undefined,
      at: placeName(head.id),
    },
    { kind: "status", status: head.status, word, sentence },
    {
      kind: "facts",
      rows: headFactWords(document, site).map(({ name, values }) => ({
        name,
        values: values.map(({ words, document: target }) => leadingTo(target, printWords(words, here))),
      })),
    },
    ...printProvisions(topLevel(document), 2, here),
    ...(head.kind === "formulir"
      ? [
          {
            kind: "boxes",
            name: words.signatureName,
            date: words.signatureDate,
            offices: head.signedBy.map((role) => roleTerm(site, role)),
          } as const,
        ]
      : []),
    ...notesOf(document, here),
  ];
  return across ? [{ landscape: true, blocks }] : partsOf(blocks);
}

function leadingTo(document: string | undefined, text: PrintText): PrintText {
  return document === undefined ? text : [{ kind: "to", target: placeName(document), text }];
}

/** The footnotes of a document, at its end. */
function notesOf(document: Document, context: PrintContext): readonly PrintBlock[] {
  const notes = [...footnotesOf(document).values()];
  if (notes.length === 0) return [];
  return [
    { kind: "heading", level: 2, look: "section", lines: [[context.site.words.footnotes]] },
    {
      kind: "notes",
      notes: notes.map(({ number, note }) => ({
        number,
        at: noteName(number, context),
        body: printBlocks(note.children, context),
      })),
    },
  ];
}

/** Pages of one orientation each: a table that lies across has pages of its own. */
function partsOf(blocks: readonly PrintBlock[]): readonly PrintPart[] {
  const parts: { landscape: boolean; blocks: PrintBlock[] }[] = [];
  for (const block of blocks) {
    const landscape = block.kind === "table" && block.landscape;
    const last = parts.at(-1);
    if (last && last.landscape === landscape) last.blocks.push(block);
    else parts.push({ landscape, blocks: [block] });
  }
  return parts;
}
