import { type Document, topLevel } from "../model/document.js";
import { walkProvisions } from "../model/provision.js";
import { diagnose } from "./diagnostics.js";
import type { Rewriting } from "./rewriting.js";
import type { Texts } from "./texts.js";
import { type NamedId, type WrittenId, writtenIds } from "./written-ids.js";

/** The id that stands at an offset of a text, given or used; `undefined` if none that can be renamed does. */
export function idAt(texts: Texts, file: string, offset: number): WrittenId | undefined {
  return writtenIds(texts).find(({ span }) => span.file === file && span.start <= offset && offset <= span.end);
}

/**
 * The edits that rename an id wherever it is given and used. Ids made from it (`tangga-ayat-2`) follow.
 * @param to - The new id; an error if it is no id or in use, with no edits then.
 */
export function renameId(texts: Texts, named: NamedId, to: string): Rewriting {
  const places = writtenIds(texts).filter((place) => isSame(place, named));
  const [given] = places.filter(({ isGiven }) => isGiven);
  if (!given || to === named.id) return { value: [], diagnostics: [] };
  const refuse = (code: "id-malformed" | "id-taken"): Rewriting => ({
    value: [],
    diagnostics: [diagnose(code, given.span, { id: to })],
  });
  if (!formOf[named.kind].test(to)) return refuse("id-malformed");
  if (idsBeside(texts, named).has(to)) return refuse("id-taken");
  return {
    value: places.map(({ span }) => ({ span, text: to })),
    diagnostics: [],
    ...(named.kind === "rule" && { renamedRules: new Map([[named.id, to]]) }),
  };
}

const kebabForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const formOf: Readonly<Record<NamedId["kind"], RegExp>> = {
  provision: kebabForm,
  rule: kebabForm,
  scenario: kebabForm,
  fact: /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/,
};

function isSame(place: WrittenId, named: NamedId): boolean {
  if (place.kind !== named.kind || place.id !== named.id) return false;
  return place.kind !== "provision" || named.kind !== "provision" || place.document === named.document;
}

/** Ids of the same space. */
function idsBeside({ handbook }: Texts, named: NamedId): ReadonlySet<string> {
  if (named.kind === "rule") return new Set([...handbook.norms, ...handbook.decisionTables].map(({ id }) => id));
  if (named.kind === "fact") return new Set(handbook.vocabulary.facts.keys());
  if (named.kind !== "provision") return new Set(handbook.scenarios.map(({ id }) => id));
  const { document: owner } = named;
  const isIts = ({ head }: Document): boolean => head.id === owner;
  return new Set(
    handbook.documents.filter(isIts).flatMap((document) => [...walkProvisions(topLevel(document))].map(({ id }) => id)),
  );
}
