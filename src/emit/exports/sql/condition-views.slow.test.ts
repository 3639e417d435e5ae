import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { lowerCondition } from "../../../conditions/lower-condition.js";
import { openSteps } from "../../../conditions/step-registry.js";
import type { EncodedRecord } from "../../../evaluate/derive-facts.js";
import { type Encoded, type EncodedRow, evalFormula, readElement } from "../../../evaluate/eval-formula.js";
import type { FactType, RulesWire } from "../../../model/generated/rules-wire.js";
import type { FactType as WrittenType } from "../../../model/vocabulary.js";
import { answered } from "../../../testing/agreement/ask-pairs.js";
import { askSql, publishedSql } from "../../../testing/agreement/ask-sql.js";
import { duckdb, openDuckdbWith } from "../../../testing/agreement/duckdb.js";
import { type AgreementCase, conditionsOf, type Engine } from "../../../testing/agreement/engine.js";
import { postgresql } from "../../../testing/agreement/postgresql.js";
import { conditionVocabulary, randomConditions, untypedColumn } from "../../../testing/random-conditions.js";
import { readRecord } from "../../../testing/read-record.js";
import { book, is, yes } from "../../../testing/rule-book.js";
import { sqlFiles } from "./sql-files.js";

const engines: readonly Engine[] = [duckdb, postgresql];
const at = 1_786_000_000;
const question = { kind: "applying", at: new Date(at * 1000).toISOString().replace(".000", "") } as const;
const work = mkdtempSync(join(tmpdir(), "pedoman-sql-"));
afterAll(() => rmSync(work, { recursive: true }));

describe.each(engines)("conditions on $name", ({ absent, open }) => {
  it.skipIf(absent)("come to what the evaluator says, whatever they are and whatever is missing", async () => {
    const rules = randomBook();
    const records = fc.sample(recordsOf(rules), { seed: 7, numRuns: 120 });
    const seen = await compare(open, rules, records);
    const [least, all] = [records.length * rules.norms.length * 0.1, ["fails", "holds", "neither"] as const];
    for (const one of all) expect(seen[one] ?? 0, one).toBeGreaterThan(least);
  });

  it.skipIf(absent)("keep names and texts as they are, whatever they hold", async () => {
    const rules = awkwardBook();
    const texts = [...awkwardTexts, null];
    const values = texts.flatMap((one) =>
      texts.map(
        (other): EncodedRecord =>
          recordFrom([...awkwardNames.map((name): [string, Encoded] => [name, one]), ["satu.teks", other]]),
      ),
    );
    const seen = await compare(open, rules, values);
    expect(seen["holds"]).toBeGreaterThan(awkwardNames.length * awkwardTexts.length);
  });

  it.skipIf(absent)("read more facts than one table has room for", async () => {
    // PostgreSQL ends at 1,600 columns; DuckDB does not, and plans wide rows slowly.
    const rules = wideBook(open === postgresql.open ? 1700 : 600);
    await compare(open, rules, [...fc.sample(recordsOf(rules), { seed: 11, numRuns: 3 }), {}]);
  });
});

it("tell texts apart by their bytes in a DuckDB that by default does not", async () => {
  const rules = awkwardBook();
  const open: Engine["open"] = async (law, published) => {
    const { text, sql } = await publishedSql(published);
    return askSql(law, sql, await openDuckdbWith(`SET default_collation = 'NOCASE';\n${text}`, sql.schema));
  };
  await compare(open, rules, [
    recordFrom([...awkwardNames.map((name): [string, Encoded] => [name, "a"]), ["satu.teks", "A"]]),
  ]);
});

/** A law of random conditions, a norm each. */
function randomBook(): RulesWire {
  const steps = openSteps();
  const conditions = fc.sample(randomConditions, { seed: 20_261_126, numRuns: 200 });
  const norms = conditions.map((condition, index) => ({
    id: `acak-${index}`,
    when: lowerCondition(condition, { vocabulary: conditionVocabulary, steps, normsOfRule: (rule) => [rule] }),
  }));
  const facts = [...conditionVocabulary.facts.values()].map(({ name, type }) => [name, wireType(type)] as const);
  const { register, column } = untypedColumn;
  const columns = facts.flatMap(([name]) => (name.startsWith(`${register}.`) ? [name.slice(register.length + 1)] : []));
  return book({
    facts: Object.fromEntries(facts),
    registers: [{ id: register, members: [], columns: [...columns, column] }],
    steps: steps.all(),
    norms,
  });
}

function wireType(type: WrittenType): FactType {
  switch (type.kind) {
    case "derived":
      return type.choices.length > 0 ? { kind: "choice", choices: type.choices, ordered: true } : { kind: "boolean" };
    case "duration":
      return { kind: "duration", unit: "hour" };
    case "list":
      return {
        kind: "list",
        choices: type.choices,
        ...(type.register === undefined ? {} : { register: type.register }),
      };
    case "number":
      return { kind: "number", unit: type.unit || "nilai" };
    default:
      return type;
  }
}

/** What PostgreSQL would cut off, words of SQL, names of our own tables and columns, and of columns that every table has. */
const awkwardNames = [
  `panjang.${"a".repeat(80)}`,
  `panjang.${"a".repeat(80)}b`,
  "select.from",
  "case_id",
  "asked_at",
  "xmin",
  "norms",
];
const awkwardTexts = [
  "",
  "a",
  "A",
  "a ",
  "'",
  '"',
  "\\",
  "\\N",
  "\\.",
  "\n",
  "\t",
  "a\r\nb",
  "{t,f}",
  "é",
  "e\u0301",
  "\u{1F30A}",
  "NULL",
  "%_",
  "--",
  ";",
];

function awkwardBook(): RulesWire {
  const text: FactType = { kind: "text" };
  const same = (name: string) => ({ "===": [{ var: name }, { var: "satu.teks" }] });
  const known = (name: string) => ({ "!": [{ "===": [{ var: name }, null] }] });
  return book({
    facts: Object.fromEntries([...awkwardNames, "satu.teks"].map((name) => [name, text])),
    norms: [
      ...awkwardNames.map((name, index) => ({
        id: `sama-${index}`,
        when: { holds: same(name), fails: { and: [known(name), { "!": [same(name)] }] } },
      })),
      ...awkwardTexts.map((one, index) => ({ id: `teks-${index}`, when: is("select.from", one) })),
    ],
  });
}

function wideBook(count: number): RulesWire {
  const types: readonly FactType[] = [{ kind: "boolean" }, { kind: "event" }, { kind: "text" }];
  const facts = Array.from({ length: count }, (_, index) => [`isu.f${index}`, types[index % 3] as FactType] as const);
  const conditions = {
    boolean: yes,
    event: (name: string) => ({ ...yes(name), holds: { "===": [{ var: name }, false] } }),
    text: (name: string) => is(name, "ya"),
  };
  return book({
    facts: Object.fromEntries(facts),
    norms: facts.map(([name, { kind }], index) => ({
      id: `norma-${index}`,
      when: conditions[kind as keyof typeof conditions](name),
    })),
  });
}

/** Records of a rule book, with what is computed drawn as well, and from none to nearly all of it missing. */
function recordsOf({ facts, registers, steps }: RulesWire): fc.Arbitrary<EncodedRecord> {
  const ofElements = (list: string): readonly (readonly [string, fc.Arbitrary<Encoded>])[] =>
    steps.flatMap((step) => ("of" in step && step.of === list ? [[step.name, fc.boolean()] as const] : []));
  const rowsOf = (list: string, register: string): fc.Arbitrary<EncodedRow> => {
    const declared = facts.flatMap(({ name, type }) =>
      name.startsWith(`${register}.`) && type.kind !== "list"
        ? [[name.slice(register.length + 1), valuesOf(type)] as const]
        : [],
    );
    const names = new Set(declared.map(([name]) => name));
    const open = registers.flatMap(({ id, columns }) =>
      id === register ? columns.filter((column) => !names.has(column)) : [],
    );
    const sent = open.map((column) => [column, fc.constantFrom<Encoded>("lain", "krisis", true, false, 0, 3)] as const);
    return fc.record(Object.fromEntries([...declared, ...sent, ...ofElements(list)]), {
      requiredKeys: [],
    }) as fc.Arbitrary<EncodedRow>;
  };
  const entries = facts.map(({ name, type }) => {
    const register = type.kind === "list" ? type.register : undefined;
    return [
      name,
      register === undefined ? valuesOf(type) : fc.array(rowsOf(name, register), { maxLength: 3 }),
    ] as const;
  });
  const computed = steps.flatMap((step) =>
    step.kind === "derived" || step.kind === "count" || ("of" in step && step.of !== undefined)
      ? []
      : [[step.name, fc.boolean()] as const],
  );
  const all = [...entries, ...computed] as readonly (readonly [string, fc.Arbitrary<Encoded>])[];
  return fc
    .constantFrom(0, 1, 3, 8)
    .chain((missing) =>
      fc
        .tuple(
          ...all.map(([name, value]) =>
            fc
              .tuple(value, fc.nat({ max: 9 }))
              .map(([one, chance]): [string, Encoded] => [name, chance < missing ? null : one]),
          ),
        )
        .map((drawn) => withCounts(recordFrom(drawn), steps)),
    );
}

function valuesOf(type: FactType): fc.Arbitrary<Encoded> {
  switch (type.kind) {
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...type.choices);
    case "event":
      return fc.oneof(
        fc.constant(false),
        fc.nat({ max: 3 }).map((hours) => at - hours * 3600),
      );
    case "list":
      return fc.subarray([...type.choices]);
    case "text":
    case "reference":
      return fc.constantFrom("ya", "lain", "krisis", "1");
    default:
      return fc.nat({ max: 4 });
  }
}

function recordFrom(values: readonly (readonly [name: string, value: Encoded])[]): EncodedRecord {
  const record: Record<string, Encoded | Record<string, Encoded>> = {};
  for (const [name, value] of values) {
    if (value === null) continue;
    const dot = name.indexOf(".");
    if (dot < 0) record[name] = value;
    else record[name.slice(0, dot)] = { ...(record[name.slice(0, dot)] as object), [name.slice(dot + 1)]: value };
  }
  return record as EncodedRecord;
}

/** Counts are computed in SQL as well, and so here from the rest. */
function withCounts(record: EncodedRecord, steps: RulesWire["steps"]): EncodedRecord {
  const read = readRecord(record);
  const counted = steps.flatMap((step): [string, Encoded][] => {
    if (step.kind !== "count") return [];
    const elements = read(step.list);
    if (!Array.isArray(elements)) return [];
    const truths = (elements as readonly Encoded[]).map((element) => {
      const own = readElement(element);
      return evalFormula(step.holds, own) ? true : evalFormula(step.fails, own) ? false : undefined;
    });
    return truths.includes(undefined) ? [] : [[step.name.slice(2), truths.filter((truth) => truth === true).length]];
  });
  return { ...record, _: { ...(record["_"] as EncodedRow | undefined), ...Object.fromEntries(counted) } };
}

/** Asks an engine and holds it against the evaluator. @returns How often each answer came up. */
async function compare(
  open: Engine["open"],
  rules: RulesWire,
  records: readonly EncodedRecord[],
): Promise<Readonly<Record<string, number>>> {
  const folder = mkdtempSync(join(work, "law-"));
  for (const { path, contents } of sqlFiles(rules, undefined)) writeFileSync(join(folder, basename(path)), contents);
  const cases = records.map(
    (record, index): AgreementCase => ({ id: String(index), question, record: announced(record, index) }),
  );
  const engine = await open(rules, folder);
  try {
    const answers = await engine.answer(cases);
    const seen: Record<string, number> = {};
    const wrong: string[] = [];
    records.forEach((record, index) => {
      const read = readRecord(record);
      conditionsOf(rules).forEach(({ name, holds, fails }, place) => {
        const own = answered(evalFormula(holds, read), evalFormula(fails, read));
        const found = answers[index]?.conditions?.[place];
        if (own !== found) wrong.push(`${name} of ${JSON.stringify(record)}: ${own}, ${found}`);
        seen[own] = (seen[own] ?? 0) + 1;
      });
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    return seen;
  } finally {
    await engine.close();
  }
}

/** Of every second record, events that have not happened are announced for later: the evaluator has put `false` there, SQL sees the instant. */
function announced(record: EncodedRecord, index: number): EncodedRecord {
  if (index % 2 === 0) return record;
  const later = (key: string, value: unknown): unknown =>
    value === false && /waktu|terjadi/.test(key) ? at + index : value;
  return JSON.parse(JSON.stringify(record), later) as EncodedRecord;
}
