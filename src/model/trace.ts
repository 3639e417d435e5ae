import type { Span } from "./span.js";
import type { Inline } from "./text.js";

/** What follows from a statement beside its provisions; where nothing does, the text must say why. */
export const traceParts = ["rules", "items", "scenarios"] as const;
export type TracePart = (typeof traceParts)[number];

/** One statement, and the provisions that answer it: a row of a penelusuran document. */
export type Trace = {
  readonly document: string;
  /** As the text codes it, unique in its document: `S1`. */
  readonly id: string;
  readonly statement: readonly Inline[];
  /** The office that made it, as written; absent where none is named. */
  readonly by: string | undefined;
  /** The provisions that answer it, each once, in the order of the text. */
  readonly answers: readonly { readonly document: string; readonly provision: string; readonly citation: string }[];
  /** Why a part is empty, where the text says so. */
  readonly reasons: Readonly<Record<TracePart, TraceReason>>;
  readonly span: Span;
};

/** A cell for a reason, with its place even where it is empty. */
export type TraceReason = { readonly words: string | undefined; readonly span: Span };
