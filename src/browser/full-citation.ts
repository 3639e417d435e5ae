/** What a full citation is made of. */
export type Cited = {
  /** `Pasal 12 ayat (3) huruf b`. */
  readonly place: string;
  /** `Rancangan Peraturan Bupati … tentang …`. */
  readonly document: string;
  readonly link: string;
  /** The words of the provision, where they are wanted. */
  readonly words?: string;
};

/** `Pasal 12 ayat (3) Peraturan Bupati … Nomor … Tahun … tentang …: “…” <link>`. */
export function fullCitation({ place, document, link, words }: Cited): string {
  const quoted = words === undefined ? "" : `: “${words}”`;
  return `${place} ${document}${quoted} <${link}>`;
}

/** An address that another can open: of a page on a disk only its name, never the folders of the reader. */
export function linkToShare(address: string, id: string): string {
  const page = address.replace(/[?#].*$/, "");
  const shared = page.startsWith("file:") ? page.slice(page.lastIndexOf("/") + 1) : page;
  return `${shared}#${encodeURIComponent(id)}`;
}
