import type { Picture } from "../../model/settings.js";
import type { Site, SiteDocument } from "../html/site.js";
import type { Faces } from "./faces.js";
import type { Paper } from "./paper.js";

/** What turning text into a printed document needs to know. */
export type PrintContext = {
  readonly site: Site;
  /** The document whose text is printed. */
  readonly here: SiteDocument;
  readonly faces: Faces;
  readonly paper: Paper;
  /** What acts bear above their letterhead. */
  readonly emblem: Picture | undefined;
  /** Called for every character that cannot be printed. */
  unprintable(codePoint: number): void;
  /** Width in mm that text may take where it stands. */
  readonly width: number;
  /** Which way the pages lie: `either` where a table too wide may take a page of its own across. */
  readonly turned: "upright" | "across" | "either";
};

/** Name of a place in a PDF: a document, or a provision of one. */
export function placeName(document: string, provision?: string): string {
  return provision === undefined ? document : `${document}/${provision}`;
}

/** Names the place of a provision of the document that is printed. */
export function at({ here }: PrintContext, provision: string): { readonly at: string } {
  return { at: placeName(here.document.head.id, provision) };
}
