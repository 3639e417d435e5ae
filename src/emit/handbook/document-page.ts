import type { Document, DocumentKind } from "../../model/document.js";
import type { OutputFile } from "../emitter.js";
import { formulaeOf } from "../formulae.js";
import { fragment, pageName } from "../html/address.js";
import { type Download, downloadsOf } from "../html/downloads.js";
import { type Html, html, ownMarkup } from "../html/html.js";
import { documentPage, type Page } from "../html/page.js";
import { pageShell } from "../html/page-shell.js";
import { scriptJson } from "../html/script-json.js";
import { roleTerm, type Site } from "../html/site.js";
import { isLegal } from "../records/act-names.js";
import type { Library } from "../records/akn/library.js";
import { dataForPage, legislationOf } from "../records/legislation.js";
import { renderTemplate } from "../render-template.js";
import type { Words } from "../words.js";
import { citedAs } from "./cited-as.js";
import { headFacts } from "./head-facts.js";
import { previewsOf } from "./previews.js";
import { renderAttachment } from "./render-attachment.js";
import { partIds, renderContents } from "./render-contents.js";
import { renderFootnotes } from "./render-footnotes.js";
import { renderGlossary } from "./render-glossary.js";
import { renderProvisions } from "./render-provision.js";
import { statusBanner } from "./status-banner.js";

/** Kinds whose head is part of what they say: the identity box of a SOP, the region, the year. */
const opensWithIdentity: ReadonlySet<DocumentKind> = new Set(["sop", "organisasi", "kalender"]);

/** The page of one document. */
export function renderDocumentPage(
  id: string,
  site: Site,
  library: Library,
  before: readonly OutputFile[] = [],
): string {
  const { region } = library;
  const page = documentPage(site, id);
  const { document } = page.here;
  const { head } = document;
  const { words } = site;
  const formulae =
    head.kind === "peraturan-bupati" || head.kind === "keputusan-bupati" ? formulaeOf(head, region) : undefined;
  const glossary = renderGlossary(page);
  const footnotes = renderFootnotes(page);
  const parts = {
    closing: formulae !== undefined,
    glossary: glossary !== undefined,
    footnotes: footnotes !== undefined,
  };
  return renderTemplate("handbook/document", {
    page: pageShell(site, "handbook", { title: head.title, edition: head.edition, here: id }),
    kind: words.kinds[head.kind].one,
    citation: citedAs(head, region, words),
    breadcrumbs: {
      name: words.breadcrumbs,
      home: words.handbook,
      kind: words.kinds[head.kind].group,
      kindHref: `index.html${fragment(`jenis_${head.kind}`)}`,
      here: head.title,
    },
    neighbours: neighboursOf(id, site),
    downloads: downloadsView(downloadsOf(id, ["handbook", "records"], words.documentForms, before, words), words),
    panel: { before: words.linkTo(""), words: words.panel },
    previews: previewData(page),
    title: head.title,
    status: statusBanner(head, words),
    identityName: words.identity,
    identityOpen: opensWithIdentity.has(head.kind),
    facts: headFacts(document, page),
    forWhom: forWhom(document, page),
    contents: renderContents(document, parts, page),
    contentsName: words.contents,
    contentsFoldedName: words.contentsFolded,
    allDocuments: words.allDocuments,
    formulae,
    preamble: renderProvisions(document.preamble, 2, page),
    body: renderProvisions(document.body, 2, page),
    closingName: words.closing,
    copiesName: words.head.copies,
    copies: head.kind === "keputusan-bupati" ? head.copies : [],
    signatures: signaturesOf(document, page),
    attachments: formulae
      ? html`${document.attachments.map((attachment) => renderAttachment(attachment, formulae, page))}`
      : renderProvisions(document.attachments, 2, page),
    footnotesName: words.footnotes,
    footnotes,
    glossaryName: words.glossary,
    glossaryIntroduction: words.glossaryIntroduction,
    glossary,
    parts: partIds,
    legislation: isLegal(document)
      ? dataForPage(legislationOf(document, library, [{ path: `records/akn/${id}.xml` }], (path) => `../${path}`))
      : undefined,
  });
}

/** The documents before and after this one, in the order of the index. */
function neighboursOf(id: string, { documents, words }: Site): object | undefined {
  const ids = [...documents.keys()];
  const at = ids.indexOf(id);
  const view = (other: string | undefined, name: string): object | undefined => {
    const document = documents.get(other ?? "")?.document;
    return document && { href: pageName(document.head.id), title: document.head.title, name };
  };
  const [previous, next] = [view(ids[at - 1], words.previousDocument), view(ids[at + 1], words.nextDocument)];
  return previous || next ? { name: words.neighbours, previous, next } : undefined;
}

/** What can be taken along; nothing where nothing was made. */
export function downloadsView(files: readonly Download[], words: Words): object | undefined {
  return files.length === 0 ? undefined : { id: "unduhan_dokumen", name: words.downloads, about: undefined, files };
}

/** The previews of references to other pages, as data that no browser runs. */
function previewData(page: Page): Html | undefined {
  const previews = previewsOf(page);
  return Object.keys(previews).length === 0
    ? undefined
    : ownMarkup(`<script type="application/json" id="pratinjau_data">${scriptJson(previews)}</script>`);
}

/** A form ends with a box for everyone who signs it. */
function signaturesOf({ head }: Document, { site }: Page): object | undefined {
  if (head.kind !== "formulir") return undefined;
  const { signatures: name, signatureName, signatureDate } = site.words;
  return { name, signatureName, signatureDate, offices: head.signedBy.map((role) => roleTerm(site, role)) };
}

/** A checklist says under its title for whom and when it is, and leads to the sheet that can be ticked. */
function forWhom({ head }: Document, { site }: Page): object | undefined {
  if (head.kind !== "daftar-periksa") return undefined;
  const { words } = site;
  return {
    sentence: words.forRoleAt(roleTerm(site, head.role), head.moment),
    sheet: site.organisation.roles.has(head.role) ? `../checklists/${pageName(head.role)}` : undefined,
    sheetName: words.openChecklist,
  };
}
