/** The part of a title that is the act's own: the name of another act that it amends or repeals is what it is. */
export function ownTitle(title: string): string {
  return title.replace(/(?<!\p{L})(?:atas|pencabutan)(?!\p{L}).*/iu, "");
}
