import { addressOf, type Page } from "./page.js";

const allowedSchemes = new Set(["http:", "https:", "mailto:"]);

/** Where a link may lead. */
export type SafeTarget = { readonly href: string; readonly external: boolean };

/**
 * What may become of a link target an author wrote: a web or mail address, a place on this page, or another page of the handbook
 * (`pedoman-isu-publik.html#persetujuan`). Anything else – another scheme, a host without scheme, a file of unknown name – gives
 * `undefined`, and the words stay as text.
 */
export function linkTarget(written: string, page: Page): SafeTarget | undefined {
  const own = /^(?:(?<document>[a-z0-9][a-z0-9-]*)\.(?:html|md))?(?:#(?<id>[A-Za-z0-9_-]+))?$/.exec(written);
  if (own && written !== "") {
    const { document = page.here.document.head.id, id } = own.groups as { document?: string; id?: string };
    const href = addressOf(page, document, id);
    return href === undefined ? undefined : { href, external: false };
  }
  const url = parseUrl(written);
  return url && allowedSchemes.has(url.protocol) ? { href: url.href, external: url.protocol !== "mailto:" } : undefined;
}

function parseUrl(written: string): URL | undefined {
  try {
    return new URL(written);
  } catch {
    return undefined;
  }
}
