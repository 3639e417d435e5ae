import type { Span } from "../../model/span.js";
import type { Diagnostic, Language, Severity } from "../diagnostic.js";
import { type Place, placeOf, type Sources } from "./place.js";

/** A place in the printed JSON: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
type PrintedPlace = { readonly file: string } & Place;

/** One finding in the printed JSON, its words in one language. */
type PrintedDiagnostic = {
  readonly code: string;
  readonly severity: Severity;
} & PrintedPlace & {
    readonly message: string;
    readonly why: string;
    readonly help: string;
    readonly ground: string | null;
    readonly fix?: {
      readonly title: string;
      readonly edits: readonly (PrintedPlace & { readonly text: string })[];
      readonly isUnsafe?: true;
    };
    readonly related?: readonly (PrintedPlace & { readonly message: string })[];
  };

/**
 * Findings for programs: `{ "diagnostics": [ … ] }`, in the order given. `fix` and `related` are absent where there is none.
 * @returns JSON with two spaces a level and a newline at its end.
 */
export function printJson(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  { language }: { readonly language: Language },
): string {
  const printed = diagnostics.map((diagnostic) => toPrinted(diagnostic, sources, language));
  return `${JSON.stringify({ diagnostics: printed }, undefined, 2)}\n`;
}

function toPrinted(diagnostic: Diagnostic, sources: Sources, language: Language): PrintedDiagnostic {
  const { code, severity, span, message, why, help, ground, fix, related } = diagnostic;
  const place = (at: Span): PrintedPlace => ({ file: at.file, ...placeOf(at, sources) });
  return {
    code,
    severity,
    ...place(span),
    message: message[language],
    why: why[language],
    help: help[language],
    ground: ground ?? null,
    ...(fix &&
      fix.edits.length > 0 && {
        fix: {
          title: fix.title[language],
          edits: fix.edits.map((edit) => ({ ...place(edit.span), text: edit.text })),
          ...(fix.isUnsafe && { isUnsafe: true }),
        },
      }),
    ...(related.length > 0 && {
      related: related.map((other) => ({ ...place(other.span), message: other.message[language] })),
    }),
  };
}
