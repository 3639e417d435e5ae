/** A text as an address: lower case, letters without marks, digits, single hyphens; at most 80 code units, cut between words. */
export function kebab(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (words.length <= 80) return words;
  return words.slice(0, 81).replace(/-[^-]*$/, "");
}
