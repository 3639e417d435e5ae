import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { publishedSql } from "../../../testing/agreement/ask-sql.js";
import { openPostgresql, postgresql } from "../../../testing/agreement/postgresql.js";
import { tableBelow } from "../../../testing/markdown-table.js";

const root = resolve(import.meta.dirname, "../../../..");
const section = /^## In SQL$([\s\S]*?)^## /m.exec(readFileSync(join(root, "docs/rules.md"), "utf8"))?.[1] ?? "";
const [fill = "", ask = ""] = [...section.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, text]) => text);
/** The table below the query: what it answers. */
const shown = tableBelow(section, section.indexOf("| question_id "));

const { text: rules, sql } = await publishedSql(join(root, "dist/rules"));

describe("the example of docs/rules.md", () => {
  it("answers on DuckDB what the page shows", async () => {
    const query = await duckdbWith(rules);
    await query(fill);
    expect(await query(ask)).toEqual(shown);
  });

  it.skipIf(postgresql.absent)("answers on PostgreSQL what the page shows", async () => {
    const database = await openPostgresql(`${rules}\n${fill}`, sql.schema);
    try {
      expect(await database.ask([], [ask.trim().replace(/;$/, "")])).toEqual([shown]);
    } finally {
      await database.close();
    }
  });
});

describe("write-tables.mjs", () => {
  const folder = mkdtempSync(join(tmpdir(), "pedoman-tables-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = "2026-08-19T10:20:00+08:00";
  const asked = { at, roles: ["admin"], act: "hapus-komentar" };
  const write = (lines: readonly object[]) => {
    writeFileSync(join(folder, "questions.jsonl"), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const script = join(root, "clients/sql/write-tables.mjs");
    return spawnSync(process.execPath, [script, join(root, "dist/rules"), "questions.jsonl", "tables"], {
      cwd: folder,
      encoding: "utf8",
    });
  };
  let query: (text: string) => Promise<readonly (readonly (string | null)[])[]>;
  beforeEach(async () => {
    query = await duckdbWith(rules);
  });

  it("puts questions into the tables, with what SQL cannot compute", async () => {
    const facts = { "komentar.kritik_atau_opini": true };
    const objection = { "keberatan.diajukan": "2026-08-18T09:00:00+08:00", "keberatan.diputus": null };
    const { status, stderr } = write([
      { ...asked, id: 'a\'b "c",\n', facts },
      { at, id: "keberatan", facts: { ...objection, "isu.pemicu": ["bencana"] } },
    ]);
    expect([status, stderr]).toEqual([0, ""]);
    await load();
    expect(await query("SELECT question_id, verdict FROM pedoman_rules.decisions")).toEqual([['a\'b "c",\n', "deny"]]);
    const step = sql.computed.find(
      ({ words }) => words.startsWith("the instant") && words.endsWith("after keberatan.diajukan"),
    );
    expect(await query(`SELECT "${step?.name}" FROM pedoman_rules.cases WHERE case_id = 'keberatan'`)).toEqual([
      ["true"],
    ]);
    expect(await query("SELECT \"isu.tingkat\" FROM pedoman_rules.derived_facts WHERE case_id = 'keberatan'")).toEqual([
      ["krisis"],
    ]);
  });

  it("names a line that is refused, leaves it out, and says so at the end", async () => {
    const { status, stderr } = write([
      { ...asked, id: "satu", facts: { "komentar.kritik_atau_opini": "ya" } },
      { ...asked, id: "dua", at: "2031-01-01T00:00:00Z" },
      { ...asked, facts: {} },
      { ...asked, id: "empat" },
    ]);
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(/^questions\.jsonl:1: komentar\.kritik_atau_opini: /),
      expect.stringMatching(/^questions\.jsonl:2: .*2031/),
      expect.stringMatching(/^questions\.jsonl:3: a line needs an id/),
    ]);
    await load();
    expect(await query("SELECT question_id, verdict FROM pedoman_rules.decisions")).toEqual([["empat", "needs_facts"]]);
  });

  async function load(): Promise<void> {
    const tables = join(folder, "tables");
    const script = readFileSync(join(tables, "load.duckdb.sql"), "utf8");
    await query(script.replaceAll(" FROM '", ` FROM '${tables}/`));
  }
});

/** An empty DuckDB in which a text was run; every value as text. */
async function duckdbWith(text: string) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(text);
  return async (query: string): Promise<readonly (readonly (string | null)[])[]> => {
    const rows = (await connection.runAndReadAll(query)).getRows();
    return rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
  };
}
