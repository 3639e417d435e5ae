import type { DocumentHead } from "../../model/document.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import type { Site } from "../html/site.js";
import type { Words } from "../words.js";
import { type Xml, xml } from "../xml.js";
import type { Numbering } from "./numbering.js";
import { packWord } from "./pack-word.js";
import { section } from "./page-setup.js";
import { stylesXml } from "./styles.js";
import type { Flow, Turn } from "./word-context.js";
import { paragraph } from "./write-blocks.js";
import { run } from "./write-inlines.js";
import { writeSource } from "./write-source.js";

/** What is said around the text of a file. */
export type FileFrame = {
  readonly title: string;
  /** Kind of document in words. */
  readonly subject: string;
  /** The region, as author. */
  readonly creator: string;
  readonly status: DocumentHead["status"] | undefined;
  /** At the foot of every page. */
  readonly footer: string;
};

/** How the sheet of a file's first page lies. */
type Orientation = Turn["turn"];

const namespaces = xml`xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"`;

/** What writing a text gathered beside it. */
export type Gathered = {
  readonly numbering: Numbering;
  readonly links: readonly string[];
  readonly comments: readonly string[];
  /** The notes at the foot of its pages, as paragraphs, by their numbers. */
  readonly footnotes: ReadonlyMap<number, readonly Xml[]>;
  /** The PNG that its title shows. */
  readonly emblem: Uint8Array | undefined;
  /** The text it is written from, which it carries along; absent where it is made from several. */
  readonly source: SourceFile | undefined;
  /** Where the words of a paragraph stand in the source, by its mark. */
  readonly origins: ReadonlyMap<string, Span>;
};

/** The file of a text. */
export function writeFile(flow: Flow, frame: FileFrame, gathered: Gathered, words: Words): Uint8Array {
  const { numbering, links, comments, footnotes, emblem, source, origins } = gathered;
  const text = {
    document: xml`<w:document ${namespaces}><w:body>${writeBody(flow)}</w:body></w:document>`,
    styles: stylesXml(),
    numbering: numbering.toXml(),
    footnotes: writeFootnotes(footnotes),
  };
  return packWord({
    ...text,
    source: source && writeSource(source, origins, text),
    settings: settings(footnotes.size > 0),
    header: xml`<w:hdr ${namespaces}>${pageNumber}</w:hdr>`,
    firstHeader: xml`<w:hdr ${namespaces}>${paragraph([], { style: "header" })}</w:hdr>`,
    footer: xml`<w:ftr ${namespaces}>${paragraph(run(frame.footer), { style: "footer" })}</w:ftr>`,
    comments: writeComments(comments),
    links,
    emblem,
    properties: coreProperties(frame, words),
  });
}

/** `- 3 -` */
const pageNumber = paragraph([run("- "), xml`<w:fldSimple w:instr=" PAGE ">${run("2")}</w:fldSimple>`, run(" -")], {
  style: "header",
});

/** The text in sections: where the sheet turns, one ends. The properties of a section stand in its last paragraph (ECMA-376 Part 1, 17.6.18). */
function writeBody(flow: Flow): readonly Xml[] {
  const body: Xml[] = [];
  let orientation: Orientation = "portrait";
  let isFirst = true;
  let isEmpty = true;
  for (const piece of flow) {
    if (!("turn" in piece)) {
      body.push(piece);
      isEmpty = false;
    } else if (piece.fresh || piece.turn !== orientation) {
      if (!isEmpty) {
        body.push(sectionEnd(section(orientation, isFirst)));
        isFirst = false;
      }
      orientation = piece.turn;
      isEmpty = true;
    }
  }
  return [...body, section(orientation, isFirst)];
}

function sectionEnd(properties: Xml): Xml {
  return xml`<w:p><w:pPr><w:pStyle w:val="SelaTabel"/>${properties}</w:pPr></w:p>`;
}

function settings(hasNotes: boolean): Xml {
  const notes = hasNotes && xml`<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>`;
  return xml`<w:settings ${namespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>${notes}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;
}

function writeFootnotes(notes: Gathered["footnotes"]): Xml | undefined {
  if (notes.size === 0) return undefined;
  const mark = (id: number, type: string, sign: Xml): Xml =>
    xml`<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r>${sign}</w:r></w:p></w:footnote>`;
  const written = [...notes].map(([number, text]) => xml`<w:footnote w:id="${number}">${text}</w:footnote>`);
  return xml`<w:footnotes ${namespaces}>${mark(-1, "separator", xml`<w:separator/>`)}${mark(0, "continuationSeparator", xml`<w:continuationSeparator/>`)}${written}</w:footnotes>`;
}

/** Remarks of this tool, not of a person: no name, no time. */
function writeComments(comments: readonly string[]): Xml | undefined {
  if (comments.length === 0) return undefined;
  return xml`<w:comments ${namespaces}>${comments.map(
    (text, index) =>
      xml`<w:comment w:id="${index}" w:author="pedoman" w:initials="p">${paragraph(run(text), { style: "CommentText" })}</w:comment>`,
  )}</w:comments>`;
}

function coreProperties({ title, subject, creator, status }: FileFrame, words: Words): Xml {
  return xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:subject>${subject}</dc:subject><dc:creator>${creator}</dc:creator><dc:language>id-ID</dc:language>${
    status !== undefined && xml`<cp:contentStatus>${words.status[status]}</cp:contentStatus>`
  }</cp:coreProperties>`;
}

/** What stands at the foot of every page, the version of the law last: the first twelve signs of the content hash. */
export function footerOf(parts: readonly string[], { handbook, words }: Site): string {
  return [...parts, `${words.contentHashShort} ${handbook.policy.contentHash.slice(0, 12)}`].join(" · ");
}
