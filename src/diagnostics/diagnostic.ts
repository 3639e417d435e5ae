import type { Span } from "../model/span.js";

/** A sentence in each language people read. */
export type Localised = { readonly id: string; readonly en: string };
export type Language = keyof Localised;

/** `error` stops publication; `warning` does unless only errors count; `info` never does. */
export type Severity = "error" | "warning" | "info";

/** One replacement in one file. */
export type TextEdit = { readonly span: Span; readonly text: string };

/** A mend the tool offers: one a person would make without thinking, or, if it says so, one to be looked at. */
export type Fix = {
  /** What it does, as an order: «Tulis `dan/atau`». */
  readonly title: Localised;
  /** Replacements, all or none. */
  readonly edits: readonly TextEdit[];
  /** True if it may change what the text means; such a fix is made only when asked for (`--unsafe`). Absent: safe. */
  readonly isUnsafe?: boolean;
};

/** A finding about what the author wrote: what is wrong, why it matters, how to mend it. */
export type Diagnostic = {
  /** `area/name`, stable: what people look up with `pedoman explain`. */
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Localised;
  readonly why: Localised;
  readonly help: Localised;
  /** The legal ground, as cited in Indonesian; absent where none obliges. */
  readonly ground: string | undefined;
  /** Other places that explain this one. */
  readonly related: readonly { readonly span: Span; readonly message: Localised }[];
  readonly fix: Fix | undefined;
};

/** What a stage returns: its value and what it found. It never throws for an author's mistake. */
export type Outcome<T> = { readonly value: T; readonly diagnostics: readonly Diagnostic[] };
