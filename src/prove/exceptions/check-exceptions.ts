import { isWithin } from "../../compile/is-within.js";
import { casesAt, type NormCase } from "../../compile/rule-book/norm-case.js";
import { printCondition } from "../../conditions/print-condition.js";
import type { Condition } from "../../model/condition.js";
import type { Norm, NormTarget } from "../../model/norm.js";
import { allOf, appliesForCertain, negated } from "../analysis/applies-for-certain.js";
import type { AnalysisCheck, AnalysisFinding } from "../analysis/check.js";
import type { NormNode } from "../analysis/norm-nodes.js";
import type { Search, Tried } from "../analysis/search.js";
import type { AnalysisSubject } from "../analysis/subject.js";
import { allTried } from "../analysis/tried-words.js";
import { isUndecidable } from "../analysis/undecidable.js";
import { sayNorm } from "../conflicts/say-norm.js";
import { casesWithoutUnless } from "../dead-rules/rule-without.js";
import { diagnose } from "./diagnostics.js";

/**
 * Exceptions that leave nothing of their rule, and exceptions that never meet it: `kecuali` in the rule itself, and rules that set it aside
 * (`mengecualikan`, or by rank and date). Only what sets a rule aside whoever it binds and whatever it is about can leave nothing of it.
 */
export const checkExceptions: AnalysisCheck = {
  id: "exceptions",
  title: { id: "Pengecualian", en: "Exceptions" },
  needsSoundTexts: true,
  run: (subject, search) => {
    const { norms } = subject.handbook;
    const excepted = norms.filter(({ id }) => subject.settlement.edges.has(id));
    const inside = norms.filter(({ unless }) => unless.length > 0);
    const declared = norms.filter(({ exceptsFrom }) => exceptsFrom.length > 0);
    return {
      looked: [
        { count: inside.length, what: { id: "aturan dengan `kecuali`", en: "rules with `kecuali`" } },
        {
          count: excepted.length,
          what: { id: "aturan yang dikecualikan aturan lain", en: "rules set aside by others" },
        },
        { count: declared.length, what: { id: "aturan pengecualian", en: "rules that are exceptions" } },
      ],
      findings: [
        ...inside.flatMap((norm) => checkUnless(norm, subject, search)),
        ...excepted.flatMap((norm) => checkSwallowed(norm, subject, search)),
        ...declared.flatMap((norm) => checkMeeting(norm, subject, search)),
      ],
    };
  },
};

/** `kecuali` inside a rule: whether anything is left of the rule, and whether it takes anything from it. */
function checkUnless(norm: Norm, subject: AnalysisSubject, search: Search): readonly AnalysisFinding[] {
  const { span } = norm;
  const open = casesWithoutUnless(norm, subject.context);
  const alive = open.filter(({ when }) => !when || search.find([when], span, [norm.id]).kind !== "none");
  if (alive.length === 0) return [];
  const taken = alive.map((one) => ({ one, left: left(one) }));
  const swallowed = taken.flatMap(({ left: answer }) => (answer?.kind === "none" ? [answer.valuations] : []));
  const rule = sayNorm(norm);
  if (swallowed.length === alive.length && !anyUndecidable(norm, subject)) {
    const tried = allTried(swallowed);
    return [{ diagnostic: diagnose("unless-swallows-rule", span, { rule, unless: unlessOf(norm), tried }) }];
  }
  return norm.unless.flatMap(({ key, value: { tree, span: place } }): AnalysisFinding[] => {
    if (!tree) return [];
    const meeting = alive.filter((one) => key === undefined || one.key === key);
    const tried: Tried[] = [];
    for (const { when } of meeting) {
      const answer = search.find([...(when ? [when] : []), tree], span, [norm.id]);
      if (answer.kind !== "none") return [];
      tried.push(answer.valuations);
    }
    if (meeting.length === 0 || isUndecidable(tree, subject.world)) return [];
    const params = { rule, unless: printCondition(tree), tried: allTried(tried) };
    return [{ diagnostic: diagnose("unless-never-meets", place, params) }];
  });

  /** What is left of a case beside its `kecuali`; nothing asked where it has none. */
  function left({ key, when }: NormCase) {
    const trees = casesAt(norm.unless, key).flatMap(({ tree }) => tree ?? []);
    if (trees.length === 0) return undefined;
    return search.find([...(when ? [when] : []), ...trees.map(negated)], span, [norm.id]);
  }
}

function anyUndecidable({ unless }: Norm, { world }: AnalysisSubject): boolean {
  return unless.some(({ value: { tree } }) => tree !== undefined && isUndecidable(tree, world));
}

function unlessOf({ unless }: Norm): string {
  return unless.flatMap(({ value: { tree } }) => (tree ? [printCondition(tree)] : [])).join("; ");
}

/** Whether rules that set another aside leave nothing of it, or of one of its cases. */
function checkSwallowed(norm: Norm, subject: AnalysisSubject, search: Search): readonly AnalysisFinding[] {
  const nodes = subject.nodesOfRule.get(norm.id) ?? [];
  const swallowed = nodes.flatMap((node) => swallowing(node, subject, search) ?? []);
  if (swallowed.length === 0) return [];
  const by = [...new Map(swallowed.flatMap(({ by: all }) => all.map((one) => [one.id, one] as const))).values()];
  const related = by.map(({ span }) => ({
    span,
    message: { id: "Pengecualiannya di sini.", en: "The exception is here." },
  }));
  const params = {
    rule: sayNorm(norm),
    by: by.map(sayNorm).join(", "),
    cases: swallowed.length === nodes.length ? [] : swallowed.map(({ node }) => node.wire.key ?? node.wire.id),
    tried: allTried(swallowed.map(({ tried }) => tried)),
  };
  return [{ diagnostic: diagnose("rule-swallowed", norm.span, params, { related }) }];
}

type Swallowed = { readonly node: NormNode; readonly by: readonly Norm[]; readonly tried: Tried };

function swallowing(node: NormNode, subject: AnalysisSubject, search: Search): Swallowed | undefined {
  const { span } = node.from.norm;
  const covering = node.wire.defeatedBy.flatMap((id) => {
    const defeater = subject.nodes.get(id);
    const applies = defeater && appliesForCertain(defeater, subject);
    return defeater && applies && covers(defeater, node, subject) ? [{ defeater, applies }] : [];
  });
  if (covering.length === 0) return undefined;
  const own = node.when ? [node.when] : [];
  const about = [node.wire.rule, ...covering.map(({ defeater }) => defeater.wire.rule)];
  const by = [...new Set(covering.map(({ defeater }) => defeater.from.norm))];
  const always = covering.some(({ applies }) => applies.length === 0);
  const outside = always
    ? undefined
    : search.find([...own, ...covering.map(({ applies }) => negated(allOf(applies, span)))], span, about);
  if (outside && outside.kind !== "none") return undefined;
  // What never applies is swallowed by nothing; what nobody can decide is left to people.
  if (node.when && search.find(own, span, about).kind !== "found") return undefined;
  const read = [...own, ...covering.flatMap(({ applies }) => applies)];
  if (read.some((condition) => isUndecidable(condition, subject.world))) return undefined;
  return { node, by, tried: outside?.valuations ?? 0 };
}

/** Whether one norm speaks in every question in which the other does, so that it can set it aside there. */
function covers(defeater: NormNode, node: NormNode, { handbook }: AnalysisSubject): boolean {
  const { roles } = handbook.organisation;
  const { acts } = handbook.vocabulary;
  const [by, of] = [defeater.wire, node.wire];
  const own = of.bars?.act ?? of.grants;
  const named = [by.bars?.act, by.act?.act].filter((act) => act !== undefined);
  const act = own === undefined || named.some((one) => isWithin(own, one, acts));
  const whoever = by.bound.length === 0 || by.bars?.anyActor === true;
  // What binds whoever acts is covered by what speaks to every role there is.
  const bound = of.bars?.anyActor || of.bound.length === 0 ? [...roles.keys()] : of.bound;
  const actors = whoever || bound.every((role) => by.bound.some((one) => isWithin(role, one, roles)));
  const [others, towards] = [by.counterparty, of.counterparty];
  const toward = !others || (towards?.every((role) => others.some((one) => isWithin(role, one, roles))) ?? false);
  const inForce =
    by.validity.from <= of.validity.from && (of.validity.to ?? "9999-12-31") <= (by.validity.to ?? "9999-12-31");
  return act && actors && toward && inForce && by.rule !== of.rule;
}

/** Whether a declared exception ever applies where a rule that it names does. */
function checkMeeting(norm: Norm, subject: AnalysisSubject, search: Search): readonly AnalysisFinding[] {
  const { handbook, settlement } = subject;
  const defeated = handbook.norms.filter(({ id }) =>
    settlement.edges.get(id)?.some(({ by, written }) => by === norm.id && written),
  );
  return norm.exceptsFrom.flatMap((target): AnalysisFinding[] => {
    const named = defeated.filter((one) => isNamed(one, target, subject));
    if (named.length === 0) return [];
    const tried = apart(norm, named, subject, search);
    if (tried === undefined) return [];
    const related = named.map(({ span }) => ({
      span,
      message: { id: "Yang dikecualikan di sini.", en: "The rule it names is here." },
    }));
    const params = { exception: sayNorm(norm), rules: named.map(sayNorm).join(", "), tried };
    return [{ diagnostic: diagnose("exception-never-meets", norm.span, params, { related }) }];
  });
}

/** How many situations were looked at where an exception and the rules it names never meet; `undefined` where they do, or nobody knows. */
function apart(norm: Norm, named: readonly Norm[], subject: AnalysisSubject, search: Search): Tried | undefined {
  const { span } = norm;
  const excepting = (subject.cases.get(norm.id) ?? []).map(({ when }) => when);
  // What never applies has a finding of its own.
  const alive = excepting.filter((when) => !when || search.find([when], span, [norm.id]).kind === "found");
  const meetings = alive.flatMap((when) =>
    named.flatMap(({ id }) =>
      (subject.nodesOfRule.get(id) ?? []).map((one) => [when, one.when].flatMap((part) => part ?? [])),
    ),
  );
  if (meetings.length === 0 || meetings.some((parts) => parts.length === 0)) return undefined;
  const together: Condition = { kind: "or", operands: meetings.map((parts) => allOf(parts, span)), span };
  const answer = search.find([together], span, [norm.id, ...named.map(({ id }) => id)]);
  return answer.kind === "none" && !isUndecidable(together, subject.world) ? answer.valuations : undefined;
}

function isNamed({ id, source }: Norm, target: NormTarget, { context }: AnalysisSubject): boolean {
  if (target.kind === "norm") return target.id === id;
  return target.document === source.document && context.within(target.document, target.provision).has(source.provision);
}
