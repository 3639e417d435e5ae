import { access, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Links of published pages that lead nowhere: the file is missing, or the place in it.
 * @param {string} dist
 * @param {readonly string[]} pages Paths inside it.
 * @returns {Promise<string[]>}
 */
export async function brokenLinks(dist, pages) {
  const texts = new Map(await Promise.all(pages.map(async (path) => [path, await readFile(join(dist, path), "utf8")])));
  const ids = new Map(
    [...texts].map(([path, text]) => [path, new Set([...text.matchAll(/\sid="([^"]*)"/g)].map((id) => id[1]))]),
  );
  const files = new Map();
  const isThere = (path) => {
    if (!files.has(path))
      files.set(
        path,
        access(join(dist, path)).then(
          () => true,
          () => false,
        ),
      );
    return files.get(path);
  };
  const broken = [];
  for (const [path, text] of texts) {
    // Data and scripts are not links, whatever they hold.
    const markup = text.replace(/<script\b.*?<\/script>/gs, "");
    for (const address of new Set([...markup.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => match[1]))) {
      if (/^[a-z]+:/.test(address)) continue;
      const url = new URL(address.replaceAll("&amp;", "&"), `https://site.invalid/${path}`);
      const target = decodeURIComponent(url.pathname.slice(1));
      const place = decodeURIComponent(url.hash.slice(1));
      if (!(await isThere(target))) broken.push(`${path} → ${address}`);
      else if (place !== "" && ids.get(target)?.has(place) !== true) broken.push(`${path} → ${address}`);
    }
  }
  return broken;
}
