import { type CodeAction, CodeActionKind, type CodeActionParams, type WorkspaceEdit } from "vscode-languageserver";
import { applyFixes } from "../../diagnostics/apply-fixes.js";
import type { Diagnostic, Fix, TextEdit } from "../../diagnostics/diagnostic.js";
import type { Look } from "../look.js";
import { offsetOf, rangeOf } from "../positions.js";
import { type DiagnosticStyle, toLspDiagnostic } from "../to-lsp-diagnostic.js";
import { editorWords } from "../words.js";
import { explainCommand, renumberCommand } from "./commands.js";

const fixAllKind = `${CodeActionKind.SourceFixAll}.pedoman`;

/** What can be done here: the fix of each finding under the cursor, its page, and all safe fixes of the file at once. */
export function codeActions(look: Look, { range, context }: CodeActionParams, style: DiagnosticStyle): CodeAction[] {
  const { project, file, source, language } = look;
  const words = editorWords(language);
  const wants = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const findings = project.findings(file);
  const [start, end] = [offsetOf(source, range.start), offsetOf(source, range.end)];
  const here = findings.filter(({ span }) => span.start <= end && start <= span.end);
  const shown = (finding: Diagnostic): CodeAction["diagnostics"] => [
    toLspDiagnostic(finding, source, style, (path) => {
      const other = project.source(path);
      return other && { source: other, uri: look.uriOf(path) };
    }),
  ];
  const fixes = here.flatMap((finding): CodeAction[] => {
    const { fix } = finding;
    if (!fix || !wants(CodeActionKind.QuickFix)) return [];
    const unsafe = fix.isUnsafe === true;
    return [
      {
        title: unsafe ? words.mayChangeMeaning(fix.title[language]) : fix.title[language],
        kind: CodeActionKind.QuickFix,
        diagnostics: shown(finding) ?? [],
        isPreferred: !unsafe,
        edit: editOf(look, fix.edits),
      },
    ];
  });
  const pages = [...new Set(here.map(({ code }) => code))]
    .filter(() => wants(CodeActionKind.QuickFix))
    .map((code): CodeAction => {
      const title = words.explain(code);
      const about = here.filter((one) => one.code === code).flatMap((one) => shown(one) ?? []);
      return {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: about,
        command: { title, command: explainCommand, arguments: [code] },
      };
    });
  return [
    ...fixes,
    ...(wants(CodeActionKind.QuickFix) ? renumbering(look, here) : []),
    ...pages,
    ...(wants(fixAllKind) ? fixAll(look, findings) : []),
  ];
}

/** Where a number is out of order: all of them put in order, with every reference. */
function renumbering({ file, language, uriOf }: Look, here: readonly Diagnostic[]): CodeAction[] {
  if (!here.some(({ code }) => code === "structure/number-out-of-sequence")) return [];
  const title = editorWords(language).renumber;
  const command = { title, command: renumberCommand, arguments: [uriOf(file)] };
  return [{ title, kind: CodeActionKind.QuickFix, command }];
}

/** All safe fixes of the file's findings, as far as they do not change the same place. */
function fixAll(look: Look, findings: readonly Diagnostic[]): CodeAction[] {
  const safe = findings.flatMap(({ fix }): readonly Fix[] => (fix && fix.isUnsafe !== true ? [fix] : []));
  if (safe.length === 0) return [];
  const sources = new Map(look.project.sources().map((source) => [source.path, source]));
  const { applied } = applyFixes(sources, safe);
  const edits = distinct(applied.flatMap((fix) => fix.edits));
  if (edits.length === 0) return [];
  const title = editorWords(look.language).fixAll(applied.length);
  return [{ title, kind: fixAllKind, edit: editOf(look, edits) }];
}

function distinct(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}

/** Edits of our texts as an editor makes them; files that are gone are left out. */
export function editOf(look: Look, edits: readonly TextEdit[]): WorkspaceEdit {
  const changes: Record<string, { range: ReturnType<typeof rangeOf>; newText: string }[]> = {};
  for (const { span, text } of edits) {
    const source = look.project.source(span.file);
    if (!source) continue;
    const uri = look.uriOf(span.file);
    changes[uri] ??= [];
    changes[uri].push({ range: rangeOf(source, span), newText: text });
  }
  return { changes };
}
