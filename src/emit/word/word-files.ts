import type { Document } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Picture } from "../../model/settings.js";
import type { SourceFile } from "../../model/source-file.js";
import { roleSheets } from "../checklists/role-sheet.js";
import { emblemSize } from "../emblem.js";
import type { OutputFile } from "../emitter.js";
import { type RegionNames, regionNames } from "../formulae.js";
import { type Site, siteOf } from "../html/site.js";
import { wordsIn } from "../words.js";
import { writeRoleForm } from "./role-form.js";
import { libraryOf, type WordLibrary, wordContext } from "./word-context.js";
import { footerOf, writeFile } from "./write-file.js";
import { writeFootnotes } from "./write-footnotes.js";
import { writeGuide } from "./write-guide.js";
import { fileName } from "./write-inlines.js";
import { writeRegulation } from "./write-regulation.js";

/** `handbook/<id>.docx` for every document, and `checklists/<role>.docx` for every role that has checklists. */
export function wordFiles(
  handbook: Handbook,
  emblem?: Picture,
  sources: ReadonlyMap<string, SourceFile> = new Map(),
): readonly OutputFile[] {
  const site = siteOf(handbook, wordsIn("id"));
  const region = regionNames(handbook);
  const library = libraryOf(handbook);
  const documents = handbook.documents.map((document) => ({
    path: `handbook/${fileName(document.head.id)}`,
    contents: writeDocument(document, region, site, library, emblem, sources.get(document.file)),
  }));
  const forms = roleSheets(site)
    .filter(({ checklists }) => checklists.length > 0)
    .map((sheet) => ({
      path: `checklists/${fileName(sheet.role.id)}`,
      contents: writeRoleForm(sheet, region, site),
    }));
  return [...documents, ...forms];
}

function writeDocument(
  document: Document,
  region: RegionNames,
  site: Site,
  library: WordLibrary,
  picture: Picture | undefined,
  source: SourceFile | undefined,
): Uint8Array {
  const { head } = document;
  const { words } = site;
  const context = wordContext(document, site, library);
  const isAct = head.kind === "peraturan-bupati" || head.kind === "keputusan-bupati";
  const emblem = isAct ? picture : undefined;
  const flow = isAct
    ? writeRegulation(document, head, region, emblem && emblemSize(emblem), context)
    : writeGuide(document, context);
  const name = head.shortTitle ?? head.title;
  const frame = {
    title: head.title,
    subject: words.kinds[head.kind].one,
    creator: `${region.type} ${region.name}`,
    status: head.status,
    footer: footerOf(
      [
        ...(head.status === "berlaku" ? [] : [words.status[head.status].toUpperCase()]),
        name,
        `${words.edition} ${head.edition}`,
      ],
      site,
    ),
  };
  return writeFile(flow, frame, { ...context, footnotes: writeFootnotes(context), emblem: emblem?.png, source }, words);
}
