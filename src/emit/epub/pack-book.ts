import { strToU8, type Zippable, zipSync } from "fflate";
import { type Xml, xml, xmlDeclaration } from "../xml.js";

/** One text file of a book. */
export type BookFile = { readonly name: string; readonly title: string; readonly content: Xml };

/** What a book is made of. */
export type Book = {
  readonly identifier: string;
  readonly title: string;
  /** Who publishes it; empty where nobody is named. */
  readonly publisher: string;
  readonly language: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly contentsName: string;
  readonly summary: string;
  readonly navigation: Xml;
  /** In the order of reading. */
  readonly files: readonly BookFile[];
  readonly style: string;
};

/** The earliest time a zip archive knows: an entry says nothing of when it was made. Local time, as the archive counts. */
const noTime = new Date(1980, 0, 1);

/** An EPUB 3 file (W3C EPUB 3.3); the same book gives the same bytes. `mimetype` comes first and is not compressed. */
export function packBook(book: Book): Uint8Array {
  const entries: Zippable = {
    mimetype: [strToU8("application/epub+zip"), { level: 0 }],
    "META-INF/container.xml": bytes(
      xml`<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`,
    ),
    "EPUB/package.opf": bytes(packageOf(book)),
    "EPUB/nav.xhtml": bytes(
      pageOf(
        book,
        book.contentsName,
        xml`<nav epub:type="toc" id="toc" role="doc-toc">\n<h1>${book.contentsName}</h1>\n${book.navigation}</nav>\n`,
      ),
    ),
    "EPUB/style.css": strToU8(book.style),
  };
  for (const { name, title, content } of book.files) entries[`EPUB/${name}`] = bytes(pageOf(book, title, content));
  return zipSync(entries, { mtime: noTime, level: 6 });
}

function packageOf({ identifier, title, publisher, language, date, summary, files }: Book): Xml {
  const items = files.map(
    ({ name }, index) => xml`<item id="isi-${index + 1}" href="${name}" media-type="application/xhtml+xml"/>\n`,
  );
  const order = files.map((_, index) => xml`<itemref idref="isi-${index + 1}"/>\n`);
  return xml`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="pengenal" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="pengenal">${identifier}</dc:identifier>
<dc:title>${title}</dc:title>
<dc:language>${language}</dc:language>
${publisher !== "" && xml`<dc:publisher>${publisher}</dc:publisher>\n`}<meta property="dcterms:modified">${date}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${summary}</meta>
</metadata>
<manifest>
<item id="daftar-isi" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="gaya" href="style.css" media-type="text/css"/>
${items}</manifest>
<spine>
${order[0]}<itemref idref="daftar-isi"/>
${order.slice(1)}</spine>
</package>
`;
}

function pageOf({ language }: Book, title: string, content: Xml): Xml {
  return xml`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<meta charset="utf-8"/>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${content}</body>
</html>
`;
}

function bytes(root: Xml): Uint8Array {
  return strToU8(xmlDeclaration + root.toHTML());
}
