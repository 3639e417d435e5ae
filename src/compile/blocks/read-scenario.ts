import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Scenario } from "../../model/scenario.js";
import type { Span } from "../../model/span.js";
import { scalarAt, scalarsAt, valueAt, type YamlMap, type YamlNode } from "../../model/yaml.js";
import { diagnose } from "./diagnostics.js";
import { readBearer } from "./read-bearer.js";
import { reportUnknownChoice } from "./report-unknown-choice.js";
import type { RuleContext } from "./rule-context.js";
import { valuesOf } from "./values-of.js";

const expectations = ["putusan", "oleh", "karena", "kurang", "kewajiban", "temuan"];

/** A scenario as written, with the one it inherits from not yet merged. */
export type WrittenScenario = Scenario & { readonly likeSpan: Scenario["span"] };

/** Reads a worked example; every fact and rule it names must exist. Values stay as written until the scenario is run. */
export function readScenario(map: YamlMap, context: RuleContext): WrittenScenario | undefined {
  const id = scalarAt(map, "id");
  if (id === undefined) return undefined;
  checkExpectedNames(map, context);
  return {
    id,
    title: scalarAt(map, "judul") ?? id,
    question: scalarAt(map, "tanya") ?? "",
    at: scalarAt(map, "pada") ?? "",
    facts: readFacts(valueAt(map, "fakta"), context),
    like: scalarAt(map, "seperti"),
    expected: readExpected(map),
    document: context.document.head.id,
    // A scenario shows how the whole Pasal works, wherever in it the block stands.
    provision: context.unit.id,
    span: map.span,
    likeSpan: valueAt(map, "seperti")?.span ?? map.span,
  };
}

function readFacts(node: YamlNode | undefined, context: RuleContext): ReadonlyMap<string, string> {
  if (node?.kind !== "map") return new Map();
  for (const { key, keySpan } of node.entries) {
    reportUnknownFact(key, keySpan, context);
    const known = valuesOf(context.vocabulary.facts.get(key)?.type);
    for (const { value, span } of scalarsAt(node, key)) {
      if (value !== "tidak diketahui") reportUnknownChoice(value, span, key, known, context);
    }
  }
  return new Map(node.entries.map(({ key, value }) => [key, wordsOf(value)]));
}

/** The rules, facts and roles that the expected answer names. */
function checkExpectedNames(map: YamlMap, context: RuleContext): void {
  const { ruleIds, diagnostics } = context;
  for (const { value, span } of [...scalarsAt(map, "karena"), ...keysAt(map, "kewajiban")]) {
    if (ruleIds.has(value)) continue;
    diagnostics.push(diagnose("unknown-rule", span, { written: value, nearest: suggest(value, ruleIds) }));
  }
  for (const { value, span } of scalarsAt(map, "kurang")) reportUnknownFact(value, span, context);
  const approver = valueAt(map, "oleh");
  if (approver?.kind === "scalar" && approver.value !== "") readBearer(approver, context);
}

function readExpected(map: YamlMap): ReadonlyMap<string, readonly string[]> {
  const expected = new Map<string, readonly string[]>();
  for (const key of expectations) {
    const value = valueAt(map, key);
    if (!value) continue;
    const lines =
      value.kind === "map"
        ? value.entries.map((entry) => `${entry.key}: ${wordsOf(entry.value)}`)
        : scalarsAt(map, key).map((item) => item.value);
    expected.set(key, lines);
  }
  return expected;
}

function reportUnknownFact(fact: string, span: Span, { vocabulary, diagnostics }: RuleContext): void {
  if (vocabulary.facts.has(fact)) return;
  diagnostics.push(diagnose("unknown-fact", span, { fact, nearest: suggest(fact, vocabulary.facts.keys()) }));
}

/** Fills in what a scenario inherits (`seperti`): question, time and facts of the other, its own facts on top. */
export function inheritScenarios(written: readonly WrittenScenario[], diagnostics: Diagnostic[]): readonly Scenario[] {
  const byId = new Map(written.map((scenario) => [scenario.id, scenario]));
  const merge = (scenario: WrittenScenario, seen: ReadonlySet<string>): WrittenScenario => {
    if (scenario.like === undefined || seen.has(scenario.id)) return scenario;
    const parent = byId.get(scenario.like);
    if (!parent) return scenario;
    const whole = merge(parent, new Set([...seen, scenario.id]));
    return {
      ...scenario,
      question: scenario.question || whole.question,
      at: scenario.at || whole.at,
      facts: new Map([...whole.facts, ...scenario.facts]),
    };
  };
  return written.map((scenario) => {
    if (scenario.like !== undefined && !byId.has(scenario.like)) {
      const nearest = suggest(scenario.like, byId.keys());
      diagnostics.push(diagnose("scenario-like-missing", scenario.likeSpan, { id: scenario.like, nearest }));
    }
    const { likeSpan: _likeSpan, ...merged } = merge(scenario, new Set());
    return merged;
  });
}

/** The keys of a mapping, with their places. */
function keysAt(map: YamlMap, key: string): readonly { readonly value: string; readonly span: Span }[] {
  const node = valueAt(map, key);
  return node?.kind === "map" ? node.entries.map((entry) => ({ value: entry.key, span: entry.keySpan })) : [];
}

function wordsOf(value: YamlNode): string {
  switch (value.kind) {
    case "scalar":
      return value.value;
    case "list":
      return value.items.map(wordsOf).join(", ");
    case "map":
      return value.entries.map((entry) => `${entry.key}: ${wordsOf(entry.value)}`).join(", ");
  }
}
