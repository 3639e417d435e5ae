import { sha256 } from "../../compile/sha256.js";
import { documentKinds } from "../../model/document.js";
import { fragment, pageName } from "../html/address.js";
import { ownMarkup } from "../html/html.js";
import { pageShell } from "../html/page-shell.js";
import { scriptJson } from "../html/script-json.js";
import type { Site } from "../html/site.js";
import { assetText, renderTemplate, scriptText } from "../render-template.js";
import { linksInOneFile, oneFileId } from "./one-file-links.js";
import { searchData } from "./search-data.js";
import { statusBanner } from "./status-banner.js";

const styles = ["base.css", "handbook.css"];
const scripts = ["handbook.js", "search.js"];

/**
 * The whole handbook in one file that has no neighbours: opened from a chat on a phone it still reads, searches and looks as it should. Styles
 * and scripts stand inside, each named in the page's policy by its hash.
 * @param pages - The page of every document, by id.
 */
export function renderOneFile(pages: ReadonlyMap<string, string>, site: Site): string {
  const { words, handbook } = site;
  const byName = new Map([...pages.keys()].map((id) => [pageName(id), id]));
  const shell = pageShell(site, "handbook", { title: words.oneFile });
  const style = `${styles.map(assetText).join("\n")}`;
  const [dark, first] = [assetText(shell.darkStylesheet.slice("assets/".length)), scriptText("theme.js")];
  const code = scripts.map(scriptText);
  const kinds = documentKinds.flatMap((kind) => {
    const documents = handbook.documents.filter(({ head }) => head.kind === kind);
    const entries = documents.map(({ head }) => ({ href: fragment(oneFileId(head.id, "")), title: head.title }));
    return entries.length === 0 ? [] : [{ name: words.kinds[kind].group, documents: entries }];
  });
  return renderTemplate("handbook/one-file", {
    page: { ...shell, search: { ...shell.search, searchPage: "#", base: "#" } },
    policy: policyFor([style, dark], [first, ...code]),
    style: ownMarkup(`<style>${style}</style>`),
    dark: ownMarkup(`<style media="${shell.darkMedia}" data-theme="${shell.darkMedia}">${dark}</style>`),
    first: ownMarkup(`<script>${first}</script>`),
    title: words.oneFile,
    introduction: words.oneFileAbout,
    contentsName: words.allDocuments,
    kinds,
    documents: handbook.documents.map(({ head }) => ({
      id: oneFileId(head.id, ""),
      status: statusBanner(head, words),
      markup: ownMarkup(linksInOneFile(articleOf(pages.get(head.id) ?? ""), head.id, byName)),
    })),
    backName: words.allDocuments,
    panel: { before: words.linkTo(""), words: words.panel },
    data: ownMarkup(`<script type="application/json" id="cari_data">${scriptJson(searchData(site, []))}</script>`),
    scripts: ownMarkup(code.map((text) => `<script>${text}</script>`).join("\n")),
  });
}

/** The document on its page, without what stands around it. Every act has a closing: here its name would not tell one from another. */
function articleOf(page: string): string {
  const article = page.slice(page.indexOf("<article"), page.lastIndexOf("</article>") + "</article>".length);
  return article.replace(/(<section class="closing"[^>]*?) aria-label="[^"]*"/, "$1");
}

/** Nothing but these styles and scripts, by their hash. */
function policyFor(styleTexts: readonly string[], scriptTexts: readonly string[]): string {
  const hashes = (texts: readonly string[]): string =>
    texts.map((text) => `'sha256-${Buffer.from(sha256(text), "hex").toString("base64")}'`).join(" ");
  return [
    "default-src 'none'",
    `style-src ${hashes(styleTexts)}`,
    `script-src ${hashes(scriptTexts)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
