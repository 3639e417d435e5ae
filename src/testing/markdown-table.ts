/** The cells of a line of a table in Markdown. */
export function tableCells(line: string): readonly string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The rows of the table that stands first below a place in a page; none where there is no table. */
export function tableBelow(page: string, from: number): readonly (readonly string[])[] {
  const [, rows = ""] = page.slice(from).match(/\n\|[-|]+\n((?:\|[^\n]*\n)+)/) ?? [];
  return rows === "" ? [] : rows.trim().split("\n").map(tableCells);
}
