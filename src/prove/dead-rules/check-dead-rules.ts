import { listConnector } from "../../compile/rule-book/list-connector.js";
import { conditionOf, join, type NormCase } from "../../compile/rule-book/norm-case.js";
import { printCondition } from "../../conditions/print-condition.js";
import type { Condition } from "../../model/condition.js";
import type { Norm } from "../../model/norm.js";
import { negated } from "../analysis/applies-for-certain.js";
import type { AnalysisCheck, AnalysisFinding } from "../analysis/check.js";
import type { Answer, Search, Tried } from "../analysis/search.js";
import type { AnalysisSubject } from "../analysis/subject.js";
import { allTried } from "../analysis/tried-words.js";
import { isUndecidable } from "../analysis/undecidable.js";
import { sayNorm } from "../conflicts/say-norm.js";
import { leavesOf } from "../situation/leaves-of.js";
import { diagnose } from "./diagnostics.js";
import { casesWithoutElements, casesWithoutUnless } from "./rule-without.js";

/**
 * Rules, cases of rules and elements of lists that no situation ever brings to bear: their conditions exclude one another, or what they require
 * can never be so. Whether exceptions leave nothing of a rule is looked for elsewhere (`exceptions/`).
 */
export const checkDeadRules: AnalysisCheck = {
  id: "dead-rules",
  title: { id: "Aturan yang tidak pernah berlaku", en: "Rules that never apply" },
  needsSoundTexts: true,
  run: (subject, search) => {
    const { norms } = subject.handbook;
    let cases = 0;
    let elements = 0;
    const findings = norms.flatMap((norm): readonly AnalysisFinding[] => {
      const all = casesWithoutUnless(norm, subject.context);
      cases += all.length;
      const dead = all.flatMap((one) => deadCase(one, subject, search));
      if (dead.length > 0) return sayDead(norm, all, dead);
      const lists = listsOf(norm, subject);
      elements += norm.elements.length;
      return onceEach(lists.flatMap((list) => checkList(list, subject, search)));
    });
    return {
      looked: [
        { count: norms.length, what: { id: "aturan", en: "rules" } },
        { count: cases, what: { id: "norma (menurut huruf atau pilihan)", en: "norms (by letter or choice)" } },
        { count: elements, what: { id: "unsur", en: "list elements" } },
      ],
      findings,
    };
  },
};

type Dead = { readonly one: NormCase; readonly condition: Condition; readonly valuations: Tried };

function deadCase(one: NormCase, subject: AnalysisSubject, search: Search): readonly Dead[] {
  if (!one.when) return [];
  const answer = search.find([one.when], one.norm.span, [one.id]);
  return isNever(answer, one.when, subject) ? [{ one, condition: one.when, valuations: answer.valuations }] : [];
}

function isNever(
  answer: Answer,
  condition: Condition,
  { world }: AnalysisSubject,
): answer is Extract<Answer, { kind: "none" }> {
  return answer.kind === "none" && !isUndecidable(condition, world);
}

function sayDead(norm: Norm, all: readonly NormCase[], dead: readonly Dead[]): readonly AnalysisFinding[] {
  const rule = sayNorm(norm);
  if (dead.length === all.length) {
    const conditions = dead.map(({ condition }) => printCondition(condition));
    const params = {
      rule,
      condition: conditions[0] ?? "",
      more: conditions.length - 1,
      tried: allTried(dead.map(({ valuations }) => valuations)),
    };
    return [{ diagnostic: diagnose("rule-never-applies", norm.span, params) }];
  }
  return dead.map(({ one, condition, valuations }) => {
    const params = { rule, key: one.key ?? "", condition: printCondition(condition), tried: valuations };
    return { diagnostic: diagnose("case-never-applies", placeOf(norm, one.key), params) };
  });
}

/** Where a case is written: by its key under the first map that has it. */
function placeOf(norm: Norm, key: string | undefined): Norm["span"] {
  const written = [...norm.spans].find(([name]) => key !== undefined && name.endsWith(`.${key}`));
  return written?.[1] ?? norm.span;
}

/** The conditions of a list, and when it is read. */
type ElementList = {
  readonly norm: Norm;
  readonly when: Condition | undefined;
  readonly connector: "and" | "or";
  readonly elements: readonly { readonly key: string | undefined; readonly condition: Condition }[];
};

/** A prohibition of contents is one case a letter: there is no list beyond its cases. */
function listsOf(norm: Norm, { context }: AnalysisSubject): readonly ElementList[] {
  const elements = norm.elements.flatMap(({ key, value }) =>
    conditionOf(value).map((condition) => ({ key, condition })),
  );
  if (elements.length === 0) return [];
  const cases = casesWithoutElements(norm, context);
  if (cases.some(({ key }) => key !== undefined && elements.some((element) => element.key === key))) return [];
  return cases.map(({ when, provision }) => ({ norm, when, connector: listConnector(provision), elements }));
}

function checkList(list: ElementList, subject: AnalysisSubject, search: Search): readonly AnalysisFinding[] {
  const { norm, when, connector, elements } = list;
  const conditions = elements.map(({ condition }) => condition);
  const whole = join(connector, conditions, norm.span);
  if (!whole) return [];
  const context = when ? [when] : [];
  const all = search.find([...context, whole], norm.span, [norm.id]);
  if (all.kind === "none") {
    return isUndecidable(whole, subject.world) ? [] : [neverMet(norm, whole, all.valuations)];
  }
  return elements.flatMap(({ key, condition }): AnalysisFinding[] => {
    const say = (code: "element-never-holds" | "element-always-holds", tried: Tried): AnalysisFinding => {
      const params = { rule: sayNorm(norm), key: key ?? "", condition: printCondition(condition), tried };
      return { diagnostic: diagnose(code, condition.span, params) };
    };
    // In a cumulative list one that never holds leaves the whole unmet, which was looked for above.
    const met = connector === "or" ? search.find([...context, condition], norm.span, [norm.id]) : undefined;
    if (met && isNever(met, condition, subject)) return [say("element-never-holds", met.valuations)];
    if (asksWhetherKnown(condition)) return [];
    const unmet = search.find([...context, negated(condition)], norm.span, [norm.id]);
    return isNever(unmet, condition, subject) ? [say("element-always-holds", unmet.valuations)] : [];
  });
}

/** `diketahui …` is never false: what it asks for is that somebody says so. */
function asksWhetherKnown(condition: Condition): boolean {
  return leavesOf(condition).some(({ kind }) => kind === "known");
}

/** What is required, or what makes a fact so, while the rule applies. */
function neverMet(norm: Norm, whole: Condition, tried: Tried): AnalysisFinding {
  const params = { rule: sayNorm(norm), condition: printCondition(whole), tried };
  const code = norm.modality === "determination" ? "fact-never-determined" : "list-never-met";
  return { diagnostic: diagnose(code, norm.span, params) };
}

/** One finding for one place, however many cases of the rule it concerns. */
function onceEach(all: readonly AnalysisFinding[]): readonly AnalysisFinding[] {
  const seen = new Set<string>();
  return all.filter(({ diagnostic: { code, span } }) => {
    const key = `${code} ${span.file}:${span.start}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
