import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workCalendar } from "../../../compile/calendar/work-calendar.js";
import { type DecideQuestion, decide } from "../../../evaluate/decide.js";
import { deriveFacts } from "../../../evaluate/derive-facts.js";
import { formatInstant } from "../../../evaluate/instant.js";
import { loadRules } from "../../../evaluate/load-rules.js";
import { CalendarError, NotCovered } from "../../../evaluate/refusals.js";
import { type SqlCase, type SqlRows, sqlRows } from "../../../evaluate/sql-rows.js";
import type { RulesDatabase } from "../../../host/rules-database.js";
import type { CalendarWire } from "../../../model/generated/calendar-wire.js";
import type { SqlWire } from "../../../model/generated/sql-wire.js";
import { openDuckdbWith } from "../../../testing/agreement/duckdb.js";
import { openPostgresql, postgresql } from "../../../testing/agreement/postgresql.js";
import { type BookSketch, book, no, yes } from "../../../testing/rule-book.js";
import { sampleHandbook } from "../../../testing/sample-handbook.js";
import { sqlFiles } from "./sql-files.js";

const span = { file: "kalender.md", start: 0, end: 0 };
/** Days of 23 and of 25 hours, and a year that is not covered between two that are. */
const calendar = workCalendar({
  ...sampleHandbook,
  documents: [],
  calendars: [2026, 2028].map((year) => ({
    document: `kalender-${year}`,
    year,
    zone: "America/New_York",
    week: new Map([[1, [{ from: "08:00", to: "12:00" }]]]),
    holidays: [{ date: `${year}-01-01`, name: "Libur", type: "national" as const, ground: "SKB", span }],
  })),
}).value as CalendarWire;

const facts = ["kabar.a", "kabar.b", "kabar.c", "kabar.d"];
const sketch: BookSketch = {
  covers: { from: "2026-01-02", to: "2028-12-30" },
  facts: Object.fromEntries(facts.map((name) => [name, { kind: "boolean" } as const])),
  roles: [
    "setiap-orang",
    "pegawai < setiap-orang",
    "admin < pegawai",
    "pic < pegawai",
    "pic-muda < pic",
    "warga < setiap-orang",
  ],
  acts: ["sebarluaskan", "terbitkan < sebarluaskan", { id: "hapus", default: "forbidden" }],
  norms: [
    {
      id: "larangan",
      bound: ["setiap-orang"],
      bars: { act: "sebarluaskan" },
      when: yes("kabar.a"),
      defeatedBy: ["kecuali", "kecuali-warga", "wajib-pic", "tanpa-tindakan", "tidak-ada"],
    },
    {
      id: "wajib-pic",
      bound: ["pic"],
      counterparty: ["warga"],
      owes: { act: "sebarluaskan" },
      when: no(yes("kabar.c")),
      defeatedBy: ["bebas-wajib"],
    },
    { id: "bebas-wajib", bound: ["pic-muda"], owes: { act: "terbitkan" }, when: yes("kabar.d") },
    { id: "tanpa-tindakan", modality: "determination" },
    { id: "kecuali-warga", bound: ["setiap-orang"], grants: "sebarluaskan", when: yes("kabar.d") },
    { id: "kecuali", bound: ["pegawai"], grants: "sebarluaskan", when: yes("kabar.b"), defeatedBy: ["kecuali-lagi"] },
    {
      id: "kecuali-lagi",
      bound: ["admin"],
      bars: { act: "terbitkan" },
      when: yes("kabar.c"),
      validity: { from: "2026-03-09", to: "2026-11-01" },
    },
    {
      id: "semua-setuju",
      bound: ["admin"],
      bars: { act: "terbitkan", approval: { mode: "all", roles: ["pic", "warga"] } },
      when: no(yes("kabar.d")),
    },
    {
      id: "satu-setuju",
      bound: [],
      counterparty: ["warga"],
      bars: { act: "sebarluaskan", approval: { mode: "any", roles: ["pic", "warga"] } },
    },
    {
      id: "syarat",
      bound: ["pic"],
      bars: { act: "hapus", anyActor: true, when: no(yes("kabar.b")) },
      when: yes("kabar.a"),
    },
    { id: "boleh-hapus", bound: ["pic"], grants: "hapus", when: yes("kabar.d"), defeatedBy: ["larangan"] },
    {
      id: "boleh-dan-tunggu",
      bound: ["pegawai"],
      grants: "hapus",
      bars: { act: "hapus", approval: { mode: "all", roles: ["pic"] } },
      when: yes("kabar.c"),
    },
  ],
};
const law = book(sketch);
const rules = loadRules(law, calendar);
const files = new Map(sqlFiles(law, calendar).map(({ path, contents }) => [path, String(contents)]));
const text = files.get("rules/rules.sql") as string;
const sql = JSON.parse(files.get("rules/sql.json") as string) as SqlWire;

const roles = law.roles.map(({ id }) => id);
const hour = 3600;
/** Instants near the ends of days, of what is in force, of the year that is not covered, and of days of other lengths. */
const instants = fc
  .tuple(
    fc.constantFrom(
      "2026-01-02",
      "2026-03-08",
      "2026-03-09",
      "2026-11-01",
      "2026-11-02",
      "2026-12-31",
      "2027-06-01",
      "2028-01-01",
      "2028-12-30",
    ),
    fc.integer({ min: -1, max: 26 }),
    fc.constantFrom(-1, 0, 1),
  )
  .map(([date, hours, second]) => Date.parse(`${date}T05:00:00Z`) / 1000 + hours * hour + second);
const some = (least: number) => fc.uniqueArray(fc.constantFrom(...roles), { minLength: least, maxLength: 2 });
const questions: fc.Arbitrary<DecideQuestion> = fc
  .tuple(instants, fc.constantFrom(undefined, "v1"))
  .chain(([at, content]) =>
    fc
      .record({
        roles: some(1),
        act: fc.constantFrom(...law.acts.map(({ id }) => id)),
        toward: fc.option(some(1), { nil: undefined }),
        facts: fc.record(Object.fromEntries(facts.map((name) => [name, fc.boolean()])), {
          requiredKeys: [],
          noNullPrototype: true,
        }),
        approvals: fc.array(
          fc.record({
            by: fc.constantFrom("pic", "pic-muda", "warga", "admin"),
            at: fc.constantFrom(-1, 0, 1).map((later) => instant(at + later)),
            decision: fc.constantFrom("approved" as const, "approved" as const, "refused" as const),
            content: fc.constantFrom("v1", "v1", "v2", undefined),
          }),
          { maxLength: 4 },
        ),
      })
      .map(({ toward, approvals, ...rest }) => ({
        ...rest,
        at: instant(at),
        ...(toward ? { toward } : {}),
        approvals: approvals.map(({ content: of, ...entry }) => (of === undefined ? entry : { ...entry, content: of })),
        ...(content === undefined ? {} : { content }),
      })),
  );

function instant(second: number): string {
  return formatInstant(second, undefined);
}

const queries = ["decisions", "question_norms", "wanted_approvals"].map(
  (view, index) =>
    `SELECT ${["question_id, verdict, refusal", "question_id, norm, effect", "question_id, norm, role"][index]} FROM ${sql.schema}.${view}`,
);

const everyAnswer = [
  "approved",
  "bars",
  "deny",
  "grants",
  "inapplicable",
  "may-bar",
  "may-grant",
  "met",
  "needs-approval",
  "needs_approval",
  "needs_facts",
  "not covered",
  "permit",
  "set-aside",
];

const databases: readonly (readonly [string, string | undefined, typeof openPostgresql])[] = [
  ["DuckDB", undefined, openDuckdbWith],
  ["PostgreSQL", postgresql.absent, openPostgresql],
];
describe.each(databases)("decisions on %s", (_, absent, open) => {
  let database: RulesDatabase | undefined;
  beforeAll(async () => {
    if (!absent) database = await open(text, sql.schema);
  });
  afterAll(() => database?.close());

  it.skipIf(absent)("are those of the evaluator, with what each norm does and whose approval is wanted", async () => {
    const asked = fc.sample(questions, { seed: 20_261_126, numRuns: 2000 });
    const [decided = [], effects = [], wanted = []] =
      (await database?.ask(sqlRows(sql, asked.map(caseOf)), queries)) ?? [];
    const verdicts = new Map(decided.map(([id, verdict, refusal]) => [id, refusal ?? verdict]));
    const ofNorms = grouped(effects);
    const ofApprovals = grouped(wanted);
    const seen = new Set<string>();
    const wrong: unknown[] = [];
    for (const [index, question] of asked.entries()) {
      const own = decideOr(question);
      const id = String(index);
      const found = {
        verdict: verdicts.get(id),
        effects: ofNorms.get(id) ?? [],
        approvals:
          own.verdict === "needs_approval"
            ? (ofApprovals.get(id) ?? []).filter((one) => own.waiting.has(one.split(" ")[0] as string))
            : [],
      };
      const expected = { verdict: own.verdict, effects: own.effects, approvals: own.approvals };
      if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push({ question, found, expected });
      for (const one of [own.verdict, ...own.effects.map((effect) => effect.split(" ")[1] as string)]) seen.add(one);
    }
    expect(wrong.slice(0, 2)).toEqual([]);
    expect([...seen].sort()).toEqual(everyAnswer);
  });

  it.skipIf(absent)("are none, and never a permit, where a question has no answer", async () => {
    const good = { id: "baik", at: "2026-05-01T12:00:00Z", record: {}, question: { roles: ["admin"], act: "hapus" } };
    const { question } = good;
    const cases: readonly SqlCase[] = [
      good,
      { ...good, id: "tindakan", question: { ...question, act: "tidak-ada" } },
      { ...good, id: "tanpa-peran", question: { ...question, roles: [] } },
      { ...good, id: "peran", question: { ...question, roles: ["admin", "tidak-ada"] } },
      { ...good, id: "terhadap", question: { ...question, toward: ["tidak-ada"] } },
      {
        ...good,
        id: "persetujuan",
        question: { ...question, approvals: [{ by: "tidak-ada", at: good.at, decision: "approved" }] },
      },
      { ...good, id: "hari", at: "2025-12-31T12:00:00Z" },
    ];
    const withoutCase: SqlRows = {
      table: "questions",
      columns: ["question_id", "case_id", "act"],
      rows: [["kasus", "tidak-ada", "hapus"]],
    };
    const [decided] = (await database?.ask([...sqlRows(sql, cases), withoutCase], queries)) ?? [];
    const answers = Object.fromEntries((decided ?? []).map(([id, verdict, refusal]) => [id, verdict ?? refusal]));
    expect(answers).toEqual({
      baik: "needs_facts",
      tindakan: "unknown act",
      "tanpa-peran": "no role",
      peran: "unknown role",
      terhadap: "unknown role",
      persetujuan: "unknown role",
      hari: "not covered",
      kasus: "unknown case",
    });
  });
});

it("take the day that is written, where the rules have no calendar", async () => {
  const bare = book({ ...sketch, covers: { from: "2026-05-01", to: "2026-05-01" } });
  const published = new Map(sqlFiles(bare, undefined).map(({ path, contents }) => [path, String(contents)]));
  const where = JSON.parse(published.get("rules/sql.json") as string) as SqlWire;
  const without = loadRules(bare);
  const asked = ["2026-05-01T00:30:00+08:00", "2026-04-30T23:30:00-05:00"].map(
    (at): DecideQuestion => ({ roles: ["warga"], act: "hapus", at, facts: {} }),
  );
  const database = await openDuckdbWith(published.get("rules/rules.sql") as string, where.schema);
  try {
    const [decided] = await database.ask(sqlRows(where, asked.map(caseOf)), queries);
    expect([...(decided ?? [])].sort()).toEqual([
      ["0", decide(without, asked[0] as DecideQuestion).verdict, null],
      ["1", null, "not covered"],
    ]);
    expect(() => decide(without, asked[1] as DecideQuestion)).toThrow(NotCovered);
  } finally {
    await database.close();
  }
});

function caseOf({ at, facts: sent, ...question }: DecideQuestion, index: number): SqlCase {
  // No step needs time here, so that what the evaluator refuses can be put into the tables, too.
  return { id: String(index), at, record: deriveFacts(rules, { at: "2026-05-01T12:00:00Z", facts: sent }), question };
}

type Expected = {
  readonly verdict: string;
  readonly effects: readonly string[];
  readonly approvals: readonly string[];
  readonly waiting: ReadonlySet<string>;
};

function decideOr(question: DecideQuestion): Expected {
  try {
    const { verdict, reasons, considered, approvals } = decide(rules, question);
    return {
      verdict,
      effects: [...reasons, ...considered].map(({ norm, effect }) => `${norm} ${effect}`).sort(),
      approvals: approvals.flatMap(({ norm, roles: wanted }) => wanted.map((role) => `${norm} ${role}`)).sort(),
      waiting: new Set(approvals.map(({ norm }) => norm)),
    };
  } catch (error) {
    if (!(error instanceof NotCovered || error instanceof CalendarError)) throw error;
    return { verdict: "not covered", effects: [], approvals: [], waiting: new Set() };
  }
}

/** `norm value` by question, sorted. */
function grouped(rows: readonly (readonly (string | null)[])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [id = "", ...rest] of rows)
    found.set(String(id), [...(found.get(String(id)) ?? []), rest.join(" ")].sort());
  return found;
}
