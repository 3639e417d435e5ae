/** How far back a clause is looked through: a sentence of the law that is longer says nothing more of its end. */
const reach = 400;

/** The words of a sentence before an offset, from the last full stop or semicolon on. */
export function clauseBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - reach), offset);
  return before.slice(Math.max(before.lastIndexOf("."), before.lastIndexOf(";")) + 1);
}
