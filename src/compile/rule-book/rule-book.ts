import type { LoweringFault } from "../../conditions/lower-condition.js";
import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { inOrder } from "../../diagnostics/order.js";
import type { Document } from "../../model/document.js";
import type { CalendarWire } from "../../model/generated/calendar-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import { present } from "../present.js";
import { ruleStep, tableStep } from "./derived-steps.js";
import { diagnose } from "./diagnostics.js";
import { linksOf } from "./links.js";
import { lowerNorm, normIdsOf } from "./lower-norm.js";
import { openLowering } from "./lowering.js";
import { type NormCase, normCases } from "./norm-case.js";
import { orderSteps } from "./order-steps.js";
import { ruleBookContext } from "./rule-book-context.js";
import { wireRoles, wireVocabulary } from "./wire-vocabulary.js";

type Step = RulesWire["steps"][number];
type Point = Extract<Step, { kind: "order" }>["left"];

/**
 * The rules of a handbook in the form in which other systems and the evaluator read them (`rules.json`, docs/rules.md): written rules parted
 * into norms, conditions lowered to `holds` and `fails`, derived facts in an order to compute them, conflicts settled. The same handbook gives the
 * same object, keys in one order.
 * @param calendar - Bounds what the bundle can answer for; without one, only the validity of the documents does.
 * @param edges - For each rule, the rules that defeat it (`compile/edges/`).
 */
export function ruleBook(
  handbook: Handbook,
  calendar: CalendarWire | undefined,
  edges: ReadonlyMap<string, readonly string[]>,
): Outcome<RulesWire> {
  const { documents, organisation, vocabulary, region, policy } = handbook;
  const context = ruleBookContext(handbook);
  const cases = handbook.norms.flatMap((norm) => normCases(norm, context));
  const idsOfRule = new Map<string, readonly string[]>();
  for (const one of cases) idsOfRule.set(one.norm.id, [...(idsOfRule.get(one.norm.id) ?? []), ...normIdsOf(one)]);
  const lowering = openLowering(handbook, context, (rule) => idsOfRule.get(rule) ?? []);
  const links = linksOf(cases, edges, context);

  const norms = cases.flatMap((one) => lowerNorm(one, links, lowering, context));
  const derived = [
    ...cases.flatMap((one) => (isSource(one, handbook) ? (ruleStep(one, lowering, context) ?? []) : [])),
    ...handbook.decisionTables.flatMap((table) => tableStep(table, lowering, context) ?? []),
  ];
  // The cases of one rule that determine one fact are the rows of one step.
  const steps = orderSteps([...lowering.steps.all(), ...mergeRows(derived)], readsOf(norms));
  const holdRules = documentsOfRules(handbook);
  const withRules = documents.filter(({ head }) => holdRules.has(head.id));
  const value: RulesWire = present({
    $schema: "urn:pedoman:schema:outputs:rules:1" as const,
    format: "1.0.0" as const,
    policy: { edition: policy.edition, contentHash: policy.contentHash },
    draft: withRules.some(({ head }) => head.status === "rancangan"),
    language: "id" as const,
    region: region as RulesWire["region"],
    covers: coversOf(withRules, calendar),
    documents: documents.map(({ head }) => ({
      id: head.id,
      kind: head.kind,
      title: head.title,
      status: head.status,
      validity: present({ from: head.validity.from, to: head.validity.to }),
      edition: head.edition,
    })),
    sources: [...lowering.sources()],
    roles: wireRoles(organisation),
    ...wireVocabulary(vocabulary),
    steps: [...steps],
    norms,
  });
  return { value, diagnostics: inOrder(lowering.faults().map(faultFinding)) };
}

function faultFinding({ kind, span }: LoweringFault): Diagnostic {
  return diagnose(kind === "too-large" ? "condition-too-large" : "condition-without-formula", span, {});
}

/** A fact is derived by the rule the kosakata names, and by no other. */
function isSource({ norm }: NormCase, { vocabulary }: Handbook): boolean {
  const type = vocabulary.facts.get(norm.determines?.fact ?? "")?.type;
  return type?.kind === "derived" && type.by === norm.id;
}

/** Ids of the documents that hold norms or decision tables. */
function documentsOfRules({ norms, decisionTables }: Handbook): ReadonlySet<string> {
  return new Set([
    ...norms.map(({ source }: Norm) => source.document),
    ...decisionTables.map(({ document }) => document),
  ]);
}

type Derived = Extract<Step, { kind: "derived" }>;

function mergeRows(derived: readonly Derived[]): readonly Derived[] {
  const byFact = new Map<string, Derived>();
  for (const step of derived) {
    const first = byFact.get(step.name);
    const reads = [...new Set([...(first?.reads ?? []), ...step.reads])].sort();
    byFact.set(step.name, first ? { ...first, rows: [...first.rows, ...step.rows], reads } : step);
  }
  return [...byFact.values()];
}

/**
 * From the first day any of the rules hold to the last day the calendar knows: without working time, nobody can say what is due.
 * A stretch of years with a hole in it ends at the hole.
 */
function coversOf(documents: readonly Document[], calendar: CalendarWire | undefined): RulesWire["covers"] {
  const from = documents.map(({ head }) => head.validity.from).sort()[0] ?? "0001-01-01";
  const years = [...(calendar?.years ?? [])].sort((a, b) => a - b);
  const [first] = years;
  if (first === undefined) return { from, to: "9999-12-31" };
  const begin = Math.max(first, Number(from.slice(0, 4)));
  let last = begin;
  while (years.includes(last + 1)) last += 1;
  return years.includes(begin)
    ? { from: from > `${begin}-01-01` ? from : `${begin}-01-01`, to: `${last}-12-31` }
    : { from, to: from };
}

/** What each step reads, for their order. */
function readsOf(norms: RulesWire["norms"]): (step: Step) => readonly string[] {
  const byId = new Map(norms.map((norm) => [norm.id, norm]));
  return (step) => {
    switch (step.kind) {
      case "order":
        return [...pointReads(step.left), ...pointReads(step.right)];
      case "bound":
        return [...pointReads(step.point), ...pointReads(step.moment.point)];
      case "within-last":
      case "within-calendar":
        return pointReads(step.point);
      case "state":
        return step.norms.flatMap((id) => stateReads(id, byId, new Set()));
      case "count":
        return [step.list];
      case "derived":
        return step.reads;
    }
  };
}

/** The state of a duty reads its condition, its limits, the event that shows it done, and the conditions of what defeats it. */
function stateReads(
  id: string,
  norms: ReadonlyMap<string, RulesWire["norms"][number]>,
  seen: ReadonlySet<string>,
): readonly string[] {
  const norm = norms.get(id);
  if (!norm || seen.has(id)) return [];
  const above = norm.defeatedBy.flatMap((by) => stateReads(by, norms, new Set([...seen, id])));
  const events = norm.limits.flatMap(({ event }) => event ?? []);
  return [...norm.when.reads, ...events, ...(norm.owes?.done === undefined ? [] : [norm.owes.done]), ...above];
}

function pointReads(point: Point): readonly string[] {
  return point.kind === "fact" ? [point.fact] : [];
}
