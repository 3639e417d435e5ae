import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { celEnv, isCelError, parse as parseBuf, plan } from "@bufbuild/cel";
import { Environment } from "@marcbachmann/cel-js";
import { beforeAll, describe, expect, it } from "vitest";
import { deriveFacts } from "../../evaluate/derive-facts.js";
import { evalFormula } from "../../evaluate/eval-formula.js";
import { loadRules } from "../../evaluate/load-rules.js";
import type { Formula, RulesWire } from "../../model/generated/rules-wire.js";
import type { Handbook } from "../../model/handbook.js";
import { compiledGuidelines } from "../../testing/guidelines.js";
import { randomFacts } from "../../testing/random-facts.js";
import { celOf } from "./cel-files.js";
import { toCel } from "./to-cel.js";

/** How many random records; more by `npm run test:formulas`. */
const count = Math.min(Number(process.env["FORMULA_RECORDS"] ?? 150), 20_000);
const published = (name: string): string => readFileSync(resolve("dist/rules", name), "utf8");

type Engine = { readonly name: string; readonly compile: (expression: string) => (record: object) => unknown };

const engines: readonly Engine[] = [
  {
    name: "@marcbachmann/cel-js",
    compile: (expression) => {
      const parsed = new Environment({ unlistedVariablesAreDyn: true }).parse(expression);
      return (record) => parsed(record as Record<string, unknown>);
    },
  },
  {
    name: "@bufbuild/cel",
    compile: (expression) => {
      const planned = plan(celEnv(), parseBuf(expression));
      return (record) => {
        const answer = planned(record as never);
        return isCelError(answer) ? String(answer) : answer;
      };
    },
  },
];

/** The record as CEL has it: a map for each entity, whole numbers as integers of 64 bits. */
function asCel(record: object, entities: readonly string[]): Record<string, unknown> {
  const whole = (value: unknown): unknown =>
    typeof value === "number"
      ? BigInt(value)
      : Array.isArray(value)
        ? value.map(whole)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, whole(one)]))
          : value;
  const own = record as Readonly<Record<string, object>>;
  return Object.fromEntries(entities.map((entity) => [entity, whole(own[entity] ?? {})]));
}

let handbook: Handbook;
beforeAll(async () => {
  ({ handbook } = await compiledGuidelines());
});

describe("the conditions of the published rules in CEL", () => {
  it.each(engines)(
    `are what the evaluator says over ${count} random records with facts missing, in $name`,
    (engine) => {
      const rules = loadRules(published("rules.json"), published("calendar.json"));
      const book: RulesWire = rules.book;
      const { entities } = celOf(book);
      const formulas: readonly Formula[] = [
        ...book.norms.flatMap(({ when, bars }) => [when, ...(bars?.when ? [bars.when] : []), ...(bars?.parts ?? [])]),
        ...book.steps.flatMap((step) => (step.kind === "derived" ? step.rows : [])),
      ].flatMap(({ holds, fails }) => [holds, fails]);
      const distinct = [...new Map(formulas.map((formula) => [toCel(formula), formula]))];
      const compiled = distinct.map(([expression, formula]) => ({
        expression,
        formula,
        ask: engine.compile(expression),
      }));
      expect(compiled.length).toBeGreaterThan(200);
      const records = randomFacts(20_261_126, handbook.vocabulary, [0, 1, 3, 1000, 9999, 10_000]);
      const wrong: string[] = [];
      for (let i = 0; i < count && wrong.length < 5; i += 1) {
        const record = deriveFacts(rules, { at: "2026-08-19T10:20:00+08:00", facts: records.next().value });
        const read = (path: string) => {
          const [entity = "", attribute = ""] = path.split(".");
          return ((record[entity] as Readonly<Record<string, never>> | undefined)?.[attribute] ?? null) as never;
        };
        const asked = asCel(record, entities);
        for (const { expression, formula, ask } of compiled) {
          const [own, theirs] = [evalFormula(formula, read), ask(asked)];
          if (own !== theirs) wrong.push(`${expression}: ${own}, ${String(theirs)}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});
