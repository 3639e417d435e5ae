import { type Document, topLevel } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Norm } from "../../model/norm.js";
import type { Organisation } from "../../model/organisation.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import type { Vocabulary } from "../../model/vocabulary.js";

/** What the reading of written rules into norms looks up. */
export type RuleBookContext = {
  readonly norms: ReadonlyMap<string, Norm>;
  readonly vocabulary: Vocabulary;
  readonly organisation: Organisation;
  readonly documents: readonly Document[];
  provision(document: string, id: string): Provision | undefined;
  /** The ids of a provision and of all below it. */
  within(document: string, id: string): ReadonlySet<string>;
};

/** Indexes a handbook for the reading of its rules. */
export function ruleBookContext(handbook: Handbook): RuleBookContext {
  const { norms, vocabulary, organisation, documents } = handbook;
  const provisions = new Map<string, Provision>();
  for (const document of documents) {
    for (const provision of walkProvisions(topLevel(document))) {
      const key = `${document.head.id}#${provision.id}`;
      if (!provisions.has(key)) provisions.set(key, provision);
    }
  }
  const provision = (document: string, id: string): Provision | undefined => provisions.get(`${document}#${id}`);
  return {
    norms: new Map(norms.map((norm) => [norm.id, norm])),
    vocabulary,
    organisation,
    documents,
    provision,
    within: (document, id) => {
      const found = provision(document, id);
      return new Set(found ? [...walkProvisions([found])].map((one) => one.id) : []);
    },
  };
}
