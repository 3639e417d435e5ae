import type { SearchData } from "../../browser/search/search-index.js";
import { fragment, pageName, rolePageName } from "../html/address.js";
import { ownMarkup } from "../html/html.js";
import { policyFor } from "../html/page-policy.js";
import { pageShell } from "../html/page-shell.js";
import { scriptJson } from "../html/script-json.js";
import type { Site } from "../html/site.js";
import { assetText, renderTemplate, scriptText } from "../render-template.js";
import { linksInOneFile, oneFileId } from "./one-file-links.js";
import type { RolePage } from "./role-pages.js";
import { statusBanner } from "./status-banner.js";
import { treeGroups } from "./structure-page.js";

const styles = ["base.css", "handbook.css", "ask.css"];
const scripts = ["handbook.js", "search.js"];

/**
 * The whole handbook in one file that has no neighbours: opened from a chat on a phone it still reads, searches and looks as it should. Styles
 * and scripts stand inside, each named in the page's policy by its hash.
 * @param pages - The page of every document, by id.
 * @param rolePages - The pages by role; a handbook may have none.
 * @param data - What can be found, with the addresses of the site.
 */
export function renderOneFile(
  pages: ReadonlyMap<string, string>,
  rolePages: readonly RolePage[],
  data: SearchData,
  site: Site,
): string {
  const { words, handbook } = site;
  const byName = new Map([
    ...[...pages.keys()].map((id) => [pageName(id), id] as const),
    ...rolePages.map(({ role }) => [rolePageName(role), rolePart(role)] as const),
  ]);
  const shell = pageShell(site, "handbook", { title: words.oneFile });
  const style = `${styles.map(assetText).join("\n")}`;
  const [dark, first] = [assetText(shell.darkStylesheet.slice("assets/".length)), scriptText("theme.js")];
  const code = scripts.map(scriptText);
  return renderTemplate("handbook/one-file", {
    page: { ...shell, search: { ...shell.search, searchPage: "#", base: "#" } },
    policy: policyFor([style, dark], [first, ...code]),
    style: ownMarkup(`<style>${style}</style>`),
    dark: ownMarkup(`<style media="${shell.darkMedia}" data-theme="${shell.darkMedia}">${dark}</style>`),
    first: ownMarkup(`<script>${first}</script>`),
    title: words.oneFile,
    introduction: words.oneFileAbout,
    contentsName: words.allDocuments,
    roles: rolePages.length > 0 && {
      name: words.parts.roles,
      entries: rolePages.map(({ role, term }) => ({ href: fragment(oneFileId(rolePart(role), "")), title: term })),
    },
    groups: treeGroups(site, ({ head }, id) => fragment(oneFileId(head.id, id))),
    documents: handbook.documents.map(({ head }) => ({
      id: oneFileId(head.id, ""),
      status: statusBanner(head, words),
      markup: ownMarkup(linksInOneFile(articleOf(pages.get(head.id) ?? ""), head.id, byName)),
    })),
    roleParts: rolePages.map(({ role, markup }) => ({
      id: oneFileId(rolePart(role), ""),
      markup: ownMarkup(linksInOneFile(contentOf(markup), rolePart(role), byName)),
    })),
    backName: words.contentsOfFile,
    panel: { before: words.linkTo(""), words: words.panel },
    data: ownMarkup(
      `<script type="application/json" id="cari_data">${scriptJson(dataInOneFile(data, byName))}</script>`,
    ),
    scripts: ownMarkup(code.map((text) => `<script>${text}</script>`).join("\n")),
  });
}

/** The document on its page, without what stands around it. Every act has a closing: here its name would not tell one from another. */
function articleOf(page: string): string {
  const article = page.slice(page.indexOf("<article"), page.lastIndexOf("</article>") + "</article>".length);
  return article.replace(/(<section class="closing"[^>]*?) aria-label="[^"]*"/, "$1");
}

/** The name of a role's part; its underscore keeps it clear of documents. */
function rolePart(role: string): string {
  return `peran_${role}`;
}

/**
 * What a role's page says, without what stands around it. The words of a provision are left out: the provision itself is in this file, one link away.
 */
function contentOf(page: string): string {
  return page
    .slice(page.indexOf('<header class="document-title">'), page.indexOf("</main>"))
    .replace(/<details class="duty-quote">.*?<\/details>\n?/gs, "");
}

/** The sheets of the roles have another address here; documents are found by their id. */
function dataInOneFile(data: SearchData, byName: ReadonlyMap<string, string>): SearchData {
  const records = data.records.map((record) =>
    record.document >= 0 ? record : { ...record, anchor: oneFileId(byName.get(record.anchor) ?? "", "") },
  );
  return { ...data, records };
}
