import type { Settings } from "../../model/settings.js";
import type { OutputFile } from "../emitter.js";
import { xml, xmlDeclaration } from "../xml.js";

/** `sitemap.xml` of all pages (sitemaps.org protocol 0.9), where the address of the site is known; without dates, as no clock is read. */
export function sitemapFiles(files: readonly OutputFile[], { baseUrl }: Settings): readonly OutputFile[] {
  if (baseUrl === undefined) return [];
  const pages = files.map(({ path }) => path).filter((path) => path.endsWith(".html"));
  const urls = pages.sort().map((path) => xml`<url><loc>${`${baseUrl}${path}`}</loc></url>\n`);
  const map = xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
  return urls.length === 0 ? [] : [{ path: "sitemap.xml", contents: `${xmlDeclaration}${map.toHTML()}` }];
}
