import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { Diagnostic, Fix, Outcome } from "../diagnostics/diagnostic.js";
import type { Span } from "../model/span.js";
import type { YamlEntry, YamlNode } from "../model/yaml.js";
import { diagnose } from "./diagnostics.js";

/** Turns a range of the YAML text into a span of the source file. */
export type SpanOf = (start: number, end: number) => Span;

const maxDepth = 32;
/** UTF-16 code units of one YAML text; the longest of the real ones holds some thousand. */
export const maxLength = 1_000_000;

type Reader = { readonly text: string; readonly spanOf: SpanOf; readonly diagnostics: Diagnostic[] };

/**
 * Reads YAML in the strings-only schema (*failsafe*): `1.10`, `08.00` and `no` stay as written and are typed later by us.
 * Aliases, anchors and tags are refused. Never throws: what is broken is a finding, and the rest is still returned.
 * @param spanOf - Where a range of `text` stands in its file.
 */
export function parseYaml(text: string, spanOf: SpanOf): Outcome<YamlNode | undefined> {
  const reader: Reader = { text, spanOf, diagnostics: [] };
  const { diagnostics } = reader;
  const deep = deepPlace(text);
  if (deep !== undefined) {
    diagnostics.push(diagnose("yaml-too-deep", spanOf(deep, deep + 1), { limit: maxDepth }));
    return { value: undefined, diagnostics };
  }
  if (text.length > maxLength) {
    const firstLine = /^[^\r\n]{0,100}/.exec(text)?.[0] ?? "";
    diagnostics.push(diagnose("yaml-too-large", spanOf(0, firstLine.length), { limit: maxLength }));
    return { value: undefined, diagnostics };
  }
  const document = parseDocument(text, { schema: "failsafe", version: "1.2", uniqueKeys: false, prettyErrors: false });
  for (const { code, message: detail, pos } of document.errors) {
    const [start, end] = pos;
    const line = lineAround(text, start).line.trim();
    const fix = code === "BLOCK_AS_IMPLICIT_KEY" ? quotedValue(start, reader) : {};
    diagnostics.push(diagnose("yaml-broken", spanOf(start, Math.max(end, start + 1)), { code, detail, line }, fix));
  }
  if (document.contents === null || document.contents === undefined) return { value: undefined, diagnostics };
  return { value: convert(document.contents, 0, 0, reader), diagnostics };
}

/** More than this is not given to the parser: it goes down by calls of its own, and a deep text ends the process where the stack ends. */
const deepest = 4 * maxDepth;

/** Where a text opens more lists and maps inside one another than the parser can bear: by brackets, by marks on one line, or by indentation. */
function deepPlace(text: string): number | undefined {
  const indents: number[] = [];
  let brackets = 0;
  for (const { index: start, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const marks = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)?.[0] ?? "";
    const indent = line.search(/[^ \t]/);
    if (indent < 0) continue;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    if (indents.length + marks.replace(/[ \t]/g, "").length > deepest) return start + indent;
    for (let at = 0; at < line.length; at += 1) {
      const sign = line[at];
      if (sign === "[" || sign === "{") brackets += 1;
      else if ((sign === "]" || sign === "}") && brackets > 0) brackets -= 1;
      if (brackets > deepest) return start + at;
    }
  }
  return undefined;
}

/** A key and a value that holds a colon and is not quoted already. */
const colonInValue = /^([ \t]*(?:- )?[\w.-]+:[ \t]+)([^\s"'[{|>&*!#](?:(?! #)[^\r\n])*: (?:(?! #)[^\r\n])*?)[ \t]*\r?$/;

/** The fix of a value that holds a colon: in quotes. A second key that should stand on a line of its own looks just so: not safe. */
function quotedValue(offset: number, { text, spanOf }: Reader): { readonly fix?: Fix } {
  const { line, start: lineStart } = lineAround(text, offset);
  // No value is that long, and each colon in it would be tried.
  const match = line.length >= reach ? null : colonInValue.exec(line);
  if (!match) return {};
  const [, before = "", value = ""] = match;
  const start = lineStart + before.length;
  const title = { id: "Apit nilainya dengan tanda petik", en: "Put the value in quotes" };
  const edit = { span: spanOf(start, start + value.length), text: `'${value.replaceAll("'", "''")}'` };
  return { fix: { title, edits: [edit], isUnsafe: true } };
}

function convert(node: Node | null | undefined, depth: number, fallback: number, reader: Reader): YamlNode {
  const range = rangeOf(node, fallback, reader.text);
  const span = reader.spanOf(...range);
  if (depth > maxDepth) {
    reader.diagnostics.push(diagnose("yaml-too-deep", span, { limit: maxDepth }));
    return { kind: "scalar", value: "", span, verbatim: false };
  }
  if (isBorrowed(node)) reader.diagnostics.push(diagnose("yaml-alias", span, {}));
  if (isMap(node)) return { kind: "map", entries: convertEntries(node, depth, range[0], reader), span };
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item as Node, depth + 1, range[0], reader));
    return { kind: "list", items, span };
  }
  if (isScalar(node)) return convertScalar(node, range, reader);
  return { kind: "scalar", value: "", span, verbatim: false };
}

function convertEntries(node: YAMLMap, depth: number, fallback: number, reader: Reader): readonly YamlEntry[] {
  const { diagnostics, spanOf } = reader;
  const seen = new Map<string, Span>();
  return node.items.flatMap((pair): YamlEntry[] => {
    const key = pair.key as ParsedNode | null;
    const [start, end] = rangeOf(key, fallback, reader.text);
    const keySpan = spanOf(start, end);
    if (!isScalar(key)) {
      diagnostics.push(diagnose("yaml-key-not-text", keySpan, {}));
      return [];
    }
    if (isBorrowed(key)) diagnostics.push(diagnose("yaml-alias", keySpan, {}));
    const name = String(key.value ?? "");
    const first = seen.get(name);
    if (first) {
      const related = [{ span: first, message: { id: "Yang pertama di sini.", en: "The first one is here." } }];
      diagnostics.push(diagnose("yaml-duplicate-key", keySpan, { key: name }, { related }));
    } else seen.set(name, keySpan);
    return [{ key: name, keySpan, value: convert(pair.value as ParsedNode | null, depth + 1, end, reader) }];
  });
}

function convertScalar(node: Scalar, [start, end]: readonly [number, number], reader: Reader): YamlNode {
  const value = String(node.value ?? "");
  if (node.range && (node.type === "PLAIN" || node.type === undefined)) warnAboutComment(node.range[1], value, reader);
  return { kind: "scalar", value, span: reader.spanOf(start, end), verbatim: reader.text.slice(start, end) === value };
}

/**
 * `# …` cuts a plain sentence silently; a drafter means the text. After no value at all only a `#` that touches a word is surely no comment.
 */
function warnAboutComment(offset: number, value: string, { text, spanOf, diagnostics }: Reader): void {
  const pattern = value === "" ? /[ \t]*(#\w[^\r\n]*)/y : /[ \t]+(#[^\r\n]*)/y;
  pattern.lastIndex = offset;
  const after = pattern.exec(text);
  if (!after) return;
  const comment = after[1] as string;
  const rest = comment.trimEnd();
  const start = offset + after[0].length - comment.length;
  diagnostics.push(diagnose("yaml-comment-cuts", spanOf(start, start + rest.length), { rest }));
}

/** Where a node stands in the text. The range of a collection or a block scalar runs on to the next line; its place does not. */
function rangeOf(node: Node | null | undefined, fallback: number, text: string): readonly [number, number] {
  const range = node?.range;
  if (!range) return [fallback, fallback];
  const [start] = range;
  let end = Math.max(start, range[1]);
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  return [start, end];
}

/** An alias, or anything with an anchor or a tag. */
function isBorrowed(node: Node | null | undefined): boolean {
  return isAlias(node) || Boolean(node && "anchor" in node && node.anchor) || node?.tag !== undefined;
}

/** How much of a long line is looked at on either side of a place: a text of one line with a hundred thousand faults is read once, not as often. */
const reach = 1000;

/** The line around an offset, and where it begins. */
function lineAround(text: string, offset: number): { readonly line: string; readonly start: number } {
  const from = Math.max(0, offset - reach);
  const start = from + text.slice(from, Math.max(0, offset)).lastIndexOf("\n") + 1;
  const after = text.slice(start, offset + reach);
  const end = after.indexOf("\n", offset - start);
  return { line: end === -1 ? after : after.slice(0, end), start };
}
