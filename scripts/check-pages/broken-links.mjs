import { access, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Links of published pages that lead nowhere, since the file is missing or the place in it, and places that bear one name twice. The fragment of a link to *Bolehkah saya …?* is no place but
 * a case: its role, act and facts are in the rule book.
 * @param {string} dist
 * @param {readonly string[]} pages Paths inside it.
 * @param {{ roles: { id: string }[], acts: { id: string }[], facts: { name: string }[] }} book
 * @returns {Promise<string[]>}
 */
export async function brokenLinks(dist, pages, book) {
  const isCase = casesOf(book);
  const texts = new Map(await Promise.all(pages.map(async (path) => [path, await readFile(join(dist, path), "utf8")])));
  const ids = new Map([...texts].map(([path, text]) => [path, new Set(idsIn(text))]));
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
    const all = idsIn(text);
    const twice = all.filter((id, place) => all.indexOf(id) < place);
    broken.push(...twice.map((id) => `${path} has the place «${id}» twice`));
    // Data and scripts are not links, whatever they hold.
    const markup = text.replace(/<script\b.*?<\/script>/gs, "");
    for (const address of new Set([...markup.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => match[1]))) {
      if (/^[a-z]+:/.test(address)) continue;
      const url = new URL(plain(address), `https://site.invalid/${path}`);
      const target = decodeURIComponent(url.pathname.slice(1));
      const place = decodeURIComponent(url.hash.slice(1));
      if (!(await isThere(target))) broken.push(`${path} → ${address}`);
      else if (target.endsWith("/bolehkah.html") && place.includes("=")) {
        if (!isCase(url.hash.slice(1))) broken.push(`${path} → ${address}`);
      } else if (place !== "" && ids.get(target)?.has(place) !== true) broken.push(`${path} → ${address}`);
    }
  }
  return broken;
}

function idsIn(text) {
  return [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
}

/** An address as it stands in an attribute, its characters by number or name read. */
function plain(address) {
  return address.replace(/&#x3D;/g, "=").replaceAll("&amp;", "&");
}

/** Whether every part of a case is known: `peran=admin&tindakan=hapus-komentar&komentar.kritik_atau_opini=ya`. */
function casesOf({ roles, acts, facts }) {
  const [roleIds, actIds] = [new Set(roles.map(({ id }) => id)), new Set(acts.map(({ id }) => id))];
  const names = new Set(facts.map(({ name }) => name));
  const known = {
    peran: (value) => roleIds.has(value),
    terhadap: (value) => roleIds.has(value),
    tindakan: (value) => actIds.has(value),
    setuju: (value) => roleIds.has(value.split("@")[0]),
    tolak: (value) => roleIds.has(value.split("@")[0]),
    pada: (value) => !Number.isNaN(Date.parse(value)),
  };
  return (fragment) =>
    fragment.split("&").every((part) => {
      const [name = "", value = ""] = part.split("=").map(decodeURIComponent);
      return Object.hasOwn(known, name) ? known[name](value) : names.has(name);
    });
}
