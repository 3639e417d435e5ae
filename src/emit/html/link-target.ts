import { addressOf, type Page } from "./page.js";

const allowedSchemes = new Set(["http:", "https:", "mailto:"]);

/** A link target an author wrote, judged: a place in the handbook, or an address outside it. */
export type JudgedLink =
  /** `document` is absent for a place in the text's own document, `place` for a whole document. */
  | { readonly kind: "own"; readonly document: string | undefined; readonly place: string | undefined }
  | { readonly kind: "outside"; readonly url: URL };

/**
 * What may become of a link target an author wrote: a web or mail address, a place on this page, or another page of the handbook
 * (`pedoman-isu-publik.html#persetujuan`). Anything else – another scheme, a host without scheme, a file of unknown name – gives
 * `undefined`, and the words stay as text.
 */
export function judgeLink(written: string): JudgedLink | undefined {
  const own = /^(?:(?<document>[a-z0-9][a-z0-9-]*)\.(?:html|md))?(?:#(?<place>[A-Za-z0-9_-]+))?$/.exec(written);
  if (own && written !== "") return { kind: "own", document: own.groups?.document, place: own.groups?.place };
  const url = parseUrl(written);
  return url && allowedSchemes.has(url.protocol) ? { kind: "outside", url } : undefined;
}

/** Where a link may lead. */
export type SafeTarget = { readonly href: string; readonly external: boolean };

/** The address on a page for a link target an author wrote; `undefined` if none may be made of it. */
export function linkTarget(written: string, page: Page): SafeTarget | undefined {
  const judged = judgeLink(written);
  if (judged?.kind === "outside") return { href: judged.url.href, external: judged.url.protocol !== "mailto:" };
  if (!judged) return undefined;
  const href = addressOf(page, judged.document ?? page.here.document.head.id, judged.place);
  return href === undefined ? undefined : { href, external: false };
}

/** The address of a page or a mailbox an author wrote, if it is one that a reader may be sent to. */
export function safeWebAddress(written: string): string | undefined {
  const url = parseUrl(written);
  return url && allowedSchemes.has(url.protocol) ? url.href : undefined;
}

function parseUrl(written: string): URL | undefined {
  try {
    return new URL(written);
  } catch {
    return undefined;
  }
}
