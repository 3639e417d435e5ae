import { decisiveNorms } from "../../../compile/rule-book/decisive-norms.js";
import type { CalendarWire } from "../../../model/generated/calendar-wire.js";
import type { RulesWire } from "../../../model/generated/rules-wire.js";
import { type ColumnSketch, key, tableOf } from "./case-tables.js";
import { ours, remark } from "./quote.js";
import { defeatLevels } from "./rule-tables.js";

/** The tables that the caller fills with questions about cases. */
export function questionTables(calendar: CalendarWire | undefined): string {
  const question = key("question_id", "The question.");
  const role = key("role", "Id of a role.");
  const day: ColumnSketch = {
    name: "asked_day",
    definition: "bigint NOT NULL",
    words:
      "The civil day of the instant asked about, in days since 1970-01-01: these rules have no calendar to tell it by.",
  };
  return [
    tableOf(
      "questions",
      "May somebody do an act in a case? One row a question.",
      [
        key("question_id", "Your name for the question."),
        key("case_id", "The case; its asked_at is the instant asked about."),
        key("act", "Id of the act."),
        {
          name: "content",
          definition: 'text COLLATE "C"',
          words: "What approvals must be for (a version, a hash); NULL: whatever they are for.",
        },
        ...(calendar ? [] : [day]),
      ],
      ["question_id"],
    ),
    tableOf("question_roles", "Roles of the actor: at least one.", [question, role], ["question_id", "role"]),
    tableOf(
      "question_toward",
      "Roles of whom the act is done to; none: norms count whatever their counterparty.",
      [question, role],
      ["question_id", "role"],
    ),
    tableOf(
      "question_approvals",
      "Decisions of approving roles. What is not listed is not given.",
      [
        question,
        {
          name: "position",
          definition: "bigint NOT NULL",
          words: "Their order: of two at the same second, the later entry counts.",
        },
        key("by_role", "Id of the role that decided."),
        { name: "decided_at", definition: "bigint NOT NULL", words: "When, in whole seconds of Unix time." },
        { name: "approved", definition: "boolean NOT NULL", words: "TRUE: approved. FALSE: refused." },
        { name: "content", definition: 'text COLLATE "C"', words: "What was approved." },
      ],
      ["question_id", "position"],
    ),
  ].join("\n\n");
}

/** The views that decide: on which day a question is asked, what each norm does in it, and the verdict. */
export function decisionViews({ norms }: RulesWire, calendar: CalendarWire | undefined): string {
  const levels = Math.max(0, ...defeatLevels(decisiveNorms(norms).norms).values());
  return [askedQuestions(calendar !== undefined), wantedApprovals, questionNorms(levels), decisions].join("\n\n");
}

/** The civil day of an instant is searched for in the calendar, and whatever cannot be answered is told apart. */
function askedQuestions(hasCalendar: boolean): string {
  const day = hasCalendar
    ? `CROSS JOIN LATERAL (SELECT
    (SELECT s.last_day FROM ${ours("calendar_stretches")} s
      WHERE s.first_second <= c.asked_at AND c.asked_at < s.end_second) AS last_day,
    (SELECT max(s.first_second) FROM ${ours("calendar_day_starts")} s WHERE s.first_second <= c.asked_at) AS first_second
  OFFSET 0) f
LEFT JOIN ${ours("calendar_day_starts")} s ON s.first_second = f.first_second
CROSS JOIN LATERAL (SELECT
    (SELECT min(n.day) - 1 FROM ${ours("calendar_day_starts")} n WHERE n.first_second > c.asked_at) AS day_before_next
  OFFSET 0) n
CROSS JOIN LATERAL (SELECT
    CASE WHEN f.last_day IS NOT NULL AND s.day IS NOT NULL
      THEN least(
        s.day + CAST((c.asked_at - s.first_second - mod(c.asked_at - s.first_second, 86400)) / 86400 AS bigint),
        f.last_day, coalesce(n.day_before_next, f.last_day)) END AS asked_day
  OFFSET 0) d`
    : "CROSS JOIN LATERAL (SELECT q.asked_day OFFSET 0) d";
  return `${remark("Each question with its instant and day. refusal: why it has no answer; a question without an answer is never a permit.")}
CREATE VIEW ${ours("asked_questions")} AS
SELECT q.question_id, q.case_id, q.act, q.content, c.asked_at, d.asked_day, r.refusal, a.is_answered
FROM ${ours("questions")} q
LEFT JOIN ${ours("cases")} c ON c.case_id = q.case_id
${day}
LEFT JOIN ${ours("rule_book")} b ON d.asked_day BETWEEN b.first_day AND b.last_day
LEFT JOIN ${ours("acts")} x ON x.act = q.act
${namedRoles("question_roles", "role", "o")}
${namedRoles("question_toward", "role", "t")}
${namedRoles("question_approvals", "by_role", "p")}
CROSS JOIN LATERAL (SELECT CASE
    WHEN c.case_id IS NULL THEN 'unknown case'
    WHEN b.first_day IS NULL THEN 'not covered'
    WHEN x.act IS NULL THEN 'unknown act'
    WHEN o.question_id IS NULL THEN 'no role'
    WHEN coalesce(o.has_unknown, FALSE) OR coalesce(t.has_unknown, FALSE) OR coalesce(p.has_unknown, FALSE) THEN 'unknown role'
  END AS refusal OFFSET 0) r
CROSS JOIN LATERAL (SELECT r.refusal IS NULL AS is_answered OFFSET 0) a;`;
}

/** The questions for which a table names roles, and whether one of them is no role of the rules. */
function namedRoles(table: string, column: string, alias: string): string {
  return `LEFT JOIN (SELECT r.question_id, bool_or(x.role IS NULL) AS has_unknown
  FROM ${ours(table)} r LEFT JOIN ${ours("roles")} x ON x.role = r.${column} GROUP BY r.question_id) ${alias} ON ${alias}.question_id = q.question_id`;
}

const wantedApprovals = `${remark("The roles whose approval a norm would still wait for in a question.")}
CREATE VIEW ${ours("wanted_approvals")} AS
${wantedIn(ours("asked_questions"))};`;

/**
 * The roles whose approval norms still wait for. Approvals are a closed world: of each role the latest entry that is not later than the instant asked about
 * and for the content asked about.
 * @param asked - A relation with the columns question_id, act, content and asked_at of the view asked_questions.
 */
function wantedIn(asked: string): string {
  return `WITH standing AS (
  SELECT p.question_id, p.by_role, p.approved,
    row_number() OVER (PARTITION BY p.question_id, p.by_role ORDER BY p.decided_at DESC, p.position DESC) AS turn
  FROM ${ours("question_approvals")} p
  JOIN ${asked} q ON q.question_id = p.question_id
  WHERE p.decided_at <= q.asked_at
    AND (q.content IS NULL OR (p.content IS NOT NULL AND p.content = q.content))
), given AS (
  SELECT DISTINCT s.question_id, a.norm, a.wanted
  FROM standing s JOIN ${ours("norm_approvers")} a ON a.role = s.by_role
  WHERE s.turn = 1 AND s.approved
), wanting AS (
  SELECT q.question_id, n.norm, n.approval, w.wanted, g.norm IS NOT NULL AS is_given
  FROM ${asked} q
  JOIN ${ours("norm_acts")} x ON x.act = q.act AND x.bars
  JOIN ${ours("norms")} n ON n.norm = x.norm AND n.approval IS NOT NULL
  JOIN (SELECT DISTINCT a.norm, a.wanted FROM ${ours("norm_approvers")} a) w ON w.norm = n.norm
  LEFT JOIN given g ON g.question_id = q.question_id AND g.norm = n.norm AND g.wanted = w.wanted
), counted AS (
  SELECT w.question_id, w.norm, w.approval, w.wanted, w.is_given,
    max(CASE WHEN w.is_given THEN 1 ELSE 0 END) OVER (PARTITION BY w.question_id, w.norm) AS any_given
  FROM wanting w
)
SELECT question_id, norm, wanted AS role FROM counted
WHERE NOT is_given AND NOT (approval = 'any' AND any_given = 1)`;
}

/**
 * What each norm of a question does. Norms that may set others aside are judged before them, level by level; a norm outside the question, or not
 * in force, sets nothing aside. A duty on the act, which neither bars nor grants it, is judged for what it sets aside, and left out of the answer.
 */
function questionNorms(levels: number): string {
  const judged = Array.from({ length: levels }, (_, index) => judgedOnLevel(index + 1)).join("");
  return `${remark("What each norm of a question does (effect: as in the answers of the evaluator), and whether it bars the act and grants it; NULL: unknown.")}
CREATE VIEW ${ours("question_norms")} AS
WITH asked AS MATERIALIZED (
  SELECT q.question_id, q.case_id, q.act, q.content, q.asked_at, q.asked_day, t.question_id IS NOT NULL AS has_toward
  FROM ${ours("asked_questions")} q
  LEFT JOIN (SELECT DISTINCT t.question_id FROM ${ours("question_toward")} t) t ON t.question_id = q.question_id
  WHERE q.is_answered
), reached AS MATERIALIZED (
  SELECT DISTINCT a.question_id, b.norm
  FROM asked a
  JOIN ${ours("question_roles")} r ON r.question_id = a.question_id
  JOIN ${ours("norm_acts")} x ON x.act = a.act
  JOIN ${ours("norm_roles")} b ON b.norm = x.norm AND b.role = r.role
), met AS MATERIALIZED (
  SELECT DISTINCT a.question_id, b.norm
  FROM asked a
  JOIN ${ours("question_toward")} t ON t.question_id = a.question_id
  JOIN ${ours("norm_acts")} x ON x.act = a.act
  JOIN ${ours("norm_counterparties")} b ON b.norm = x.norm AND b.role = t.role
), near AS MATERIALIZED (
  SELECT a.question_id, a.case_id, n.norm, n.level, n.applies_place, n.bars_place, n.approval IS NOT NULL AS has_approval,
    a.asked_day BETWEEN n.first_day AND n.last_day AS in_force,
    n.any_counterparty OR NOT a.has_toward OR m.norm IS NOT NULL AS meets,
    x.bars, x.any_actor, x.grants, x.sets_aside,
    n.any_role OR r.norm IS NOT NULL AS reached
  FROM asked a
  JOIN ${ours("norm_acts")} x ON x.act = a.act
  JOIN ${ours("norms")} n ON n.norm = x.norm
  LEFT JOIN reached r ON r.question_id = a.question_id AND r.norm = x.norm
  LEFT JOIN met m ON m.question_id = a.question_id AND m.norm = x.norm
), answered AS MATERIALIZED (
  SELECT v.case_id, v.holds, v.fails FROM ${ours("answers")} v WHERE v.case_id IN (SELECT a.case_id FROM asked a)
), member AS MATERIALIZED (
  SELECT m.question_id, m.norm, m.level, m.has_approval,
    m.bars AND (m.any_actor OR m.reached) AS bars, m.grants AND m.reached AS grants,
    v.holds[m.applies_place] AS when_holds, v.fails[m.applies_place] AS when_fails,
    m.bars_place IS NULL OR v.holds[coalesce(m.bars_place, 1)] AS bar_holds,
    m.bars_place IS NOT NULL AND v.fails[coalesce(m.bars_place, 1)] AS bar_fails
  FROM near m
  JOIN answered v ON v.case_id = m.case_id
  WHERE m.in_force AND m.meets AND ((m.bars AND m.any_actor) OR ((m.bars OR m.grants OR m.sets_aside) AND m.reached))
), judged_0 AS MATERIALIZED (
  SELECT m.*, m.when_holds AS applies, m.when_fails AS applies_not FROM member m WHERE m.level = 0
)${judged}, weighed AS (
  SELECT j.*, w.norm IS NULL AS is_approved,
    j.applies AND j.bar_holds AS barred, j.applies_not OR j.bar_fails AS barred_not
  FROM judged_${levels} j
  LEFT JOIN (SELECT DISTINCT a.question_id, a.norm FROM (
${wantedIn("asked")}
  ) a) w
    ON w.question_id = j.question_id AND w.norm = j.norm
)
SELECT w.question_id, w.norm, w.applies, w.applies_not,
  CASE
    WHEN NOT w.bars OR w.barred_not OR (w.has_approval AND w.is_approved) THEN FALSE
    WHEN w.barred THEN TRUE
  END AS bars,
  w.has_approval AS waits_for_approval,
  CASE WHEN NOT w.grants OR w.applies_not THEN FALSE WHEN w.applies THEN TRUE END AS grants,
  CASE
    WHEN NOT w.bars AND w.applies THEN 'grants'
    WHEN NOT w.bars AND NOT w.applies_not THEN 'may-grant'
    WHEN w.bars AND w.has_approval AND w.is_approved AND NOT w.barred_not THEN 'approved'
    WHEN w.bars AND w.barred THEN CASE WHEN w.has_approval THEN 'needs-approval' ELSE 'bars' END
    WHEN w.bars AND NOT w.barred_not THEN 'may-bar'
    WHEN w.grants AND w.applies THEN 'grants'
    WHEN NOT w.applies_not THEN 'met'
    WHEN w.when_fails THEN 'inapplicable'
    ELSE 'set-aside'
  END AS effect
FROM weighed w WHERE w.bars OR w.grants;`;
}

function judgedOnLevel(level: number): string {
  const before = `judged_${level - 1}`;
  const own = [
    "question_id",
    "norm",
    "level",
    "has_approval",
    "bars",
    "grants",
    "when_holds",
    "when_fails",
    "bar_holds",
    "bar_fails",
  ];
  const columns = own.map((column) => `m.${column}`).join(", ");
  return `, judged_${level} AS MATERIALIZED (
  SELECT * FROM ${before}
  UNION ALL
  SELECT ${columns},
    m.when_holds AND coalesce(bool_and(b.applies_not), TRUE), m.when_fails OR coalesce(bool_or(b.applies), FALSE)
  FROM member m
  LEFT JOIN ${ours("norm_defeats")} d ON d.norm = m.norm
  LEFT JOIN ${before} b ON b.question_id = m.question_id AND b.norm = d.defeated_by
  WHERE m.level = ${level}
  GROUP BY ${columns}
)`;
}

/**
 * The verdicts by what each norm does: the four steps of the decision, in their order.
 * @param norms - A relation with the columns question_id, bars, waits_for_approval and grants of the view question_norms.
 */
export function verdictsBy(norms: string): string {
  return `WITH weighed AS (
  SELECT n.question_id,
    bool_or(n.bars AND NOT n.waits_for_approval) AS barred,
    bool_or(n.bars IS NULL) AS may_be_barred,
    bool_or(n.bars AND n.waits_for_approval) AS waits,
    bool_or(n.grants) AS granted,
    bool_or(n.grants IS NULL) AS may_be_granted
  FROM ${norms} n GROUP BY n.question_id
), told AS (
  SELECT q.question_id, q.case_id, q.act, q.asked_day, q.refusal, coalesce(w.barred, FALSE) AS barred,
    coalesce(w.may_be_barred, FALSE) AS may_be_barred, coalesce(w.waits, FALSE) AS waits,
    coalesce(x.forbidden, FALSE) AND NOT coalesce(w.granted, FALSE) AS lacks_grant,
    coalesce(w.may_be_granted, FALSE) AS may_be_granted
  FROM ${ours("asked_questions")} q
  LEFT JOIN ${ours("acts")} x ON x.act = q.act
  LEFT JOIN weighed w ON w.question_id = q.question_id
)
SELECT t.question_id, t.case_id, t.act, t.asked_day,
  CASE
    WHEN t.refusal IS NOT NULL THEN NULL
    WHEN t.barred THEN 'deny'
    WHEN t.lacks_grant AND NOT t.may_be_granted THEN 'deny'
    WHEN t.may_be_barred OR t.lacks_grant THEN 'needs_facts'
    WHEN t.waits THEN 'needs_approval'
    ELSE 'permit'
  END AS verdict,
  t.refusal
FROM told t`;
}

const decisions = `${remark("The verdict on each question: deny, needs_facts, needs_approval or permit; NULL where refusal says why there is none.")}
CREATE VIEW ${ours("decisions")} AS
SELECT v.question_id, v.case_id, v.act, v.verdict, v.refusal, b.draft, b.edition
FROM (
${verdictsBy(ours("question_norms"))}
) v CROSS JOIN ${ours("rule_book")} b;`;
