/** A piece of text, marked where it answers the query. */
export type Piece = { readonly text: string; readonly marked: boolean };

/**
 * A stretch of a text around the first word that matches, cut at blanks, with an ellipsis where text was cut off.
 * @param length - In characters, about.
 */
export function excerpt(text: string, matches: (word: string) => boolean, length: number): readonly Piece[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const first = words.find(([word]) => matches(word.toLowerCase()))?.index ?? 0;
  const start = first < length / 2 ? 0 : text.lastIndexOf(" ", first - length / 4) + 1;
  const rough = start + length;
  const end = rough >= text.length ? text.length : Math.max(text.lastIndexOf(" ", rough), first);
  const pieces: Piece[] = start > 0 ? [{ text: "… ", marked: false }] : [];
  let at = start;
  for (const { 0: word, index } of words) {
    if (index < start || index + word.length > end || !matches(word.toLowerCase())) continue;
    if (index > at) pieces.push({ text: text.slice(at, index), marked: false });
    pieces.push({ text: word, marked: true });
    at = index + word.length;
  }
  if (end > at) pieces.push({ text: text.slice(at, end), marked: false });
  if (end < text.length) pieces.push({ text: " …", marked: false });
  return pieces;
}
