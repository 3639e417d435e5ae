import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { importFile } from "../../exchange/import/import-file.js";
import { topLevel } from "../../model/document.js";
import { walkProvisions } from "../../model/provision.js";
import type { Preset } from "../../model/settings.js";
import { positionAt, type SourceFile } from "../../model/source-file.js";
import type { MarkdownParser } from "../../syntax/markdown-parser.js";
import { openWorkspace } from "../../workspace/workspace.js";
import { memoryHost } from "../memory-host.js";
import { organisation } from "../sample-texts.js";

/** One finding in an act, with the lines around it. */
export type ActFinding = {
  readonly act: string;
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  /** From 1, in the act's Markdown. */
  readonly line: number;
  /** What is marked. */
  readonly words: string;
  readonly message: string;
  /** The line itself and two on either side. */
  readonly context: string;
};

/** What was found in one act. */
export type CheckedAct = {
  /** Path in the folder. */
  readonly act: string;
  /** Every addressable place; 0 where the act could not be read. */
  readonly provisions: number;
  readonly findings: readonly ActFinding[];
};

/** Lines shown on either side of a finding. */
const around = 2;

/**
 * Holds one act against everything that is checked, by itself: no act of the folder leans on another. Markdown with frontmatter is taken as it is;
 * any other text is imported first, as `pedoman import` does. A dictionary of roles stands beside it, so that its lack is no finding.
 */
export async function checkAct(
  act: string,
  bytes: Uint8Array,
  preset: Preset,
  parser: MarkdownParser,
): Promise<CheckedAct> {
  const {
    outcome,
    diagnostics: refused,
    source: given,
  } = importFile({ name: act, bytes }, { changes: "accept", year: 2020 }, parser);
  if (outcome === undefined) return { act, provisions: 0, findings: refused.map((one) => findingOf(act, one, given)) };
  const path = "guidelines/naskah.md";
  const host = memoryHost({ [`/r/${path}`]: outcome.text, "/r/guidelines/organisasi.md": organisation });
  const { handbook, diagnostics, sources } = await openWorkspace(host, "/r", parser, preset).compile();
  const document = handbook.documents.find(({ file }) => file === path);
  const source = sources.get(path) ?? { path, text: outcome.text };
  return {
    act,
    provisions: document ? [...walkProvisions(topLevel(document))].length : 0,
    findings: diagnostics.filter(({ span }) => span.file === path).map((one) => findingOf(act, one, source)),
  };
}

function findingOf(act: string, { code, severity, span, message }: Diagnostic, source: SourceFile): ActFinding {
  const { line } = positionAt(source, span.start);
  const lines = source.text.split(/\r\n|\n|\r/);
  return {
    act,
    code,
    severity,
    line,
    words: source.text.slice(span.start, span.end),
    message: message.id,
    context: lines.slice(Math.max(0, line - 1 - around), line + around).join("\n"),
  };
}
