import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type Document, topLevel } from "../model/document.js";
import { type Provision, walkProvisions } from "../model/provision.js";
import { follows, type Ordinal } from "../syntax/label.js";
import { numberOf, ordinalOf } from "./counting.js";
import { diagnose } from "./diagnostics.js";
import { inForce } from "./in-force.js";
import { relabel } from "./relabel.js";
import type { Rewriting } from "./rewriting.js";
import type { Texts } from "./texts.js";
import { writtenReferences } from "./written-references.js";

/**
 * The edits that close the gaps and repetitions in a draft's numbers, BAB to angka, in its preamble, body and annexes, and take every reference
 * along. Numbers inserted with a letter (`12A` after `12`) stay with theirs. Of two provisions with one number a reference means the first, as it
 * does for the compiler; each such reference is a warning.
 * @param id - Id of the document.
 */
export function renumber(texts: Texts, id: string): Rewriting {
  const document = texts.handbook.documents.find(({ head }) => head.id === id);
  const tree = document && texts.trees.get(document.file);
  if (!document || !tree) return { value: [], diagnostics: [] };
  const numbers = countedAnew(document);
  if (numbers.size === 0) return { value: [], diagnostics: [] };
  const refusal = inForce(document);
  if (refusal) return { value: [], diagnostics: [refusal] };
  const references = writtenReferences(texts);
  return {
    value: relabel(document, tree.source, references, numbers),
    diagnostics: [...references.diagnostics, ...ambiguous(document, references.references, numbers)],
  };
}

/** The numbers that provisions should have and do not. */
function countedAnew(document: Document): ReadonlyMap<Provision, string> {
  const numbers = new Map<Provision, string>();
  for (const list of countersOf(document)) {
    let written: Ordinal | undefined;
    let counted: Ordinal = { base: 0, inserted: 0 };
    for (const provision of list) {
      const ordinal = ordinalOf(provision);
      if (!ordinal) continue;
      const isInsertion = written !== undefined && ordinal.inserted > 0 && follows(written, ordinal);
      counted = isInsertion
        ? { base: counted.base, inserted: counted.inserted + 1 }
        : { base: counted.base + 1, inserted: 0 };
      written = ordinal;
      const number = numberOf(counted, provision);
      if (number !== provision.number) numbers.set(provision, number);
    }
  }
  return numbers;
}

/** Every list that is counted on its own: Pasal through the whole act, Bagian in each BAB, the items of one form under one provision. */
function countersOf(document: Document): readonly (readonly Provision[])[] {
  const lists = new Map<string, Provision[]>();
  const enter = (provision: Provision, parent: number): void => {
    const throughout = ["bab", "pasal", "diktum", "lampiran"].includes(provision.kind);
    const key = throughout ? provision.kind : `${provision.kind} ${provision.form ?? ""} in ${parent}`;
    const list = lists.get(key) ?? [];
    list.push(provision);
    lists.set(key, list);
    for (const child of provision.children) enter(child, provision.span.start);
  };
  for (const provision of topLevel(document)) enter(provision, -1);
  return [...lists.values()].filter(([first]) => first !== undefined && ordinalOf(first) !== undefined);
}

/** References to a number that two provisions bore. */
function ambiguous(
  document: Document,
  references: ReturnType<typeof writtenReferences>["references"],
  numbers: ReadonlyMap<Provision, string>,
): readonly Diagnostic[] {
  const bearers = new Map<string, Provision[]>();
  for (const provision of walkProvisions(topLevel(document))) {
    bearers.set(provision.citation, [...(bearers.get(provision.citation) ?? []), provision]);
  }
  return references.flatMap(({ span, numbers: written }) => {
    const twice = written.find(({ of }) => (bearers.get(of.citation)?.length ?? 0) > 1);
    if (!twice) return [];
    const taken = `${twice.of.kind} ${numbers.get(twice.of) ?? twice.of.number}`;
    return [diagnose("left-ambiguous", span, { written: twice.of.citation, taken })];
  });
}
