import { readsOfStep } from "../../evaluate/steps.js";
import type { RulesWire, Step } from "../../model/generated/rules-wire.js";
import { canonicalJson } from "../review/canonical-json.js";
import type { Pair } from "./compared-law.js";
import type { Books } from "./effect.js";
import type { Names } from "./match-names.js";
import type { NormMatch } from "./match-norms.js";
import { formReader, sameForm, untranslated } from "./norm-form.js";

type Norm = RulesWire["norms"][number];

/** What may answer otherwise than before, on one side. */
export type AffectedSide = {
  /** Norms that were changed themselves, came or went; and those that one of these sets aside which makes no other difference, as a duty. */
  readonly changed: ReadonlySet<string>;
  /** Derived facts and computed values that rest on what changed. */
  readonly steps: ReadonlySet<string>;
  /** The norms that changed, all that read what changed, and all that may be set aside by one of these. */
  readonly norms: ReadonlySet<string>;
};

export type Affected = Pair<AffectedSide> & {
  /**
   * What norms that were not changed themselves may differ by: computed values that changed, with their rows that did. Absent where that cannot be told,
   * since the calendar moved or a value has no counterpart.
   */
  readonly roots: readonly Pair<Root>[] | undefined;
  /** Whether roles or acts stand under others than before, so that any norm may reach somebody else. */
  readonly forests: boolean;
};

/** A computed value by its name on its side. */
export type Root = {
  readonly name: string;
  /** Rows that stand on this side alone: where none of any side holds, both come to the same. Absent where more than rows changed. */
  readonly rows: readonly Pick<Row, "holds" | "fails">[] | undefined;
};

type Row = Extract<Step, { readonly kind: "derived" }>["rows"][number];

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
    before: spread(books.before, withSetAside(books.before, changed.before), facts.before, calendarMoved),
    after: spread(books.after, withSetAside(books.after, changed.after), facts.after, calendarMoved),
    roots: calendarMoved ? undefined : rootsOf(books, match, changed, facts),
    forests: forestsMoved(names),
  };
}

/** What neither bars nor grants makes a difference to decisions through the norms that it sets aside. */
function withSetAside({ norms }: RulesWire, ids: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(ids);
  const silent = new Set(norms.flatMap(({ id, bars, grants }) => (bars || grants !== undefined ? [] : [id])));
  for (const id of found) {
    if (silent.has(id)) for (const norm of norms) if (norm.defeatedBy.includes(id)) found.add(norm.id);
  }
  return found;
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

/** Derived facts whose rows changed, and states of changed norms, each with its counterpart. */
function rootsOf(
  books: Books,
  { translation }: NormMatch,
  changed: Pair<ReadonlySet<string>>,
  facts: Pair<ReadonlySet<string>>,
): readonly Pair<Root>[] | undefined {
  const [reader, now] = [formReader(books.before, translation), formReader(books.after, untranslated)];
  const states = (book: RulesWire, ids: ReadonlySet<string>): readonly Step[] =>
    book.steps.filter((step) => step.kind === "state" && step.norms.some((id) => ids.has(id)));
  const statesNow = states(books.after, changed.after);
  const byForm = new Map(statesNow.map((step) => [now.step(step), step.name]));
  const pairs: Pair<Root>[] = [];
  for (const step of states(books.before, changed.before)) {
    const name = byForm.get(reader.step(step));
    if (name === undefined) return undefined;
    pairs.push({ before: { name: step.name, rows: undefined }, after: { name, rows: undefined } });
  }
  if (pairs.length !== statesNow.length) return undefined;
  for (const name of facts.before) {
    const before = derivedAs(name, books.before);
    const after = derivedAs(translation.fact(name), books.after);
    if (!before || !after) return undefined;
    const [was, is] = [reader.derivation(before), now.derivation(after)];
    const kept =
      was.rows.filter((row) => is.rows.includes(row)).join() === is.rows.filter((row) => was.rows.includes(row)).join();
    const rowsAlone = was.rest === is.rest && kept;
    pairs.push({
      before: {
        name,
        rows: rowsAlone ? before.rows.filter((_row, index) => !is.rows.includes(was.rows[index] as string)) : undefined,
      },
      after: {
        name: after.name,
        rows: rowsAlone ? after.rows.filter((_row, index) => !was.rows.includes(is.rows[index] as string)) : undefined,
      },
    });
  }
  return pairs;
}

function derivedAs(name: string, { steps }: RulesWire): Extract<Step, { readonly kind: "derived" }> | undefined {
  return steps.flatMap((step) => (step.kind === "derived" && step.name === name ? [step] : []))[0];
}

/** Follows what changed to all that rests on it, until nothing more does. */
function spread(
  book: RulesWire,
  norms: ReadonlySet<string>,
  facts: ReadonlySet<string>,
  calendarMoved: boolean,
): AffectedSide {
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
      if (rests(norm, touchedSteps) || norm.defeatedBy.some((id) => touched.has(id))) touched.add(norm.id);
    }
    grown = touchedSteps.size + touched.size > size;
  }
  return { changed: norms, steps: touchedSteps, norms: touched };
}

/** Whether a norm's own conditions read one of these. */
function rests({ when, bars }: Norm, names: ReadonlySet<string>): boolean {
  const reads = [...when.reads, ...(bars?.when?.reads ?? []), ...(bars?.parts ?? []).flatMap((part) => part.reads)];
  return reads.some((name) => names.has(name));
}

/**
 * Those of the norms of one question that are affected: in it a norm is set aside only by others of the question (SEMANTICS 3), whoever else it may be
 * set aside by.
 */
export function affectedAmong({ changed, steps }: AffectedSide, members: readonly Norm[]): ReadonlySet<string> {
  const found = new Set(members.filter((norm) => changed.has(norm.id) || rests(norm, steps)).map(({ id }) => id));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { id, defeatedBy } of members) if (defeatedBy.some((one) => found.has(one))) found.add(id);
  }
  return found;
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
