import type { DecreeHead, Document, RegulationHead } from "../../model/document.js";
import type { Provision } from "../../model/provision.js";
import type { PrintedSize } from "../emblem.js";
import { annexHeading, elucidationHeading, type Formulae, formulaeOf, type RegionNames } from "../formulae.js";
import { everyBlock } from "../html/walk-text.js";
import { paper } from "../print/paper.js";
import { type Xml, xml } from "../xml.js";
import { emblemDrawing } from "./emblem-drawing.js";
import { labelledTable } from "./labelled-table.js";
import { step } from "./numbering.js";
import { textWidth, twips } from "./page-setup.js";
import { half } from "./styles.js";
import type { Flow, Turn, WordContext } from "./word-context.js";
import { paragraph } from "./write-blocks.js";
import { run } from "./write-inlines.js";
import { bookmarked, type ProvisionPlace, writeInside, writeLabelled, writeProvisions } from "./write-provisions.js";
import { isWide } from "./write-table.js";

const upright: ProvisionPlace = {
  style: "TeksPasal",
  indent: undefined,
  width: textWidth.portrait,
  mayTurn: true,
  depth: 0,
  heading: () => "SubLampiran",
  itemStyle: undefined,
};

/** A regulation or decree in its official form (UU 12/2011 Lampiran II angka 2–59, 160a–173, 180, 194–197). */
export function writeRegulation(
  document: Document,
  head: RegulationHead | DecreeHead,
  region: RegionNames,
  emblem: PrintedSize | undefined,
  context: WordContext,
): Flow {
  const formulae = formulaeOf(head, region);
  const { preamble, body, attachments } = document;
  return [
    ...writeTitle(formulae, emblem && emblemDrawing(emblem, emblemTop(emblem), context.site.words.emblem)),
    ...(preamble.length > 0 ? writeLabelled(preamble, context) : []),
    line(formulae.decides, "Formula"),
    ...labelledTable([
      { label: line(formulae.enacts.label, "Label"), text: [line(formulae.enacts.text, "Menetapkan")] },
    ]),
    ...writeProvisions(body, upright, context),
    ...writeClosing(formulae, head.kind === "keputusan-bupati" ? head.copies : [], context),
    ...attachments.flatMap((attachment) =>
      attachment.kind === "penjelasan"
        ? writeElucidation(attachment, formulae, context)
        : writeAnnex(attachment, formulae, document, context),
    ),
  ];
}

function line(text: string, style: string): Xml {
  return paragraph(run(text), { style });
}

/** Room for the state emblem above the letterhead: 3 cm, of which 4 mm stay between them. */
const emblemRoom = 30;

/** Where an emblem begins, in mm from the upper edge. */
function emblemTop({ height }: PrintedSize): number {
  return paper.margin + emblemRoom - 4 - height;
}

/** What is left to the first line of the title, below the two lines of the letterhead. */
const untilTitle = twips(paper.firstLine - paper.margin - emblemRoom - 2 * 5);

function writeTitle({ letterhead, draft, title, grace, office }: Formulae, emblem: Xml | undefined): Flow {
  const [first = "", ...others] = letterhead;
  const last = others.pop() ?? "";
  const top = (text: string, before: number, after: number): Xml =>
    xml`<w:p><w:pPr><w:pStyle w:val="KepalaNaskah"/><w:spacing w:before="${before}" w:after="${after}"/></w:pPr>${run(text)}</w:p>`;
  return [
    // Word drops the blank above the first line of a page: an empty line holds it.
    xml`<w:p><w:pPr><w:pStyle w:val="KepalaNaskah"/><w:spacing w:before="0" w:after="${twips(emblemRoom)}" w:line="20" w:lineRule="exact"/></w:pPr>${emblem}</w:p>`,
    top(first, 0, 0),
    ...others.map((one) => top(one, 0, 0)),
    top(last, 0, untilTitle),
    ...(draft === undefined ? [] : [line(draft, "TandaRancangan")]),
    ...title.map((one) => line(one, "JudulPeraturan")),
    ...(grace === undefined ? [] : [line(grace, "Formula")]),
    line(office, "Formula"),
  ];
}

function writeClosing(formulae: Formulae, copies: readonly string[], context: WordContext): Flow {
  const { order, enactment, promulgation, gazette } = formulae;
  const numbered = copies.length > 0 ? context.numbering.ordered(1) : undefined;
  return [
    ...(order === undefined ? [] : [withNext(order, "TeksPasal")]),
    ...writeSignature(enactment, "TandaTangan"),
    ...(promulgation ? writeSignature(promulgation, "TandaTanganKiri") : []),
    ...(gazette === undefined ? [] : [line(gazette, "BeritaDaerah")]),
    ...(copies.length > 0 ? [line(`${context.site.words.head.copies}:`, "Tembusan")] : []),
    ...copies.map((copy, index) =>
      paragraph(run(copy), {
        style: "ButirDaftar",
        counted: numbered,
        indent: { left: step, hanging: step },
        withNext: index < copies.length - 1,
      }),
    ),
  ];
}

function withNext(text: string, style: string): Xml {
  return xml`<w:p><w:pPr><w:pStyle w:val="${style}"/><w:keepNext/><w:spacing w:before="240"/></w:pPr>${run(text)}</w:p>`;
}

type SignatureBlock = Formulae["enactment"];

/** Place and date, the office, room for the signature, the name: never torn apart. */
function writeSignature({ lines, office, name }: SignatureBlock, style: string): Flow {
  const [first, ...others] = lines;
  return [
    ...(first === undefined ? [] : [spaced(first, style, 360)]),
    ...others.map((one) => line(one, style)),
    ...writeName(office, name, style, undefined),
  ];
}

/** Room for a signature: 2 cm. */
const signing = 1134;

function writeName(office: string, name: string, style: string, left: number | undefined): Flow {
  const indent = left !== undefined && xml`<w:ind w:left="${left}"/>`;
  return [
    xml`<w:p><w:pPr><w:pStyle w:val="${style}"/><w:spacing w:before="120"/>${indent}</w:pPr>${run(office)}</w:p>`,
    xml`<w:p><w:pPr><w:pStyle w:val="${style}"/><w:keepNext w:val="0"/><w:spacing w:before="${signing}"/>${indent}</w:pPr>${run(name)}</w:p>`,
  ];
}

function spaced(text: string, style: string, before: number): Xml {
  return xml`<w:p><w:pPr><w:pStyle w:val="${style}"/><w:spacing w:before="${before}"/></w:pPr>${run(text)}</w:p>`;
}

const elucidationHeadings = ["PenjelasanBagian", "PenjelasanPasal"] as const;

function writeElucidation(elucidation: Provision, formulae: Formulae, context: WordContext): Flow {
  const [first = "", ...others] = elucidationHeading(formulae);
  return [
    { turn: "portrait", fresh: true },
    paragraph(bookmarked(run(first), elucidation, context), {
      style: "Penjelasan",
      mark: context.markOf(elucidation.labelSpan),
    }),
    ...others.map((one) => line(one, "JudulPeraturan")),
    ...writeInside(
      elucidation,
      {
        ...upright,
        style: "TeksPenjelasan",
        indent: step,
        heading: (depth) => elucidationHeadings[Math.min(depth, 1)] as string,
      },
      context,
    ),
  ];
}

/** An annex: the act it belongs to at the upper right, its name, its matter, and at its end the office that enacts. */
function writeAnnex(annex: Provision, formulae: Formulae, document: Document, context: WordContext): Flow {
  const lies = hasWideTable(annex, document);
  const width = lies ? textWidth.landscape : textWidth.portrait;
  // On a lying sheet the right half begins further right.
  const left = lies ? width - half : undefined;
  const [first = "", ...others] = annexHeading(annex.label, formulae);
  const place: ProvisionPlace = { ...upright, width, mayTurn: false };
  const at = (text: readonly Xml[] | Xml, style: string, mark?: string): Xml =>
    paragraph(text, { style, indent: left === undefined ? undefined : { left }, mark });
  const turn: Turn = { turn: lies ? "landscape" : "portrait", fresh: true };
  return [
    turn,
    at(bookmarked(run(first), annex, context), "Lampiran", context.markOf(annex.labelSpan)),
    ...others.map((one) => at(run(one), "KepalaLampiran")),
    ...(annex.title === ""
      ? []
      : [paragraph(run(annex.title), { style: "JudulLampiran", mark: context.markOf(annex.labelSpan) })]),
    ...writeInside(annex, place, context),
    ...writeName(formulae.office, formulae.enactment.name, "TandaTangan", left),
  ];
}

function hasWideTable(annex: Provision, document: Document): boolean {
  const within = { ...document, preamble: [], body: [], attachments: [annex] };
  for (const block of everyBlock(within)) if (block.kind === "table" && isWide(block)) return true;
  return false;
}
