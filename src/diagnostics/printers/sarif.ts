import type { Span } from "../../model/span.js";
import type { CodeEntry, Codes } from "../catalogue.js";
import type { Diagnostic, Fix, Language, Severity, TextEdit } from "../diagnostic.js";
import { fixTitle } from "./fix-title.js";
import { placeOf, type Sources } from "./place.js";
import { moreWords, mostEdits, mostShown, type Shown, shownOf } from "./shown.js";

/** What SARIF needs beside the findings. */
export type SarifOptions = {
  readonly language: Language;
  /** Version of this tool. */
  readonly version: string;
  /** Describes the codes found; a code that is not in it is described by its finding. */
  readonly catalogue: Codes;
  /** How many of one code in one file are printed, {@link mostShown} if it is not said; the last of them says how many more there are. */
  readonly most?: number | undefined;
};

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * Findings as SARIF 2.1.0, which code hosts and editors import; in the order given. Columns count UTF-16 code units from 1.
 * @returns JSON with two spaces a level and a newline at its end.
 * @source OASIS SARIF Version 2.1.0 Plus Errata 01.
 */
export function printSarif(diagnostics: readonly Diagnostic[], sources: Sources, options: SarifOptions): string {
  const { language, version, catalogue, most = mostShown } = options;
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const log = {
    version: "2.1.0",
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    runs: [
      {
        tool: {
          driver: { name: "pedoman", version, language, rules: rulesOf(codes, diagnostics, catalogue, language) },
        },
        language,
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results: shownOf(diagnostics, most).map((shown) => toResult(shown, codes, sources, language)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function rulesOf(
  codes: readonly string[],
  diagnostics: readonly Diagnostic[],
  catalogue: Codes,
  language: Language,
): readonly object[] {
  const firsts = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) if (!firsts.has(diagnostic.code)) firsts.set(diagnostic.code, diagnostic);
  return codes.flatMap((code) => {
    const first = firsts.get(code);
    return first ? [toRule(first, catalogue.get(code), language)] : [];
  });
}

function toRule(first: Diagnostic, entry: CodeEntry | undefined, language: Language): object {
  const { code, ground } = first;
  const why = first.why[language];
  const help = entry?.help ?? first.help;
  return {
    id: code,
    shortDescription: words(entry?.summary[language] ?? why),
    fullDescription: words(ground ? `${why} (${ground})` : why),
    help: words(help[language]),
    defaultConfiguration: { level: levels[entry?.severity ?? first.severity] },
  };
}

function toResult(shown: Shown, codes: readonly string[], sources: Sources, language: Language): object {
  const { code, severity, span, message, help, related, fix } = shown.diagnostic;
  const more = shown.more === 0 ? "" : ` … ${moreWords(shown.more, language)}`;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: words(`${message[language]} ${help[language]}${more}`),
    locations: [location(span, sources)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        ...location(other.span, sources),
        message: words(other.message[language]),
      })),
    }),
    ...(fix && fix.edits.length > 0 && fix.edits.length <= mostEdits && { fixes: [toFix(fix, sources, language)] }),
  };
}

function toFix(fix: Fix, sources: Sources, language: Language): object {
  // One change a file: the format wants each file once.
  const byFile = new Map<string, TextEdit[]>();
  for (const edit of fix.edits) {
    const edits = byFile.get(edit.span.file) ?? [];
    byFile.set(edit.span.file, edits);
    edits.push(edit);
  }
  return {
    description: words(fixTitle(fix, language)),
    ...(fix.isUnsafe && { properties: { isUnsafe: true } }),
    artifactChanges: Array.from(byFile, ([file, edits]) => ({
      artifactLocation: { uri: uriOf(file) },
      replacements: edits.map(({ span, text }) => ({
        deletedRegion: region(span, sources),
        ...(text !== "" && { insertedContent: { text } }),
      })),
    })),
  };
}

function location(span: Span, sources: Sources): object {
  return { physicalLocation: { artifactLocation: { uri: uriOf(span.file) }, region: region(span, sources) } };
}

function region(span: Span, sources: Sources): object {
  const { start, end } = placeOf(span, sources);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A path as a relative URI; half of a surrogate pair cannot be encoded and becomes the replacement character. */
function uriOf(file: string): string {
  return file
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

/** A message: braces doubled, since single ones are placeholders (§3.11.5), and no `](`, which would make a link (§3.11.6). */
function words(text: string): { readonly text: string } {
  return { text: text.replace(/[{}]/g, "$&$&").replaceAll("](", "] (") };
}
