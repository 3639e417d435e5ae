import type { SqlRows } from "../evaluate/sql-rows.js";

/** A database in which `rules.sql` has been run, as far as asking it needs: the same for DuckDB and PostgreSQL. */
export type RulesDatabase = {
  /**
   * Fills empty tables, asks queries, and empties the tables again; a table without rows is only emptied.
   * @returns A list of rows for each query. NULL is null, everything else text; what changes tables answers nothing of use.
   */
  readonly ask: (
    filled: readonly SqlRows[],
    queries: readonly string[],
  ) => Promise<readonly (readonly (readonly (string | null)[])[])[]>;
  readonly close: () => Promise<void>;
};
