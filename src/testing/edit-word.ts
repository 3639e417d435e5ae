import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A Word file with one of its parts changed as text, the others as they were. */
export function editWord(
  bytes: Uint8Array,
  change: (document: string) => string,
  part = "word/document.xml",
): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files[part] as Uint8Array);
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${part}`);
  return zipSync({ ...files, [part]: strToU8(after) });
}

/** The XML of the paragraphs of a document, in order; those inside tables included. */
export function paragraphsOf(document: string): readonly string[] {
  return document.match(/<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs) ?? [];
}

/** The words in a stretch of XML. */
export function wordsInXml(xml: string): string {
  return [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:(?:tab|br)\/>/g)]
    .map(([run]) => (run.startsWith("<w:t>") || run.startsWith("<w:t ") ? run.replace(/<[^>]*>/g, "") : " "))
    .join("");
}

/** The paragraph that shows these words. */
export function paragraphWith(document: string, words: string): string {
  const found = paragraphsOf(document).filter((one) => wordsInXml(one).includes(words));
  if (found.length !== 1) throw new Error(`«${words}» stands in ${found.length} paragraphs`);
  return found[0] as string;
}

/** A paragraph of the same look that says something else, as Word writes a new one: without the mark and the bookmarks of the other. */
export function paragraphLike(other: string, words: string): string {
  const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(other)?.[0] ?? "";
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
