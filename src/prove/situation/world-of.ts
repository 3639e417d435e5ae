import { listConnector } from "../../compile/rule-book/list-connector.js";
import { conditionOf, factName, join, type NormCase, normCases } from "../../compile/rule-book/norm-case.js";
import { type RuleBookContext, ruleBookContext } from "../../compile/rule-book/rule-book-context.js";
import type { FactValue } from "../../conditions/fact-value.js";
import { kindOf } from "../../conditions/value-kind.js";
import type { WorkCalendar } from "../../evaluate/working-time.js";
import type { Condition } from "../../model/condition.js";
import type { DecisionTable } from "../../model/decision-table.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import { ordinaryMorning } from "./ordinary-morning.js";
import type { Derivation, SituationContext } from "./situation-context.js";

/**
 * The world of a handbook: derived facts by their tables and rules, states of rules in terms of facts, and an ordinary working morning on which
 * situations are told.
 */
export function worldOf(handbook: Handbook, calendar: WorkCalendar | undefined): SituationContext {
  const context = ruleBookContext(handbook);
  const cases = new Map<string, readonly NormCase[]>();
  const casesOf = (rule: string): readonly NormCase[] => {
    const norm = context.norms.get(rule);
    const found = cases.get(rule) ?? (norm ? normCases(norm, context) : []);
    cases.set(rule, found);
    return found;
  };
  return {
    vocabulary: handbook.vocabulary,
    at: ordinaryMorning(firstDays(handbook), calendar),
    calendar,
    derivations: derivationsOf(handbook, casesOf, context),
    stateOf: (state, rule) => stateCondition(state, casesOf(rule), context),
  };
}

function derivationsOf(
  { vocabulary, norms, decisionTables }: Handbook,
  casesOf: (rule: string) => readonly NormCase[],
  context: RuleBookContext,
): ReadonlyMap<string, Derivation> {
  const derivations = new Map<string, Derivation>();
  const tables = new Map(decisionTables.map((table) => [table.id, table]));
  const rules = new Map(norms.map((norm) => [norm.id, norm]));
  for (const { name, type } of vocabulary.facts.values()) {
    if (type.kind !== "derived") continue;
    const [table, norm] = [tables.get(type.by), rules.get(type.by)];
    const derivation =
      table?.determines === name
        ? ofTable(table, context)
        : norm?.determines?.fact === name
          ? ofRule(name, norm, casesOf(norm.id), context)
          : undefined;
    if (derivation) derivations.set(name, derivation);
  }
  return derivations;
}

/** Rows in the order in which they are weighed; nothing where a row could not be read. */
function ofTable(table: DecisionTable, { vocabulary }: Pick<RuleBookContext, "vocabulary">): Derivation | undefined {
  const { determines, hit, rows } = table;
  const type = vocabulary.facts.get(determines)?.type;
  if (!type || !rows.every(({ whole }) => whole)) return undefined;
  const kind = kindOf(type);
  const valueOfWord = (word: string): FactValue =>
    kind.kind === "boolean"
      ? word === "ya"
      : "choices" in kind
        ? word
        : Number(word.replaceAll(".", "").replace(",", "."));
  const rank = ({ result }: DecisionTable["rows"][number]): number =>
    "choices" in kind ? kind.choices.indexOf(result) : 0;
  const inOrder = hit === "highest" ? [...rows].sort((a, b) => rank(b) - rank(a)) : rows;
  return {
    fact: determines,
    rows: inOrder.map(({ when, result }) => ({ when, value: valueOfWord(result) })),
    fallback: table.default === undefined ? undefined : valueOfWord(table.default),
  };
}

/** `merupakan … apabila` says what a fact is; with `nilai`, only one value for one situation. */
function ofRule(
  fact: string,
  norm: Norm,
  cases: readonly NormCase[],
  { vocabulary }: RuleBookContext,
): Derivation | undefined {
  const type = vocabulary.facts.get(fact)?.type;
  if (!type || !norm.determines) return undefined;
  const { value } = norm.determines;
  const isBoolean = kindOf(type).kind === "boolean";
  const given: FactValue = value === undefined ? true : isBoolean ? value === "ya" : value;
  const rows = cases.map((one) => {
    const elements = norm.elements.flatMap((element) => conditionOf(element.value));
    const parts = [one.when ?? [], join(listConnector(one.provision), elements, norm.span) ?? []].flat();
    return { when: join("and", parts, norm.span), value: given };
  });
  return { fact, rows, fallback: value === undefined ? false : undefined };
}

/**
 * The state of a rule: over those of its cases that apply, whether what is owed was done, or its time has run out before it was.
 * Without the event that shows it done, nobody can say.
 */
function stateCondition(
  state: "overdue" | "met" | "breached",
  cases: readonly NormCase[],
  context: RuleBookContext,
): Condition | undefined {
  const parts = cases.flatMap((one) => (state === "met" ? doneIn(one, context) : overdueIn(one, context)));
  const [first] = cases;
  return first && join("or", parts, first.norm.span);
}

function doneIn(one: NormCase, context: RuleBookContext): readonly Condition[] {
  const { span } = one.norm;
  const done = doneEvent(one, context);
  if (done === undefined) return [];
  const happened: Condition = { kind: "happened", fact: factName(done, span), span };
  return [join("and", [...(one.when ? [one.when] : []), happened], span) ?? happened];
}

function overdueIn(one: NormCase, context: RuleBookContext): readonly Condition[] {
  const { span } = one.norm;
  const done = doneEvent(one, context);
  if (done === undefined) return [];
  const act = factName(done, span);
  return one.bounds.flatMap(({ bound, duration, direction = "since", event }): Condition[] => {
    if (bound !== "at-latest" || !duration || event === undefined) return [];
    const trigger = factName(event, span);
    const moment = { kind: "offset", duration, direction, point: trigger, span } as const;
    const late = (point: typeof act | { readonly kind: "now"; readonly span: typeof span }): Condition => ({
      kind: "not",
      operand: { kind: "at-latest", point, moment, span },
      span,
    });
    const missed: Condition = {
      kind: "or",
      operands: [
        both({ kind: "happened", fact: act, span }, late(act)),
        both({ kind: "not-happened", fact: act, span }, late({ kind: "now", span })),
      ],
      span,
    };
    const started: Condition = { kind: "happened", fact: trigger, span };
    return [join("and", [...(one.when ? [one.when] : []), started, missed], span) ?? missed];
  });

  function both(left: Condition, right: Condition): Condition {
    return { kind: "and", operands: [left, right], span };
  }
}

function doneEvent({ act }: NormCase, { vocabulary }: RuleBookContext): string | undefined {
  return act?.act === undefined ? undefined : vocabulary.acts.get(act.act)?.doneWhen;
}

/** The first days of the documents that hold norms. */
function firstDays({ documents, norms }: Handbook): readonly string[] {
  const holding = new Set(norms.map(({ source }) => source.document));
  return documents.filter(({ head }) => holding.has(head.id)).map(({ head }) => head.validity.from);
}
