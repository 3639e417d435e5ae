import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { celEnv, isCelError, parse, plan } from "@bufbuild/cel";
import { Environment } from "@marcbachmann/cel-js";
import type { EncodedRecord } from "../../evaluate/derive-facts.js";
import type { Encoded } from "../../evaluate/eval-formula.js";
import type { CelWire } from "../../model/generated/cel-wire.js";
import { askPairs } from "./ask-pairs.js";
import type { Engine } from "./engine.js";

type Compile = (expression: string) => (record: object) => unknown;

/** CEL in plain JavaScript. */
export const celJs: Engine = celEngine("CEL, @marcbachmann/cel-js", () => {
  const environment = new Environment({ unlistedVariablesAreDyn: true });
  return (expression) => {
    const parsed = environment.parse(expression);
    return (record) => parsed(record as Record<string, unknown>);
  };
});

/** CEL by the makers of Protocol Buffers tools. */
export const bufbuildCel: Engine = celEngine("CEL, @bufbuild/cel", () => {
  const environment = celEnv();
  return (expression) => {
    const planned = plan(environment, parse(expression));
    return (record) => {
      const said = planned(record as never);
      return isCelError(said) ? String(said) : said;
    };
  };
});

/** An engine of CEL, asked the expressions that were published: those of `cel.json`, not ones made anew. */
function celEngine(name: string, open: () => Compile): Engine {
  return {
    name,
    open: async (_book, published) => {
      const cel = JSON.parse(await readFile(join(published, "cel.json"), "utf8")) as CelWire;
      const { entities, derived, norms } = cel;
      const pairs = [
        ...norms.flatMap(({ when, bar, parts = [] }) => [when, ...(bar ? [bar] : []), ...parts]),
        ...derived.flatMap(({ rows }) => rows),
      ];
      const ask = askPairs<string>({ pairs, derived, compile: open(), write: asCel });
      return {
        answer: async (cases) => cases.map(({ record }) => ({ conditions: ask(recordForCel(record, entities)) })),
        close: async () => {},
      };
    },
  };
}

/** The record as `cel.json` asks for it: a map for each entity, also where nothing of it is known. */
function recordForCel(record: EncodedRecord, entities: readonly string[]): EncodedRecord {
  const maps = entities.map((entity) => [entity, asCel((record[entity] ?? {}) as Encoded)]);
  return Object.fromEntries(maps) as EncodedRecord;
}

/** Whole numbers are integers of 64 bits in CEL. */
function asCel(value: Encoded): unknown {
  if (typeof value === "number") return BigInt(value);
  if (Array.isArray(value)) return value.map((one) => asCel(one as Encoded));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asCel(one as Encoded)]));
}
