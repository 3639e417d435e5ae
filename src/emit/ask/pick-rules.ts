import { readsOfNorm, readsOfStep } from "../../evaluate/steps.js";
import type { Norm, RulesWire, Said, Step } from "../../model/generated/rules-wire.js";

/**
 * The part of a rule book that decisions rest on: norms that can bar or grant, duties that come with an act, whatever can set those aside, and
 * the facts, steps and provisions they read. What is said in another language, and what no decision looks at, is left out: the page of a phone
 * is spared a third of the bytes. The evaluator answers from it as from the whole, which the tests hold.
 * @param alsoNorms - Norms that are shown besides.
 */
export function pickRules(book: RulesWire, alsoNorms: ReadonlySet<string>): RulesWire {
  const byId = new Map(book.norms.map((norm) => [norm.id, norm]));
  const steps = new Map(book.steps.map((step) => [step.name, step]));
  const ends = new Set(book.acts.flatMap(({ doneWhen }) => doneWhen ?? []));
  const norms = new Set<Norm>();
  const names = new Set<string>();

  const read = (name: string): void => {
    if (names.has(name)) return;
    names.add(name);
    const step = steps.get(name);
    if (!step) return;
    for (const other of readsOfStep(step, byId)) read(other);
    if (step.kind === "state") for (const id of step.norms) keep(byId.get(id));
  };
  const keep = (norm: Norm | undefined): void => {
    if (!norm || norms.has(norm)) return;
    norms.add(norm);
    for (const id of norm.defeatedBy) keep(byId.get(id));
    const { bars, owes, limits } = norm;
    const conditions = [norm.when, ...(bars?.when ? [bars.when] : []), ...(bars?.parts ?? [])];
    for (const name of [...readsOfNorm(norm, byId), ...conditions.flatMap(({ reads }) => reads)]) read(name);
    for (const name of [...limits.flatMap(({ event }) => event ?? []), owes?.done, ...(owes?.every?.events ?? [])])
      if (name !== undefined) read(name);
  };
  const isNeeded = ({ id, bars, grants, owes, limits }: Norm): boolean =>
    bars !== undefined ||
    grants !== undefined ||
    alsoNorms.has(id) ||
    (owes !== undefined &&
      (owes.with !== undefined || limits.some(({ event }) => event !== undefined && ends.has(event))));
  for (const norm of book.norms) if (isNeeded(norm)) keep(norm);

  // A list whose elements are computed keeps those computations.
  const kept = book.norms.filter((norm) => norms.has(norm)).map(lean);
  const sources = new Set(kept.map(({ source }) => source));
  const usedSteps = book.steps.filter(
    (step) => names.has(step.name) || ("of" in step && step.of !== undefined && names.has(step.of)),
  );
  const usedSources = book.sources.filter(
    ({ id }) => sources.has(id) || usedSteps.some((step) => step.kind === "derived" && step.source === id),
  );
  const documents = new Set(usedSources.map(({ document }) => document));
  return {
    ...book,
    documents: book.documents.filter(({ id }) => documents.has(id)),
    sources: usedSources.map((source) => ({ ...source, quoteHash: "" })),
    facts: book.facts.filter(({ name }) => names.has(name)),
    acts: book.acts,
    registers: book.registers,
    steps: usedSteps.map(leanStep),
    norms: kept,
  };
}

/** A norm without what no decision looks at. */
function lean(norm: Norm): Norm {
  const { manner: _m, instrument: _i, extension: _e, interpretation: _n, imposes: _p, per: _r, bars, ...rest } = norm;
  return {
    ...rest,
    when: leanCondition(norm.when),
    ...(bars === undefined
      ? {}
      : {
          bars: {
            ...bars,
            ...(bars.when ? { when: leanCondition(bars.when) } : {}),
            parts: bars.parts.map(leanCondition),
          },
        }),
    consequences: [],
    follows: [],
    exempts: [],
    cardinality: [],
    evidence: [],
    said: inIndonesian(norm.said),
  };
}

function leanCondition<T extends { readonly text?: string; readonly said: Said }>({ text: _, ...condition }: T): T {
  return { ...condition, said: inIndonesian(condition.said) } as T;
}

function leanStep(step: Step): Step {
  if (step.kind !== "derived") return step;
  return { ...step, rows: step.rows.map(({ cells: _, ...row }) => ({ ...row, said: inIndonesian(row.said) })) };
}

function inIndonesian({ id }: Said): Said {
  return { id, en: "" };
}
