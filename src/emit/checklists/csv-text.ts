/** What parts the cells of a CSV file, and what stands before the first. */
export type CsvDialect = { readonly separator: "," | ";"; readonly start: "" | "\ufeff" };

/** RFC 4180: commas, UTF-8 without a mark. */
export const commaDialect: CsvDialect = { separator: ",", start: "" };

/** What Excel opens by double-click where the comma is the decimal sign, as in Indonesia: semicolons, and a mark that says UTF-8. */
export const excelDialect: CsvDialect = { separator: ";", start: "\ufeff" };

/**
 * A place where a spreadsheet would read a formula: the start of a cell, or behind a sign that starts a new cell when the file is read in another
 * dialect or cut into lines. Full-width signs count: spreadsheets take them for the plain ones.
 */
const formulaStart = /(^|[\t\r\n,;])([\s"]*)(?=[=+\-@＝＋－＠])/gu;

/**
 * Rows as CSV with lines that end in CR LF. Every cell is quoted; where one could be read as a formula an apostrophe makes it text
 * (OWASP, *CSV Injection*).
 */
export function csvText(rows: readonly (readonly string[])[], { separator, start }: CsvDialect): string {
  return start + rows.map((row) => `${row.map(quoted).join(separator)}\r\n`).join("");
}

function quoted(text: string): string {
  const harmless = text.replace(/^(?=[\t\r\n])/, "'").replace(formulaStart, "$1$2'");
  return `"${harmless.replaceAll('"', '""')}"`;
}
