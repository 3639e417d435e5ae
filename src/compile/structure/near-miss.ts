const forms: readonly { readonly pattern: RegExp; readonly meant: (match: RegExpExecArray) => string }[] = [
  { pattern: /^\((\d{1,3}[a-z]?)\)(?=[^\s,.;:)])/, meant: (m) => `(${m[1]})` },
  { pattern: /^[(（]\s*(\d{1,3}[a-z]?)\s*[)）]\.?(?:\s+|(?=\p{L}))/u, meant: (m) => `(${m[1]})` },
  { pattern: /^[\u200b\u2060\ufeff]+(\(\d{1,3}[a-z]?\)|[a-z]\.|\d{1,2}\.)\s+/, meant: (m) => `${m[1]}` },
  { pattern: /^(\d{1,2})\.(?=[A-Za-z])/, meant: (m) => `${m[1]}.` },
  { pattern: /^([a-z])\.(?=[A-Za-z]{2,}(?!\.))/, meant: (m) => `${m[1]}.` },
  { pattern: /^(\d{1,2}|[a-z])\)\.(?= |$)/, meant: (m) => `${m[1]})` },
  { pattern: /^(?:\*\*|__)(\(\d{1,3}[a-z]?\)|[a-z]\.|\d{1,2}\.)(?:\*\*|__)/, meant: (m) => `${m[1]}` },
];

/**
 * A line start that looks like a label but is none: `(1)satu`, `2).`, `**(1)**`, `( 1 )`. `a.n.` and the like are abbreviations.
 * @returns What stands there, and the label that was meant; the first that fits.
 */
export function nearMiss(line: string): { readonly written: string; readonly meant: string } | undefined {
  for (const { pattern, meant } of forms) {
    const match = pattern.exec(line);
    if (match) return { written: match[0], meant: meant(match) };
  }
  return undefined;
}
