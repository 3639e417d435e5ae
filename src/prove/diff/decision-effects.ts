import type { Localised } from "../../diagnostics/diagnostic.js";
import type { RulesWire, Step } from "../../model/generated/rules-wire.js";
import type { Books, Effect } from "./effect.js";
import { both, citationOf, sayFact } from "./effect-words.js";
import { formReader, type Translation, untranslated } from "./norm-form.js";

type Derived = Extract<Step, { readonly kind: "derived" }>;
type Row = Derived["rows"][number];

/** What became of facts that a decision table or a rule derives: the rows that are gone, and those that are new. */
export function decisionEffects(books: Books, translation: Translation): readonly Effect[] {
  const [reader, readerNow] = [formReader(books.before, translation), formReader(books.after, untranslated)];
  const old = new Map(derivedIn(books.before).map((step) => [translation.fact(step.name), step]));
  return derivedIn(books.after).flatMap((step): readonly Effect[] => {
    const before = old.get(step.name);
    if (!before) return [];
    const [was, is] = [reader.derivation(before), readerNow.derivation(step)];
    const gone = before.rows.filter((_row, index) => !is.rows.includes(was.rows[index] as string));
    const come = step.rows.filter((_row, index) => !was.rows.includes(is.rows[index] as string));
    const reordered = gone.length + come.length === 0 && was.rows.join() !== is.rows.join();
    if (gone.length + come.length === 0 && !reordered && was.rest === is.rest) return [];
    return [effectOf(before, step, gone, come, books)];
  });
}

function derivedIn({ steps }: RulesWire): readonly Derived[] {
  return steps.filter((step): step is Derived => step.kind === "derived");
}

function effectOf(before: Derived, after: Derived, gone: readonly Row[], come: readonly Row[], books: Books): Effect {
  const [from, to] = [sayRows(gone, before), sayRows(come, after)];
  const fact = sayFact(after.name, books.after);
  const source = books.after.sources.find(({ id }) => id === after.source);
  const place = books.after.norms.find(({ source: one }) => one === after.source);
  const cited = source?.citation ?? (place ? citationOf(place, books.after) : after.source);
  const old = books.before.sources.find(({ id }) => id === before.source);
  return {
    area: "decision",
    change: "changed",
    class: "major",
    roles: [],
    norms: [after.by],
    ...(old ? { before: { document: old.document, provision: old.provision, citation: old.citation } } : {}),
    ...(source ? { after: { document: source.document, provision: source.provision, citation: source.citation } } : {}),
    from,
    to,
    said: {
      id: `Penentuan ${fact} (${cited}) berubah. Semula: ${from.id}. Menjadi: ${to.id}.`,
      en: `How ${fact} is determined (${cited}) changed. Before: ${from.en}. Now: ${to.en}.`,
    },
  };
}

/** The rows that differ; where only their order, the hit policy or the default does, how the table ends. */
function sayRows(rows: readonly Row[], { hit, default: fallback }: Derived): Localised {
  if (rows.length > 0) {
    return both((language) => {
      const when = language === "id" ? "apabila" : "when";
      return rows.map(({ value, said }) => `${sayValue(value, language)} ${when} ${said[language]}`).join("; ");
    });
  }
  const rest = both((language) => (fallback === undefined ? "–" : sayValue(fallback, language)));
  return { id: `selain itu ${rest.id} (cara memilih baris: ${hit})`, en: `otherwise ${rest.en} (hit policy: ${hit})` };
}

function sayValue(value: Row["value"], language: "id" | "en"): string {
  if (typeof value === "string") return value;
  if (language === "id") return value ? "ya" : "tidak";
  return value ? "yes" : "no";
}
