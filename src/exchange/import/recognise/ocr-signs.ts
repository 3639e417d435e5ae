/** A place where a machine that read a scan probably took one sign for another. */
export type OcrSign = {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly likely: string;
};

const signs: readonly { readonly pattern: RegExp; readonly likely: (written: string) => string }[] = [
  { pattern: /\bPasa[1Il|](?=\s?\d)/g, likely: () => "Pasal" },
  { pattern: /\bPasal\s+(?=[0-9lIOo]*[lIOo])[0-9lIOo]+\b(?<=\d[lIOo]*|[lO])(?<!Pasal\s+I)/g, likely: digits },
  { pattern: /\((?:[lI|]|[lI]\d|\d[lIOo])\)(?=\s)/g, likely: digits },
  { pattern: /\bayat\s+\([lI|]\)/g, likely: digits },
  { pattern: /\b(?:[12][0-9lIOo]{3})\b(?<=[lIOo]\w{0,2})/g, likely: digits },
  { pattern: /\b\d+[OolI]\d*\b(?!\.)/g, likely: digits },
  { pattern: /\bBAB\s+(?=\S*[l1|])[IVXl1|]+\b/g, likely: (written) => written.replace(/(?<=BAB\s.*)[l1|]/g, "I") },
  { pattern: /(?<=^|\s)l\.(?=\s\p{L})/gu, likely: () => "1." },
  { pattern: /\b(?:rnen|rnem|rneng)\p{Ll}+/gu, likely: (written) => written.replace(/^rn/, "m") },
];

function digits(written: string): string {
  const [, word = "", number = written] = /^(Pasal\s+|ayat\s+)?(.*)$/.exec(written) ?? [];
  return word + number.replace(/[lI|]/g, "1").replace(/[Oo]/g, "0");
}

/**
 * Where a text looks misread. Only reported: what the law says is for a person to read in the original.
 * @param most - At most so many places.
 */
export function ocrSigns(text: string, most: number): readonly OcrSign[] {
  const found: OcrSign[] = [];
  for (const { pattern, likely } of signs) {
    let count = 0;
    for (const match of text.matchAll(pattern)) {
      const written = match[0];
      const better = likely(written);
      if (better === written) continue;
      count += 1;
      if (count > most) break;
      found.push({ start: match.index, end: match.index + written.length, written, likely: better });
    }
  }
  // A place that two patterns know is said once.
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((sign, index, all) => all.slice(Math.max(0, index - 5), index).every(({ end }) => end <= sign.start))
    .slice(0, most);
}
