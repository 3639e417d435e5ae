import { type Document, topLevel } from "../../model/document.js";
import type { Handbook } from "../../model/handbook.js";
import { walkProvisions } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import type { Block } from "../../model/text.js";
import type { Mention, Thing } from "./thing.js";

/**
 * Every use of a defined term in running text, line ends inside it included: in the document that defines it and in those that rest on it. A longer
 * term that holds it is another term.
 * @param textOf - The text of a file.
 */
export function termUses(
  thing: Extract<Thing, { kind: "term" }>,
  { documents }: Handbook,
  textOf: (file: string) => string,
): readonly Mention[] {
  const owner = documents.find(({ head }) => head.id === thing.document);
  const definition = owner?.definitions.find(({ id }) => id === thing.id);
  if (!owner || !definition) return [];
  const wanted = new Set([definition.term, definition.abbreviation].filter((name) => name !== undefined));
  const pattern = patternOf(owner.definitions.flatMap(({ term, abbreviation }) => [term, abbreviation ?? term]));
  return documents
    .filter(({ head }) => head.id === thing.document || head.basis === thing.document)
    .flatMap((document) => paragraphsOf(document))
    .flatMap((span) =>
      [...textOf(span.file).slice(span.start, span.end).matchAll(pattern)]
        .filter(([name]) => wanted.has(name.replace(/\s+/g, " ")))
        .map(({ 0: name, index }) => {
          const start = span.start + index;
          return { thing, span: { ...span, start, end: start + name.length }, declares: false };
        }),
    );
}

function patternOf(names: readonly string[]): RegExp {
  const written = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/ /g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

/** The places of a document's paragraphs, lists and tables: not its blocks for machines, nor its headings. */
function paragraphsOf(document: Document): readonly Span[] {
  const spanOf = (block: Block): readonly Span[] =>
    block.kind === "code" || block.kind === "html" ? [] : [block.span];
  return [...walkProvisions(topLevel(document))].flatMap(({ content, closing }) =>
    [...content, ...closing].flatMap(spanOf),
  );
}
