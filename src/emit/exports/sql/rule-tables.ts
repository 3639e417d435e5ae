import { decisiveNorms } from "../../../compile/rule-book/decisive-norms.js";
import { parseDate } from "../../../evaluate/instant.js";
import type { CalendarWire } from "../../../model/generated/calendar-wire.js";
import type { Norm, RulesWire } from "../../../model/generated/rules-wire.js";
import { type ColumnSketch, key, tableOf } from "./case-tables.js";
import type { PlacedCondition } from "./condition-views.js";
import { notHappened } from "./layout.js";
import { ours, quoteName, quoteValue } from "./quote.js";

/** A table of the rules: its columns with its rows in their order. */
type RuleTable = {
  readonly table: string;
  readonly words: string;
  readonly columns: readonly ColumnSketch[];
  readonly primaryKey: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | undefined)[])[];
};

const integer = (name: string, words: string): ColumnSketch => ({ name, definition: "bigint NOT NULL", words });
const truth = (name: string, words: string): ColumnSketch => ({ name, definition: "boolean NOT NULL", words });

/** What the rules say of norms, roles, acts and days, as tables that come filled. */
export function ruleTables(
  book: RulesWire,
  calendar: CalendarWire | undefined,
  conditions: readonly PlacedCondition[],
): string {
  const tables = [
    ruleBook(book),
    ...calendarTables(calendar),
    roles(book),
    acts(book),
    norms(book, conditions),
    ...normTables(book),
    conditionTable(conditions),
  ];
  return tables.map(filled).join("\n\n");
}

/** Rows that one INSERT holds: engines read long lists of values slowly. */
const rowsAtOnce = 500;

function filled({ table, words, columns, primaryKey, rows }: RuleTable): string {
  const names = columns.map(({ name }) => quoteName(name)).join(", ");
  const inserts = Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, index) => {
    const some = rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce);
    const values = some.map((row) => `  (${row.map(quoteValue).join(", ")})`).join(",\n");
    return `INSERT INTO ${ours(table)} (${names}) VALUES\n${values};`;
  });
  return [tableOf(table, words, columns, primaryKey), ...inserts].join("\n");
}

function ruleBook({ policy, draft, covers }: RulesWire): RuleTable {
  return {
    table: "rule_book",
    words: "Which law this is: one row.",
    columns: [
      integer("edition", "Edition of the rules; it only grows."),
      key("content_hash", "SHA-256 over the source texts."),
      truth("draft", "TRUE: the rules bind nobody yet."),
      integer("first_day", "First day the rules answer for, in days since 1970-01-01."),
      integer("last_day", "Last day."),
    ],
    primaryKey: ["edition"],
    rows: [[policy.edition, policy.contentHash, draft, dayNumber(covers.from), dayNumber(covers.to)]],
  };
}

/** Where no calendar is published, both are empty, and questions tell their day themselves. */
function calendarTables(calendar: CalendarWire | undefined): readonly RuleTable[] {
  return [
    {
      table: "calendar_stretches",
      words: "Stretches of whole years that the calendar covers.",
      columns: [
        integer("first_second", "First second, in Unix time."),
        integer("end_second", "First second after it."),
        integer("last_day", "Last day, in days since 1970-01-01."),
      ],
      primaryKey: ["first_second"],
      rows: (calendar?.covers ?? []).map(({ start, end, lastDay }) => [start, end, lastDay]),
    },
    {
      table: "calendar_day_starts",
      words: "Where the rhythm of 86,400 seconds a day begins, or breaks by a change of clocks.",
      columns: [
        integer("day", "The day, in days since 1970-01-01."),
        integer("first_second", "Its first second, in Unix time."),
      ],
      primaryKey: ["day"],
      rows: (calendar?.dayStarts ?? []).map(({ day, start }) => [day, start]),
    },
  ];
}

function roles(book: RulesWire): RuleTable {
  return {
    table: "roles",
    words: "The roles an actor may have.",
    columns: [key("role", "Id of the role."), key("term", "The legal term.")],
    primaryKey: ["role"],
    rows: book.roles.map(({ id, term }) => [id, term]),
  };
}

function acts(book: RulesWire): RuleTable {
  return {
    table: "acts",
    words: "The acts that may be asked about.",
    columns: [
      key("act", "Id of the act."),
      key("words", "How the text names it."),
      truth("forbidden", "TRUE: it needs a norm that grants it."),
    ],
    primaryKey: ["act"],
    rows: book.acts.map(({ id, phrases, default: fallback }) => [id, phrases[0] ?? id, fallback === "forbidden"]),
  };
}

function norms(book: RulesWire, conditions: readonly PlacedCondition[]): RuleTable {
  const placeOf = new Map(conditions.map(({ norm, part, place }) => [`${norm} ${part}`, place]));
  const citation = new Map(book.sources.map((source) => [source.id, source.citation]));
  const levels = defeatLevels(decisiveNorms(book.norms).norms);
  return {
    table: "norms",
    words: "The norms.",
    columns: [
      key("norm", "Id of the norm."),
      key("citation", "The provision it is read from."),
      key("said", "The norm said back."),
      truth("draft", "TRUE: it binds nobody yet."),
      integer("first_day", "First day in force, in days since 1970-01-01."),
      integer("last_day", "Last day in force."),
      integer("level", "Norms that may set it aside stand on lower levels."),
      integer("applies_place", "Place in answers of the condition under which it applies."),
      {
        name: "bars_place",
        definition: "bigint",
        words: "Place in answers of the condition under which it bars; NULL: wherever it applies.",
      },
      {
        name: "approval",
        definition: 'text COLLATE "C"',
        words: "all or any: whose approval lifts what it bars; NULL: nobody's.",
      },
      truth("any_role", "TRUE: it binds whoever acts."),
      truth("any_counterparty", "TRUE: it does not say to whom."),
    ],
    primaryKey: ["norm"],
    rows: book.norms.map((norm) => [
      norm.id,
      citation.get(norm.source) ?? norm.source,
      norm.said.id,
      norm.draft,
      dayNumber(norm.validity.from),
      norm.validity.to === undefined ? notHappened : dayNumber(norm.validity.to),
      levels.get(norm.id) ?? 0,
      placeOf.get(`${norm.id} when`) ?? 0,
      placeOf.get(`${norm.id} bar`),
      norm.bars?.approval?.mode,
      norm.bound.length === 0,
      norm.counterparty === undefined,
    ]),
  };
}

/** Of each norm, how long the longest chain is of norms that set one another aside before it. */
export function defeatLevels(norms: readonly Norm[]): ReadonlyMap<string, number> {
  const byId = new Map(norms.map((norm) => [norm.id, norm]));
  const levels = new Map<string, number>();
  const levelOf = (norm: Norm): number => {
    const known = levels.get(norm.id);
    if (known !== undefined) return known;
    const defeaters = norm.defeatedBy.flatMap((id) => byId.get(id) ?? []);
    const level = 1 + Math.max(-1, ...defeaters.map(levelOf));
    levels.set(norm.id, level);
    return level;
  };
  for (const norm of norms) levelOf(norm);
  return levels;
}

/** What follows from the trees of roles and acts, written out: which norms reach which act, role, counterparty; who approves for whom; what sets aside what. */
function normTables(book: RulesWire): readonly RuleTable[] {
  const rolesUnder = under(book.roles.map(({ id, parent }) => [id, parent]));
  const actsUnder = under(book.acts.map(({ id, partOf }) => [id, partOf]));
  const { norms: asked, settingAside } = decisiveNorms(book.norms);
  const norm = key("norm", "Id of the norm.");
  const role = (words: string) => key("role", words);
  const of = (
    table: string,
    words: string,
    second: ColumnSketch,
    third: readonly ColumnSketch[],
    rows: RuleTable["rows"],
  ): RuleTable => ({
    table,
    words,
    columns: [norm, second, ...third],
    primaryKey: ["norm", second.name, ...third.filter(({ name }) => name === "role").map(({ name }) => name)],
    rows,
  });
  return [
    of(
      "norm_acts",
      "Which norms bar or grant an act, or are about doing it and may set these aside.",
      key("act", "Id of the act: that of the norm, or one under it."),
      [
        truth("bars", "It may bar the act."),
        truth("any_actor", "Whoever acts."),
        truth("grants", "It may grant the act."),
        truth("sets_aside", "It may set others aside, as a duty to do the act does."),
      ],
      asked.flatMap(({ id, bars, grants }) => {
        const barred = new Set(bars ? actsUnder(bars.act) : []);
        const granted = new Set(grants === undefined ? [] : actsUnder(grants));
        const own = settingAside.get(id);
        const about = new Set(own === undefined ? [] : actsUnder(own));
        return [...new Set([...barred, ...granted, ...about])].map((act) => [
          id,
          act,
          barred.has(act),
          barred.has(act) && bars?.anyActor === true,
          granted.has(act),
          about.has(act),
        ]);
      }),
    ),
    of(
      "norm_roles",
      "Whom a norm binds, of those that bind not whoever acts.",
      role("Id of the role: one it names, or one under it."),
      [],
      asked.flatMap(({ id, bound }) => distinct(bound.flatMap(rolesUnder)).map((one) => [id, one])),
    ),
    of(
      "norm_counterparties",
      "To whom the act is done, of norms that say so.",
      role("Id of the role: one it names, or one under it."),
      [],
      asked.flatMap(({ id, counterparty }) =>
        distinct((counterparty ?? []).flatMap(rolesUnder)).map((one) => [id, one]),
      ),
    ),
    of(
      "norm_approvers",
      "Whose approval a norm waits for, and who gives it.",
      key("wanted", "Id of the role whose approval is wanted."),
      [role("Id of a role that gives it: itself, or one under it.")],
      asked.flatMap(({ id, bars }) =>
        distinct(bars?.approval?.roles ?? []).flatMap((wanted) => rolesUnder(wanted).map((one) => [id, wanted, one])),
      ),
    ),
    of(
      "norm_defeats",
      "Which norms set which aside where they apply.",
      key("defeated_by", "Id of the norm that sets it aside."),
      [],
      asked.flatMap(({ id, defeatedBy }) => distinct(defeatedBy).map((one) => [id, one])),
    ),
  ];
}

/** Everything that stands under something, itself included, in the order of the list. */
function under(
  entries: readonly (readonly [id: string, parent: string | undefined])[],
): (id: string) => readonly string[] {
  const parents = new Map(entries);
  const above = (id: string): ReadonlySet<string> => {
    const found = new Set<string>();
    for (let next: string | undefined = id; next !== undefined && !found.has(next); next = parents.get(next))
      found.add(next);
    return found;
  };
  const aboveOf = new Map(entries.map(([id]) => [id, above(id)]));
  return (wanted) => entries.flatMap(([id]) => (aboveOf.get(id)?.has(wanted) ? [id] : []));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function conditionTable(conditions: readonly PlacedCondition[]): RuleTable {
  return {
    table: "conditions",
    words: "Every condition of the rules, and where the view answers has its answer.",
    columns: [
      integer("condition", "Its number, in the order of rules.json."),
      key("norm", "Id of the norm it is of; empty for a row of a derived fact."),
      key("fact", "The derived fact it is of; empty for a norm."),
      key(
        "part",
        "when: the norm applies; bar: it bars; part: a part of what is required; row: the row gives the value.",
      ),
      key("key", "Letter or place of the part, place of the row."),
      integer("place", "Place in the arrays of the view answers, from 1."),
    ],
    primaryKey: ["condition"],
    rows: conditions.map(({ norm, fact, part, key: own, place }, index) => [index + 1, norm, fact, part, own, place]),
  };
}

function dayNumber(date: string): number {
  return parseDate(date) ?? notHappened;
}
