import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { invariant } from "../../errors.js";
import { type SqlCase, sqlRows } from "../../evaluate/sql-rows.js";
import type { RulesDatabase } from "../../host/rules-database.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { SqlWire } from "../../model/generated/sql-wire.js";
import type { VectorWire } from "../../model/generated/vector-wire.js";
import { answered as answeredBy } from "./ask-pairs.js";
import { type AgreementAnswer, type AgreementCase, conditionsOf, type OpenEngine } from "./engine.js";

/** The text of the rules in SQL, and where facts go. */
export async function publishedSql(folder: string): Promise<{ readonly text: string; readonly sql: SqlWire }> {
  const sql = JSON.parse(await readFile(join(folder, "sql.json"), "utf8")) as SqlWire;
  return { sql, text: await readFile(join(folder, sql.file), "utf8") };
}

/** Asks a database conditions and verdicts, a batch of cases at once. */
export function askSql(book: RulesWire, sql: SqlWire, database: RulesDatabase): OpenEngine {
  const count = conditionsOf(book).length;
  const queries = [
    `SELECT condition, place FROM ${sql.schema}.conditions ORDER BY condition`,
    `SELECT case_id, CAST(holds AS text), CAST(fails AS text) FROM ${sql.schema}.answers`,
    `SELECT question_id, verdict, refusal FROM ${sql.schema}.decisions`,
  ];
  return {
    answer: async (cases) => {
      const [placed = [], answered = [], decided = []] = await database.ask(sqlRows(sql, cases.map(sqlCase)), queries);
      invariant(placed.length === count, `${placed.length} conditions instead of ${count}`);
      const places = placed.map(([, place]) => Number(place));
      return joined(cases, places, answered, decided);
    },
    close: () => database.close(),
  };
}

/** A case is named by its place in the batch. */
function sqlCase({ question, record }: AgreementCase, place: number): SqlCase {
  const { kind, at, roles = [], act = "" } = question;
  const named = { id: String(place), at, record };
  return kind === "decide" ? { ...named, question: { ...question, roles, act } } : named;
}

function joined(
  cases: readonly AgreementCase[],
  places: readonly number[],
  answered: readonly (readonly (string | null)[])[],
  decided: readonly (readonly (string | null)[])[],
): readonly AgreementAnswer[] {
  const answers = new Map(answered.map(([id, holds, fails]) => [id, { holds: truths(holds), fails: truths(fails) }]));
  const verdicts = new Map(decided.map(([id, verdict, refusal]) => [id, { verdict, refusal }]));
  return cases.map(({ id: name }, place) => {
    const own = answers.get(String(place));
    invariant(own, `No answer to ${name}`);
    const conditions = places.map((at) => {
      const [holds, fails] = [own.holds[at - 1], own.fails[at - 1]];
      invariant(holds !== undefined && fails !== undefined, `${name}: an answer that is neither true nor false`);
      return answeredBy(holds, fails);
    });
    const decision = verdicts.get(String(place));
    invariant(!decision?.refusal, `${name}: ${decision?.refusal}`);
    if (!decision?.verdict) return { conditions };
    return { conditions, verdict: decision.verdict as NonNullable<VectorWire["expect"]["verdict"]> };
  });
}

/** `{t,f}` or `[true, false]` as truths; a NULL among them leaves one too few. */
function truths(array: string | null | undefined): readonly boolean[] {
  const found: readonly string[] = (array ?? "").match(/\bt(?:rue)?\b|\bf(?:alse)?\b|NULL/g) ?? [];
  invariant(!found.includes("NULL"), "An answer is NULL");
  return found.map((one) => one.startsWith("t"));
}
