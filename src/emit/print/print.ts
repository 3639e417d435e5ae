import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { Document, DocumentHead } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import { type Picture, plainSettings, type Settings } from "../../model/settings.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { regionNames } from "../formulae.js";
import { fragment, pageName } from "../html/address.js";
import { type Site, type SiteDocument, siteOf } from "../html/site.js";
import { wordsIn } from "../words.js";
import { diagnose } from "./diagnostics.js";
import { type Faces, loadFaces } from "./faces.js";
import { paper, textWidth } from "./paper.js";
import type { PrintContext } from "./print-context.js";
import { printDocument } from "./print-document.js";
import { frontOf } from "./print-front.js";
import type { PrintBook, PrintDocument } from "./print-node.js";
import { drawQrCode, qrCode } from "./qr-code.js";
import { settlePlaces } from "./settle-places.js";
import { type Typeset, typesetHere } from "./typesetter.js";

/**
 * Paragraphs, items, cells and words set in some way of one PDF, all together: Typst takes some 50 kB of memory for each. The handbook of a regency
 * with all its acts has some nine thousand.
 */
const mostNodes = 60_000;

/** Every document as PDF in its official form. Where the engine is not installed, one finding says what was not made. */
export const printEmitter: Emitter = printEmitterWith(typesetHere);

/**
 * The emitter with a typesetter of one's own. The PDFs come later: on a thread they are made beside all else.
 * @param most - Nodes of one PDF.
 */
export function printEmitterWith(typeset: Typeset, most = mostNodes): Emitter {
  return {
    name: "handbook",
    summary: "Every document as PDF in its official form.",
    alone: true,
    async emit(handbook, _bundle, _before, settings) {
      const books = await printBooks(handbook, settings);
      return { value: [], diagnostics: [], later: setAll(books, handbook, settings?.emblem?.png) };
    },
  };

  async function setAll(
    { value: books, diagnostics }: Outcome<readonly NamedBook[]>,
    handbook: Handbook,
    emblem: Uint8Array | undefined,
  ): Promise<Outcome<readonly OutputFile[]>> {
    const begun = books.filter(({ book }) => nodesOf(book) <= most);
    const pdfs = await typeset(
      begun.map(({ book }) => book),
      emblem,
    );
    if (pdfs === undefined) return { value: [], diagnostics: engineMissing(handbook) };
    const made = new Map(begun.map(({ path }, index) => [path, pdfs[index]]));
    const files: OutputFile[] = [];
    const refused: Diagnostic[] = [];
    for (const { path, file } of books) {
      const contents = made.get(path);
      const why = made.has(path) ? "string" : "size";
      if (contents !== undefined) files.push({ path, contents });
      else refused.push(diagnose("too-large", { file, start: 0, end: 0 }, { path, why, limit: most }));
    }
    return { value: files, diagnostics: [...diagnostics, ...refused] };
  }
}

function engineMissing({ documents }: Handbook): readonly Diagnostic[] {
  const file = documents[0]?.file;
  if (file === undefined) return [];
  return [diagnose("engine-missing", { file, start: 0, end: 0 }, { count: documents.length })];
}

function nodesOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inside = Object.values(value).reduce((sum: number, one) => sum + nodesOf(one), 0);
  return Array.isArray(value) ? inside : inside + 1;
}

/** One PDF to make. `file` is the text it is made of, the first one where it is made of several. */
export type NamedBook = { readonly path: string; readonly file: string; readonly book: PrintBook };

/** The books of a handbook, as data: one a document, then the whole. */
export async function printBooks(
  handbook: Handbook,
  { baseUrl, emblem }: Settings = plainSettings,
): Promise<Outcome<readonly NamedBook[]>> {
  const faces = await loadFaces();
  const site = siteOf(handbook, wordsIn("id"));
  const region = regionNames(handbook);
  const diagnostics: Diagnostic[] = [];
  const printed = [...site.documents.values()].map((here): PrintDocument => {
    const missing = new Set<number>();
    const context = contextOf(site, here, faces, emblem, (codePoint) => missing.add(codePoint));
    const document = printDocument(context, region);
    if (missing.size > 0) diagnostics.push(unprintable(here.document, missing));
    return { ...document, code: codeFor(document.id, baseUrl) };
  });
  const books = printed.map((document) => bookOf(document, site, baseUrl));
  if (books.length === 0) return { value: [], diagnostics };
  return { value: [...books, wholeHandbook(printed, site)], diagnostics };
}

function contextOf(
  site: Site,
  here: SiteDocument,
  faces: Faces,
  emblem: Picture | undefined,
  unprintable: (codePoint: number) => void,
): PrintContext {
  return { site, here, faces, paper, emblem, unprintable, width: textWidth(paper, false), turned: "either" };
}

function unprintable({ file }: Document, missing: ReadonlySet<number>): Diagnostic {
  const characters = [...missing]
    .map((code) => `${String.fromCodePoint(code)} (U+${code.toString(16).toUpperCase().padStart(4, "0")})`)
    .join(", ");
  return diagnose("unprintable", { file, start: 0, end: 0 }, { characters });
}

/** A document alone: what it cites of others leads to their pages on the web, if they have any. */
function bookOf(printed: PrintDocument, site: Site, baseUrl: string | undefined): NamedBook {
  const { head, file } = (site.documents.get(printed.id) as SiteDocument).document;
  const pageOf = (name: string): string | undefined => webAddress(name, site, baseUrl);
  return {
    path: `handbook/${printed.id}.pdf`,
    file,
    book: {
      ...imprint(site),
      title: head.title,
      date: dateOf(head),
      documents: settlePlaces([printed], [], pageOf),
      front: undefined,
    },
  };
}

/** Name of the whole; a document of that name keeps its own. */
const wholeName = "buku-pedoman";

function wholeHandbook(printed: readonly PrintDocument[], site: Site): NamedBook {
  const front = frontOf(site);
  const entries = front.groups.flatMap((group) => group.entries);
  const [first] = site.documents.values();
  const dates = [...site.documents.values()].map(({ document }) => dateOf(document.head)).sort();
  return {
    path: `handbook/${site.documents.has(wholeName) ? `${wholeName}_` : wholeName}.pdf`,
    file: (first as SiteDocument).document.file,
    book: {
      ...imprint(site),
      title: site.words.handbook,
      date: dates.at(-1) as string,
      documents: settlePlaces(printed, entries, () => undefined),
      front,
    },
  };
}

function imprint({ handbook, words }: Site): Pick<PrintBook, "language" | "author" | "version"> {
  const { policy, region } = handbook;
  return {
    language: words.language,
    author: region === undefined ? words.site : words.governmentOf(`${region.type} ${region.name}`),
    version: `${words.policyEdition} ${policy.edition} · ${policy.contentHash.slice(0, 8)}`,
  };
}

/** The day of enactment; before there is one, the day from which the text is to hold. */
function dateOf(head: DocumentHead): string {
  return ("enactment" in head ? head.enactment.date : undefined) ?? head.validity.from;
}

function codeFor(id: string, baseUrl: string | undefined): PrintDocument["code"] {
  const code = baseUrl === undefined ? undefined : qrCode(`${baseUrl}handbook/${pageName(id)}`);
  return code && drawQrCode(code);
}

/** The page of a place; the name is that of {@link placeName}. */
function webAddress(name: string, { documents }: Site, baseUrl: string | undefined): string | undefined {
  const [document = "", provision] = name.split("/");
  if (baseUrl === undefined || !documents.has(document)) return undefined;
  return `${baseUrl}handbook/${pageName(document)}${provision === undefined ? "" : fragment(provision)}`;
}
