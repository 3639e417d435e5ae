import { kindOf } from "../../conditions/value-kind.js";
import type { Condition } from "../../model/condition.js";
import type { DecisionTable } from "../../model/decision-table.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Fact } from "../../model/vocabulary.js";
import { present } from "../present.js";
import { listConnector } from "./list-connector.js";
import type { Lowering } from "./lowering.js";
import { conditionOf, join, type NormCase } from "./norm-case.js";
import type { RuleBookContext } from "./rule-book-context.js";
import { wireFactType } from "./wire-vocabulary.js";

type Derived = Extract<RulesWire["steps"][number], { kind: "derived" }>;
type Row = Derived["rows"][number];

/**
 * The fact a rule determines, as a step. Without `nilai` the text says what the fact *is* (`merupakan … apabila`): it holds where the elements
 * do and fails where they fail. With `nilai` it says one value for one situation and leaves every other one open.
 */
export function ruleStep(one: NormCase, lowering: Lowering, context: RuleBookContext): Derived | undefined {
  const { norm } = one;
  const fact = norm.determines && context.vocabulary.facts.get(norm.determines.fact);
  if (!norm.determines || !fact) return undefined;
  const elements = norm.elements.flatMap(({ value }) => conditionOf(value));
  const parts = [one.when ?? [], join(listConnector(one.provision), elements, norm.span) ?? []].flat();
  const tree = join("and", parts, norm.span);
  const { value } = norm.determines;
  const kind = kindOf(fact.type).kind;
  const given = value === undefined ? true : kind === "boolean" ? value === "ya" : value;
  const row = rowOf(tree, given, lowering);
  return derived(
    fact,
    norm.id,
    "unique",
    [row],
    value === undefined ? false : undefined,
    lowering.source(one),
    row.reads,
  );
}

/** The fact a decision table determines, as a step: rows as conditions, for `tertinggi` from the highest result down. */
export function tableStep(table: DecisionTable, lowering: Lowering, context: RuleBookContext): Derived | undefined {
  const fact = context.vocabulary.facts.get(table.determines);
  if (!fact) return undefined;
  const kind = kindOf(fact.type);
  const choices = "choices" in kind ? kind.choices : [];
  const resultOf = (word: string): boolean | string => (kind.kind === "boolean" ? word === "ya" : word);
  const rows = table.rows.map(({ when, cells, result }) => ({
    ...rowOf(when, resultOf(result), lowering),
    cells: Object.fromEntries(
      table.facts.flatMap((name, index) => (cells[index] === undefined ? [] : [[name, cells[index] as string]])),
    ),
  }));
  const rank = ({ value }: Row): number => choices.indexOf(String(value));
  // Sorting is stable: rows of one result keep the order of the text.
  const inOrder = table.hit === "highest" ? [...rows].sort((a, b) => rank(b) - rank(a)) : rows;
  const provision = context.provision(table.document, table.provision);
  const source = lowering.sourceOf(provision, {
    document: table.document,
    provision: table.provision,
    eId: provision?.eId ?? "",
    citation: provision?.citation ?? "",
    quote: "",
  });
  const fallback = table.default === undefined ? undefined : resultOf(table.default);
  return derived(
    fact,
    table.id,
    table.hit,
    inOrder,
    fallback,
    source,
    rows.flatMap(({ reads }) => reads),
  );
}

type ReadingRow = Row & { readonly reads: readonly string[] };

function rowOf(tree: Condition | undefined, value: boolean | string, lowering: Lowering): ReadingRow {
  const { holds, fails, reads, said } = lowering.condition(tree, undefined);
  return { holds, fails, value, said, reads };
}

function derived(
  fact: Fact,
  by: string,
  hit: Derived["hit"],
  rows: readonly ReadingRow[],
  fallback: boolean | string | undefined,
  source: string,
  reads: readonly string[],
): Derived {
  return present({
    kind: "derived" as const,
    name: fact.name,
    by,
    type: wireFactType(fact.type),
    hit,
    rows: rows.map(({ reads: _reads, ...row }) => row),
    default: fallback,
    reads: [...new Set(reads)].sort(),
    source,
  }) as Derived;
}
