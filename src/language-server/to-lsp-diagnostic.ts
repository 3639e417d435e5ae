import {
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Diagnostic as LspDiagnostic,
} from "vscode-languageserver";
import type { Diagnostic, Language, Severity } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../model/source-file.js";
import { rangeOf } from "./positions.js";
import { editorWords } from "./words.js";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** How findings are shown. */
export type DiagnosticStyle = {
  readonly language: Language;
  /** Where the page of a code is opened, with `{code}` in place of the code; absent where the editor knows no such place. */
  readonly explainUri: string | undefined;
};

/**
 * A finding as editors show it: what is wrong, why it matters with its ground, how to mend it.
 * @param sourceOf - The text of a file, by path; related places in files it does not know are left out.
 */
export function toLspDiagnostic(
  finding: Diagnostic,
  source: SourceFile,
  { language, explainUri }: DiagnosticStyle,
  sourceOf: (path: string) => { readonly source: SourceFile; readonly uri: string } | undefined,
): LspDiagnostic {
  const { code, severity, span, message, why, help, ground, related } = finding;
  const words = editorWords(language);
  const places = related.flatMap(({ span: place, message: said }): DiagnosticRelatedInformation[] => {
    const file = sourceOf(place.file);
    return file ? [{ location: { uri: file.uri, range: rangeOf(file.source, place) }, message: said[language] }] : [];
  });
  return {
    range: rangeOf(source, span),
    severity: severities[severity],
    code,
    ...(explainUri === undefined ? {} : { codeDescription: { href: explainUri.replace("{code}", code) } }),
    source: "pedoman",
    message: [
      message[language],
      `${words.why}: ${why[language]}${ground === undefined ? "" : ` (${words.ground}: ${ground})`}`,
      `${words.help}: ${help[language]}`,
    ].join("\n"),
    ...(places.length > 0 ? { relatedInformation: places } : {}),
  };
}
