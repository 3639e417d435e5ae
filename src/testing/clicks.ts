import type { OutputFile } from "../emit/emitter.js";
import { pagesOf } from "./html-pages.js";

/** What a reader clicked to get somewhere, in order: the words of each link. */
export type Clicks = readonly string[];

/**
 * The fewest clicks from a page to every address its links lead to, by links alone: no search, no typing. Whoever is on a page sees
 * all of its links, wherever on it he came in.
 * @param start - Path of a page among the files: `handbook/index.html`.
 * @returns By address: path, and `#place` where the link names one.
 */
export function clicksFrom(files: readonly OutputFile[], start: string): ReadonlyMap<string, Clicks> {
  const pages = pagesOf(files);
  const reached = new Map<string, Clicks>([[start, []]]);
  const opened = new Set([start]);
  const queue: (readonly [string, Clicks])[] = [[start, []]];
  for (const [path, clicks] of queue) {
    for (const { address, words } of linksOn(path, pages.get(path) ?? "")) {
      const page = address.replace(/#.*$/, "");
      if (!pages.has(page)) continue;
      const further = [...clicks, words];
      if (!reached.has(address)) reached.set(address, further);
      if (opened.has(page)) continue;
      opened.add(page);
      queue.push([page, further]);
    }
  }
  return reached;
}

/** The links of a stretch of a page: where they lead among the files, and their words. */
export function linksOn(path: string, html: string): readonly { readonly address: string; readonly words: string }[] {
  return [...html.matchAll(/<a\s[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].flatMap(([, href, inner]) => {
    const written = (href as string).replaceAll("&amp;", "&");
    if (/^[a-z]+:/.test(written)) return [];
    const url = new URL(written, `https://site.invalid/${path}`);
    return [{ address: url.pathname.slice(1) + url.hash, words: plain(inner as string) }];
  });
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}
