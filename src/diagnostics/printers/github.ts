import type { Diagnostic, Language, Severity } from "../diagnostic.js";
import { placeOf, type Sources } from "./place.js";
import { moreWords, mostShown, type Shown, shownOf } from "./shown.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Findings as workflow commands, which GitHub shows beside the changed lines: one line each, in the order given. Of one code in one file the first
 * `most` are printed; the last of them says how many more there are.
 * @returns Text with a newline after each command; empty without findings.
 * @source GitHub's runner: a command's columns count only where it starts and ends on one line, so a longer one has none.
 */
export function printGithub(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  { language, most = mostShown }: { readonly language: Language; readonly most?: number | undefined },
): string {
  return shownOf(diagnostics, most)
    .map((shown) => `${command(shown, sources, language)}\n`)
    .join("");
}

function command({ diagnostic, more }: Shown, sources: Sources, language: Language): string {
  const { start, end } = placeOf(diagnostic.span, sources);
  const oneLine = start.line === end.line;
  const properties = [
    `file=${escapeProperty(diagnostic.span.file)}`,
    `line=${start.line}`,
    ...(oneLine ? [`col=${start.column}`] : []),
    `endLine=${end.line}`,
    ...(oneLine ? [`endColumn=${end.column}`] : []),
    `title=${escapeProperty(diagnostic.code)}`,
  ];
  const words = [diagnostic.message, diagnostic.why, diagnostic.help].map((text) => text[language]);
  if (diagnostic.ground) words.splice(2, 0, `(${diagnostic.ground})`);
  if (more > 0) words.push(`… ${moreWords(more, language)}`);
  return `::${commands[diagnostic.severity]} ${properties.join(",")}::${escapeData(words.join("\n"))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
