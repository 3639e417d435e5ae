/**
 * Whether a word is so surely a slip for another that it may be mended unasked: only case or the sign between words differs, or one
 * letter was added, left out, replaced or swapped with its neighbour in a word of at least four letters.
 */
export function isSlip(written: string, meant: string): boolean {
  if (isSpeltAlike(written, meant)) return true;
  const a = [...plain(written)];
  const b = [...plain(meant)];
  if (b.length < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const restA = a.slice(start, a.length - end).join("");
  const restB = b.slice(start, b.length - end).join("");
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** Whether only case or the sign between words differs. */
export function isSpeltAlike(written: string, meant: string): boolean {
  return plain(written) === plain(meant);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, " ");
}
