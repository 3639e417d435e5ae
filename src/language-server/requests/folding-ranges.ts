import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import { topLevel } from "../../model/document.js";
import { walkProvisions } from "../../model/provision.js";
import { positionAt } from "../../model/source-file.js";
import type { Look } from "../look.js";

/** What can be folded: the frontmatter, every provision of more than one line, every machine block. */
export function foldingRanges({ project, file, source }: Look): FoldingRange[] {
  const draft = project.draft(file);
  const lineOf = (offset: number): number => positionAt(source, offset).line - 1;
  const { frontmatter } = project.tree(file) ?? {};
  const ends = new Map<string, number>();
  for (const { unit, code } of draft?.machineBlocks ?? []) ends.set(unit, Math.max(ends.get(unit) ?? 0, code.span.end));
  const provisions = draft ? [...walkProvisions(topLevel(draft.document))] : [];
  const ranges = [
    ...(frontmatter ? [{ start: 0, end: frontmatter.span.end + 3, kind: FoldingRangeKind.Imports }] : []),
    ...provisions.map(({ id, labelSpan, span }) => ({
      start: labelSpan.start,
      end: Math.max(span.end, ends.get(id) ?? 0),
    })),
    ...(draft?.machineBlocks ?? []).map(({ code }) => ({ start: code.span.start, end: code.span.end })),
  ];
  return ranges
    .map(({ start, end, ...kind }) => ({
      startLine: lineOf(start),
      endLine: lineOf(Math.max(start, end - 1)),
      ...kind,
    }))
    .filter(({ startLine, endLine }) => endLine > startLine);
}
