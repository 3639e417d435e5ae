import type { Document } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { OutputFile } from "../emitter.js";
import { type RegionNames, regionNames } from "../formulae.js";
import { type Site, siteOf } from "../html/site.js";
import { wordsIn } from "../words.js";
import { libraryOf, type WordLibrary, wordContext } from "./word-context.js";
import { shortHash, writeFile } from "./write-file.js";
import { writeGuide } from "./write-guide.js";
import { fileName } from "./write-inlines.js";
import { writeRegulation } from "./write-regulation.js";

/** `handbook/<id>.docx` for every document. */
export function wordFiles(handbook: Handbook): readonly OutputFile[] {
  const site = siteOf(handbook, wordsIn("id"));
  const region = regionNames(handbook);
  const library = libraryOf(handbook);
  return handbook.documents.map((document) => ({
    path: `handbook/${fileName(document.head.id)}`,
    contents: writeDocument(document, region, site, library),
  }));
}

function writeDocument(document: Document, region: RegionNames, site: Site, library: WordLibrary): Uint8Array {
  const { head } = document;
  const { words } = site;
  const context = wordContext(document, site, library);
  const flow =
    head.kind === "peraturan-bupati" || head.kind === "keputusan-bupati"
      ? writeRegulation(document, head, region, context)
      : writeGuide(document, context);
  const name = head.shortTitle ?? head.title;
  const frame = {
    title: head.title,
    subject: words.kinds[head.kind].one,
    creator: `${region.type} ${region.name}`,
    status: head.status,
    footer: [
      head.status === "berlaku" ? name : `${words.status[head.status].toUpperCase()} · ${name}`,
      `${words.edition} ${head.edition}`,
      `${words.contentHashShort} ${shortHash(site.handbook.policy)}`,
    ].join(" · "),
  };
  return writeFile(flow, frame, context);
}
