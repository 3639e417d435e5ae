import { addAll } from "../diagnostics/add-all.js";
import type { Diagnostic, Localised } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import { assertNever } from "../errors.js";
import type { Condition, Count, FactName, Moment, TimePoint, Value } from "../model/condition.js";
import { type Span, spanning } from "../model/span.js";
import type { Vocabulary } from "../model/vocabulary.js";
import { variablesOf } from "./bound-variables.js";
import { checkValue } from "./check-value.js";
import { diagnose, unorderedHelp } from "./diagnostics.js";
import { elementKind, hasEquality, howToCompare, isOrdered, kindOf, sayKind, type ValueKind } from "./value-kind.js";

/** What the names of a condition may refer to. */
export type NameContext = {
  readonly vocabulary: Vocabulary;
  /** Ids of all rules and decision tables. */
  readonly rules: ReadonlySet<string>;
  /** Named calendars besides `jam kerja` and `hari kerja`. */
  readonly calendars: ReadonlySet<string>;
};

type Membership = Extract<Condition, { kind: "in" | "contains" }>;

/** The element a body speaks of. */
type Scope = {
  readonly variable: string;
  readonly list: string;
  /** Absent where the list is not known: then nothing is said of its elements. */
  readonly listKind: ValueKind | undefined;
  readonly outer: Scope | undefined;
};

const timeKinds: ReadonlySet<string> = new Set(["event", "date"]);
const builtInCalendars = ["hari kerja", "jam kerja"];

/**
 * Holds a condition against the vocabulary: every name must be known, and what is compared must fit (SEMANTICS 1). Each mistake is a
 * finding at its own place; one mistake is one finding.
 */
export function checkNames(condition: Condition, context: NameContext): readonly Diagnostic[] {
  const { vocabulary, rules } = context;
  const { facts, registers } = vocabulary;
  const diagnostics: Diagnostic[] = [];
  const variables = variablesOf(condition);
  check(condition, undefined);
  return diagnostics;

  function check(node: Condition, scope: Scope | undefined): void {
    switch (node.kind) {
      case "and":
      case "or":
        for (const operand of node.operands) check(operand, scope);
        return;
      case "not":
        check(node.operand, scope);
        return;
      case "some":
      case "every":
        checkElements(node, scope);
        return;
      case "happened":
      case "not-happened":
        checkEvent(node.fact, node.kind, scope);
        return;
      case "known":
        lookUp(node.fact, scope);
        return;
      case "overdue":
      case "met":
      case "breached":
        checkRule(node.rule, node.ruleSpan, scope);
        return;
      case "compare":
        checkComparison(node, scope);
        return;
      case "in":
        checkMembership(node, scope);
        return;
      case "contains":
        checkContents(node, scope);
        return;
      case "within-last":
        checkPoint(node.fact, scope);
        return;
      case "within-calendar":
        checkCalendar(node, scope);
        return;
      case "before":
      case "after":
        checkPoint(node.left, scope);
        checkPoint(node.right, scope);
        return;
      case "at-latest":
      case "at-earliest":
        checkPoint(node.point, scope);
        checkPoint(node.moment, scope);
        return;
      case "between":
        checkPoint(node.point, scope);
        checkPoint(node.from, scope);
        checkPoint(node.to, scope);
        return;
      case "holds":
        checkHolds(node.fact, scope);
        return;
      default:
        assertNever(node);
    }
  }

  /** The kind of a fact or element; what is wrong with its name is reported, and its kind then left open. */
  function lookUp(fact: FactName, scope: Scope | undefined): ValueKind | undefined {
    const name = fact.path.join(".");
    const [head = ""] = fact.path;
    if (head === scope?.variable) return elementAt(fact, scope);
    const declared = facts.get(name);
    if (scope && (declared || variables.has(head))) {
      diagnostics.push(diagnose("outer-fact", fact.span, { written: name, variable: scope.variable }));
      return undefined;
    }
    if (declared) return kindOf(declared.type);
    if (variables.has(head))
      diagnostics.push(diagnose("variable-outside", fact.span, { written: name, variable: head }));
    else diagnostics.push(diagnose("unknown-fact", fact.span, { fact: name, nearest: suggest(name, facts.keys()) }));
    return undefined;
  }

  /** `p` itself, or a column of its register. */
  function elementAt({ path, span }: FactName, { list, listKind }: Scope): ValueKind | undefined {
    if (listKind?.kind !== "list") return undefined;
    if (path.length === 1) return elementKind(listKind);
    const { register } = listKind;
    if (register === undefined) {
      diagnostics.push(diagnose("element-without-columns", span, { written: path.join("."), list }));
      return undefined;
    }
    const attribute = path.slice(1).join(".");
    const declared = facts.get(`${register}.${attribute}`);
    if (declared) return kindOf(declared.type);
    const ofRegister = [...facts.keys()].filter((fact) => fact.startsWith(`${register}.`));
    const known = [
      ...(registers.get(register)?.columns ?? []),
      ...ofRegister.map((fact) => fact.slice(register.length + 1)),
    ];
    // A register that names no columns at all leaves them to its data.
    if (known.length > 0 && !known.includes(attribute)) {
      diagnostics.push(
        diagnose("unknown-column", span, { attribute, register, known, nearest: suggest(attribute, known) }),
      );
    }
    return undefined;
  }

  function checkElements(
    { variable, list, body, span }: Pick<Count, "variable" | "list" | "body" | "span">,
    scope: Scope | undefined,
  ): void {
    const listKind = lookUp(list, scope);
    const name = list.path.join(".");
    if (listKind && listKind.kind !== "list") {
      diagnostics.push(diagnose("not-a-list", list.span, { fact: name, kind: sayKind(listKind) }));
    }
    let outer = scope;
    while (outer && outer.variable !== variable) outer = outer.outer;
    if (outer || isEntity(variable)) {
      diagnostics.push(diagnose("variable-taken", spanning({ ...span, end: span.start }, list.span), { variable }));
    }
    check(body, { variable, list: name, listKind: listKind?.kind === "list" ? listKind : undefined, outer: scope });
  }

  function isEntity(name: string): boolean {
    return [...facts.keys()].some((fact) => fact.split(".")[0] === name);
  }

  function checkComparison(
    { left, operator, right, span }: Extract<Condition, { kind: "compare" }>,
    scope: Scope | undefined,
  ): void {
    if (left.kind === "count") checkElements(left, scope);
    const name =
      left.kind === "count" ? `jumlah ${left.variable} dari ${left.list.path.join(".")}` : left.path.join(".");
    const kind: ValueKind | undefined = left.kind === "count" ? { kind: "number", unit: "" } : lookUp(left, scope);
    const ordering = operator !== "=" && operator !== "!=";
    const misfit = kind !== undefined && !(ordering ? isOrdered(kind) : hasEquality(kind));
    if (misfit) reportMisfit(operator, name, kind, span);
    compareWith(right, name, kind, scope, { ordering, namesOnly: misfit });
  }

  function checkMembership({ fact, values, span }: Membership, scope: Scope | undefined): void {
    const kind = lookUp(fact, scope);
    const name = fact.path.join(".");
    const misfit = kind !== undefined && !hasEquality(kind);
    if (misfit) reportMisfit("dalam", name, kind, span);
    for (const value of values)
      compareWith(value, name, kind, scope, { ordering: false, namesOnly: misfit, member: true });
  }

  function checkContents({ fact, values }: Membership, scope: Scope | undefined): void {
    const kind = lookUp(fact, scope);
    const name = fact.path.join(".");
    if (kind && kind.kind !== "list") {
      diagnostics.push(diagnose("not-a-list", fact.span, { fact: name, kind: sayKind(kind) }));
    }
    const misfit = kind !== undefined && kind.kind !== "list";
    const element = kind && (elementKind(kind) ?? kind);
    for (const value of values) compareWith(value, name, element, scope, { ordering: false, namesOnly: misfit });
  }

  function compareWith(
    value: Value,
    left: string,
    kind: ValueKind | undefined,
    scope: Scope | undefined,
    how: { readonly ordering: boolean; readonly namesOnly: boolean; readonly member?: boolean },
  ): void {
    let other: ValueKind | undefined;
    if (value.kind === "fact") other = lookUp(value, scope);
    else if (
      value.kind === "word" &&
      kind &&
      !("choices" in kind) &&
      (value.word === scope?.variable || variables.has(value.word))
    ) {
      other = lookUp({ kind: "fact", path: [value.word], span: value.span }, scope);
      if (!other) return;
    }
    if (!kind) return;
    const element = how.member && other ? (elementKind(other) ?? other) : other;
    addAll(diagnostics, checkValue(value, { name: left, kind }, element, how));
  }

  function reportMisfit(operator: string, left: string, kind: ValueKind, span: Span): void {
    const help = kind.kind === "choice" ? unorderedHelp : howToCompare(left, kind);
    diagnostics.push(diagnose("operator-misfit", span, { operator, left, kind: sayKind(kind), help }));
  }

  /** A ya/tidak fact stands alone; anything else needs something it is compared with. */
  function checkHolds(fact: FactName, scope: Scope | undefined): void {
    const kind = lookUp(fact, scope);
    if (!kind || kind.kind === "boolean") return;
    const name = fact.path.join(".");
    diagnostics.push(
      diagnose("not-yes-no", fact.span, { fact: name, kind: sayKind(kind), help: howToCompare(name, kind) }),
    );
  }

  function checkEvent(fact: FactName, state: "happened" | "not-happened", scope: Scope | undefined): void {
    const kind = lookUp(fact, scope);
    if (!kind || kind.kind === "event") return;
    const name = fact.path.join(".");
    const alone = state === "happened" ? name : `bukan ${name}`;
    const help =
      kind.kind === "boolean"
        ? { id: `Tulis \`${alone}\`.`, en: `Write \`${alone}\`.` }
        : { id: "`sudah` dan `belum` hanya untuk peristiwa.", en: "`sudah` and `belum` are for events only." };
    reportNoTime(fact, kind, { id: "peristiwa", en: "an event" }, help);
  }

  function checkPoint(point: Moment | TimePoint, scope: Scope | undefined): void {
    if (point.kind === "offset") {
      checkPoint(point.point, scope);
      return;
    }
    if (point.kind === "fact") checkTime(point, lookUp(point, scope));
  }

  function checkTime(fact: FactName, kind: ValueKind | undefined): void {
    if (!kind || timeKinds.has(kind.kind)) return;
    reportNoTime(
      fact,
      kind,
      { id: "peristiwa atau tanggal", en: "an event or a date" },
      {
        id: "Pakai fakta yang mencatat kapan hal itu terjadi, atau tambahkan sebagai `peristiwa` di kosakata.",
        en: "Use the fact that records when it happened, or add it to the vocabulary as a `peristiwa`.",
      },
    );
  }

  function reportNoTime(fact: FactName, kind: ValueKind, wanted: Localised, help: Localised): void {
    diagnostics.push(
      diagnose("not-a-time", fact.span, { fact: fact.path.join("."), kind: sayKind(kind), wanted, help }),
    );
  }

  function checkCalendar(
    { fact, calendar, span }: Extract<Condition, { kind: "within-calendar" }>,
    scope: Scope | undefined,
  ): void {
    const kind = lookUp(fact, scope);
    const name = fact.path.join(".");
    if (kind && "choices" in kind && kind.choices.includes(calendar)) {
      diagnostics.push(diagnose("choice-without-braces", span, { choice: calendar, fact: name }));
      return;
    }
    const known = [...builtInCalendars, ...context.calendars].sort();
    if (!known.includes(calendar)) {
      diagnostics.push(diagnose("unknown-calendar", span, { calendar, known, nearest: suggest(calendar, known) }));
    }
    checkTime(fact, kind);
  }

  function checkRule(rule: string, span: Span, scope: Scope | undefined): void {
    if (!rules.has(rule)) diagnostics.push(diagnose("unknown-rule", span, { rule, nearest: suggest(rule, rules) }));
    else if (scope) diagnostics.push(diagnose("outer-fact", span, { written: rule, variable: scope.variable }));
  }
}
