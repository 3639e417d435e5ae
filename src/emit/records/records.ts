import type { DocumentKind } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import type { Emitter, OutputFile } from "../emitter.js";
import { wordsIn } from "../words.js";
import { libraryOf } from "./akn/library.js";
import { writeAkomaNtoso } from "./akn/write-document.js";

/** Kinds whose text is law, or guidance that other systems keep with it; the rest is data or sheets, published in forms of their own. */
const recordedKinds: ReadonlySet<DocumentKind> = new Set(["peraturan-bupati", "keputusan-bupati", "pedoman", "sop"]);

/** What archives and other systems keep: the texts as Akoma Ntoso. */
export const recordsEmitter = {
  name: "records",
  summary: "Every regulation, decree, guide and procedure as Akoma Ntoso.",
  emit(handbook: Handbook) {
    const library = libraryOf(handbook);
    const words = wordsIn("id");
    const texts = handbook.documents
      .filter(({ head }) => recordedKinds.has(head.kind))
      .map(
        (document): OutputFile => ({
          path: `records/akn/${document.head.id}.xml`,
          contents: writeAkomaNtoso(document, library, words),
        }),
      );
    return { value: texts, diagnostics: [] };
  },
} satisfies Emitter;
