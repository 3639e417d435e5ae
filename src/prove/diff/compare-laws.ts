import type { Localised } from "../../diagnostics/diagnostic.js";
import type { DiffWire } from "../../model/generated/diff-wire.js";
import { affectedNorms } from "./affected.js";
import type { ComparedLaw, Pair } from "./compared-law.js";
import { decisionEffects } from "./decision-effects.js";
import type { Effect } from "./effect.js";
import { findWitnesses } from "./find-witnesses.js";
import { calendarEffects, validityEffects } from "./law-effects.js";
import { matchNames } from "./match-names.js";
import { matchNorms, type NormMatch } from "./match-norms.js";
import { nameChanges } from "./name-changes.js";
import { normEffects } from "./norm-effects.js";
import { compareTexts, type TextComparison } from "./text-changes.js";
import { textsOfHandbook, textsOfRules } from "./text-units.js";
import { versionClass } from "./version-class.js";

/** Of the smaller law, so much must be found in the other: below that they are two laws, not two states of one. */
const leastShared = 0.1;

/**
 * How two states of the law differ: in words, provision by provision, and in effect. Pure, and the same for the same two states. Texts are compared where
 * both sides have them, else the words that their rules quote.
 */
export function compareLaws(laws: Pair<ComparedLaw>): DiffWire {
  const { before, after } = laws;
  const books = { before: before.rules, after: after.rules };
  const texts = textsOf(laws);
  const compared = compareTexts(texts.before, texts.after);
  const names = matchNames(books.before, books.after);
  const norms = matchNorms(books.before, books.after, names, compared.places);
  const related = areRelated(compared, norms, laws);
  const base = {
    $schema: "urn:pedoman:schema:outputs:diff:1",
    format: "1.0.0",
    before: sideOf(before, compared.counts.before),
    after: sideOf(after, compared.counts.after),
    related,
  } as const;
  if (!related) {
    return {
      ...base,
      class: "major",
      reasons: [{ class: "major", said: unrelated }],
      notes: [unrelated, ...notesOf(laws)],
      documents: [],
      texts: [],
      effects: [],
      names: [],
      situations: { questions: 0, valuations: 0, witnesses: [], undecided: [] },
    };
  }
  const old = new Set(names.roles.afterOf.values());
  const calendar = after.calendar ?? before.calendar;
  const effects: readonly Effect[] = [
    ...normEffects({ books, match: norms, calendar, isOldRole: (role) => old.has(role) }),
    ...decisionEffects(books, norms.translation),
    ...validityEffects(books),
    ...calendarEffects({ before: before.calendar, after: after.calendar }),
  ];
  const affected = affectedNorms(
    books,
    names,
    norms,
    effects.some(({ area }) => area === "calendar"),
  );
  const calendars = { before: before.calendar, after: after.calendar };
  const changes = { effects: [...effects], names: [...nameChanges(names, norms)], texts: [...compared.changes] };
  const { policy } = books.before;
  const samePolicy =
    policy.contentHash === books.after.policy.contentHash && policy.edition === books.after.policy.edition;
  const found = versionClass(changes, samePolicy);
  return {
    ...base,
    class: found.class,
    reasons: [...found.reasons],
    notes: [...notesOf(laws)],
    documents: [...documentsIn(changes, texts)],
    ...changes,
    situations: findWitnesses(books, calendars, names, affected),
  };
}

function textsOf({ before, after }: Pair<ComparedLaw>): Pair<ReturnType<typeof textsOfHandbook>> {
  if (before.handbook && after.handbook) {
    return { before: textsOfHandbook(before.handbook), after: textsOfHandbook(after.handbook) };
  }
  return { before: textsOfRules(before.rules), after: textsOfRules(after.rules) };
}

/** The documents that changes stand in. */
function documentsIn(
  { texts, effects }: Pick<DiffWire, "texts" | "effects">,
  { before, after }: Pair<ReturnType<typeof textsOfHandbook>>,
): DiffWire["documents"] {
  const named = new Set(
    [...texts, ...effects].flatMap(({ before: was, after: is }) => [was, is]).map((place) => place?.document),
  );
  const all = new Map([...after, ...before].reverse().map(({ id, title }) => [id, title]));
  return [...new Set([...after, ...before].map(({ id }) => id))]
    .filter((id) => named.has(id))
    .map((id) => ({ id, title: all.get(id) ?? id }));
}

function sideOf({ name, kind, rules, errors }: ComparedLaw, provisions: number): DiffWire["before"] {
  const { policy, draft, norms } = rules;
  return { name, kind, policy: { ...policy }, draft, errors, norms: norms.length, provisions };
}

/** Whether enough of the one stands in the other: provisions, or where one has none, norms. */
function areRelated({ counts }: TextComparison, { pairs }: NormMatch, { before, after }: Pair<ComparedLaw>): boolean {
  const provisions = [counts.before, counts.after];
  const rules = [before.rules.norms.length, after.rules.norms.length];
  // What one side has none of says nothing; where neither has anything, there is nothing to tell apart.
  if (Math.max(...provisions, ...rules) === 0) return true;
  const share = (found: number, all: readonly number[]): number =>
    Math.min(...all) === 0 ? 0 : found / Math.min(...all);
  return Math.max(share(counts.matched, provisions), share(pairs.length, rules)) >= leastShared;
}

const unrelated: Localised = {
  id: "Kedua naskah tidak bersesuaian: hampir tidak ada ketentuan atau norma yang sama. Ini bukan perubahan atas satu peraturan, sehingga tidak disandingkan.",
  en: "The two have almost no provision or norm in common. This is no amendment of one law, so that nothing is set side by side.",
};

function notesOf({ before, after }: Pair<ComparedLaw>): readonly Localised[] {
  const both = [before, after];
  const notes: Localised[] = [];
  if (both.some(({ handbook }) => handbook === undefined)) {
    notes.push({
      id: "Salah satunya hanya rules.json: yang dibandingkan bunyi ketentuan yang dikutip aturan, bukan seluruh naskah.",
      en: "One of the two is only a rules.json: what is compared are the words its rules quote, not whole texts.",
    });
  }
  for (const { name, errors } of both) {
    if (errors === 0) continue;
    notes.push({
      id: `${name} masih memuat ${errors} kesalahan (lihat \`pedoman check\`): aturan yang tidak terbaca tidak ikut dibandingkan.`,
      en: `${name} still holds ${errors} errors (see \`pedoman check\`): rules that cannot be read are missing from the comparison.`,
    });
  }
  for (const { name, calendar } of both) {
    if (calendar) continue;
    notes.push({
      id: `${name} tidak disertai kalender (calendar.json): batas waktu dalam hari atau jam kerja tidak dapat dihitung.`,
      en: `${name} comes without a calendar (calendar.json): time limits in days or working hours cannot be counted.`,
    });
  }
  return notes;
}
