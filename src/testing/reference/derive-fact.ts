import type { Condition, Value } from "../../model/condition.js";
import type { DecisionTable } from "../../model/decision-table.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import type { Span } from "../../model/span.js";
import type { Fact } from "../../model/vocabulary.js";
import { judge } from "./judge-condition.js";
import { missingFor } from "./missing-facts.js";
import { joinedElements } from "./norm-cases.js";
import { all } from "./three-valued.js";
import type { FactValue } from "./values.js";
import type { World } from "./world.js";

/** What gives a fact its value: conditions in the order in which they are tried, each with the value it gives. */
type Derivation = {
  readonly hit: DecisionTable["hit"];
  readonly rows: readonly { readonly when: readonly Condition[]; readonly result: string }[];
  /** Where every row fails. */
  readonly otherwise: string | undefined;
};

/** The value of a derived fact; `undefined` where it is not known. */
export function derive(fact: Fact, world: World): FactValue | undefined {
  const { hit, rows, otherwise } = derivationOf(fact, world);
  const tried = rows.map(({ when, result }) => ({ result, truth: all(when.map((one) => judge(one, world))) }));
  const first = tried.findIndex(({ truth }) => truth === "true");
  if (first < 0) {
    const gap = tried.every(({ truth }) => truth === "false");
    return gap && otherwise !== undefined ? valueFor(fact, otherwise) : undefined;
  }
  // `pertama`, `tertinggi`: what stands above may still hold. `tunggal`: where one holds, no other can.
  const open = hit !== "unique" && tried.slice(0, first).some(({ truth }) => truth === "unknown");
  return open ? undefined : valueFor(fact, (tried[first] as { result: string }).result);
}

/** What is missing for a derived fact: what any of its rows reads. */
export function missingForDerived(fact: Fact, world: World): readonly string[] {
  if (derive(fact, world) !== undefined) return [];
  const { rows } = derivationOf(fact, world);
  return rows.flatMap(({ when }) => when.flatMap((one) => missingFor(one, world)));
}

function valueFor({ type }: Fact, word: string): FactValue {
  const choices = type.kind === "derived" ? type.choices : [];
  const isYesNo = choices.every((choice) => choice === "ya" || choice === "tidak");
  return isYesNo ? { kind: "boolean", value: word === "ya" } : { kind: "word", value: word };
}

function derivationOf(fact: Fact, world: World): Derivation {
  const { handbook } = world;
  if (fact.type.kind !== "derived") throw new Error(`${fact.name} is not derived`);
  const { by, choices } = fact.type;
  const table = handbook.decisionTables.find(({ id }) => id === by);
  if (table) return byTable(table, choices, handbook);
  const rule = handbook.norms.find(({ id }) => id === by);
  if (!rule) throw new Error(`${fact.name}: there is neither rule nor table ${by}`);
  return byRule(rule, world);
}

/** `merupakan … apabila`: ya where it holds, tidak where it fails. With `nilai`: that value where it holds, and nothing else. */
function byRule(rule: Norm, { handbook, cases }: World): Derivation {
  const ofRule = cases.filter((one) => one.rule === rule.id);
  const rows = ofRule.map(({ when }) => ({
    when: [...when, ...joinedElements(rule, handbook)],
    result: rule.determines?.value ?? "ya",
  }));
  return { hit: "unique", rows, otherwise: rule.determines?.value === undefined ? "tidak" : undefined };
}

function byTable(table: DecisionTable, choices: readonly string[], handbook: Handbook): Derivation {
  const rows = table.rows.map(({ cells, result, span }) => ({
    when: table.facts.flatMap((name, column) => cellOf(name, cells[column], handbook, span)),
    result,
  }));
  const height = ({ result }: { readonly result: string }): number => choices.indexOf(result);
  return {
    hit: table.hit,
    rows: table.hit === "highest" ? [...rows].sort((a, b) => height(b) - height(a)) : rows,
    otherwise: table.default,
  };
}

/** A cell as a condition on the fact of its column; an empty one asks nothing. */
function cellOf(name: string, cell: string | undefined, handbook: Handbook, span: Span): readonly Condition[] {
  if (cell === undefined || cell.trim() === "-" || cell.trim() === "") return [];
  const fact = { kind: "fact" as const, path: name.split("."), span };
  const type = handbook.vocabulary.facts.get(name)?.type;
  const read = (text: string): Value => {
    const [, digits, unit] = /^([0-9.]+(?:,[0-9]+)?)(?: +(.+))?$/.exec(text) ?? [];
    if (digits !== undefined) return { kind: "number", value: digits.replaceAll(".", ""), unit, span };
    if (text === "ya" || text === "tidak") return { kind: "boolean", value: text === "ya", span };
    return { kind: "word", word: text, span };
  };
  const compare = (operator: "=" | "<" | "<=" | ">" | ">=", text: string): Condition => ({
    kind: "compare",
    left: fact,
    operator,
    right: read(text.trim()),
    span,
  });
  const text = cell.trim();
  const [, from, to] = /^(.+?) s\.d\. (.+)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return [compare(">=", from), compare("<=", to)];
  for (const [words, operator] of bounds) {
    if (text.startsWith(`${words} `)) return [compare(operator, text.slice(words.length))];
  }
  if (text.startsWith("memuat ") || type?.kind === "list") {
    const values = text
      .replace(/^memuat /, "")
      .split(",")
      .map((one) => read(one.trim()));
    return [{ kind: "contains", fact, values, span }];
  }
  const values = text.split(", ").map((one) => compare("=", one));
  return [{ kind: "or", operands: values, span }];
}

const bounds = [
  ["kurang dari", "<"],
  ["lebih dari", ">"],
  ["paling rendah", ">="],
  ["paling sedikit", ">="],
  ["paling tinggi", "<="],
  ["paling banyak", "<="],
] as const;
