import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadRules } from "../evaluate/load-rules.js";
import { validators } from "../schema/generated/output-validators.js";
import { openPostgresql, postgresql } from "../testing/agreement/postgresql.js";
import { compiledGuidelines } from "../testing/guidelines.js";
import { type Logged, loggedAtRandom, loggedVectors } from "../testing/log-audit/logged.js";
import { type AuditRun, runAudit, withoutFiles } from "../testing/log-audit/run-audit.js";

/** How many random entries; 20,000 by `npm run test:audit`. */
const count = Number(process.env["AUDIT_ENTRIES"] ?? 60);
/** Entries at once: several batches in a short run too. */
const batch = Math.max(100, Math.min(count, 10_000));
const published = resolve("dist/rules");
const read = (name: string) => JSON.parse(readFileSync(resolve(published, name), "utf8"));
const files = { rules: read("rules.json"), calendar: read("calendar.json") };
const rules = loadRules(files.rules, files.calendar);
const law = { ...files, loaded: rules };
const dutiesAt = "2026-12-01T08:00:00+08:00";

let logged: readonly Logged[];
/** Without those that must be refused: a wrong value may be a right one as text in a cell. */
let sound: readonly Logged[];
let byEvaluator: AuditRun;
beforeAll(async () => {
  const { handbook } = await compiledGuidelines();
  // In a short run every third: each shape of question is compiled anew.
  const vectors = loggedVectors(published).filter((_, at) => count >= 1000 || at % 3 === 0);
  logged = [...vectors, ...loggedAtRandom(handbook, rules, 0, count)];
  sound = logged.filter(({ expect: expected }) => "verdict" in expected);
  byEvaluator = await runAudit(law, logged, { form: "mixed", decider: "evaluator", dutiesAt });
}, 600_000);

describe("the audit of a log", () => {
  it("on DuckDB gives each entry the verdict of the evaluator, refuses what it refuses, and counts the rest", async () => {
    const { verdicts, report } = await runAudit(law, logged, { form: "mixed", decider: "DuckDB", dutiesAt, batch });
    expect(withoutFiles(report)).toEqual(withoutFiles(byEvaluator.report));
    const expected = sound.map(({ id, expect: one }) => [id, "verdict" in one ? one.verdict : undefined] as const);
    expect(
      wrongOnes(
        expected.filter(([id]) => verdicts.has(id)),
        verdicts,
      ),
    ).toEqual([]);
    // Where no record can be made, the evaluator has answered alone: the sums say that it did.
    expect(report.entries).toEqual({
      read: logged.length,
      judged: sound.length,
      refused: logged.length - sound.length,
      byEvaluator: sound.length - verdicts.size,
      ...Object.fromEntries(
        (["permit", "deny", "needs_approval", "needs_facts"] as const).map((verdict) => [
          verdict,
          expected.filter(([, one]) => one === verdict).length,
        ]),
      ),
    });
    expect([verdicts.size > logged.length / 2, report.entries.refused > 0]).toEqual([true, true]);
    const validate = validators["outputs/log-audit"];
    expect(validate(report) ? [] : validate.errors).toEqual([]);
  });

  it.skipIf(count < 1000).each(["csv", "ndjson", "parquet"] as const)("says the same of %s by itself", async (form) => {
    const [ours, evaluator] = [
      await runAudit(law, sound, { form, decider: "DuckDB", dutiesAt }),
      await runAudit(law, sound, { form, decider: "evaluator", dutiesAt }),
    ];
    expect(withoutFiles(ours.report)).toEqual(withoutFiles(evaluator.report));
  });

  it.skipIf(postgresql.absent)("says the same on PostgreSQL, by the same SQL", async () => {
    const how = { form: "mixed", decider: "PostgreSQL", dutiesAt, openServer: openPostgresql } as const;
    const { report, verdicts } = await runAudit(law, logged, how);
    expect(withoutFiles(report)).toEqual(withoutFiles(byEvaluator.report));
    expect(wrongOnes([...byEvaluator.verdicts], verdicts)).toEqual([]);
  });

  it("meets every outcome, so that none is compared by never occurring", () => {
    const { norms, acts, entries } = byEvaluator.report;
    const sum = (of: (norm: (typeof norms)[number]) => number) => norms.reduce((total, norm) => total + of(norm), 0);
    const seen = {
      fulfilled: sum(({ fulfilled }) => fulfilled),
      denied: sum(({ denied }) => denied),
      unapproved: sum(({ unapproved }) => unapproved),
      undecided: sum(({ undecided }) => undecided),
      missing: sum(({ missing }) => missing.length),
      late: sum(({ duty }) => (duty?.breached ?? 0) + (duty?.met_late ?? 0)),
      ungranted: acts.reduce((total, { ungranted }) => total + ungranted, 0),
      permit: entries.permit,
    };
    expect(Object.entries(seen).filter(([, many]) => many === 0)).toEqual([]);
  });
});

function wrongOnes(
  expected: readonly (readonly [id: string, verdict: string | undefined])[],
  verdicts: ReadonlyMap<string, string>,
): readonly unknown[] {
  return expected
    .filter(([id, verdict]) => verdicts.get(id) !== verdict)
    .map(([id, verdict]) => ({ id, verdict, got: verdicts.get(id) }))
    .slice(0, 5);
}
