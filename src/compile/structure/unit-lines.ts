import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import type { Block, BlockOf, Inline } from "../../model/text.js";
import { matchLabel } from "../../syntax/label.js";
import { isComment } from "../../syntax/to-blocks.js";
import { diagnose } from "./diagnostics.js";

/** What stands in a unit, in the order of the source: lines of text, and blocks that are no text. */
export type UnitItem =
  | {
      readonly kind: "line";
      /** Offset of its first character that is no blank (a label, if it has one). */
      readonly start: number;
      /** The source from `start` to the end of the line. */
      readonly raw: string;
      /** Its running text; a list marker of Markdown is not part of it. */
      readonly inlines: readonly Inline[];
      /** Whether an empty line stands above it in the source. */
      readonly blankBefore: boolean;
    }
  | { readonly kind: "block"; readonly block: Block };

/**
 * Lays the blocks of a unit out as source lines. Markdown's own lists do not count: their markers are given back to the line
 * (STRUCTURE 1 and 2). What Markdown made of ordinary text by accident is turned back, with a finding.
 */
export function unitLines(
  blocks: readonly Block[],
  source: SourceFile,
  diagnostics: Diagnostic[],
): readonly UnitItem[] {
  return blocks.flatMap((block) => itemsOf(block, undefined, source, diagnostics));
}

function itemsOf(block: Block, marker: Span | undefined, source: SourceFile, diagnostics: Diagnostic[]): UnitItem[] {
  switch (block.kind) {
    case "paragraph":
      return textLines(block.children, marker, source, diagnostics);
    case "list":
      return listItems(block, source, diagnostics);
    case "heading":
      // Only a quotation holds `## Pasal 8A` inside a unit: there it is the first line of what is quoted.
      if (source.text[block.span.start] === "#") return textLines(block.children, marker, source, diagnostics);
      diagnostics.push(diagnose("markup-in-pasal", block.span, { what: "setext" }));
      return textLines(block.children, marker, source, diagnostics);
    case "code":
      return isFenced(block, source) ? [{ kind: "block", block }] : verbatimLines(block.span, marker, source);
    case "html":
      if (isComment(block.value)) return [];
      diagnostics.push(diagnose("markup-in-pasal", block.span, { what: "html" }));
      return verbatimLines(block.span, marker, source);
    case "link-definition":
      diagnostics.push(diagnose("markup-in-pasal", block.span, { what: "definition" }));
      return verbatimLines(block.span, marker, source);
    case "divider":
      diagnostics.push(diagnose("markup-in-pasal", block.span, { what: "divider" }));
      return [];
    default:
      return [{ kind: "block", block }];
  }
}

function isFenced(block: BlockOf<"code">, source: SourceFile): boolean {
  return /^[ \t>]*(?:`{3}|~{3})/.test(source.text.slice(block.span.start, block.span.end));
}

function listItems(list: BlockOf<"list">, source: SourceFile, diagnostics: Diagnostic[]): UnitItem[] {
  if (list.items.some((item) => item.checked !== undefined)) return [{ kind: "block", block: list }];
  if (!list.ordered) diagnostics.push(diagnose("bullet-in-pasal", list.span, {}));
  return list.items.flatMap((item) => {
    const [first, ...rest] = item.blocks;
    if (!first) return verbatimLines(item.span, undefined, source);
    const startsText = first.kind === "paragraph" || (first.kind === "code" && !isFenced(first, source));
    const marker: Span = {
      file: item.span.file,
      start: item.span.start,
      end: Math.max(item.span.start, first.span.start),
    };
    const head = startsText
      ? itemsOf(first, marker, source, diagnostics)
      : [...verbatimLines(marker, undefined, source), ...itemsOf(first, undefined, source, diagnostics)];
    return [...head, ...rest.flatMap((block) => itemsOf(block, undefined, source, diagnostics))];
  });
}

/** Splits running text at its line ends. With `marker`, the first line begins at the list marker Markdown took away. */
function textLines(
  inlines: readonly Inline[],
  marker: Span | undefined,
  source: SourceFile,
  diagnostics: Diagnostic[],
): UnitItem[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === "soft-break") lines.push([]);
    else (lines.at(-1) as Inline[]).push(inline);
    if (inline.kind !== "text") reportHiddenLabels(inline, source, diagnostics);
  }
  return lines.flatMap((line, index) => {
    const first = line[0];
    if (!first) return [];
    const start = index === 0 && marker ? marker.start : first.span.start;
    const end = Math.max(first.span.end, (line.at(-1) as Inline).span.end);
    const raw = source.text.slice(start, end);
    const taken = index === 0 && marker && matchLabel(raw) === undefined ? [markerText(marker, source), ...line] : line;
    return [{ kind: "line" as const, start, raw, inlines: taken, blankBefore: hasBlankBefore(source, start) }];
  });
}

function markerText(marker: Span, source: SourceFile): Inline {
  return { kind: "text", value: source.text.slice(marker.start, marker.end), span: marker };
}

/** Source lines as plain text: for what Markdown would have swallowed. */
function verbatimLines(span: Span, marker: Span | undefined, source: SourceFile): UnitItem[] {
  const from = marker?.start ?? span.start;
  const items: UnitItem[] = [];
  for (const match of source.text.slice(from, span.end).matchAll(/[^\r\n]+/g)) {
    const blanks = (/^[ \t]*/.exec(match[0]) as RegExpExecArray)[0].length;
    const raw = match[0].slice(blanks).trimEnd();
    if (raw === "") continue;
    const start = from + match.index + blanks;
    const inline: Inline = { kind: "text", value: raw, span: { file: span.file, start, end: start + raw.length } };
    items.push({ kind: "line", start, raw, inlines: [inline], blankBefore: hasBlankBefore(source, start) });
  }
  return items;
}

function reportHiddenLabels(inline: Inline, source: SourceFile, diagnostics: Diagnostic[]): void {
  if (!("children" in inline)) return;
  for (const child of inline.children) {
    if (child.kind === "soft-break") {
      const line = /^[^\r\n]*/.exec(source.text.slice(child.span.end))?.[0] ?? "";
      const label = matchLabel(line);
      if (label) {
        const span = { file: child.span.file, start: child.span.end, end: child.span.end + label.length };
        diagnostics.push(diagnose("label-inside-inline", span, { label: line.slice(0, label.length) }));
      }
    } else reportHiddenLabels(child, source, diagnostics);
  }
}

/** Whether the line above an offset is empty in the source (a bare quote mark counts as empty); comments are looked past. */
function hasBlankBefore(source: SourceFile, offset: number): boolean {
  for (let end = offset; ; ) {
    const before = source.text.slice(Math.max(0, end - 2000), end);
    const above = before.split(/\r\n|\n|\r/).at(-2);
    if (above === undefined) return false;
    if (!above.trimEnd().endsWith("-->")) return /^[ \t>]*$/.test(above);
    const start = (/(?:^|[\r\n])[ \t>]*$/.exec(before.slice(0, Math.max(0, before.lastIndexOf("<!--")))) ?? [])[0];
    // A comment that begins on a line of text is part of that line.
    if (start === undefined) return false;
    end -= before.length - before.lastIndexOf("<!--") + start.replace(/^[\r\n]/, "").length;
  }
}
