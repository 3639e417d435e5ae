import { invariant } from "../../errors.js";
import type { Document } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Provision } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import { footnotesOf, type NumberedFootnote } from "../html/footnotes.js";
import type { Site } from "../html/site.js";
import { everyProvision } from "../html/walk-text.js";
import type { Xml } from "../xml.js";
import { bookmarksOf } from "./bookmarks.js";
import { countProvisions } from "./count-provisions.js";
import { type Counted, type Numbering, numberingOf } from "./numbering.js";

/** A document as references see it: what can be pointed at, and by which bookmark. */
type WordDocument = {
  readonly document: Document;
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly bookmarks: ReadonlyMap<string, string>;
};

/** The documents of a handbook, by id. */
export type WordLibrary = ReadonlyMap<string, WordDocument>;

/** What writing one file needs to know, and what it gathers on the way. */
export type WordContext = {
  readonly site: Site;
  readonly library: WordLibrary;
  readonly here: WordDocument;
  /** Whether links look like links: in an official text they look like the text around them. */
  readonly plainLinks: boolean;
  readonly numbering: Numbering;
  /** Provisions whose labels Word counts, by id; the label of any other is typed. */
  readonly counted: ReadonlyMap<string, Counted>;
  /** The units a provision stands in, from the outside in, itself last; by its id. */
  readonly lineage: ReadonlyMap<string, readonly Provision[]>;
  readonly footnotes: ReadonlyMap<string, NumberedFootnote>;
  /** Labels of the notes that were referred to so far, in order. */
  readonly usedFootnotes: Set<string>;
  /** Targets of links that leave the file, in order of first use. */
  readonly links: string[];
  /** Remarks in the margin, in order. */
  readonly comments: string[];
  /** Where the words of a paragraph stand in the source, by the paragraph's mark; the others are words of ours. */
  readonly origins: Map<string, Span>;
  /** The mark of a paragraph that prints what stands at a place of the source. */
  markOf(origin: Span): string;
  /** The next free number of a bookmark or of a content control. */
  nextMark(): number;
};

/** Indexes the documents of a handbook; one pass for all files. */
export function libraryOf({ documents }: Handbook): WordLibrary {
  return new Map(
    documents.map((document) => [
      document.head.id,
      {
        document,
        provisions: new Map([...everyProvision(document)].map((provision) => [provision.id, provision])),
        bookmarks: bookmarksOf(document),
      },
    ]),
  );
}

/** A fresh context: nothing of one file reaches another. */
export function wordContext(document: Document, site: Site, library: WordLibrary): WordContext {
  const here = library.get(document.head.id);
  invariant(here, `Document ${document.head.id} in its own handbook`);
  const numbering = numberingOf();
  const { kind } = document.head;
  let marks = 0;
  const origins = new Map<string, Span>();
  return {
    site,
    library,
    here,
    plainLinks: kind === "peraturan-bupati" || kind === "keputusan-bupati",
    numbering,
    counted: countProvisions(document, numbering),
    lineage: lineageOf(document),
    footnotes: footnotesOf(document),
    usedFootnotes: new Set(),
    links: [],
    comments: [],
    origins,
    markOf(origin) {
      const mark = (origins.size + 1).toString(16).toUpperCase().padStart(8, "0");
      origins.set(mark, origin);
      return mark;
    },
    nextMark() {
      marks += 1;
      return marks;
    },
  };
}

function lineageOf({ preamble, body, attachments }: Document): ReadonlyMap<string, readonly Provision[]> {
  const lineage = new Map<string, readonly Provision[]>();
  const walk = (provisions: readonly Provision[], above: readonly Provision[]): void => {
    for (const provision of provisions) {
      const line = [...above, provision];
      lineage.set(provision.id, line);
      walk(provision.children, line);
      walk(provision.quoted, line);
    }
  };
  walk([...preamble, ...body, ...attachments], []);
  return lineage;
}

/** Paragraphs and tables, and the turns of the sheet between them. */
export type Flow = readonly (Xml | Turn)[];

/** From here on the sheet lies so. `fresh`: a new page begins even if it lay so before. */
export type Turn = { readonly turn: "portrait" | "landscape"; readonly fresh: boolean };
