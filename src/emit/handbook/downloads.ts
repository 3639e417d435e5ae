import type { OutputFile } from "../emitter.js";
import type { Site } from "../html/site.js";

/** A file to take along; the view of `templates/partials/downloads.hbs`. */
export type Download = { readonly href: string; readonly name: string; readonly size: string };

/** The order in which the forms are offered. */
const endings = ["pdf", "docx", "epub", "html", "xml", "json"];

/**
 * The files of one document that earlier outputs made, beside its page or among the records, with their size.
 * @param name - Id of the document, as files are named after it.
 */
export function downloadsOf(name: string, before: readonly OutputFile[], { words }: Site): readonly Download[] {
  return before
    .flatMap(({ path, contents }) => {
      const [, folder, stem, ending] = /^(handbook|records)\/(?:[^/]+\/)*([^/]+)\.([a-z]+)$/.exec(path) ?? [];
      const kind = words.fileKinds[ending ?? ""];
      if (stem !== name || kind === undefined || ending === undefined) return [];
      const href = folder === "handbook" ? path.slice("handbook/".length) : `../${path}`;
      return [{ ending, href, name: kind, size: words.fileSize(sizeOf(contents)) }];
    })
    .sort((a, b) => endings.indexOf(a.ending) - endings.indexOf(b.ending))
    .map(({ href, name: kind, size }) => ({ href, name: kind, size }));
}

/** Names of files that belong to no document, schemas aside: the whole handbook first, then the catalogue of acts. */
export function otherFiles(before: readonly OutputFile[], { documents }: Site): readonly string[] {
  const stems = before.flatMap(
    ({ path }) => /^(?:handbook|records)\/([^/.]+)\.(?:pdf|docx|epub|html|json|xml)$/.exec(path)?.[1] ?? [],
  );
  const others = [...new Set(stems)].filter((stem) => !documents.has(stem));
  return others.sort((a, b) => Number(b === "handbook") - Number(a === "handbook"));
}

/** Bytes of a file. */
export function sizeOf(contents: string | Uint8Array): number {
  return typeof contents === "string" ? new TextEncoder().encode(contents).length : contents.length;
}
