import type { Document, DocumentKind } from "../../model/document.js";
import type { Provision } from "../../model/provision.js";
import { headFactWords } from "../handbook/head-facts.js";
import { statusBanner } from "../handbook/status-banner.js";
import { roleTerm } from "../html/site.js";
import type { Words } from "../words.js";
import { type Xml, xml } from "../xml.js";
import { endingInParagraph } from "./labelled-table.js";
import { textWidth } from "./page-setup.js";
import type { Flow, WordContext } from "./word-context.js";
import { paragraph } from "./write-blocks.js";
import { run } from "./write-inlines.js";
import { type ProvisionPlace, writeProvisions } from "./write-provisions.js";
import { tableFormat } from "./write-table.js";

const place: ProvisionPlace = {
  style: "Normal",
  indent: undefined,
  width: textWidth.portrait,
  mayTurn: true,
  depth: 0,
  heading: (depth) => `Heading${Math.min(depth + 1, 6)}`,
  itemStyle: undefined,
};

/** A guide, procedure, checklist, form or table of data. */
export function writeGuide(document: Document, context: WordContext): Flow {
  const { head, body, attachments } = document;
  const { words } = context.site;
  const status = statusBanner(head, words);
  const text = [...body, ...attachments];
  return [
    paragraph(run(words.kinds[head.kind].one), { style: "JenisDokumen" }),
    paragraph(run(head.title), { style: "Title" }),
    paragraph([run(`${status.word}. `, { bold: true }), run(status.sentence)], { style: "Status" }),
    ...writeOpening(document, context),
    ...writeContents(head.kind, text, context),
    ...writeProvisions(text, place, context),
    ...writeEnding(document, context),
  ];
}

/** For whom and when a checklist is; what the head of any other document says. */
function writeOpening(document: Document, context: WordContext): Flow {
  const { head } = document;
  const { site } = context;
  if (head.kind === "daftar-periksa")
    return [paragraph(run(site.words.forRoleAt(roleTerm(site, head.role), head.moment)), { style: "Normal" })];
  if (head.kind === "formulir")
    return head.moment === undefined
      ? []
      : [paragraph(run(`${site.words.head.moment}: ${head.moment}.`), { style: "Normal" })];
  const facts = headFactWords(document, site);
  const widths = [2268, textWidth.portrait - 2268];
  const cell = (width: number | undefined, content: readonly Xml[]): Xml =>
    xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${endingInParagraph(content)}</w:tc>`;
  return [
    xml`<w:tbl>${tableFormat("TabelIdentitas", widths, 0)}${facts.map(
      ({ name, values }) =>
        xml`<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(widths[0], [paragraph(run(name), { style: "KepalaTabel" })])}${cell(
          widths[1],
          values.map(({ words }) => paragraph(run(words), { style: "IsiTabel" })),
        )}</w:tr>`,
    )}</w:tbl>`,
    paragraph([], { style: "SelaTabel" }),
  ];
}

/** From this number of headings on a document opens with a list of them. */
const longFrom = 6;
const shortKinds: ReadonlySet<DocumentKind> = new Set(["daftar-periksa", "formulir"]);

type Entry = { readonly provision: Provision; readonly depth: number };

/**
 * The list of contents: a field that Word fills anew, with page numbers, when it is asked to. Until then it holds the headings as links: only
 * Word knows the pages.
 */
function writeContents(kind: DocumentKind, provisions: readonly Provision[], context: WordContext): Flow {
  const entries = entriesOf(provisions, 0);
  if (shortKinds.has(kind) || entries.length < longFrom) return [];
  const begin = xml`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
  const lines = entries.map(({ provision, depth }, index) =>
    paragraph(
      [
        ...(index === 0 ? [begin] : []),
        xml`<w:hyperlink w:anchor="${context.here.bookmarks.get(provision.id)}" w:history="1">${run(provision.title)}</w:hyperlink>`,
        ...(index === entries.length - 1 ? [xml`<w:r><w:fldChar w:fldCharType="end"/></w:r>`] : []),
      ],
      { style: `TOC${depth + 1}` },
    ),
  );
  return [
    xml`<w:sdt><w:sdtPr><w:id w:val="${context.nextMark()}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(
      run(context.site.words.contents),
      { style: "TOCHeading" },
    )}${lines}</w:sdtContent></w:sdt>`,
    paragraph([], { style: "SelaTabel" }),
  ];
}

function entriesOf(provisions: readonly Provision[], depth: number): readonly Entry[] {
  return provisions.flatMap((provision) => {
    if (provision.kind !== "section") return [];
    // A section without a heading has no level of its own.
    if (provision.title === "") return entriesOf(provision.children, depth);
    return [{ provision, depth }, ...(depth < 2 ? entriesOf(provision.children, depth + 1) : [])];
  });
}

/** A form ends with a box for everyone who signs it; a checklist with a line for whoever filled it in. */
function writeEnding({ head }: Document, context: WordContext): Flow {
  const { site } = context;
  if (head.kind === "daftar-periksa")
    return [paragraph(run(`${site.words.filledBy} ${dots}`), { style: "BeritaDaerah" })];
  return head.kind === "formulir"
    ? signatureBoxes(
        head.signedBy.map((role) => roleTerm(site, role)),
        site.words,
      )
    : [];
}

/** A line to write on. */
export const dots = "………………………………………………………";

/** Boxes to sign in, at most three side by side. */
export function signatureBoxes(offices: readonly string[], words: Words): Flow {
  const columns = Math.min(offices.length, 3);
  if (columns === 0) return [];
  const widths = Array.from({ length: columns }, () => Math.floor(textWidth.portrait / columns));
  const rows = Array.from({ length: Math.ceil(offices.length / columns) }, (_, row) =>
    offices.slice(row * columns, (row + 1) * columns),
  );
  const box = (office: string | undefined, width: number): Xml => {
    const lines =
      office === undefined ? [] : [office, "", "", `${words.signatureName}: …………………`, `${words.signatureDate}: ………………`];
    return xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${endingInParagraph(
      lines.map((line) => paragraph(run(line), { style: "KotakTandaTangan" })),
    )}</w:tc>`;
  };
  return [
    paragraph(run(words.signatures), { style: "Heading1" }),
    xml`<w:tbl>${tableFormat("TabelKotak", widths, 0)}${rows.map(
      (row) => xml`<w:tr><w:trPr><w:cantSplit/></w:trPr>${widths.map((width, index) => box(row[index], width))}</w:tr>`,
    )}</w:tbl>`,
    paragraph([], { style: "SelaTabel" }),
  ];
}
