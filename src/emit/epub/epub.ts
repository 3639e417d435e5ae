import type { Document, DocumentKind } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { type Library, libraryOf } from "../records/akn/library.js";
import { localityOf } from "../records/akn/uris.js";
import { assetText } from "../render-template.js";
import { type Words, wordsIn } from "../words.js";
import { type Xml, xml } from "../xml.js";
import { bookContext } from "./book-context.js";
import { bookNavigation } from "./book-navigation.js";
import { bookPiece } from "./book-pieces.js";
import { type BookFile, packBook } from "./pack-book.js";
import { addressesOf, type PlannedDocument, planBook } from "./plan-book.js";

/** Name of the book that holds all documents. */
export const handbookBook = "buku-pedoman";

/** Kinds that are read by themselves; the others are data and sheets, and stand in the whole book. */
const singleKinds: ReadonlySet<DocumentKind> = new Set(["peraturan-bupati", "keputusan-bupati", "pedoman", "sop"]);

/** The handbook as one book for e-readers, and each that is read by itself as one of its own. */
export const epubEmitter = {
  name: "handbook",
  summary: "All documents as one EPUB, and each act, guide and procedure as one of its own.",
  alone: true,
  emit(handbook: Handbook) {
    const library = libraryOf(handbook);
    const words = wordsIn("id");
    const { documents } = handbook;
    const whole = makeBook(handbookBook, words.handbook, documents, library, words);
    const read = documents.filter(({ head }) => singleKinds.has(head.kind));
    const single = read.map((document) => {
      const { id, title } = document.head;
      return makeBook(id === handbookBook ? `${id}_` : id, title, [document], library, words);
    });
    return { value: documents.length === 0 ? [] : [whole, ...single], diagnostics: [] };
  },
} satisfies Emitter;

function makeBook(
  name: string,
  title: string,
  documents: readonly Document[],
  library: Library,
  words: Words,
): OutputFile {
  const { policy, region } = library.handbook;
  const planned = planBook(documents);
  const files = filesOf(planned, library, words);
  const opening: BookFile = { name: "sampul.xhtml", title, content: titlePage(title, documents, library, words) };
  const contents = packBook({
    // Reading systems keep one copy an identifier: another text is another book.
    identifier: `urn:pedoman:${localityOf(library)}:${name}:${policy.contentHash.slice(0, 16)}`,
    title,
    publisher: region === undefined ? "" : `Pemerintah ${region.type} ${region.name}`,
    language: words.language,
    date: newestDate(documents),
    contentsName: words.bookContents,
    summary: words.bookAccessibility,
    navigation: bookNavigation(planned),
    files: [opening, ...files],
    style: assetText("book.css"),
  });
  return { path: `handbook/${name}.epub`, contents };
}

function filesOf(planned: readonly PlannedDocument[], library: Library, words: Words): readonly BookFile[] {
  const addresses = addressesOf(planned);
  return planned.flatMap(({ document, pieces }) => {
    const context = bookContext(document, pieces.at(-1)?.file ?? "", { library, words, addresses });
    return pieces.map((piece, index): BookFile => {
      const [first] = piece.provisions;
      const part = piece.part === "body" || piece.part === "attachment" ? `${first?.label} ${first?.title}`.trim() : "";
      return {
        name: piece.file,
        title: part === "" ? document.head.title : `${part} – ${document.head.title}`,
        content: bookPiece(piece, index === pieces.length - 1, context),
      };
    });
  });
}

/** No clock is read: a book is as new as the latest day its texts know. */
function newestDate(documents: readonly Document[]): string {
  const days = documents.flatMap(({ head }) => {
    const signed = head.kind === "peraturan-bupati" ? [head.enactment.date, head.promulgation.date] : [];
    return [head.validity.from, ...signed, head.kind === "keputusan-bupati" ? head.enactment.date : undefined];
  });
  return (
    days
      .filter((day) => day !== undefined && day !== "")
      .sort()
      .at(-1) ?? "2000-01-01"
  );
}

/** Which texts these are, in which edition. */
function titlePage(title: string, documents: readonly Document[], { handbook }: Library, words: Words): Xml {
  const { region, policy } = handbook;
  const [only] = documents;
  const edition =
    documents.length === 1 && only
      ? `${words.edition} ${only.head.edition}`
      : `${words.policyEdition} ${policy.edition}`;
  return xml`<section class="cover">
${region !== undefined && xml`<p class="formula">${`${region.type} ${region.name}`.toUpperCase()}</p>\n`}<h1 class="formula">${title}</h1>
<p class="formula">${edition}</p>
<p class="hash">${words.contentHash}: <code>${policy.contentHash}</code></p>
</section>
`;
}
