import { fragment } from "../html/address.js";

/** Id of a place in the handbook in one file: ids are unique in a document only. The documents' own ids hold no underscore. */
export function oneFileId(document: string, id: string): string {
  return `${document}__${id}`;
}

/** Attributes that name ids of the same page. */
const naming = "id|for|aria-labelledby|aria-describedby|headers";

/**
 * The markup of a document's page as a part of the handbook in one file: every id begins with the document's, every link to a document of the
 * handbook leads to its place in the file, and one that leads to a page outside it is only its words, a button nothing at all. Texts hold no
 * quotation mark or angle bracket that is not escaped, so what looks like an attribute is one.
 * @param pages - Ids of documents, and of other parts of the file, by the file name of their page.
 */
export function linksInOneFile(markup: string, document: string, pages: ReadonlyMap<string, string>): string {
  const attribute = new RegExp(`\\s(${naming})="([^"]*)"`, "g");
  const prefixed = (_all: string, name: string, ids: string): string =>
    ` ${name}="${ids
      .split(" ")
      .map((id) => oneFileId(document, id))
      .join(" ")}"`;
  return markup
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(attribute, prefixed))
    .replace(
      /<a\b([^>]*?)\shref="([^"]*)"([^>]*)>(.*?)<\/a>/gs,
      (all, before: string, href: string, after: string, words: string) => {
        const address = addressInOneFile(href, document, pages);
        if (address === "outside") return before.includes('class="button"') ? "" : words;
        return address === undefined ? all : `<a${before} href="${address}"${after}>${words}</a>`;
      },
    )
    .replace(/<p(?: class="role-actions")?>\s*<\/p>\n?/g, "");
}

/**
 * Where a link leads in the file; `outside` for a page that is not in it, `undefined` for the web and for mail. One to a list on the sheet of a role
 * leads to the document that the list is written in: sheets are not in the file.
 */
function addressInOneFile(href: string, document: string, pages: ReadonlyMap<string, string>): string | undefined {
  if (/^(?:https?|mailto):/.test(href)) return undefined;
  const [page = "", id = ""] = href.split("#");
  const [, list, place = ""] = /^\.\.\/checklists\/.*#daftar_([^_]+)_(.*)$/.exec(href) ?? [];
  const target = list ?? (page === "" ? document : pages.get(page));
  return target === undefined ? "outside" : fragment(oneFileId(target, decodeURIComponent(list ? place : id)));
}
