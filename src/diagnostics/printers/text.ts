import type { Span } from "../../model/span.js";
import type { Diagnostic, Language, Severity } from "../diagnostic.js";
import { severityWords } from "../severity-words.js";
import { codeFrame } from "./code-frame.js";
import { fixTitle } from "./fix-title.js";
import { placeOf, type Sources } from "./place.js";
import { moreWords, mostShown, shownOf } from "./shown.js";
import { summarise } from "./summarise.js";
import { visible } from "./visible.js";

/** How the text is to look. Colour is only ever asked for: whether a terminal wants it is not known here. */
export type TextOptions = { readonly language: Language; readonly colour: boolean };

/** `most`: how many of one code in one file are printed; {@link mostShown} if it is not said. */
export type TextListOptions = TextOptions & { readonly most?: number | undefined };

/** Width in which frames stay readable on a terminal and in a mail. */
const COLUMNS = 100;
const INDENT = "  ";

const labels = {
  id: { why: "Mengapa", ground: "Dasar", help: "Perbaikan", related: "Lihat juga", fix: "Usul perubahan" },
  en: { why: "Why", ground: "Legal ground", help: "Help", related: "See also", fix: "Suggested change" },
};

/**
 * Findings for people, in the order given: what is wrong and where, the lines concerned, why it matters, how to mend it; at
 * the end a line that counts them all. What authors wrote is shown so that it cannot act on a terminal.
 * @param sources - Texts by path; a finding in a file that is not among them is shown without its lines.
 * @returns Text with a newline at its end.
 */
export function printText(diagnostics: readonly Diagnostic[], sources: Sources, options: TextListOptions): string {
  const { language, most = mostShown } = options;
  const findings = shownOf(diagnostics, most).map(({ diagnostic, more }) => {
    const finding = printFinding(diagnostic, sources, options);
    return more === 0 ? finding : `${finding}\n… ${moreWords(more, language)}\n`;
  });
  return [...findings, `${summarise(diagnostics, options.language)}\n`].join("\n");
}

/** One finding for people. */
export function printFinding(diagnostic: Diagnostic, sources: Sources, { language, colour }: TextOptions): string {
  const { severity, code, span, message, why, help, ground, related, fix } = diagnostic;
  const paint = colour ? painted : plain;
  const label = labels[language];
  const frame = frameOf(span, sources, language);
  const body = [
    visible(message[language]),
    ...(frame ? ["", ...frame.split("\n").map((line) => paintFrameLine(line, severity, paint)), ""] : []),
    `${paint("bold", `${label.why}:`)} ${visible(why[language])}`,
    ...(ground ? [`${paint("bold", `${label.ground}:`)} ${visible(ground)}`] : []),
    `${paint("bold", `${label.help}:`)} ${visible(help[language])}`,
    ...related.map((other) => `${label.related} ${address(other.span, sources)}: ${visible(other.message[language])}`),
    ...(fix ? [`${paint("bold", `${label.fix}:`)} ${visible(fixTitle(fix, language))}`] : []),
  ];
  const word = paint(severity, severityWords[language][severity].one);
  const head = `${word} ${paint("dim", code)} ${address(span, sources)}`;
  return `${[head, ...body.map((line) => (line === "" ? "" : INDENT + line))].join("\n")}\n`;
}

/** `file:line:column`, which editors and terminals open at a click. */
function address(span: Span, sources: Sources): string {
  const { line, column } = placeOf(span, sources).start;
  return `${visible(span.file)}:${line}:${column}`;
}

function frameOf(span: Span, sources: Sources, language: Language): string {
  const source = sources.get(span.file);
  return source ? codeFrame(source, span, { columns: COLUMNS - INDENT.length, language }) : "";
}

type Style = Severity | "bold" | "dim";
type Paint = (style: Style, text: string) => string;

const plain: Paint = (_style, text) => text;
const painted: Paint = (style, text) => `\u001b[${sgr[style]}m${text}\u001b[0m`;
const sgr: Readonly<Record<Style, string>> = { error: "1;31", warning: "1;33", info: "1;36", bold: "1", dim: "2" };

/** The gutter steps back, the mark stands out; the author's words keep their colour. */
function paintFrameLine(line: string, severity: Severity, paint: Paint): string {
  const parts = /^([> ])( +\d* \|)(.*)$/s.exec(line);
  if (!parts) return paint("dim", line);
  const [, pointer = "", gutter = "", text = ""] = parts;
  const isMark = !/\d/.test(gutter);
  return `${pointer === ">" ? paint(severity, pointer) : pointer}${paint("dim", gutter)}${isMark ? paint(severity, text) : text}`;
}
