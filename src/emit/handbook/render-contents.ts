import type { Document } from "../../model/document.js";
import type { Provision } from "../../model/provision.js";
import { fragment } from "../html/address.js";
import { type Html, html, nothing } from "../html/html.js";
import type { Page } from "../html/page.js";

/** Ids of the parts of a page that no provision owns. */
export const partIds = { glossary: "daftar_istilah", closing: "bagian_penutup", footnotes: "catatan_kaki" } as const;

/** Which of the parts of a page that are no provisions are there. */
export type PageParts = { readonly closing: boolean; readonly glossary: boolean; readonly footnotes: boolean };

/** The contents of a document as nested lists; the Pasal of a group stand in one row of numbers. Nothing for a page too short for it. */
export function renderContents(document: Document, parts: PageParts, page: Page): Html | undefined {
  const { words } = page.site;
  const [opening] = document.preamble;
  const entries = [
    opening && renderEntry(opening.id, html`${words.opening}`, fragment),
    renderEntries(document.body, fragment),
    parts.closing && renderEntry(partIds.closing, html`${words.closing}`, fragment),
    renderEntries(document.attachments, fragment),
    parts.footnotes && renderEntry(partIds.footnotes, html`${words.footnotes}`, fragment),
    parts.glossary && renderEntry(partIds.glossary, html`${words.glossary}`, fragment),
  ];
  return countEntries(document.body) < 2 ? undefined : html`<ul class="toc">\n${entries}</ul>`;
}

/**
 * BAB, Pasal, sections and attachments of a document, as they nest, for a page that shows more than one; nothing where it has none.
 * @param to - Address of a provision, by its id.
 */
export function renderTree({ body, attachments }: Document, to: (id: string) => string): Html | undefined {
  const entries = [renderEntries(body, to), renderEntries(attachments, to)];
  return countEntries(body) + countEntries(attachments) === 0 ? undefined : html`<ul class="toc">\n${entries}</ul>`;
}

function countEntries(provisions: readonly Provision[]): number {
  return provisions.reduce(
    (sum, provision) => sum + (isEntry(provision) ? 1 : 0) + countEntries(provision.children),
    0,
  );
}

/** Items of a Pasal and a section without heading have no line of their own. */
function isEntry({ kind, title }: Provision): boolean {
  return kind === "section" ? title !== "" : kind !== "ayat" && kind !== "huruf" && kind !== "angka";
}

function renderEntries(provisions: readonly Provision[], to: (id: string) => string): Html {
  const entries = provisions.filter(isEntry);
  const pasal = entries.filter(({ kind }) => kind === "pasal");
  const others = entries.filter(({ kind }) => kind !== "pasal");
  return html`${renderPasal(pasal, to)}${others.map((entry) => renderEntry(entry.id, nameOf(entry), to, renderEntries(entry.children, to)))}`;
}

function renderPasal(pasal: readonly Provision[], to: (id: string) => string): Html {
  if (pasal.length === 0) return nothing;
  const numbers = pasal.map(
    ({ id, label, number }) =>
      html`<li><a href="${to(id)}"><span class="for-ears">${label.slice(0, -number.length)}</span>${number}</a></li>\n`,
  );
  const word = pasal[0]?.label.split(" ")[0];
  return html`<li class="toc-pasal"><span class="toc-word" aria-hidden="true">${word}</span>\n<ul class="toc-numbers">\n${numbers}</ul></li>\n`;
}

function renderEntry(id: string, name: Html, to: (id: string) => string, below: Html = nothing): Html {
  const inner = below.toHTML() === "" ? nothing : html`\n<ul>\n${below}</ul>\n`;
  return html`<li><a href="${to(id)}">${name}</a>${inner}</li>\n`;
}

function nameOf({ kind, label, title }: Provision): Html {
  if (kind === "section" || label === "") return html`${title}`;
  return title === ""
    ? html`${label}`
    : html`<span class="toc-label">${label}</span> <span class="toc-title">${title}</span>`;
}
