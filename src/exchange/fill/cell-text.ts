/**
 * A value as the text of one table cell: whatever it holds, it is no markup and no end of the cell; an address in it
 * links to itself and to nothing else. Line ends read as blanks.
 */
export function cellText(value: string): string {
  return value
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>&~|]/g, "\\$&");
}
