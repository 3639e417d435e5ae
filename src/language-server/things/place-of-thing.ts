import { topLevel } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import type { Thing } from "./thing.js";

/** Where a thing is declared; `undefined` if it is not. */
export function placeOfThing(thing: Thing, handbook: Handbook): Span | undefined {
  const { documents, norms, decisionTables, scenarios, vocabulary, organisation, laws } = handbook;
  switch (thing.kind) {
    case "provision":
      return provisionOf(thing, handbook)?.labelSpan;
    case "document": {
      const file = documents.find(({ head }) => head.id === thing.id)?.file;
      return file === undefined ? undefined : { file, start: 0, end: 0 };
    }
    case "law":
      return laws.instruments.find(({ id }) => id === thing.id)?.span;
    case "term":
      return documents.find(({ head }) => head.id === thing.document)?.definitions.find(({ id }) => id === thing.id)
        ?.span;
    case "rule": {
      const norm = norms.find(({ id }) => id === thing.id);
      return norm ? (norm.spans.get("id") ?? norm.span) : decisionTables.find(({ id }) => id === thing.id)?.span;
    }
    case "scenario":
      return scenarios.find(({ id }) => id === thing.id)?.span;
    case "fact":
      return vocabulary.facts.get(thing.id)?.span;
    case "act":
      return vocabulary.acts.get(thing.id)?.span;
    case "role":
      return organisation.roles.get(thing.id)?.span;
    case "register":
      return vocabulary.registers.get(thing.id)?.span;
  }
}

/** The provision a thing is. */
export function provisionOf(
  { document, id }: Extract<Thing, { kind: "provision" }>,
  { documents }: Handbook,
): Provision | undefined {
  const owner = documents.find(({ head }) => head.id === document);
  if (!owner) return undefined;
  for (const provision of walkProvisions(topLevel(owner))) if (provision.id === id) return provision;
  return undefined;
}
