import { kebab } from "../compile/kebab.js";
import type { TextEdit } from "../diagnostics/diagnostic.js";
import { type Document, topLevel } from "../model/document.js";
import { type Provision, walkProvisions } from "../model/provision.js";
import type { SourceFile } from "../model/source-file.js";
import type { Span } from "../model/span.js";
import { readOrdinalWords } from "../syntax/ordinal-words.js";
import type { References } from "./written-references.js";

/** New numbers by provision, in the notation of {@link Provision.number}; what is not in it keeps its own. */
export type Relabelling = ReadonlyMap<Provision, string>;

/**
 * The edits that give provisions of one document new numbers and take every reference to them along: numbers in labels and references, and
 * ids made from numbers in links.
 * @param source - The document's own text.
 */
export function relabel(
  document: Document,
  source: SourceFile,
  { references, links }: References,
  numbers: Relabelling,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const put = (span: Span, of: Provision): void => {
    const text = numbers.get(of);
    if (text !== undefined && text !== of.number) edits.push({ span, text });
  };
  for (const provision of numbers.keys()) {
    const span = numberInLabel(provision, source);
    if (span) put(span, provision);
  }
  for (const reference of references) for (const { span, of } of reference.numbers) put(span, of);
  const ids = newIds(document, numbers);
  for (const { span, target } of links) {
    const id = ids.get(target);
    if (id !== undefined && id !== target.id) edits.push({ span, text: id });
  }
  return edits;
}

/** Where a provision's number stands in its label or heading. */
export function numberInLabel({ number, labelSpan }: Provision, source: SourceFile): Span | undefined {
  if (number === "") return undefined;
  const written = source.text.slice(labelSpan.start, labelSpan.end);
  const words = number.split(" ").join("\\s+");
  const match = new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, "u").exec(written);
  if (!match) return undefined;
  const start = labelSpan.start + match.index;
  return { ...labelSpan, start, end: start + match[0].length };
}

/** Ids that were made from numbers, with those the new numbers give; ids written in the text stay, and those below follow theirs. */
function newIds(document: Document, numbers: Relabelling): ReadonlyMap<Provision, string> {
  const ids = new Map<Provision, string>();
  const visit = (provision: Provision, above: { readonly old: string; readonly now: string }): void => {
    const derived = (parent: string, number: string): string => derivedId(provision, parent, number);
    const isDerived = provision.id === derived(above.old, provision.number);
    const now = isDerived ? derived(above.now, numbers.get(provision) ?? provision.number) : provision.id;
    ids.set(provision, now);
    for (const child of provision.children) visit(child, { old: provision.id, now });
  };
  for (const provision of topLevel(document)) visit(provision, { old: "", now: "" });
  return ids;
}

/** As `compile/structure/identify.ts` makes them; empty for units whose id does not come from a number. */
function derivedId({ kind }: Provision, parent: string, number: string): string {
  const below = parent === "" ? "" : `${parent}-`;
  switch (kind) {
    case "bab":
    case "pasal":
    case "diktum":
      return `${kind}-${kebab(number)}`;
    case "bagian":
    case "paragraf":
      return `${below}${kind}-${(readOrdinalWords(number)?.value ?? number).toString().toLowerCase()}`;
    case "ayat":
    case "huruf":
    case "angka":
      return `${below}${kind}-${number.toLowerCase()}`;
    case "lampiran":
      return number === "" ? "lampiran" : `lampiran-${number.toLowerCase()}`;
    default:
      return "";
  }
}

/** The list of a document's provisions in which one of them is counted, in the order of the text. */
export function siblingsOf(provision: Provision, document: Document): readonly Provision[] {
  const all = [...walkProvisions(topLevel(document))];
  if (["pasal", "diktum", "bab", "lampiran"].includes(provision.kind))
    return all.filter(({ kind }) => kind === provision.kind);
  const parent = all.find(({ children }) => children.includes(provision));
  return (parent?.children ?? []).filter(({ kind, form }) => kind === provision.kind && form === provision.form);
}
