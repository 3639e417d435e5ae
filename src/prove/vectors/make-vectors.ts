import type { FactReader, Truth } from "../../conditions/fact-value.js";
import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { invariant } from "../../errors.js";
import { type Decision, decide } from "../../evaluate/decide.js";
import { formatInstant } from "../../evaluate/instant.js";
import { loadRules } from "../../evaluate/load-rules.js";
import { CalendarError, NotCovered, UnknownName } from "../../evaluate/refusals.js";
import type { Rules } from "../../evaluate/rules.js";
import type { Bundle } from "../../model/bundle.js";
import type { Condition } from "../../model/condition.js";
import type { VectorWire } from "../../model/generated/vector-wire.js";
import type { Handbook } from "../../model/handbook.js";
import type { ScenarioRun } from "../../model/scenario.js";
import { type BoundaryCase, boundaryCases } from "../situation/boundary-cases.js";
import { worldOf } from "../situation/world-of.js";
import { answerVector } from "./answer-vector.js";
import { diagnose } from "./diagnostics.js";
import { type IndependentReading, independentReading, type WrittenNorm, writtenNorms } from "./independent-reading.js";
import { normsOfQuestion } from "./norms-of-question.js";
import { sentFacts } from "./sent-facts.js";

type WireNorm = Bundle["rules"]["norms"][number];

/** Vectors for one norm; a condition with more atoms than that is tried in part. */
const mostOfNorm = 60;
/** Vectors in all: a suite that a reader in another language runs in a moment. */
const mostInAll = 5000;

/**
 * Questions with their answers, for readers of the rules in other languages: for each atom of each norm's conditions a situation in which it is true,
 * one in which it is false, one at its edge; and every worked example. Whether a norm applies, and whether it bars, is found a second time by reading
 * the conditions as trees; where the two disagree, that is a finding. The same handbook gives the same vectors in the same order.
 */
export function makeVectors(handbook: Handbook, { rules: book, calendar }: Bundle): Outcome<readonly VectorWire[]> {
  if (!calendar) return { value: [], diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const rules = loadRules(book, calendar);
  const world = worldOf(handbook, calendar);
  const written = writtenNorms(handbook, book.norms);
  const reading = independentReading(written, book.norms, world);
  const at = formatInstant(world.at, calendar);
  const spans = new Map(handbook.norms.map(({ id, span }) => [id, span]));

  const vectors: VectorWire[] = [];
  for (const norm of book.norms) {
    if (!inForce(norm, at)) continue;
    const cases = casesOf(written.get(norm.id)).slice(0, mostOfNorm);
    cases.forEach(({ atom, side, situation }, index) => {
      if (vectors.length >= mostInAll) return;
      const facts = sentFacts(situation.facts, handbook.vocabulary, calendar);
      const question = questionOf(norm, at, facts, book);
      const expect = answered(() => answerVector(rules, question, norm.id));
      if (!expect) return;
      const differs = disagreement(norm, question, expect, situation.facts, reading, rules);
      const span = spans.get(norm.rule);
      invariant(span, `The norm ${norm.id} comes from no rule.`);
      if (differs) diagnostics.push(diagnose("readings-differ", span, { norm: norm.id, atom, ...differs }));
      vectors.push({ id: `${norm.id}#${index + 1}`, about: { norm: norm.id, atom, side }, question, expect });
    });
  }
  for (const { id, run } of handbook.scenarios) {
    if (!run || vectors.length >= mostInAll) continue;
    const question = questionOfRun(run);
    const expect = answered(() => answerVector(rules, question, undefined));
    if (expect) vectors.push({ id: `skenario/${id}`, about: { scenario: id }, question, expect });
  }
  return { value: vectors, diagnostics };

  function casesOf(norm: WrittenNorm | undefined): readonly BoundaryCase[] {
    const conditions: readonly (Condition | undefined)[] = [norm?.when, norm?.required];
    return conditions.flatMap((condition) => (condition ? boundaryCases(condition, world) : []));
  }
}

/** An answer; `undefined` where the rules or the calendar do not cover the time it needs, or a name has a finding already. */
function answered<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof NotCovered || error instanceof CalendarError || error instanceof UnknownName) return undefined;
    throw error;
  }
}

/** The text of `vectors.jsonl`: one vector a line. */
export function vectorsText(vectors: readonly VectorWire[]): string {
  return vectors.map((vector) => `${JSON.stringify(vector)}\n`).join("");
}

function inForce({ validity }: WireNorm, at: string): boolean {
  const day = at.slice(0, 10);
  return validity.from <= day && day <= (validity.to ?? "9999-12-31");
}

/** The question in which a norm matters most: may the act be done, what is owed, what cannot follow; else only whether it applies. */
function questionOf(
  { bound, bars, grants, owes, exempts, counterparty }: WireNorm,
  at: string,
  facts: ReturnType<typeof sentFacts>,
  { roles: all }: Bundle["rules"],
): VectorWire["question"] {
  const [first] = all;
  const roles = bound.length > 0 ? bound.slice(0, 1) : first ? [first.id] : [];
  const act = bars?.act ?? grants;
  if (roles.length === 0) return { kind: "applying", at, facts };
  if (act !== undefined) {
    const toward = counterparty?.slice(0, 1);
    return { kind: "decide", roles, act, ...(toward && toward.length > 0 ? { toward } : {}), at, facts };
  }
  if (owes) return { kind: "duties", roles, at, facts };
  if (exempts.length > 0) return { kind: "exempt", roles, at, facts };
  return { kind: "applying", at, facts };
}

function questionOfRun({ asks, at, facts: known, approvals, registers }: ScenarioRun): VectorWire["question"] {
  const facts = Object.fromEntries(known);
  switch (asks.kind) {
    case "decide": {
      const { role, act, toward } = asks;
      return {
        kind: "decide",
        roles: [role],
        act,
        ...(toward === undefined ? {} : { toward: [toward] }),
        at,
        facts,
        approvals,
      };
    }
    case "duties":
    case "exempt":
      return { kind: asks.kind, roles: [asks.role], at, facts };
    case "audit":
      return { kind: "audit", at, registers: Object.fromEntries(registers) };
  }
}

/** Where evaluator and plain reading say different things of a norm; `undefined` where they agree. */
function disagreement(
  norm: WireNorm,
  question: VectorWire["question"],
  expect: VectorWire["expect"],
  facts: FactReader,
  reading: IndependentReading,
  rules: Rules,
): { readonly evaluator: string; readonly reading: string } | undefined {
  const applies = reading.applies(norm.id, facts);
  if (expect.applies !== (applies === true)) {
    return { evaluator: expect.applies ? "applies" : "does not apply", reading: sayTruth(applies) };
  }
  if (question.kind !== "decide" || !norm.bars) return undefined;
  const { roles = [], act = "", toward, at, facts: sent = {} } = question;
  const asked = { roles, act, at, facts: sent };
  const effect = effectOf(norm.id, decide(rules, toward === undefined ? asked : { ...asked, toward }));
  const speaking = normsOfQuestion(rules.book, { roles, act, toward });
  const bars = reading.bars(norm.id, facts, (id) => speaking.has(id));
  const wanted = bars === undefined ? mayBar : bars ? doesBar : doesNotBar;
  return effect !== undefined && wanted.has(effect)
    ? undefined
    : { evaluator: effect ?? "absent", reading: sayTruth(bars) };
}

const doesBar: ReadonlySet<string> = new Set(["bars", "needs-approval", "approved"]);
const mayBar: ReadonlySet<string> = new Set(["may-bar"]);
const doesNotBar: ReadonlySet<string> = new Set(["met", "inapplicable", "set-aside", "grants"]);

function effectOf(norm: string, { reasons, considered }: Decision): string | undefined {
  return [...reasons, ...considered].find((reason) => reason.norm === norm)?.effect;
}

function sayTruth(truth: Truth): string {
  return truth === undefined ? "unknown" : String(truth);
}
