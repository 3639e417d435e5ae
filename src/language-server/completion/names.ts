import type { Language } from "../../diagnostics/diagnostic.js";
import type { FactType } from "../../model/vocabulary.js";
import type { Outline } from "../outline.js";
import { sayType } from "../things/describe-thing.js";
import { CompletionItemKind, type Offer } from "./offer.js";

/** Facts with their meaning and type. */
export function factOffers(
  { vocabulary }: Outline,
  language: Language,
  isMeant: (type: FactType) => boolean = () => true,
): readonly Offer[] {
  return [...vocabulary.facts.values()]
    .filter(({ type }) => isMeant(type))
    .map(({ name, meaning, type }) => ({
      label: name,
      kind: CompletionItemKind.Variable,
      detail: meaning,
      explanation: [meaning, sayType(type, language)].filter(Boolean).join("\n\n"),
    }));
}

/** Roles with their legal term. */
export function roleOffers({ organisation }: Outline): readonly Offer[] {
  return [...organisation.roles.values()].map(({ id, term }) => ({
    label: id,
    kind: CompletionItemKind.Class,
    detail: term,
  }));
}

/** The words of acts, each phrase of its own. */
export function actOffers({ vocabulary }: Outline): readonly Offer[] {
  return [...vocabulary.acts.values()].flatMap(({ id, phrases }) =>
    phrases.map((phrase) => ({ label: phrase, kind: CompletionItemKind.Function, detail: id })),
  );
}

/** Ids of rules, or of worked examples. */
export function idOffers(ids: readonly string[]): readonly Offer[] {
  return ids.map((id) => ({ label: id, kind: CompletionItemKind.Reference }));
}

export function documentOffers({ library }: Outline): readonly Offer[] {
  return [...library.values()].map(({ document: { head } }) => ({
    label: head.id,
    kind: CompletionItemKind.File,
    detail: head.title,
  }));
}

export function wordOffers(words: readonly string[]): readonly Offer[] {
  return words.map((label) => ({ label, kind: CompletionItemKind.Keyword }));
}

/** The values a fact may have, as they are written in a condition or an example. */
export function valueOffers(type: FactType | undefined): readonly Offer[] {
  if (!type) return [];
  const choices = "choices" in type ? type.choices : [];
  const values = type.kind === "boolean" ? ["ya", "tidak"] : choices;
  return values.map((label) => ({ label, kind: CompletionItemKind.EnumMember }));
}
