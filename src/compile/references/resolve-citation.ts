import type { Document, DocumentHead } from "../../model/document.js";
import type { Provision } from "../../model/provision.js";
import type { ReferenceTarget } from "../../model/text.js";
import { oncePer } from "../once-per.js";
import { organisationHead } from "../organisation-head.js";
import { type CitationIndex, type CitationStep, pathOf } from "./citation-index.js";
import type { Library } from "./library.js";
import type { FoundCitation } from "./read-citations.js";

/** Where a citation leads. */
export type Resolution =
  | { readonly kind: "resolved"; readonly target: ReferenceTarget }
  /** `within` is the longest part of the citation that exists, or the title of the document. */
  | { readonly kind: "nowhere"; readonly within: string }
  | { readonly kind: "self" }
  | { readonly kind: "without-document" }
  /** Words that look like a citation and are none here (`huruf a` in plain prose). */
  | { readonly kind: "ignored" };

/**
 * Resolves a citation read in a provision. Relative ones (`ayat (2)`, `huruf a`) are sought from the innermost unit outwards; a bare
 * `Pasal n` means this document if it has pasal, else the one it rests on (`dasar`); the diktum of a decree are its own; a named instrument that is not part of the
 * handbook is external.
 */
export function resolveCitation(
  citation: FoundCitation,
  document: Document,
  provision: Provision,
  library: Library,
): Resolution {
  const { steps, instrument } = citation;
  const own = library.get(document.head.id);
  if (instrument?.kind === "named") {
    const named = documentNamed(instrument.words, library);
    if (!named) {
      const passage = pathOf(steps);
      return { kind: "resolved", target: { kind: "external", instrument: instrument.words, law: undefined, passage } };
    }
    return resolveIn(named, steps, undefined);
  }
  const first = steps[0] as CitationStep;
  const relative = first.kind === "ayat" || first.kind === "huruf" || first.kind === "angka";
  if (relative)
    return own?.hasPasal || document.preamble.length > 0
      ? resolveRelative(own, steps, provision)
      : proseRelative(first);
  // An amending act speaks of the bab and pasal of the act it amends; its own pasal are I and II (UU 12/2011 Lampiran II angka 233).
  const isOfAmended = first.kind === "pasal" || first.kind === "bab";
  if (isOfAmended && instrument === undefined && isAmending(document)) return { kind: "ignored" };
  const index =
    own?.hasPasal || instrument?.kind === "self" || isOfDecree(first, document) ? own : basisOf(document, library);
  if (index) return resolveIn(index, steps, index === own ? provision.id : undefined);
  return first.kind === "lampiran" || first.kind === "bab" ? { kind: "ignored" } : { kind: "without-document" };
}

/** A decree has no pasal; its diktum and annexes are its own, whatever act it rests on. */
function isOfDecree({ kind }: CitationStep, { head }: Document): boolean {
  return head.kind === "keputusan-bupati" && (kind === "diktum" || kind === "lampiran");
}

function isAmending(document: Document): boolean {
  return document.body.some(({ kind, number }) => kind === "pasal" && /^[IVX]+$/.test(number));
}

function proseRelative(first: CitationStep): Resolution {
  return first.kind === "ayat" ? { kind: "without-document" } : { kind: "ignored" };
}

function basisOf(document: Document, library: Library): CitationIndex | undefined {
  return document.head.basis === undefined ? undefined : library.get(document.head.basis);
}

/** The document of the handbook that words name, if any does. */
export function documentNamed(words: string, library: Library): CitationIndex | undefined {
  const { indexes, byShortTitle, bySubject, byNumber, region } = namesIn(library);
  const subject = /\btentang (.+)$/.exec(words)?.[1];
  const places = [
    byShortTitle.get(words),
    subject === undefined ? byNumber.get(numberIn(words, region)) : bySubject.get(subject.trim().toLowerCase()),
  ].filter((place) => place !== undefined);
  return indexes[Math.min(...places)];
}

/** What documents are named by: short title, subject, or kind with number and year. Of two with one name the first is meant. */
const namesIn = oncePer((library: Library) => {
  const indexes = [...library.values()];
  const documents = indexes.map(({ document }) => document);
  const places = (nameOf: (head: DocumentHead) => string | undefined): ReadonlyMap<string | undefined, number> =>
    new Map(
      documents
        .map(({ head }, place) => [nameOf(head), place] as const)
        .filter(([name]) => name !== undefined)
        .reverse(),
    );
  return {
    indexes,
    byShortTitle: places(({ shortTitle }) => shortTitle),
    bySubject: places(({ title }) => title.toLowerCase()),
    byNumber: places(numberOf),
    region: organisationHead(documents)?.region.name,
  };
});

function numberOf(head: DocumentHead): string | undefined {
  if (head.kind !== "peraturan-bupati" && head.kind !== "keputusan-bupati") return undefined;
  const kind = head.kind === "peraturan-bupati" ? "Peraturan" : "Keputusan";
  return head.number === undefined ? undefined : `${kind} ${head.number}/${head.year}`;
}

/** The number that words name an act of this region by, as {@link numberOf} has it. */
function numberIn(words: string, here: string | undefined): string | undefined {
  const numbered = /^(Peraturan|Keputusan) (?:Bupati|Wali Kota)(?: (.+))? Nomor (\d+) Tahun (\d{4})$/.exec(words);
  if (!numbered) return undefined;
  const [, kind, region, number, year] = numbered;
  return region === undefined || region === here ? `${kind} ${number}/${year}` : undefined;
}

function resolveIn(index: CitationIndex, steps: readonly CitationStep[], self: string | undefined): Resolution {
  const found = index.find(steps) ?? onlyAttachment(index, steps);
  if (found) {
    if (found.id === self) return { kind: "self" };
    return { kind: "resolved", target: { kind: "provision", document: index.document.head.id, id: found.id } };
  }
  return { kind: "nowhere", within: nearest(index, steps) ?? `«${index.document.head.title}»` };
}

/** `Lampiran` without a number, where there are several or one with a number, means the first. */
function onlyAttachment(index: CitationIndex, steps: readonly CitationStep[]): Provision | undefined {
  const [first] = steps;
  if (first?.kind !== "lampiran" || first.number !== "") return undefined;
  return index.document.attachments.find(({ kind }) => kind === "lampiran");
}

/** The longest part of the citation that exists. */
function nearest(index: CitationIndex, steps: readonly CitationStep[]): string | undefined {
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const found = index.find(steps.slice(0, length));
    if (found) return found.citation;
  }
  return undefined;
}

function resolveRelative(
  own: CitationIndex | undefined,
  steps: readonly CitationStep[],
  provision: Provision,
): Resolution {
  if (!own) return { kind: "ignored" };
  const chain = [...own.enclosing(provision.id), provision].filter(
    ({ kind }) => !["bab", "bagian", "paragraf"].includes(kind),
  );
  if (chain.some(({ kind }) => kind === "penjelasan" || kind === "lampiran")) return { kind: "ignored" };
  for (let length = chain.length; length > 0; length -= 1) {
    const path = chain.slice(0, length).map(({ kind, number }) => ({ kind, number }));
    const found = own.find([...path, ...steps]);
    if (found?.id === provision.id) return { kind: "self" };
    if (found) return { kind: "resolved", target: { kind: "provision", document: own.document.head.id, id: found.id } };
  }
  if (isAmending(own.document)) return { kind: "ignored" };
  return { kind: "nowhere", within: chain[0]?.citation ?? `«${own.document.head.title}»` };
}
