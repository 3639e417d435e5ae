import { present } from "../../../compile/present.js";
import type { CalendarWire } from "../../../model/generated/calendar-wire.js";
import type { RulesWire } from "../../../model/generated/rules-wire.js";
import type { SqlWire } from "../../../model/generated/sql-wire.js";
import type { OutputFile } from "../../emitter.js";
import { outputSchemas } from "../../generated/output-schemas.js";
import { jsonText } from "../../rules/json-text.js";
import { auditTables, auditViews } from "./audit-views.js";
import { caseTables, computedWords } from "./case-tables.js";
import { conditionViews } from "./condition-views.js";
import { decisionViews, questionTables } from "./decision-views.js";
import { type CaseColumn, notHappened, type SqlLayout, sqlLayout } from "./layout.js";
import { ours, remark, schemaName } from "./quote.js";
import { ruleTables } from "./rule-tables.js";

/** `rules/rules.sql`, which PostgreSQL and DuckDB both run, and `rules/sql.json`, which says where each fact of a case goes, with its schema. */
export function sqlFiles(rules: RulesWire, calendar: CalendarWire | undefined): readonly OutputFile[] {
  const { text, sql } = sqlOf(rules, calendar);
  return [
    { path: "rules/rules.sql", contents: text },
    { path: "rules/sql.json", contents: jsonText(sql) },
    { path: "rules/sql.schema.json", contents: outputSchemas.sql },
  ];
}

/** What `rules.sql` and `sql.json` hold. */
export function sqlOf(
  rules: RulesWire,
  calendar: CalendarWire | undefined,
): { readonly text: string; readonly sql: SqlWire } {
  const layout = sqlLayout(rules);
  return { text: sqlText(rules, calendar, layout), sql: sqlWire(rules, calendar, layout) };
}

function sqlText(rules: RulesWire, calendar: CalendarWire | undefined, layout: SqlLayout): string {
  const views = conditionViews(rules, layout);
  const { policy, draft } = rules;
  return `${[
    remark(
      `The rules in SQL, for PostgreSQL and DuckDB (tried on 15 and 1.5): edition ${policy.edition}, content ${policy.contentHash}.`,
    ),
    ...(draft ? [remark("A draft: these rules bind nobody yet.")] : []),
    ...preface.map(remark),
    "",
    "BEGIN;",
    `CREATE SCHEMA ${schemaName};`,
    "",
    heading("What you fill: cases"),
    caseTables(layout, rules),
    "",
    heading("What you fill: questions about cases"),
    questionTables(calendar),
    "",
    heading("The rules: norms, roles, acts, days"),
    ruleTables(rules, calendar, views.conditions),
    "",
    heading("What conditions come to"),
    views.sql,
    "",
    conditionAnswers,
    "",
    heading("What may be done"),
    decisionViews(rules, calendar),
    "",
    heading("What an audit of a log says"),
    auditTables(),
    "",
    auditViews(),
    "",
    "COMMIT;",
  ].join("\n")}\n`;
}

const preface = [
  "Fill cases (and the tables of lists), then read derived_facts and condition_answers; fill questions, then read decisions and question_norms.",
  "To audit a log fill log_entries too, then INSERT INTO judged_norms SELECT * FROM log_norms, after it the same for judged_entries from log_verdicts, and read the views audit_.",
  "NULL is unknown. Every condition is two expressions, holds and fails, each TRUE or FALSE and never NULL; neither TRUE: unknown.",
  "How values are written, what you compute before, and what SQL does not say: sql.json beside this file.",
];

function heading(words: string): string {
  return `${remark("-".repeat(97))}\n${remark(words)}\n`;
}

/** The answers of a case are computed once, and not for each of its rows. */
const conditionAnswers = `${remark("Of each case the answers to every condition, one row each.")}
CREATE VIEW ${ours("condition_answers")} AS
SELECT v.case_id, x.condition, x.norm, x.fact, x.part, x.key, x.holds, x.fails
FROM ${ours("answers")} v
CROSS JOIN LATERAL (SELECT v.holds, v.fails OFFSET 0) a
CROSS JOIN LATERAL (SELECT x.condition, x.norm, x.fact, x.part, x.key, a.holds[x.place] AS holds, a.fails[x.place] AS fails
  FROM ${ours("conditions")} x OFFSET 0) x;`;

/** Where the facts of a case go, and what SQL does not say. */
function sqlWire(rules: RulesWire, calendar: CalendarWire | undefined, layout: SqlLayout): SqlWire {
  const { policy, draft, steps } = rules;
  return {
    $schema: "urn:pedoman:schema:outputs:sql:1",
    format: "1.0.0",
    policy,
    draft,
    file: "rules.sql",
    schema: schemaName,
    notHappened,
    asksDay: calendar === undefined,
    tables: layout.tables.map(({ table, columns }) => ({ table, columns: columns.map(columnWire) })),
    lists: layout.lists.map(({ name, table, columns, fact }) => ({
      name,
      table,
      rows: fact.type.kind === "list" && fact.type.register !== undefined,
      columns: columns.map(columnWire),
    })),
    computed: steps.flatMap((step) =>
      step.kind === "derived" || step.kind === "count"
        ? []
        : [
            {
              name: step.name,
              kind: step.kind,
              ...present({ of: "of" in step ? step.of : undefined }),
              words: computedWords(step),
            },
          ],
    ),
    unsaid: [...unsaid],
  };
}

function columnWire({ name, column, type }: CaseColumn): SqlWire["tables"][number]["columns"][number] {
  return { name, column, type };
}

/** What a reader answers, and these tables and views do not. */
const unsaid = [
  {
    what: "computed",
    why: "Time counted by a calendar, and states of duties, are integers and truths that a reader computes; put them into their columns.",
  },
  { what: "needs", why: "Which facts an unknown verdict waits for: ask a reader about that case." },
  { what: "duties", why: "What is owed until when, and the duties that come with a permit." },
  { what: "exempt", why: "Which consequences cannot follow." },
  { what: "audit", why: "Whether registers satisfy norms that count." },
  { what: "texts-with-nul", why: "PostgreSQL holds no text with the character U+0000: such a text cannot be loaded." },
  {
    what: "refusals",
    why: "A value of a wrong type is refused by the database as it is loaded, with its own message; an instant without offset cannot be told from one with.",
  },
];
