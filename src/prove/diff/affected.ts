import { readsOfNorm, readsOfStep } from "../../evaluate/steps.js";
import type { RulesWire, Step } from "../../model/generated/rules-wire.js";
import { canonicalJson } from "../review/canonical-json.js";
import type { Pair } from "./compared-law.js";
import type { Books } from "./effect.js";
import type { Names } from "./match-names.js";
import type { NormMatch } from "./match-norms.js";
import { formReader, sameForm, untranslated } from "./norm-form.js";

type Norm = RulesWire["norms"][number];

/** Norms, by id on either side, that may answer otherwise than before. */
export type Affected = Pair<ReadonlySet<string>> & {
  /** Those of them that were changed themselves, by id on the new side or, where they are gone, on the old. */
  readonly changed: Pair<ReadonlySet<string>>;
  /** Whether roles or acts stand under others than before, so that any norm may reach somebody else. */
  readonly forests: boolean;
};

/** The norms that changed, came or went, and all that read what changed or are set aside by it. */
export function affectedNorms(books: Books, names: Names, match: NormMatch, calendarMoved: boolean): Affected {
  const pairs = match.read.filter(
    ({ before, after }) => !sameForm(before.form, after.form) || linksMoved(before.norm, after.norm, match),
  );
  const changed = {
    before: new Set([...pairs.map(({ before }) => before.norm.id), ...match.removed.map(({ id }) => id)]),
    after: new Set([...pairs.map(({ after }) => after.norm.id), ...match.added.map(({ id }) => id)]),
  };
  const facts = changedFacts(books, match);
  return {
    before: spread(books.before, changed.before, facts.before, calendarMoved),
    after: spread(books.after, changed.after, facts.after, calendarMoved),
    changed,
    forests: forestsMoved(names),
  };
}

function linksMoved({ defeatedBy }: Norm, now: Norm, { afterOf }: NormMatch): boolean {
  const was = defeatedBy.map((id) => afterOf.get(id) ?? id).sort();
  return was.join() !== [...now.defeatedBy].sort().join();
}

/** Derived facts whose rows changed, by name on either side. */
function changedFacts(books: Books, { translation }: NormMatch): Pair<ReadonlySet<string>> {
  const derived = (book: RulesWire) => book.steps.flatMap((step) => (step.kind === "derived" ? [step] : []));
  const [reader, now] = [formReader(books.before, translation), formReader(books.after, untranslated)];
  const forms = new Map(derived(books.after).map((step) => [step.name, canonicalJson(now.derivation(step))]));
  const before = derived(books.before).filter(
    (step) => forms.get(translation.fact(step.name)) !== canonicalJson(reader.derivation(step)),
  );
  return {
    before: new Set(before.map(({ name }) => name)),
    after: new Set(before.map(({ name }) => translation.fact(name))),
  };
}

/** Follows what changed to all that rests on it, until nothing more does. */
function spread(
  book: RulesWire,
  norms: ReadonlySet<string>,
  facts: ReadonlySet<string>,
  calendarMoved: boolean,
): ReadonlySet<string> {
  const byId = new Map(book.norms.map((norm) => [norm.id, norm]));
  const shelf = { get: (id: string): Norm | undefined => byId.get(id) };
  const touchedSteps = new Set<string>(facts);
  const touched = new Set<string>(norms);
  if (calendarMoved) for (const step of book.steps) if (countsDays(step)) touchedSteps.add(step.name);
  for (let grown = true; grown; ) {
    const size = touchedSteps.size + touched.size;
    for (const step of book.steps) {
      const about = step.kind === "state" && step.norms.some((id) => touched.has(id));
      if (about || readsOfStep(step, shelf).some((name) => touchedSteps.has(name))) touchedSteps.add(step.name);
    }
    for (const norm of book.norms) {
      const reads = [
        ...readsOfNorm(norm, shelf),
        ...(norm.bars?.when?.reads ?? []),
        ...(norm.bars?.parts ?? []).flatMap((part) => part.reads),
      ];
      if (norm.defeatedBy.some((id) => touched.has(id)) || reads.some((name) => touchedSteps.has(name))) {
        touched.add(norm.id);
      }
    }
    grown = touchedSteps.size + touched.size > size;
  }
  return touched;
}

function countsDays(step: Step): boolean {
  if (step.kind === "within-calendar") return true;
  if (step.kind === "bound") return step.moment.period !== undefined;
  return step.kind === "state" || step.kind === "within-last";
}

function forestsMoved({ roles, acts }: Names): boolean {
  const now = (known: ReadonlyMap<string, string>, id: string | undefined): string | undefined =>
    id === undefined ? undefined : (known.get(id) ?? id);
  return (
    roles.pairs.some(({ before, after }) => now(roles.afterOf, before.parent) !== after.parent) ||
    acts.pairs.some(
      ({ before, after }) => now(acts.afterOf, before.partOf) !== after.partOf || before.default !== after.default,
    )
  );
}
