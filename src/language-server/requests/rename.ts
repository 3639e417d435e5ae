import { LSPErrorCodes, type Range, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { idAt } from "../../rewrite/rename-id.js";
import type { WrittenId } from "../../rewrite/written-ids.js";
import type { Checker } from "../checker.js";
import type { Look, LookAt } from "../look.js";
import { rangeOf } from "../positions.js";
import type { RewriteRequest } from "../rewrite-texts.js";
import { editorWords } from "../words.js";
import { editOf } from "./code-actions.js";

/** What would be renamed here, so that the editor shows it; refused where no id stands. */
export function prepareRename(look: LookAt): { readonly range: Range; readonly placeholder: string } {
  const { span } = renamable(look);
  return { range: rangeOf(look.source, span), placeholder: look.source.text.slice(span.start, span.end) };
}

/** Renames an id wherever it is given and used; reviews of rules go along. */
export async function rename(look: LookAt, checker: Checker, to: string): Promise<WorkspaceEdit> {
  const { span: _place, isGiven: _given, ...named } = renamable(look);
  return (await rewritten(look, checker, { kind: "rename", named, to })).edit;
}

/** Puts the numbers of a text in order, and takes every reference along. */
export function renumberText(look: Look, checker: Checker): ReturnType<typeof rewritten> {
  return rewritten(look, checker, { kind: "renumber", file: look.file });
}

function renamable({ project, file, offset, language }: LookAt): WrittenId {
  const found = idAt({ handbook: project.handbook(), trees: project.trees() }, file, offset);
  if (!found) throw new ResponseError(LSPErrorCodes.RequestFailed, editorWords(language).noRename);
  return found;
}

/** @throws ResponseError with the finding that stands against the change, or if the texts changed meanwhile. */
async function rewritten(
  look: Look,
  checker: Checker,
  change: RewriteRequest["change"],
): Promise<{ readonly edit: WorkspaceEdit; readonly warnings: readonly string[] }> {
  const { project, language, uriOf } = look;
  const open = new Map(project.open);
  const { edits, replaced, texts, diagnostics } = await checker.rewrite({ root: project.root, open, change });
  const told = ({ message, help }: (typeof diagnostics)[number]): string => `${message[language]} ${help[language]}`;
  const against = diagnostics.find(({ severity }) => severity === "error");
  if (against) throw new ResponseError(LSPErrorCodes.RequestFailed, told(against));
  if (project.sources().some(({ path, text }) => texts.get(path) !== text)) {
    throw new ResponseError(LSPErrorCodes.ContentModified, editorWords(language).changedMeanwhile);
  }
  const { changes = {} } = editOf(look, edits);
  for (const [path, text] of replaced) {
    const before = { path, text: texts.get(path) ?? "" };
    changes[uriOf(path)] = [{ range: rangeOf(before, { start: 0, end: before.text.length }), newText: text }];
  }
  return { edit: { changes }, warnings: diagnostics.map(told) };
}
