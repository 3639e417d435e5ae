import type { Outcome } from "../../diagnostics/diagnostic.js";
import { type Document, topLevel } from "../../model/document.js";
import { walkProvisions } from "../../model/provision.js";
import { oncePer } from "../once-per.js";
import type { LawIndex } from "./law-index.js";
import type { Library } from "./library.js";
import { linkText } from "./link-text.js";

type Linked = { readonly others: string; readonly acts: string; readonly outcome: Outcome<Document> };

const linked = new WeakMap<Document, Linked>();

/**
 * {@link linkText}, once for a document as long as neither it nor what others can be cited by changes: words may change in one document without the
 * links of the others being sought again.
 */
export function linkAgain(document: Document, library: Library, laws: LawIndex): Outcome<Document> {
  const [others, acts] = [facesOf(library), namesOf(laws)];
  const known = linked.get(document);
  if (known?.others === others && known.acts === acts) return known.outcome;
  const outcome = linkText(document, library, laws);
  linked.set(document, { others, acts, outcome });
  return outcome;
}

/** All that a text may find of other documents, as one string, a line of JSON for each: equal strings, equal links. */
const facesOf = oncePer((library: Library): string =>
  Array.from(library.values(), ({ document }) => faceOf(document)).join("\n"),
);

/** All that other documents may find of this one: its head, its provisions in their order and depth, and the terms it defines. */
const faceOf = oncePer((document: Document): string => {
  const { head, file, preamble, body, attachments, definitions } = document;
  const provisions = [...walkProvisions(topLevel(document))];
  return JSON.stringify([
    [head, file, preamble.length, body.length, attachments.length],
    provisions.map(({ kind, number, id, citation, children }) => [kind, number, id, citation, children.length]),
    definitions.map(({ id, term, abbreviation, provision }) => [id, term, abbreviation, provision]),
  ]);
});

const namesOf = oncePer((laws: LawIndex): string => JSON.stringify([...laws].map(([name, { id }]) => [name, id])));
