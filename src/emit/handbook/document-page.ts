import type { Document, DocumentKind } from "../../model/document.js";
import { formulaeOf } from "../formulae.js";
import { pageName } from "../html/address.js";
import { html } from "../html/html.js";
import { documentPage, type Page } from "../html/page.js";
import { pageShell } from "../html/page-shell.js";
import { roleTerm, type Site } from "../html/site.js";
import { isLegal } from "../records/act-names.js";
import type { Library } from "../records/akn/library.js";
import { dataForPage, legislationOf } from "../records/legislation.js";
import { renderTemplate } from "../render-template.js";
import { headFacts } from "./head-facts.js";
import { renderAttachment } from "./render-attachment.js";
import { partIds, renderContents } from "./render-contents.js";
import { renderFootnotes } from "./render-footnotes.js";
import { renderGlossary } from "./render-glossary.js";
import { renderProvisions } from "./render-provision.js";
import { statusBanner } from "./status-banner.js";

/** Kinds whose head is part of what they say: the identity box of a SOP, the region, the year. */
const opensWithIdentity: ReadonlySet<DocumentKind> = new Set(["sop", "organisasi", "kalender"]);

/** The page of one document. */
export function renderDocumentPage(id: string, site: Site, library: Library): string {
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
