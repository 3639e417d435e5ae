import { readLegalHeading } from "../../syntax/headings.js";

/** A heading of the law that stands as a line of text. */
export type UnmarkedHeading = {
  /** The heading as it should be written after `## `. */
  readonly words: string;
  /** Code units of the line it takes. */
  readonly length: number;
  /** Whether the line is nothing else, so that putting `## ` before it mends it. */
  readonly alone: boolean;
};

/**
 * What a line would be if its drafter had not forgotten the `#` (or the blank after it): `Pasal 3`, `BAB II LARANGAN`, `Bagian Kesatu Umum`,
 * `KESATU : …`. A sentence that only begins with such words is none.
 */
export function unmarkedHeading(line: string): UnmarkedHeading | undefined {
  const diktum = /^(KE[A-Z]+(?: [A-Z]+)*) ?:/.exec(line)?.[1];
  if (diktum !== undefined && readLegalHeading(diktum)?.kind === "diktum") {
    return { words: diktum, length: diktum.length, alone: false };
  }
  const words = line.replace(/^#{1,6}/, "").trim();
  const heading = readLegalHeading(words);
  if (!heading || /[.;:,]$/.test(words)) return undefined;
  const group = heading.kind === "bab" || heading.kind === "bagian" || heading.kind === "paragraf";
  const pasal = heading.kind === "pasal" && heading.title === "";
  return group || pasal ? { words, length: line.length, alone: true } : undefined;
}
