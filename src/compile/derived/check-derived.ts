import { kindOf } from "../../conditions/value-kind.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { invariant } from "../../errors.js";
import type { DecisionTable } from "../../model/decision-table.js";
import type { Norm } from "../../model/norm.js";
import type { Span } from "../../model/span.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import { diagnose as diagnoseTable } from "../tables/diagnostics.js";
import { type Dependencies, dependenciesOf, keyOf } from "./dependencies.js";
import { diagnose } from "./diagnostics.js";
import { findCircles } from "./find-circles.js";

type Rules = { readonly norms: readonly Norm[]; readonly decisionTables: readonly DecisionTable[] };

/**
 * Whether facts that rules give their value can be computed: each from the one source its row names, with a value of its type, and none from
 * itself. Also that no fact of fault has a default: one that an exemption reads, itself or through derived facts.
 */
export function checkDerived(vocabulary: Vocabulary, { norms, decisionTables }: Rules): readonly Diagnostic[] {
  const dependencies = dependenciesOf({ vocabulary, norms, decisionTables });
  return [
    ...checkSources(vocabulary, { norms, decisionTables }),
    ...checkCircles(dependencies, vocabulary, { norms, decisionTables }),
    ...checkDefaults(dependencies, vocabulary, norms),
  ];
}

type Source = { readonly id: string; readonly fact: string; readonly span: Span };

function checkSources(vocabulary: Vocabulary, { norms, decisionTables }: Rules): readonly Diagnostic[] {
  const ofNorms = norms.flatMap(({ id, determines, span }) => (determines ? [{ id, span, ...determines }] : []));
  const ofTables = decisionTables.map(({ id, determines, span }) => ({ id, fact: determines, span }));
  const sources: readonly Source[] = [...ofNorms, ...ofTables];
  const byId = new Map<string, string>([
    ...[...norms, ...decisionTables].map(({ id }): [string, string] => [id, ""]),
    ...sources.map(({ id, fact }): [string, string] => [id, fact]),
  ]);
  const differing = sources.flatMap(({ id, fact, span }) => {
    const type = vocabulary.facts.get(fact)?.type;
    // An unknown fact has its finding, and so has a fact whose row names a rule that does not exist.
    if (type?.kind !== "derived" || type.by === id || !byId.has(type.by)) return [];
    return [diagnose("source-differs", span, { fact, by: type.by, rule: id })];
  });
  const elsewhere = [...vocabulary.facts.values()].flatMap(({ name, type, span }) => {
    const determines = type.kind === "derived" ? byId.get(type.by) : undefined;
    if (type.kind !== "derived" || determines === undefined || determines === name) return [];
    return [diagnose("determines-another", span, { fact: name, by: type.by, determines })];
  });
  const valueless = ofNorms.flatMap(({ id, fact, value, span }) => {
    const choices = choicesOf(fact, vocabulary);
    if (value !== undefined || choices === undefined) return [];
    return [diagnose("value-missing", span, { rule: id, fact, choices: choices.join(", ") })];
  });
  const unordered = decisionTables.flatMap(({ id, determines, hit, span }) => {
    const type = vocabulary.facts.get(determines)?.type;
    if (hit !== "highest" || !type) return [];
    const kind = kindOf(type);
    return kind.kind === "choice" && kind.ordered
      ? []
      : [diagnose("order-missing", span, { table: id, fact: determines })];
  });
  return [...differing, ...elsewhere, ...valueless, ...unordered];
}

/** The choices of a fact that is not a plain yes or no. */
function choicesOf(fact: string, { facts }: Vocabulary): readonly string[] | undefined {
  const type = facts.get(fact)?.type;
  const kind = type && kindOf(type);
  return kind?.kind === "choice" ? kind.choices : undefined;
}

function checkCircles(
  dependencies: Dependencies,
  { facts }: Vocabulary,
  { norms, decisionTables }: Rules,
): readonly Diagnostic[] {
  const spans = new Map<string, Span>([
    ...[...facts.values()].map(({ name, span }): [string, Span] => [keyOf({ kind: "fact", name }), span]),
    ...[...norms, ...decisionTables].map(({ id, span }): [string, Span] => [keyOf({ kind: "rule", name: id }), span]),
  ]);
  const edges = new Map([...dependencies].map(([from, reads]) => [from, reads.map(keyOf)]));
  return findCircles(edges).map((circle) => {
    const [first = ""] = circle;
    const span = spans.get(first);
    invariant(span !== undefined, `${first} stands in a circle but nowhere in the text.`);
    return diagnose("circle", span, { names: sayCircle(circle) });
  });
}

/** More names than these help nobody: the ends of a long way round are enough to find it. */
const mostNames = 20;

function sayCircle(circle: readonly string[]): string {
  const names = circle.map((key) => `\`${key.slice(key.indexOf(" ") + 1)}\``);
  const shown = names.length <= mostNames ? names : [...names.slice(0, mostNames - 2), "…", ...names.slice(-2)];
  return shown.join(" → ");
}

function checkDefaults(
  dependencies: Dependencies,
  { facts }: Vocabulary,
  norms: readonly Norm[],
): readonly Diagnostic[] {
  const reached = new Set<string>();
  const open = norms
    .filter(({ modality }) => modality === "exemption")
    .map(({ id }) => keyOf({ kind: "rule", name: id }));
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    open.push(...(dependencies.get(key) ?? []).map(keyOf));
  }
  return [...facts.values()].flatMap((fact) =>
    fact.default !== undefined && reached.has(keyOf({ kind: "fact", name: fact.name }))
      ? [diagnoseTable("default-refused", fact.span, { fact: fact.name })]
      : [],
  );
}
