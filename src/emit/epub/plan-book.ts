import type { Document } from "../../model/document.js";
import type { Provision } from "../../model/provision.js";
import { withQuoted } from "../html/walk-text.js";

/** One file of a book: a stretch of a document that a reader turns to at once. */
export type Piece = {
  readonly file: string;
  /** `whole` is all of a document; an act with BAB is an opening, its BAB, and its attachments. */
  readonly part: "whole" | "opening" | "body" | "attachment";
  readonly provisions: readonly Provision[];
  /** Whether the act's closing formulae follow. */
  readonly closes: boolean;
};

/** A document as it is cut into files. */
export type PlannedDocument = { readonly document: Document; readonly pieces: readonly Piece[] };

/** Where a provision of a book stands: file and element. */
export type Addresses = ReadonlyMap<string, { readonly first: string; readonly places: ReadonlyMap<string, string> }>;

/** Cuts documents into files. E-readers load a file whole: an act of a hundred pages is one file a BAB. */
export function planBook(documents: readonly Document[]): readonly PlannedDocument[] {
  return documents.map((document) => ({ document, pieces: piecesOf(document) }));
}

function piecesOf({ head, preamble, body, attachments }: Document): readonly Piece[] {
  const fileOf = (id: string): string => `${head.id}_${id}.xhtml`;
  const first = `${head.id}.xhtml`;
  if (!body.some(({ kind }) => kind === "bab")) {
    return [{ file: first, part: "whole", provisions: [...preamble, ...body, ...attachments], closes: true }];
  }
  const groups = body.map(
    (group, index): Piece => ({
      file: fileOf(group.id),
      part: "body",
      provisions: [group],
      closes: index === body.length - 1,
    }),
  );
  const ends = attachments.map(
    (one): Piece => ({ file: fileOf(one.id), part: "attachment", provisions: [one], closes: false }),
  );
  return [{ file: first, part: "opening", provisions: preamble, closes: false }, ...groups, ...ends];
}

/** The addresses of everything that can be linked to in a book. */
export function addressesOf(planned: readonly PlannedDocument[]): Addresses {
  return new Map(
    planned.map(({ document, pieces }) => {
      const places = pieces.flatMap(({ file, provisions }) =>
        [...withQuoted(provisions)].map(({ id }) => [id, file] as const),
      );
      return [document.head.id, { first: (pieces[0] as Piece).file, places: new Map(places) }] as const;
    }),
  );
}
