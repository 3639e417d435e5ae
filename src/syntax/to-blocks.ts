import type {
  Definition,
  FootnoteDefinition,
  List,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  Text,
} from "mdast";
import type { Diagnostic, Fix } from "../diagnostics/diagnostic.js";
import { replacement } from "../diagnostics/replacement.js";
import type { SourceFile } from "../model/source-file.js";
import type { Span } from "../model/span.js";
import type { Alignment, Block, Cell, CodeBlock, Comment, Inline, ListItem } from "../model/text.js";
import { diagnose } from "./diagnostics.js";
import { judgeLink } from "./judge-link.js";
import type { OffsetMap } from "./offset-map.js";
import { splitText } from "./split-text.js";
import { readTrailingId } from "./trailing-id.js";

const maxDepth = 60;
/** Blanks and quote marks beyond this count as text. */
const longestIndent = 1000;
/** Characters of an address or a description that a finding shows. */
const longestShown = 80;
const validId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

type Context = {
  readonly source: SourceFile;
  readonly map: OffsetMap;
  readonly diagnostics: Diagnostic[];
  readonly comments: Comment[];
};

/**
 * Turns a parser's tree into our blocks, every node with its span in the source. Frontmatter is left out. Comments are gathered apart, in the
 * order of the text: what follows one follows what stands above it.
 */
export function toBlocks(
  root: Root,
  source: SourceFile,
  map: OffsetMap,
): { blocks: readonly Block[]; comments: readonly Comment[]; diagnostics: readonly Diagnostic[] } {
  const context: Context = { source, map, diagnostics: [], comments: [] };
  const blocks = blocksOf(root.children, context, 0).filter(
    (block) => block.kind !== "html" || !isComment(block.value),
  );
  return { blocks, comments: context.comments, diagnostics: context.diagnostics };
}

/** Whether a piece of HTML is nothing but closed comments. */
export function isComment(html: string): boolean {
  // What ends with a closing mark has one for every opening mark: no search runs to the end in vain.
  return html.trimEnd().endsWith("-->") && html.replace(/<!--[\s\S]*?-->/g, "").trim() === "";
}

/** What is neither a comment nor text of ours is not printed: its author must know. */
function reportLeftOut(html: string, span: Span, { diagnostics }: Context): void {
  if (isComment(html)) return;
  const first: Span = { ...span, end: span.start + (/^[^\r\n]{0,200}/.exec(html)?.[0].length ?? 0) };
  const isOpen = html.lastIndexOf("<!--") > html.lastIndexOf("-->");
  diagnostics.push(isOpen ? diagnose("comment-unclosed", first, {}) : diagnose("html-left-out", first, {}));
}

/** Gathers the comments in a stretch of HTML. */
function takeComments({ file, start, end }: Span, { source, comments }: Context): void {
  const html = source.text.slice(0, end);
  for (let from = html.indexOf("<!--", start); from !== -1; from = html.indexOf("<!--", from)) {
    const close = html.indexOf("-->", from + 4);
    if (close === -1) return;
    const to = close + 3;
    const isAlone =
      /(?:^|[\r\n])[ \t>]*$/.test(source.text.slice(Math.max(0, from - longestIndent), from)) &&
      /^[ \t]*(?:[\r\n]|$)/.test(source.text.slice(to, to + longestIndent));
    comments.push({ text: html.slice(from + 4, close), span: { file, start: from, end: to }, isAlone });
    from = to;
  }
}

function blocksOf(nodes: readonly RootContent[], context: Context, depth: number): Block[] {
  const first = nodes[0];
  if (depth > maxDepth && first) {
    context.diagnostics.push(diagnose("nesting-too-deep", spanOf(first, context), { limit: maxDepth }));
    return [];
  }
  return nodes.flatMap((node) => blockOf(node, context, depth) ?? []);
}

function blockOf(node: RootContent, context: Context, depth: number): Block | undefined {
  const span = spanOf(node, context);
  switch (node.type) {
    case "paragraph":
      return { kind: "paragraph", children: inlinesOf(node.children, context), span };
    case "heading":
      return headingOf(inlinesOf(node.children, context), node.depth, span, context);
    case "list":
      return listOf(node, context, depth, span);
    case "table":
      return tableOf(node, context, span);
    case "blockquote":
      return { kind: "quote", children: blocksOf(node.children, context, depth + 1), span };
    case "code":
      return codeOf(node.lang ?? "", node.value, span, context);
    case "thematicBreak":
      return { kind: "divider", span };
    case "footnoteDefinition":
      return footnoteOf(node, context, depth, span);
    case "html":
      takeComments(span, context);
      reportLeftOut(node.value, span, context);
      return { kind: "html", value: node.value, span };
    case "definition":
      return linkDefinitionOf(node, span);
    default:
      return undefined;
  }
}

function headingOf(inlines: Inline[], depth: number, span: Span, context: Context): Block {
  const { children, id } = takeId(inlines, span, context);
  return { kind: "heading", depth, children, id, span };
}

/** The fix of an id that only needs small letters and hyphens between its words. */
function meantId(value: string, span: Span): { readonly fix?: Fix } {
  const meant = value
    .trim()
    .toLowerCase()
    .replace(/[\s_.-]+/g, "-");
  return validId.test(meant) ? { fix: replacement(span, `{#${value}}`, `{#${meant}}`) } : {};
}

/** Takes a stable id off the end of a heading or a task: plain text to every parser, so it is read from the source. */
function takeId(
  children: readonly Inline[],
  span: Span,
  context: Context,
): { readonly children: readonly Inline[]; readonly id: { readonly value: string; readonly span: Span } | undefined } {
  const end = children.at(-1)?.span.end ?? span.start;
  const found = readTrailingId(context.source.text.slice(span.start, end));
  if (!found) return { children, id: undefined };
  const { value } = found;
  const idSpan: Span = { file: span.file, start: span.start + found.start, end: span.start + found.end };
  const valid = validId.test(value);
  if (!valid) context.diagnostics.push(diagnose("id-malformed", idSpan, { id: value }, meantId(value, idSpan)));
  return {
    children: sliceInlines(children, span.start, span.start + found.wordsEnd),
    id: valid ? { value, span: idSpan } : undefined,
  };
}

function listOf(node: List, context: Context, depth: number, span: Span): Block {
  const items = node.children.map((item): ListItem => {
    const blocks = blocksOf(item.children, context, depth + 1);
    const itemSpan = spanOf(item, context);
    const checked = item.checked ?? undefined;
    const [first, ...rest] = blocks;
    if (checked === undefined || first?.kind !== "paragraph") return { blocks, checked, id: undefined, span: itemSpan };
    const { children, id } = takeId(first.children, first.span, context);
    return { blocks: [{ ...first, children }, ...rest], checked, id, span: itemSpan };
  });
  return { kind: "list", ordered: node.ordered === true, start: node.start ?? 1, items, span };
}

function tableOf(node: Table, context: Context, span: Span): Block {
  const rows = node.children.map((row) => row.children.map((cell) => cellOf(cell, context)));
  const alignments = (node.align ?? []).map((align): Alignment => align ?? undefined);
  return { kind: "table", alignments, header: rows[0] ?? [], rows: rows.slice(1), span };
}

/** A cell's place is that of its words; a parser's includes the bars and blanks around them, and only an empty cell keeps those. */
function cellOf(node: TableCell, context: Context): Cell {
  const children = inlinesOf(node.children, context);
  const [first, last] = [children[0], children.at(-1)];
  const span = first && last ? { ...first.span, end: last.span.end } : spanOf(node, context);
  return { children, span };
}

function footnoteOf(node: FootnoteDefinition, context: Context, depth: number, span: Span): Block {
  return {
    kind: "footnote",
    label: node.label ?? node.identifier,
    children: blocksOf(node.children, context, depth + 1),
    span,
  };
}

function linkDefinitionOf(node: Definition, span: Span): Block {
  return { kind: "link-definition", label: node.label ?? node.identifier, target: node.url, span };
}

function codeOf(language: string, value: string, span: Span, context: Context): CodeBlock {
  const raw = context.source.text.slice(span.start, span.end);
  const lines = linesWithOffsets(raw, span.start);
  const opening = /^[ \t>]*(`{3,}|~{3,})/.exec(raw);
  const last = lines.at(-1)?.text ?? "";
  const closed = opening !== null && lines.length > 1 && /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(last);
  const valueLines = value === "" ? [] : value.split("\n");
  // A parser drops at most the fence's own indentation from a line: what is left stands at the end of the source line.
  const lineOffsets = valueLines.map((line, index) => {
    const sourceLine = lines[index + (opening ? 1 : 0)];
    return sourceLine ? sourceLine.start + Math.max(0, sourceLine.text.length - line.length) : span.end;
  });
  return { kind: "code", language: language.split(/\s/)[0] ?? "", value, span, lineOffsets, closed };
}

function linesWithOffsets(text: string, start: number): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(from, match.index), start: start + from });
    from = match.index + match[0].length;
  }
  lines.push({ text: text.slice(from), start: start + from });
  return lines;
}

function inlinesOf(nodes: readonly PhrasingContent[], context: Context, depth = 0): Inline[] {
  const first = nodes[0];
  if (depth > maxDepth && first) {
    context.diagnostics.push(diagnose("nesting-too-deep", spanOf(first, context), { limit: maxDepth }));
    return [];
  }
  return nodes.flatMap((node) => inlineOf(node, context, depth));
}

function inlineOf(node: PhrasingContent, context: Context, depth: number): Inline[] {
  const span = spanOf(node, context);
  switch (node.type) {
    case "text":
      return textOf(node, context, span);
    case "emphasis":
      return [{ kind: "emphasis", children: inlinesOf(node.children, context, depth + 1), span }];
    case "strong":
      return [{ kind: "strong", children: inlinesOf(node.children, context, depth + 1), span }];
    case "delete":
      return [{ kind: "strikethrough", children: inlinesOf(node.children, context, depth + 1), span }];
    case "inlineCode":
      return [{ kind: "code", value: node.value, span }];
    case "break":
      return [{ kind: "hard-break", span }];
    case "link":
      if (!judgeLink(node.url)) context.diagnostics.push(diagnose("link-refused", span, { target: shown(node.url) }));
      return [{ kind: "link", target: node.url, children: inlinesOf(node.children, context, depth + 1), span }];
    case "linkReference":
      // Reference links are not part of the format: the words stay, as the author wrote them.
      return textOf({ type: "text", value: context.source.text.slice(span.start, span.end) }, context, span);
    case "image":
    case "imageReference": {
      const alternative = node.alt ?? "";
      context.diagnostics.push(diagnose("image-left-out", span, { alternative: shown(alternative.trim()) }));
      return [{ kind: "image", target: node.type === "image" ? node.url : "", alternative, span }];
    }
    case "footnoteReference":
      return [{ kind: "footnote-reference", label: node.label ?? node.identifier, span }];
    case "html":
      // Never passed on as HTML: it is either a comment (no text) or text in angle brackets such as `<nama pejabat>`.
      takeComments(span, context);
      return node.value.startsWith("<!--") ? [] : [{ kind: "text", value: node.value, span }];
    default:
      return [];
  }
}

/** Words of an author in a finding: enough of them to know them by. */
function shown(words: string): string {
  return words.length > longestShown ? `${words.slice(0, longestShown)}…` : words;
}

function textOf(node: Text, context: Context, span: Span): Inline[] {
  return splitText(node.value, context.source.text.slice(span.start, span.end)).map((piece): Inline => {
    const at: Span = { file: span.file, start: span.start + piece.start, end: span.start + piece.end };
    return piece.kind === "break" ? { kind: "soft-break", span: at } : { kind: "text", value: piece.value, span: at };
  });
}

/** The part of running text that lies between two source offsets. Only text nodes are cut; others are in or out by their start. */
export function sliceInlines(inlines: readonly Inline[], start: number, end: number): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.span.end <= start || inline.span.start >= end) return [];
    if (inline.kind !== "text") return inline.span.start >= start ? [inline] : [];
    const verbatim = inline.value.length === inline.span.end - inline.span.start;
    if (!verbatim) return inline.span.start >= start ? [inline] : [];
    const from = Math.max(inline.span.start, start);
    const to = Math.min(inline.span.end, end);
    const value = inline.value.slice(from - inline.span.start, to - inline.span.start);
    return value === "" ? [] : [{ kind: "text", value, span: { file: inline.span.file, start: from, end: to } }];
  });
}

function spanOf(node: Nodes, context: Context): Span {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return {
    file: context.source.path,
    start: context.map.back(start),
    end: Math.max(context.map.back(start), context.map.backEnd(end)),
  };
}
