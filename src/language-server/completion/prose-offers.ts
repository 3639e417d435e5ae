import { type Document, topLevel } from "../../model/document.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import { plainText } from "../../model/text.js";
import type { Outline } from "../outline.js";
import { documentOffers } from "./names.js";
import { CompletionItemKind, type Offer } from "./offer.js";

/** Offers in running text: what is written of them, and the offers. */
export type ProseOffers = { readonly written: string; readonly offers: readonly Offer[] };

/**
 * What may be written in running text: a citation that was begun, the target of a link, a defined term.
 * @param line - The line up to the cursor.
 * @param document - The document it stands in.
 * @param unit - The Pasal or section around the cursor.
 */
export function proseOffers(
  line: string,
  document: Document | undefined,
  unit: Provision | undefined,
  outline: Outline,
): ProseOffers {
  const target = /\]\((?<target>[^)\s]*)$/.exec(line)?.groups?.["target"];
  if (target !== undefined) return linkOffers(target, document, outline);
  const citation =
    /(?<![\p{L}\p{N}])(?:Pasal|BAB|Bagian|Paragraf|Lampiran|Diktum|ayat|huruf|angka)(?: [\p{L}\p{N} ()]{0,40})?$/u.exec(
      line,
    )?.[0];
  if (citation !== undefined) return { written: citation, offers: citationOffers(citation, document, unit, outline) };
  return termOffers(line, document, outline);
}

function linkOffers(target: string, document: Document | undefined, outline: Outline): ProseOffers {
  const [name = "", id] = target.split("#");
  if (id === undefined) return { written: target, offers: documentOffers(outline) };
  const owner = name === "" ? document : outline.library.get(name.replace(/\.md$/, ""))?.document;
  const offers = owner ? [...walkProvisions(topLevel(owner))].map((one) => citationOffer(one, one.id)) : [];
  return { written: id, offers };
}

/** Places whose citation goes on from what is written: of this document and of the one it rests on bare, of others with their name. */
function citationOffers(
  written: string,
  document: Document | undefined,
  unit: Provision | undefined,
  { library }: Outline,
): readonly Offer[] {
  if (/^(?:ayat|huruf|angka)/.test(written)) return unit ? relativeOffers(unit) : [];
  const own = document && library.get(document.head.id);
  const basis = document?.head.basis === undefined ? undefined : library.get(document.head.basis);
  const near = own?.hasPasal ? own : (basis ?? own);
  const bare = near ? offersOf(near.document, "") : [];
  const others = [...library.values()]
    .filter((index) => index !== near && index !== own && index.hasPasal)
    .flatMap(({ document: other }) =>
      other.head.shortTitle === undefined ? [] : offersOf(other, ` ${other.head.shortTitle}`),
    );
  return [...bare, ...others];
}

function offersOf(document: Document, suffix: string): readonly Offer[] {
  return [...walkProvisions(topLevel(document))]
    .filter(({ kind, citation }) => kind !== "section" && citation !== "")
    .map((one) => citationOffer(one, `${one.citation}${suffix}`));
}

/** Places inside a Pasal as they are cited within it. */
function relativeOffers(unit: Provision): readonly Offer[] {
  return withinCitations(unit).map(({ citation, provision }) => citationOffer(provision, citation));
}

/** Places inside a Pasal with their citation from inside it: `ayat (2) huruf a`. */
export function withinCitations(
  unit: Provision,
): readonly { readonly citation: string; readonly provision: Provision }[] {
  return [...walkProvisions(unit.children)]
    .filter(({ citation }) => citation.startsWith(`${unit.citation} `))
    .map((provision) => ({ citation: provision.citation.slice(unit.citation.length + 1), provision }));
}

function citationOffer(provision: Provision, text: string): Offer {
  const first = provision.content.find((block) => block.kind === "paragraph");
  const words = provision.title !== "" ? provision.title : first?.kind === "paragraph" ? plainText(first.children) : "";
  const shown = words.replace(/\s+/g, " ").trim();
  return {
    label: text,
    kind: CompletionItemKind.Reference,
    detail: shown.length <= 80 ? shown : `${shown.slice(0, 80).replace(/\s+\S*$/, "")} …`,
  };
}

/** Terms of the document and of the one it rests on that go on from the last words of a line: `Setiap Isu Pub` → `Isu Publik`. */
function termOffers(line: string, document: Document | undefined, { library }: Outline): ProseOffers {
  const basis = document?.head.basis === undefined ? undefined : library.get(document.head.basis)?.document;
  const terms = [document, basis].flatMap((owner) =>
    (owner?.definitions ?? []).flatMap(({ term, abbreviation, meaning }) =>
      [term, abbreviation].flatMap((label) =>
        label === undefined ? [] : [{ label, kind: CompletionItemKind.Text, explanation: meaning }],
      ),
    ),
  );
  // Terms are capitalised wherever they are used: a word in lower case begins none.
  for (const { index } of line.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) {
    const written = line.slice(index);
    const meant = written.length < 2 ? [] : terms.filter(({ label }) => label.startsWith(written));
    if (meant.length > 0) return { written, offers: meant };
  }
  return { written: "", offers: [] };
}
