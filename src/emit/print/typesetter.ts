import { InvariantError } from "../../errors.js";
import { assets } from "../generated/assets.js";
import { fontFamily, fontNames, loadFaces } from "./faces.js";
import { paper } from "./paper.js";
import type { PrintBook } from "./print-node.js";

/** Sets books as PDF. */
export type Typesetter = {
  /**
   * @param emblem - The PNG that the titles of acts in the book show.
   * @returns `undefined` if the format cannot hold it: no string in a PDF may be longer than 32,767 bytes, neither a word without a blank nor a heading.
   * @throws InvariantError if our templates fail, or another font than ours is in the outcome.
   */
  pdf(book: PrintBook, emblem?: Uint8Array): Uint8Array | undefined;
};

/**
 * Sets books one after the other, here or on a thread.
 * @returns A PDF for each, `undefined` in the place of one that the format cannot hold (see {@link Typesetter}); nothing where the engine is not installed.
 */
export type Typeset = (
  books: readonly PrintBook[],
  emblem: Uint8Array | undefined,
) => Promise<readonly (Uint8Array | undefined)[] | undefined>;

/** Sets books where it is called. */
export const typesetHere: Typeset = async (books, emblem) => {
  const typesetter = await loadTypesetter();
  return typesetter && books.map((book) => typesetter.pdf(book, emblem));
};

/** Where `blocks.typ` finds the emblem. */
const emblemName = "emblem.png";

/** A folder that exists nowhere: all that Typst reads is given to it, and nothing of the machine is in its reach. */
const folder = "/pedoman-print";

let loaded: Promise<Typesetter | undefined> | undefined;

/**
 * The optional engine (Typst), loaded once in a process.
 * @returns `undefined` where it is not installed.
 */
export function loadTypesetter(): Promise<Typesetter | undefined> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Typesetter | undefined> {
  const engine = await import("@myriaddreamin/typst-ts-node-compiler").catch(() => undefined);
  if (!engine) return undefined;
  const { files } = await loadFaces();
  const compiler = engine.NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: files.map(Buffer.from) }] });
  for (const [path, source] of Object.entries(assets)) {
    if (path.startsWith("print/")) compiler.addSource(`${folder}/${path.slice("print/".length)}`, source);
  }
  return {
    pdf(book, emblem) {
      if (emblem !== undefined) compiler.mapShadow(`${folder}/${emblemName}`, Buffer.from(emblem));
      const data = JSON.stringify({ ...book, paper, font: fontFamily });
      const result = compiler.compile({ mainFilePath: `${folder}/book.typ`, inputs: { book: data } });
      const document = result.result;
      if (!document) throw failed(book, complaints(result.takeDiagnostics()?.shortDiagnostics));
      // A font that is not found gives a warning and blank glyphs, no error.
      const warnings = result.takeWarnings()?.shortDiagnostics ?? [];
      if (warnings.length > 0) throw failed(book, complaints(warnings));
      const bytes = exported(() => compiler.pdf(document, { pdfStandard: "a-2a" }), book);
      compiler.evictCache(30);
      if (bytes === undefined) return undefined;
      checkFonts(bytes, book);
      return bytes;
    },
  };
}

/** @source ISO 19005-2, 6.1.13 (implementation limits), as Typst tells of it. */
const stringTooLong = /a PDF string is longer than 32767/;

function exported(write: () => Uint8Array, book: PrintBook): Uint8Array | undefined {
  try {
    return write();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (stringTooLong.test(message)) return undefined;
    throw failed(book, message);
  }
}

/**
 * Names of the fonts in a PDF, without the six letters of their subset.
 * @source ISO 32000-1, 9.9 (font descriptors): Typst writes them outside object streams.
 */
export function embeddedFonts(pdf: Uint8Array): readonly string[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString("latin1");
  const names = [...text.matchAll(/\/FontName\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)].map(
    (match) => match[1] as string,
  );
  return [...new Set(names)].sort();
}

function checkFonts(pdf: Uint8Array, book: PrintBook): void {
  const names = embeddedFonts(pdf);
  const foreign = names.filter((name) => !fontNames.includes(name as (typeof fontNames)[number]));
  if (names.length === 0 || foreign.length > 0) throw failed(book, `fonts in the PDF: ${names.join(", ") || "none"}`);
}

function failed({ title }: PrintBook, what: string): InvariantError {
  return new InvariantError(`The PDF of “${title}” could not be made: ${what}`);
}

function complaints(diagnostics: readonly { readonly message?: string }[] | undefined): string {
  return (diagnostics ?? []).map(({ message }) => message ?? "?").join("; ") || "no reason given";
}
