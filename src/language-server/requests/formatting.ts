import type { TextEdit } from "vscode-languageserver";
import { draftOf } from "../../compile/read-document.js";
import { applyEdits } from "../../diagnostics/apply-fixes.js";
import { topLevel } from "../../model/document.js";
import { walkProvisions } from "../../model/provision.js";
import type { Look } from "../look.js";
import { rangeOf } from "../positions.js";
import { type TidyEdit, tidyEdits } from "../tidy-text.js";

/** Makes a text tidy without touching a word of it; leaves one alone that would then be read differently. */
export function formatting({ project, file, source }: Look): TextEdit[] {
  const draft = project.draft(file);
  if (!draft) return [];
  const edits = tidyEdits(source.text, [...walkProvisions(topLevel(draft.document))]);
  const { text } = applyEdits(source, edits.map(spanned));
  const after = draftOf(project.read({ path: file, text }).value).value;
  if (!after || meaningOf(after.document) !== meaningOf(draft.document)) return [];
  return edits.map(({ start, end, text: words }) => ({ range: rangeOf(source, { start, end }), newText: words }));

  function spanned({ start, end, text: words }: TidyEdit): {
    span: { file: string; start: number; end: number };
    text: string;
  } {
    return { span: { file, start, end }, text: words };
  }
}

/** What a document says, without where it says it. */
function meaningOf(document: object): string {
  return JSON.stringify(document, (key, value) => (placeKeys.has(key) ? undefined : value));
}

const placeKeys = new Set(["span", "labelSpan", "lineOffsets"]);
