import { key, tableOf } from "./case-tables.js";
import { verdictsBy } from "./decision-views.js";
import { ours, remark } from "./quote.js";

/** Entries named for each norm, agency, month and outcome: what a person opens first. */
export const samplesShown = 5;

/** The tables of an audit: the log, which the caller fills, and what was judged, which two statements fill from the views of decisions. */
export function auditTables(): string {
  const question = key("question_id", "The entry, which is a question.");
  const agency = {
    name: "agency",
    definition: 'text COLLATE "C"',
    words: "Whose act it was, as your log names it; NULL: not told.",
  };
  const place = {
    name: "place",
    definition: "bigint NOT NULL",
    words: "Its place in the log: of many entries the first are named.",
  };
  return [
    tableOf(
      "log_entries",
      "A log to audit: one row an entry, which is a question with its case.",
      [question, place, agency],
      ["question_id"],
    ),
    tableOf(
      "judged_norms",
      "What log_norms said of each entry and norm: fill it first, with INSERT INTO … SELECT, so that it is computed once.",
      [
        question,
        key("norm", "Id of the norm."),
        key("effect", "As in question_norms."),
        { name: "bars", definition: "boolean", words: "As in question_norms." },
        { name: "waits_for_approval", definition: "boolean NOT NULL", words: "As in question_norms." },
        { name: "grants", definition: "boolean", words: "As in question_norms." },
      ],
      ["question_id", "norm"],
    ),
    tableOf(
      "judged_entries",
      "What log_verdicts said of each entry: fill it after judged_norms, with INSERT INTO … SELECT.",
      [
        question,
        place,
        agency,
        { name: "month", definition: "bigint", words: "Civil month, as 202608; NULL: its day cannot be told." },
        { name: "act", definition: 'text COLLATE "C"', words: "Id of the act; NULL: no question has this id." },
        { name: "verdict", definition: 'text COLLATE "C"', words: "As in decisions." },
        {
          name: "refusal",
          definition: 'text COLLATE "C"',
          words: "As in decisions; unknown question: no question has this id.",
        },
      ],
      ["question_id"],
    ),
  ].join("\n\n");
}

/** The views of an audit, after those that decide. */
export function auditViews(): string {
  return [logNorms, logVerdicts, auditVerdicts, auditedNorms, auditNorms, auditSamples, auditUngranted].join("\n\n");
}

const logNorms = `${remark("What each norm does in each entry of the log, for judged_norms; a norm that has nothing to do with it is left out.")}
CREATE VIEW ${ours("log_norms")} AS
SELECT n.question_id, n.norm, n.effect, n.bars, n.waits_for_approval, n.grants
FROM ${ours("question_norms")} n
WHERE n.effect NOT IN ('inapplicable', 'set-aside')
  AND n.question_id IN (SELECT l.question_id FROM ${ours("log_entries")} l);`;

/** An entry without its question is one nobody can answer: it stands there with a refusal, and is counted. */
const logVerdicts = `${remark("The verdict on each entry of the log by what judged_norms says, with agency and civil month, for judged_entries.")}
CREATE VIEW ${ours("log_verdicts")} AS
SELECT l.question_id, l.place, l.agency,
  CAST(extract(year FROM DATE '1970-01-01' + CAST(v.asked_day AS integer)) * 100
    + extract(month FROM DATE '1970-01-01' + CAST(v.asked_day AS integer)) AS bigint) AS month,
  v.act, v.verdict, CASE WHEN v.question_id IS NULL THEN 'unknown question' ELSE v.refusal END AS refusal
FROM ${ours("log_entries")} l
LEFT JOIN (
${verdictsBy(ours("judged_norms"))}
) v ON v.question_id = l.question_id;`;

const auditVerdicts = `${remark("Entries by agency, month, act and verdict.")}
CREATE VIEW ${ours("audit_verdicts")} AS
SELECT e.agency, e.month, e.act, coalesce(e.verdict, 'refused') AS verdict, count(*) AS entries
FROM ${ours("judged_entries")} e
GROUP BY e.agency, e.month, e.act, coalesce(e.verdict, 'refused');`;

/** What could not be said of a norm matters only where the entry itself could not be decided. */
const auditedNorms = `${remark("The outcome of each norm in each entry: denied (it bars the act), unapproved (its approval is wanted and was not given), undecided (the entry could not be decided, and this norm is among the reasons), or fulfilled.")}
CREATE VIEW ${ours("audited_norms")} AS
SELECT x.question_id, x.place, x.agency, x.month, x.norm, x.outcome
FROM (
  SELECT e.question_id, e.place, e.agency, e.month, n.norm,
    CASE
      WHEN n.effect = 'bars' THEN 'denied'
      WHEN n.effect = 'needs-approval' THEN 'unapproved'
      WHEN n.effect IN ('met', 'approved', 'grants') THEN 'fulfilled'
      WHEN e.verdict = 'needs_facts' THEN 'undecided'
    END AS outcome
  FROM ${ours("judged_norms")} n
  JOIN ${ours("judged_entries")} e ON e.question_id = n.question_id
) x
WHERE x.outcome IS NOT NULL;`;

const auditNorms = `${remark("Entries by agency, month, norm and outcome.")}
CREATE VIEW ${ours("audit_norms")} AS
SELECT a.agency, a.month, a.norm, x.citation, a.outcome, count(*) AS entries
FROM ${ours("audited_norms")} a
JOIN ${ours("norms")} x ON x.norm = a.norm
GROUP BY a.agency, a.month, a.norm, x.citation, a.outcome;`;

const auditSamples = `${remark(`Of each agency, month, norm and outcome but fulfilled the first ${samplesShown} entries.`)}
CREATE VIEW ${ours("audit_samples")} AS
SELECT s.agency, s.month, s.norm, s.outcome, s.turn, s.question_id
FROM (
  SELECT a.agency, a.month, a.norm, a.outcome, a.question_id,
    row_number() OVER (PARTITION BY a.agency, a.month, a.norm, a.outcome ORDER BY a.place) AS turn
  FROM ${ours("audited_norms")} a WHERE a.outcome <> 'fulfilled'
) s
WHERE s.turn <= ${samplesShown};`;

const auditUngranted = `${remark("Entries that are forbidden though no norm bars them: their act needs a norm that grants it, and none does.")}
CREATE VIEW ${ours("audit_ungranted")} AS
SELECT e.question_id, e.place, e.agency, e.month, e.act
FROM ${ours("judged_entries")} e
WHERE e.verdict = 'deny'
  AND NOT EXISTS (SELECT 1 FROM ${ours("judged_norms")} n WHERE n.question_id = e.question_id AND n.effect = 'bars');`;
