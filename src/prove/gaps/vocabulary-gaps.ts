import { isWithin } from "../../compile/is-within.js";
import { bearerRoles } from "../../compile/rule-book/bearers.js";
import type { NormCase } from "../../compile/rule-book/norm-case.js";
import { factsOf } from "../../conditions/facts-of.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Condition } from "../../model/condition.js";
import type { DecisionTable } from "../../model/decision-table.js";
import type { Document } from "../../model/document.js";
import type { Norm } from "../../model/norm.js";
import { choicesOf, type RuleView } from "../analysis/rule-view.js";
import { leavesOf } from "../situation/leaves-of.js";
import { diagnose } from "./diagnostics.js";

/** Choices and roles that the vocabulary and the organisation name and no rule or table does anything with. */
export function vocabularyGaps(view: RuleView): readonly Diagnostic[] {
  return [
    ...view.handbook.decisionTables.flatMap((table) => choicesNeverGiven(table, view)),
    ...listChoicesUnread(view),
    ...rolesWithoutRule(view),
  ];
}

/** Choices of a result that no row yields. */
function choicesNeverGiven(table: DecisionTable, view: RuleView): readonly Diagnostic[] {
  const kind = choicesOf(table.determines, view);
  const given = new Set([...table.rows.map(({ result }) => result), table.default]);
  const missing = kind?.choices.filter((choice) => !given.has(choice)) ?? [];
  if (missing.length === 0) return [];
  return [diagnose("choice-never-given", table.span, { table: table.id, fact: table.determines, missing })];
}

/** Choices of a list that no condition reads although it reads others of the same list: a cause without effect. */
function listChoicesUnread(view: RuleView): readonly Diagnostic[] {
  const { vocabulary, decisionTables } = view.handbook;
  const conditions = [
    ...[...view.cases.values()].flat().flatMap(({ when, norm }) => [...(when ? [when] : []), ...elementsOf(norm)]),
    ...decisionTables.flatMap(({ rows }) => rows.flatMap(({ when }) => when ?? [])),
  ];
  return [...vocabulary.facts.values()].flatMap(({ name, type, span }) => {
    if (type.kind !== "list" || type.choices.length === 0) return [];
    const leaves = conditions.flatMap(leavesOf).filter((leaf) => factsOf(leaf).includes(name));
    const read = new Set(
      leaves.flatMap((leaf) =>
        leaf.kind === "contains" ? leaf.values.flatMap((value) => (value.kind === "word" ? [value.word] : [])) : [],
      ),
    );
    // Conditions that count or go through the list read all of it.
    const isReadWhole = leaves.some(({ kind }) => kind !== "contains");
    const unread = type.choices.filter((choice) => !read.has(choice));
    if (read.size === 0 || isReadWhole || unread.length === 0) return [];
    const tables = decisionTables.filter(({ facts }) => facts.includes(name));
    const related = tables.map((table) => ({
      span: table.span,
      message: { id: "Tabel yang membaca pilihan lainnya.", en: "The table that reads the other choices." },
    }));
    return [diagnose("choice-unread", span, { fact: name, unread }, { related })];
  });
}

function elementsOf({ elements }: Norm): readonly Condition[] {
  return elements.flatMap(({ value }) => ("words" in value ? [] : (value.tree ?? [])));
}

/** Roles that no rule, checklist or step names, nor any role above or below them, nor the words of any rule. */
function rolesWithoutRule(view: RuleView): readonly Diagnostic[] {
  const { organisation, checklists, procedures, documents, norms } = view.handbook;
  const { roles } = organisation;
  const named = new Set([
    ...[...view.cases.values()].flat().flatMap((one) => rolesNamed(one, view)),
    ...[...roles.values()].flatMap(({ substitutes }) => substitutes),
    ...documents.flatMap(({ head }) => rolesInHead(head)),
    ...checklists.map(({ role }) => role),
    ...procedures.flatMap(({ steps }) => steps.flatMap(({ performers }) => performers)),
  ]);
  return [...roles.values()].flatMap(({ id, term, span, parent }) => {
    const isKin = [...named].some((one) => isWithin(one, id, roles) || isWithin(id, one, roles));
    // The root role is whoever acts.
    if (parent === undefined || isKin || norms.some(({ source }) => source.quote.includes(term))) return [];
    return [diagnose("role-without-rule", span, { role: term })];
  });
}

/** Who enacts, promulgates, approves or signs. */
function rolesInHead(head: Document["head"]): readonly string[] {
  if (head.kind === "organisasi") return [head.headOfRegion, head.regionalSecretary];
  if (head.kind === "sop") return [head.unit, head.approver, ...head.performers];
  return head.kind === "formulir" ? head.signedBy : [];
}

function rolesNamed({ bearers, approvers, norm, key }: NormCase, { context }: RuleView): readonly string[] {
  const all = [...bearers, ...approvers, ...(norm.counterparty ? [norm.counterparty] : [])];
  return all.flatMap((bearer) => bearerRoles(bearer, key, context));
}
