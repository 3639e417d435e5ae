import type { Span } from "../../model/span.js";
import type { Diagnostic, Language, Severity } from "../diagnostic.js";
import { type Place, placeOf, type Sources } from "./place.js";
import { mostEdits, mostShown, shownOf } from "./shown.js";

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

/** Findings that are not among those printed. */
type LeftOut = { readonly file: string; readonly code: string; readonly count: number };

/**
 * Findings for programs: `{ "diagnostics": [ … ] }`, in the order given. `fix` and `related` are absent where there is none; so is a fix of
 * more than {@link mostEdits} replacements. Of one code in one file the
 * first `most` are printed, and `leftOut` says how many are not: all of a spoilt text are gigabytes, which no program could read (nor JavaScript hold as
 * one string).
 * @returns JSON with two spaces a level and a newline at its end.
 */
export function printJson(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  { language, most = mostShown }: { readonly language: Language; readonly most?: number | undefined },
): string {
  const shown = shownOf(diagnostics, most);
  const printed = shown.map(({ diagnostic }) => toPrinted(diagnostic, sources, language));
  const leftOut = shown.flatMap(({ diagnostic: { span, code }, more }): LeftOut[] =>
    more === 0 ? [] : [{ file: span.file, code, count: more }],
  );
  return `${JSON.stringify({ diagnostics: printed, ...(leftOut.length > 0 && { leftOut }) }, undefined, 2)}\n`;
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
      fix.edits.length > 0 &&
      fix.edits.length <= mostEdits && {
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
