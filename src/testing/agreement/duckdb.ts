import { openDuckdb } from "../../host/duckdb.js";
import type { RulesDatabase } from "../../host/rules-database.js";
import { askSql, publishedSql } from "./ask-sql.js";
import type { Engine } from "./engine.js";

/** DuckDB, which runs inside this process. */
export const duckdb: Engine = {
  name: "SQL, DuckDB 1.5",
  open: async (book, published) => {
    const { text, sql } = await publishedSql(published);
    return askSql(book, sql, await openDuckdbWith(text, sql.schema));
  },
};

/** An empty DuckDB in which the rules have been run. */
export async function openDuckdbWith(rules: string, schema: string): Promise<RulesDatabase> {
  const database = await openDuckdb(schema);
  await database.run(rules);
  return database;
}
