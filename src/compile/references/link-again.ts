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

/** All that a text may find of other documents, as one string: equal strings, equal links. */
const facesOf = oncePer((library: Library): string =>
  [...library.values()].map(({ document }) => faceOf(document)).join("\u0001"),
);

/** All that other documents may find of this one: its head, its provisions in their order and depth, and the terms it defines. */
const faceOf = oncePer((document: Document): string => {
  const provisions = [...walkProvisions(topLevel(document))].map(
    ({ kind, number, id, citation, children }) => `${kind}\0${number}\0${id}\0${citation}\0${children.length}`,
  );
  const terms = document.definitions.map(
    ({ id, term, abbreviation = "", provision }) => `${id}\0${term}\0${abbreviation}\0${provision}`,
  );
  const parts = [document.preamble.length, document.body.length, document.attachments.length].join("\0");
  return [JSON.stringify(document.head), document.file, parts, ...provisions, ...terms].join("\n");
});

const namesOf = oncePer((laws: LawIndex): string => [...laws].map(([key, { id }]) => `${key}\0${id}`).join("\n"));
