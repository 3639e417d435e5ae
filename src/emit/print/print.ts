import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { Document } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { regionNames } from "../formulae.js";
import { type Site, type SiteDocument, siteOf } from "../html/site.js";
import { wordsIn } from "../words.js";
import { diagnose } from "./diagnostics.js";
import { type Faces, loadFaces } from "./faces.js";
import { paper, textWidth } from "./paper.js";
import type { PrintContext } from "./print-context.js";
import { printDocument } from "./print-document.js";
import type { PrintBook, PrintDocument } from "./print-node.js";
import { settlePlaces } from "./settle-places.js";
import { loadTypesetter, type Typesetter } from "./typesetter.js";

/** Every document as PDF in its official form. Where the engine is not installed, one finding says what was not made. */
export const printEmitter: Emitter = printEmitterWith(loadTypesetter);

/** The emitter with an engine of one's own. */
export function printEmitterWith(load: () => Promise<Typesetter | undefined>): Emitter {
  return {
    name: "handbook",
    summary: "Every document as PDF in its official form.",
    async emit(handbook) {
      const typesetter = await load();
      if (!typesetter) return { value: [], diagnostics: engineMissing(handbook) };
      const { value: books, diagnostics } = await printBooks(handbook);
      const files = books.map(
        ({ id, book }): OutputFile => ({ path: `handbook/${id}.pdf`, contents: typesetter.pdf(book) }),
      );
      return { value: files, diagnostics };
    },
  };
}

function engineMissing({ documents }: Handbook): readonly Diagnostic[] {
  const file = documents[0]?.file;
  if (file === undefined) return [];
  return [diagnose("engine-missing", { file, start: 0, end: 0 }, { count: documents.length })];
}

/** The books of a handbook, as data: one a document. */
export async function printBooks(
  handbook: Handbook,
): Promise<Outcome<readonly { readonly id: string; readonly book: PrintBook }[]>> {
  const faces = await loadFaces();
  const site = siteOf(handbook, wordsIn("id"));
  const region = regionNames(handbook);
  const diagnostics: Diagnostic[] = [];
  const books = [...site.documents].map(([id, here]) => {
    const missing = new Set<number>();
    const context = contextOf(site, here, faces, (codePoint) => missing.add(codePoint));
    const printed = printDocument(context, region);
    if (missing.size > 0) diagnostics.push(unprintable(here.document, missing));
    return { id, book: bookOf(here.document, printed, site) };
  });
  return { value: books, diagnostics };
}

function contextOf(
  site: Site,
  here: SiteDocument,
  faces: Faces,
  unprintable: (codePoint: number) => void,
): PrintContext {
  return { site, here, faces, paper, unprintable, width: textWidth(paper, false), turned: "either" };
}

function unprintable({ file }: Document, missing: ReadonlySet<number>): Diagnostic {
  const characters = [...missing]
    .map((code) => `${String.fromCodePoint(code)} (U+${code.toString(16).toUpperCase().padStart(4, "0")})`)
    .join(", ");
  return diagnose("unprintable", { file, start: 0, end: 0 }, { characters });
}

function bookOf({ head }: Document, printed: PrintDocument, site: Site): PrintBook {
  const { handbook, words } = site;
  const { policy, region } = handbook;
  return {
    language: words.language,
    title: head.title,
    author: region === undefined ? words.site : `Pemerintah ${region.type} ${region.name}`,
    date: ("enactment" in head ? head.enactment.date : undefined) ?? head.validity.from,
    version: `${words.policyEdition} ${policy.edition} · ${policy.contentHash.slice(0, 8)}`,
    documents: settlePlaces([printed]),
    front: undefined,
  };
}
