import type { DocumentKind } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import { plainSettings, type Settings } from "../../model/settings.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { outputSchemas } from "../generated/output-schemas.js";
import { wordsIn } from "../words.js";
import { abstractPage } from "./abstract.js";
import { isLegal } from "./act-names.js";
import { libraryOf } from "./akn/library.js";
import { writeAkomaNtoso } from "./akn/write-document.js";
import { abstractName, jdihRecord } from "./jdih.js";
import { legislationOf } from "./legislation.js";

/** Kinds whose text is law, or guidance that other systems keep with it; the rest is data or sheets, published in forms of their own. */
const recordedKinds: ReadonlySet<DocumentKind> = new Set(["peraturan-bupati", "keputusan-bupati", "pedoman", "sop"]);

/** What archives and other systems keep: the texts as Akoma Ntoso, the acts as JDIH records with their abstracts and as linked data. */
export const recordsEmitter = {
  name: "records",
  summary: "Texts as Akoma Ntoso; acts as JDIH records, abstracts and schema.org data.",
  emit(handbook: Handbook, _bundle?: unknown, before: readonly OutputFile[] = [], settings: Settings = plainSettings) {
    const library = libraryOf(handbook);
    const words = wordsIn("id");
    const { region } = library;
    const texts = handbook.documents
      .filter(({ head }) => recordedKinds.has(head.kind))
      .map(
        (document): OutputFile => ({
          path: `records/akn/${document.head.id}.xml`,
          contents: writeAkomaNtoso(document, library, words),
        }),
      );
    const acts = handbook.documents.filter(isLegal);
    if (acts.length === 0) return { value: texts, diagnostics: [] };
    const records = acts.map((act) => jdihRecord(act, region, before, settings));
    const abstracts = acts.map(
      (act): OutputFile => ({
        path: `records/abstrak/${abstractName(act.head.id)}`,
        contents: abstractPage(act, library, words),
      }),
    );
    // Beside the file one folder up, or at the site where that is known.
    const at = (path: string): string => `${settings.baseUrl ?? "../"}${path}`;
    const linked = acts.map((act) => legislationOf(act, library, [...before, ...texts], at));
    const files: readonly OutputFile[] = [
      ...texts,
      ...abstracts,
      { path: "records/jdih.json", contents: jsonOf(records) },
      { path: "records/jdih.schema.json", contents: outputSchemas.jdih },
      { path: "records/legislation.jsonld", contents: jsonOf(linked) },
    ];
    return { value: files, diagnostics: [] };
  },
} satisfies Emitter;

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
