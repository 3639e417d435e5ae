/** What a hostile input is about. */
export type Family = "markdown" | "frontmatter" | "blocks" | "characters" | "paths" | "injection";

/** Texts by their path under the root. */
export type Texts = Readonly<Record<string, string>>;

/** An input meant to crash, to hang or to get something into the handbook that the author of the tool did not mean to be there. */
export type HostileCase = {
  /** `family: what is tried`; no two are equal. */
  readonly name: string;
  readonly family: Family;
  /**
   * What is written over sound texts.
   * @param base - The sound texts: those of `pedoman new`.
   */
  readonly files: (base: Texts) => Readonly<Record<string, string | Uint8Array>>;
  /** How `check` must end: 0 if the text is odd but fine, 1 if it must be refused. */
  readonly exit: 0 | 1;
  /** The finding that must be among those printed. */
  readonly code?: string;
  /** Whether it is built as well, and what was made looked at. */
  readonly isBuilt?: boolean;
};

/** Where the hostile text of most cases stands. */
export const hostilePath = "guidelines/berniat-buruk.md";

/** A text of prose under a sound frontmatter. */
export function prose(text: string, id = "berniat-buruk"): string {
  return `---
jenis: pedoman
id: ${id}
judul: Pedoman yang Berniat Buruk
status: rancangan
berlaku: { mulai: 2026-01-01 }
edisi: 1
dasar: perbup-media-sosial
---

${text}
`;
}

/** The sound act with something instead of a part of it; the part must be there, or the case would try nothing. */
export function changed(base: Texts, path: string, from: string, to: string): Texts {
  const text = base[path];
  if (text === undefined || !text.includes(from)) throw new Error(`${path} does not hold «${from}».`);
  return { [path]: text.replace(from, () => to) };
}

/** A sign of each place of a list, joined. */
export function numbered(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join("");
}
