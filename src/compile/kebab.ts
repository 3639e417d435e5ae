/**
 * A text as an address: lower case, letters without marks, digits, single hyphens, cut between words.
 * @param limit - The most code units it may have.
 */
export function kebab(text: string, limit = 80): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (words.length <= limit) return words;
  const lastHyphen = words.lastIndexOf("-", limit);
  return words.slice(0, lastHyphen === -1 ? limit : lastHyphen);
}
