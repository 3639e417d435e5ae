const allowedSchemes = new Set(["http:", "https:", "mailto:"]);

/** A link target an author wrote, judged: a place in the handbook, or an address outside it. */
export type JudgedLink =
  /** `document` is absent for a place in the text's own document, `place` for a whole document. Whether they exist is another question. */
  | { readonly kind: "own"; readonly document: string | undefined; readonly place: string | undefined }
  | { readonly kind: "outside"; readonly url: URL };

const ownForm = /^(?<document>[a-z0-9][a-z0-9-]*)?(?:(?<=[a-z0-9-])\.(?:html|md))?(?:#(?<place>[A-Za-z0-9_-]+))?$/;

/**
 * What may become of a link target an author wrote: a web or mail address, a place in the same text, or another document of the handbook
 * (`pedoman-isu-publik.md#persetujuan`). Anything else – another scheme, a host without scheme, a file of another kind – gives `undefined`, and the
 * words stay as text.
 */
export function judgeLink(written: string): JudgedLink | undefined {
  const own = ownForm.exec(written);
  if (own && written !== "") return { kind: "own", document: own.groups?.document, place: own.groups?.place };
  const url = parseUrl(written);
  return url && allowedSchemes.has(url.protocol) ? { kind: "outside", url } : undefined;
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
