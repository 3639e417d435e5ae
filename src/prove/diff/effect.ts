import type { Localised } from "../../diagnostics/diagnostic.js";
import type { DiffWire } from "../../model/generated/diff-wire.js";
import type { RulesWire } from "../../model/generated/rules-wire.js";
import type { Pair } from "./compared-law.js";
import { forces, sayRoles } from "./effect-words.js";
import type { NormNaming } from "./naming.js";

/** One change in effect. */
export type Effect = DiffWire["effects"][number];

type Norm = RulesWire["norms"][number];

/** The rule books a change is told with. */
export type Books = Pair<RulesWire>;

/** They, and how norms are named. */
export type NamedBooks = Books & NormNaming;

/** A norm on one side or both. */
export type Subject = { readonly before?: Norm; readonly after?: Norm };

/** What every effect on a norm says: its force, act, ids and places. */
export function aboutNorm(
  { before, after }: Subject,
  books: Books,
): Pick<Effect, "norms" | "modality" | "act" | "before" | "after"> {
  const norm = after ?? before;
  const act = norm?.act?.act;
  return {
    norms: norm ? [norm.id] : [],
    ...(norm ? { modality: norm.modality } : {}),
    ...(act === undefined ? {} : { act }),
    ...(before ? { before: placeOf(before, books.before) } : {}),
    ...(after ? { after: placeOf(after, books.after) } : {}),
  };
}

function placeOf(norm: Norm, book: RulesWire): NonNullable<Effect["after"]> {
  const source = book.sources.find(({ id }) => id === norm.source);
  const [document = "", provision = ""] = norm.source.split("#");
  return source
    ? { document: source.document, provision: source.provision, citation: source.citation }
    : { document, provision, citation: norm.source };
}

/** What every effect on a norm that is on both sides says. */
export function changedBase(
  area: Effect["area"],
  change: Effect["change"],
  norms: Pair<Norm>,
  books: Books,
): Pick<Effect, "area" | "change" | "class" | "roles" | "norms"> {
  return { area, change, class: "major", ...aboutNorm(norms, books), roles: [...norms.after.bound] };
}

/** `larangan bagi Pegawai untuk menerbitkan Tanggapan (Pasal 22 ayat (2))`. */
export function nameOf(norm: Norm, books: NamedBooks): Localised {
  const who = sayRoles(norm.bound, books.after);
  const place = books.where(norm, books.after);
  const words = norm.act?.words ?? "";
  const force = forces[norm.modality].name;
  if (norm.modality === "sanction" || norm.modality === "exemption") {
    return { id: `${force.id} bagi ${who.id} (${place.id})`, en: `the ${force.en} of ${who.en} (${place.en})` };
  }
  return {
    id: `${force.id} bagi ${lower(who.id, norm.bound)} untuk ${words} (${place.id})`,
    en: `the ${force.en} of ${lower(who.en, norm.bound)} on “${words}” (${place.en})`,
  };
}

/** A term keeps its capital; *siapa pun* has none inside a sentence. */
function lower(words: string, roles: readonly string[]): string {
  return roles.length === 0 ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

/** A part of a norm that is not as it was, in the words of the norm before and now. */
export function changed(area: Effect["area"], norms: Pair<Norm>, books: NamedBooks, what: Localised): Effect {
  const name = nameOf(norms.after, books);
  return {
    ...changedBase(area, "changed", norms, books),
    from: books.said(norms.before),
    to: books.said(norms.after),
    said: {
      id: `Pada ${name.id} berubah ${what.id}. Semula: ${books.said(norms.before).id} Menjadi: ${books.said(norms.after).id}`,
      en: `In ${name.en} ${what.en} changed. Before: ${books.said(norms.before).en} Now: ${books.said(norms.after).en}`,
    },
  };
}
