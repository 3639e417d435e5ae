import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Pair } from "./compared-law.js";
import { changedBase, type Effect, type NamedBooks, nameOf } from "./effect.js";
import { exceptionWords } from "./exception-words.js";
import type { NormMatch } from "./match-norms.js";

type Norm = RulesWire["norms"][number];

/** Norms that now set this one aside, or no longer do. One that is there on one side only counts as an exception; this norm is on both. */
export function exceptionEffects(norms: Pair<Norm>, books: NamedBooks, match: NormMatch): readonly Effect[] {
  const was = norms.before.defeatedBy.map((id) => match.afterOf.get(id) ?? id);
  const is = norms.after.defeatedBy;
  const added = is.filter((id) => !was.includes(id));
  const removed = was.filter((id) => !is.includes(id));
  return [
    ...added.map((id) => exceptionEffect("added", norms, id, books.after, books)),
    ...removed.map((id) => exceptionEffect("removed", norms, id, books.before, books)),
  ];
}

function exceptionEffect(
  change: "added" | "removed",
  norms: Pair<Norm>,
  id: string,
  book: RulesWire,
  books: NamedBooks,
): Effect {
  const exception = book.norms.find((norm) => norm.id === id);
  const name = nameOf(norms.after, books);
  const said = exception ? books.said(exception) : { id, en: id };
  const place = exception ? books.where(exception, book) : { id, en: id };
  return {
    ...changedBase("exception", change, norms, books),
    norms: [norms.after.id, id],
    ...(change === "added" ? { to: said } : { from: said }),
    said: {
      id: `Pengecualian terhadap ${name.id} ${exceptionWords[change].id} (${place.id}): ${said.id}`,
      en: `An exception to ${name.en} ${exceptionWords[change].en} (${place.en}): ${said.en}`,
    },
  };
}
