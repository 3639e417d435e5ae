import { HtmlValidate } from "html-validate";
import type { OutputFile } from "../emit/emitter.js";

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // Two contents lists, one for wide and one for narrow screens, lead to the same places; the style sheet shows one.
    "no-redundant-aria-label": "error",
    // Names of documents are as long as the law makes them.
    "long-title": "off",
  },
});

/** What html-validate has against a page; empty if nothing. */
export async function complaintsAbout(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
  );
}

/** The pages among the files of a publication, by path. */
export function pagesOf(files: readonly OutputFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.filter(({ path }) => path.endsWith(".html")).map(({ path, contents }) => [path, String(contents)]),
  );
}

/** The text of one file of a publication; empty if there is none. */
export function fileNamed(files: readonly OutputFile[], path: string): string {
  return String(files.find((file) => file.path === path)?.contents ?? "");
}

/** Every id on a page, in the order of the page. */
export function idsOn(page: string): readonly string[] {
  return [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] as string);
}

/** Every address on a page (`href` and `src`), entities read back. */
export function addressesOn(page: string): readonly string[] {
  return [...page.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) =>
    (match[1] as string).replaceAll("&#x3D;", "=").replaceAll("&amp;", "&"),
  );
}

/** Relative links that lead nowhere: the file is missing, or the place in it. */
export function brokenLinks(files: readonly OutputFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const pages = pagesOf(files);
  const ids = new Map([...pages].map(([path, page]) => [path, new Set(idsOn(page))]));
  return [...pages].flatMap(([path, page]) =>
    addressesOn(page).flatMap((address) => {
      if (/^[a-z]+:/.test(address)) return [];
      const url = new URL(address, `https://site.invalid/${path}`);
      const target = url.pathname.slice(1);
      const place = decodeURIComponent(url.hash.slice(1));
      // `#peran=admin` is no place: a script of the page reads it.
      const found = paths.has(target) && (place === "" || place.includes("=") || ids.get(target)?.has(place) === true);
      return found ? [] : [`${path} → ${address}`];
    }),
  );
}

/** The page without markup, blanks as single ones: what a reader reads. */
export function wordsOn(page: string): string {
  return page
    .replace(/<head>[\s\S]*?<\/head>/, "")
    .replace(/<script[\s\S]*?<\/script>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}
