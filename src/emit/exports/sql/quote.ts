/** The schema of the database in which everything stands: a name of its own, so that it never meets what is there already. */
export const schemaName = "pedoman_rules";

/** A name in SQL, whatever it holds. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A table or view of ours. */
export function ours(name: string): string {
  return `${schemaName}.${quoteName(name)}`;
}

/** A text in SQL. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A value of a table in SQL. */
export function quoteValue(value: string | number | boolean | undefined): string {
  if (value === undefined) return "NULL";
  return typeof value === "string" ? quoteText(value) : String(value).toUpperCase();
}

/** A remark to the end of the line: what would end it sooner is a blank. */
export function remark(words: string): string {
  return `-- ${words.replace(/\s+/g, " ").trim()}`;
}
