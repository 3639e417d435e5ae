import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleOf } from "../../../compile/bundle.js";
import { deriveFacts, type EncodedRecord } from "../../../evaluate/derive-facts.js";
import { evalFormula } from "../../../evaluate/eval-formula.js";
import { loadRules } from "../../../evaluate/load-rules.js";
import { CalendarError } from "../../../evaluate/refusals.js";
import type { Rules } from "../../../evaluate/rules.js";
import type { VectorWire } from "../../../model/generated/vector-wire.js";
import type { Handbook } from "../../../model/handbook.js";
import { answered } from "../../../testing/agreement/ask-pairs.js";
import { duckdb } from "../../../testing/agreement/duckdb.js";
import { type AgreementAnswer, type AgreementCase, conditionsOf } from "../../../testing/agreement/engine.js";
import { type RandomVector, randomVectors } from "../../../testing/agreement/random-vectors.js";
import { compiledGuidelines } from "../../../testing/guidelines.js";
import { readRecord } from "../../../testing/read-record.js";
import { sampleLaw } from "../../../testing/reference/sample-law.js";
import { sqlFiles } from "./sql-files.js";

/** How many random questions; more by `npm run test:formulas`, and on PostgreSQL too by `npm run test:readers`. */
const count = Math.min(Number(process.env["FORMULA_RECORDS"] ?? 150), 5000);

type Law = { readonly handbook: Handbook; readonly rules: Rules; readonly folder: string };
let published: Law;
let sample: Law;
const work = mkdtempSync(join(tmpdir(), "pedoman-sql-"));
afterAll(() => rmSync(work, { recursive: true }));
beforeAll(async () => {
  const folder = resolve("dist/rules");
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const { handbook } = await compiledGuidelines();
  published = { handbook, rules: loadRules(read("rules.json"), read("calendar.json")), folder };
  sample = publish(sampleLaw().handbook);
});

describe("the rules in SQL, on DuckDB", () => {
  it("answer every published vector, and random questions with facts missing, as the evaluator does", async () => {
    const lines = readFileSync(join(published.folder, "vectors.jsonl"), "utf8").trim().split("\n");
    const vectors = lines.map((line) => JSON.parse(line) as VectorWire);
    const seen = await compare(published, [...vectors, ...randomQuestions(published)]);
    expect(Object.keys(seen).sort()).toEqual(everyAnswer);
  });

  it("do so under a law with every construct: rows, quantifiers, counts, facts compared with one another", async () => {
    // So many that some of the few that wait for an approval are among them.
    const seen = await compare(sample, randomQuestions(sample, Math.max(count, 400)));
    expect(Object.keys(seen).sort()).toEqual(everyAnswer);
  });
});

const everyAnswer = ["deny", "fails", "holds", "needs_approval", "needs_facts", "neither", "permit"];

function publish(handbook: Handbook): Law {
  const { rules, calendar } = bundleOf(handbook).value;
  for (const { path, contents } of sqlFiles(rules, calendar)) writeFileSync(join(work, basename(path)), contents);
  return { handbook, rules: loadRules(rules, calendar), folder: work };
}

function randomQuestions({ handbook, rules }: Law, length = count): readonly RandomVector[] {
  const vectorOf = randomVectors(handbook, rules);
  return Array.from({ length }, (_, seed) => vectorOf(seed));
}

/** Asks DuckDB, and holds every condition and verdict against the evaluator. @returns How often each answer came up. */
async function compare(
  { rules, folder }: Law,
  vectors: readonly (VectorWire | RandomVector)[],
): Promise<Readonly<Record<string, number>>> {
  const cases = vectors.flatMap((vector) => {
    const record = recordOf(rules, vector);
    return record ? [{ asked: { id: vector.id, question: vector.question, record }, expected: vector.expect }] : [];
  });
  expect(cases.length).toBeGreaterThan(vectors.length / 2);
  const seen: Record<string, number> = {};
  const wrong: string[] = [];
  const compareOne = (what: string, expected: string, found: string | undefined): void => {
    seen[expected] = (seen[expected] ?? 0) + 1;
    if (expected !== found) wrong.push(`${what}: ${expected}, ${found}`);
  };
  const answers = await askDuckdb(
    rules,
    folder,
    cases.map(({ asked }) => asked),
  );
  const conditions = conditionsOf(rules.book);
  for (const [index, { asked, expected }] of cases.entries()) {
    const answer = answers[index];
    const read = readRecord(asked.record);
    for (const [place, { name, holds, fails }] of conditions.entries()) {
      const own = answered(evalFormula(holds, read), evalFormula(fails, read));
      compareOne(`${asked.id} ${name}`, own, answer?.conditions?.[place]);
    }
    if (asked.question.kind === "decide" && "verdict" in expected)
      compareOne(`${asked.id} verdict`, String(expected.verdict), answer?.verdict);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  return seen;
}

async function askDuckdb(
  { book }: Rules,
  folder: string,
  cases: readonly AgreementCase[],
): Promise<readonly AgreementAnswer[]> {
  const open = await duckdb.open(book, folder);
  try {
    return await open.answer(cases);
  } finally {
    await open.close();
  }
}

/** What must be refused has no record, nor has what needs a day that no calendar covers. */
function recordOf(rules: Rules, { question, expect: expected }: VectorWire | RandomVector): EncodedRecord | undefined {
  if ("refused" in expected || "error" in expected) return undefined;
  try {
    return deriveFacts(rules, { at: question.at, facts: question.facts ?? {} });
  } catch (error) {
    if (error instanceof CalendarError) return undefined;
    throw error;
  }
}
