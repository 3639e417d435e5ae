import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Pair } from "./compared-law.js";
import { aboutNorm, changed, type Effect, type NamedBooks, type Subject } from "./effect.js";
import { both, forces, sayRoles } from "./effect-words.js";
import type { ReadNorm } from "./match-norms.js";

type Norm = RulesWire["norms"][number];

/** Somebody gains or loses what a norm gives, in the words of the norm said back. */
export function gainOrLoss(
  change: "gained" | "lost",
  subject: Subject,
  roles: readonly string[],
  books: NamedBooks,
  weight: Effect["class"] = "major",
  told: Norm | undefined = change === "gained" ? subject.after : (subject.before ?? subject.after),
): Effect {
  const norm = told as Norm;
  const book = norm === subject.after ? books.after : books.before;
  const who = sayRoles(roles, books.after);
  const place = books.where(norm, book);
  const said = books.said(norm);
  const force = forces[norm.modality];
  const area = norm.modality === "sanction" || norm.modality === "exemption" ? "sanction" : "norm";
  return {
    area,
    change,
    class: weight,
    ...aboutNorm(subject, books),
    modality: norm.modality,
    roles: [...roles],
    ...(change === "gained" ? { to: said } : { from: said }),
    said: both((language) => `${who[language]} ${force[change][language]} (${place[language]}): ${said[language]}`),
  };
}

/** Who is bound by a norm that was not, and who no longer is. */
export function bearerEffects({ before, after }: Pair<ReadNorm>, books: NamedBooks): readonly Effect[] {
  const [was, is] = [before.form.roles, after.form.roles];
  const norms = { before: before.norm, after: after.norm };
  const [gained, lost] = [[...is].filter((role) => !was.has(role)), [...was].filter((role) => !is.has(role))];
  // A norm without bearer binds whoever acts.
  if (is.size === 0 && was.size > 0) return [gainOrLoss("gained", norms, [], books)];
  if (was.size === 0 && is.size > 0) return [gainOrLoss("lost", norms, [], books, "major", before.norm)];
  const together: readonly Effect[] =
    before.form.together === after.form.together || gained.length + lost.length > 0
      ? []
      : [changed("content", norms, books, { id: "cara pelaku memikulnya", en: "how its bearers share it" })];
  return [
    ...(gained.length > 0 ? [gainOrLoss("gained", norms, gained, books)] : []),
    ...(lost.length > 0 ? [gainOrLoss("lost", norms, lost, books, "major", before.norm)] : []),
    ...together,
  ];
}
