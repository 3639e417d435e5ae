import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type Document, topLevel } from "../model/document.js";
import { type Provision, walkProvisions } from "../model/provision.js";
import type { Span } from "../model/span.js";
import { diagnose } from "./diagnostics.js";
import type { Difference } from "./rewriting.js";
import type { Texts } from "./texts.js";
import { writtenReferences } from "./written-references.js";

/**
 * Whether every reference leads where it led before a rewriting. Provisions of both texts are paired by their order.
 * @param difference - The provision that was added or removed, by its citation in the text that has it.
 * @returns A finding, placed in the text before, for each reference that does not; none if all do.
 */
export function sameReferences(before: Texts, after: Texts, difference: Difference | undefined): readonly Diagnostic[] {
  const pairs = pairedProvisions(before, after, difference);
  const now = writtenReferences(after);
  const meant = writtenReferences(before);
  const found: Diagnostic[] = [];
  const isNew = newOnes(after, difference?.document, difference?.added);
  const isGone = newOnes(before, difference?.document, difference?.removed);
  const compare = (
    old: readonly { readonly span: Span; readonly target: Provision }[],
    fresh: readonly { readonly span: Span; readonly target: Provision }[],
  ): void => {
    const kept = old.filter(({ target }) => !isGone.has(target));
    const left = fresh.filter(({ target }) => !isNew.has(target));
    kept.forEach(({ span, target }, i) => {
      const other = left[i];
      if (other && pairs.get(target) === other.target && other.span.file === span.file) return;
      const source = before.trees.get(span.file)?.source.text ?? "";
      const written = source.slice(span.start, span.end).replace(/\s+/g, " ");
      found.push(diagnose("leads-elsewhere", span, { written, meant: target.citation, found: other?.target.citation }));
    });
  };
  compare(meant.references, now.references);
  compare(meant.links, now.links);
  return found.slice(0, 1);
}

function pairedProvisions(
  before: Texts,
  after: Texts,
  difference: Difference | undefined,
): ReadonlyMap<Provision, Provision> {
  const pairs = new Map<Provision, Provision>();
  const later = new Map(after.handbook.documents.map((document) => [document.file, document]));
  for (const document of before.handbook.documents) {
    const other = later.get(document.file);
    if (!other) continue;
    const here = document.head.id === difference?.document;
    const old = provisionsOf(document, here ? difference?.removed : undefined);
    const fresh = provisionsOf(other, here ? difference?.added : undefined);
    if (old.length !== fresh.length) continue;
    for (const [i, provision] of old.entries()) pairs.set(provision, fresh[i] as Provision);
  }
  return pairs;
}

/** All provisions of a document in the order of the text, without one and what explains it. */
function provisionsOf(document: Document, without: string | undefined): readonly Provision[] {
  const all = [...walkProvisions(topLevel(document))];
  const out = without === undefined ? new Set() : apart(document, without);
  return all.filter((provision) => !out.has(provision));
}

function newOnes({ handbook }: Texts, id: string | undefined, citation: string | undefined): ReadonlySet<Provision> {
  const document = citation === undefined ? undefined : handbook.documents.find(({ head }) => head.id === id);
  return document && citation !== undefined ? apart(document, citation) : new Set();
}

/** A provision with all in it, and its heading in the penjelasan. */
function apart(document: Document, citation: string): ReadonlySet<Provision> {
  const all = [...walkProvisions(topLevel(document))];
  const provision = all.find((one) => one.citation === citation);
  const explained = new Set(document.attachments.filter(({ kind }) => kind === "penjelasan"));
  const mirror = [...walkProvisions([...explained])].filter(({ title }) => title === citation);
  return new Set([...(provision ? walkProvisions([provision]) : []), ...mirror]);
}
