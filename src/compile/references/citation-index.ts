import { type Document, topLevel } from "../../model/document.js";
import { type Provision, type ProvisionKind, walkProvisions } from "../../model/provision.js";

/** One step of a citation: `pasal 12A`, `ayat 1`, `huruf a`. */
export type CitationStep = { readonly kind: ProvisionKind; readonly number: string };

/** The provisions of one document by their citation. */
export type CitationIndex = {
  readonly document: Document;
  /** The provision at a path of steps, or `undefined`. The first of two with one citation. */
  find(steps: readonly CitationStep[]): Provision | undefined;
  byId(id: string): Provision | undefined;
  /** All ids of the document. */
  readonly ids: readonly string[];
  /** The Pasal or diktum that encloses a provision, or the provision's own top unit. */
  enclosing(id: string): readonly Provision[];
  readonly hasPasal: boolean;
};

/** Indexes one document. */
export function citationIndex(document: Document): CitationIndex {
  const byPath = new Map<string, Provision>();
  const byId = new Map<string, Provision>();
  const ancestors = new Map<string, readonly Provision[]>();

  const enter = (provision: Provision, path: string, above: readonly Provision[]): void => {
    // Pasal are counted through the whole act: the BAB they stand in is not part of their citation.
    const own = keyOf({ kind: provision.kind, number: provision.number });
    const key = provision.kind === "pasal" || provision.kind === "diktum" ? own : path === "" ? own : `${path}/${own}`;
    if (provision.kind !== "section" && !byPath.has(key)) byPath.set(key, provision);
    byId.set(provision.id, provision);
    ancestors.set(provision.id, above);
    for (const child of provision.children) enter(child, key, [...above, provision]);
  };
  for (const provision of topLevel(document)) enter(provision, "", []);

  return {
    document,
    find: (steps) => byPath.get(pathOf(steps)),
    byId: (id) => byId.get(id),
    ids: [...byId.keys()],
    enclosing: (id) => ancestors.get(id) ?? [],
    hasPasal: [...walkProvisions(document.body)].some(({ kind }) => kind === "pasal"),
  };
}

/** The units of a citation as one word: `pasal 22/ayat 7`. */
export function pathOf(steps: readonly CitationStep[]): string {
  return steps.map(keyOf).join("/");
}

function keyOf({ kind, number }: CitationStep): string {
  return `${kind} ${number.toLowerCase()}`;
}
