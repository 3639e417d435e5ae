import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument, type Scalar } from "yaml";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { Span } from "../model/span.js";
import type { YamlEntry, YamlNode } from "../model/yaml.js";
import { diagnose } from "./diagnostics.js";

/** Turns a range of the YAML text into a span of the source file. */
export type SpanOf = (start: number, end: number) => Span;

const maxDepth = 32;

/**
 * Reads YAML in the strings-only schema (*failsafe*): `1.10`, `08.00` and `no` stay as written and are typed later by us.
 * Aliases, anchors and tags are refused. Never throws: what is broken is a finding, and the rest is still returned.
 * @param spanOf - Where a range of `text` stands in its file.
 */
export function parseYaml(text: string, spanOf: SpanOf): Outcome<YamlNode | undefined> {
  const diagnostics: Diagnostic[] = [];
  const document = parseDocument(text, { schema: "failsafe", version: "1.2", uniqueKeys: false, prettyErrors: false });
  for (const error of document.errors) {
    const [start, end] = error.pos;
    const quoted = lineAround(text, start).trim();
    diagnostics.push(
      diagnose("yaml-broken", spanOf(start, Math.max(end, start + 1)), {
        code: error.code,
        detail: error.message,
        line: quoted,
      }),
    );
  }

  const convert = (node: Node | null | undefined, depth: number, fallback: number): YamlNode => {
    const [start, end] = rangeOf(node, fallback);
    if (depth > maxDepth) {
      diagnostics.push(diagnose("yaml-too-deep", spanOf(start, end), { limit: maxDepth }));
      return { kind: "scalar", value: "", span: spanOf(start, end), verbatim: false };
    }
    if (isBorrowed(node)) diagnostics.push(diagnose("yaml-alias", spanOf(start, end), {}));
    if (isMap(node)) {
      const seen = new Map<string, Span>();
      const entries: YamlEntry[] = [];
      for (const pair of node.items) {
        const key = pair.key as ParsedNode | null;
        const [keyStart, keyEnd] = rangeOf(key, start);
        const keySpan = spanOf(keyStart, keyEnd);
        if (!isScalar(key)) {
          diagnostics.push(diagnose("yaml-key-not-text", keySpan, {}));
          continue;
        }
        if (isBorrowed(key)) diagnostics.push(diagnose("yaml-alias", keySpan, {}));
        const name = String(key.value ?? "");
        const first = seen.get(name);
        if (first) {
          diagnostics.push(
            diagnose(
              "yaml-duplicate-key",
              keySpan,
              { key: name },
              {
                related: [{ span: first, message: { id: "Yang pertama di sini.", en: "The first one is here." } }],
              },
            ),
          );
        } else seen.set(name, keySpan);
        entries.push({ key: name, keySpan, value: convert(pair.value as ParsedNode | null, depth + 1, keyEnd) });
      }
      return { kind: "map", entries, span: spanOf(start, end) };
    }
    if (isSeq(node)) {
      return {
        kind: "list",
        items: node.items.map((item) => convert(item as Node, depth + 1, start)),
        span: spanOf(start, end),
      };
    }
    if (isScalar(node)) {
      const value = String(node.value ?? "");
      warnAboutComment(node, value);
      // A block scalar's range runs on to the next line.
      const last = isBlock(node) ? start + text.slice(start, end).trimEnd().length : end;
      return { kind: "scalar", value, span: spanOf(start, last), verbatim: text.slice(start, last) === value };
    }
    return { kind: "scalar", value: "", span: spanOf(start, end), verbatim: false };
  };

  /** `# …` cuts a plain sentence silently; a drafter means the text. After nothing at all only `#1` is no comment for sure. */
  const warnAboutComment = (node: Scalar, value: string): void => {
    const range = node.range;
    if (!range || (node.type !== "PLAIN" && node.type !== undefined)) return;
    const pattern = value === "" ? /^[ \t]*(#\w[^\r\n]*)/ : /^[ \t]+(#[^\r\n]*)/;
    const after = pattern.exec(lineFrom(text, range[1]));
    if (!after) return;
    const rest = (after[1] as string).trimEnd();
    const start = range[1] + after[0].length - (after[1] as string).length;
    diagnostics.push(diagnose("yaml-comment-cuts", spanOf(start, start + rest.length), { rest }));
  };

  if (document.contents === null || document.contents === undefined) return { value: undefined, diagnostics };
  return { value: convert(document.contents, 0, 0), diagnostics };
}

function rangeOf(node: Node | null | undefined, fallback: number): readonly [number, number] {
  const range = node?.range;
  return range ? [range[0], Math.max(range[0], range[1])] : [fallback, fallback];
}

/** An alias, or anything with an anchor or a tag. */
function isBorrowed(node: Node | null | undefined): boolean {
  return isAlias(node) || Boolean(node && "anchor" in node && node.anchor) || node?.tag !== undefined;
}

function isBlock(node: Scalar): boolean {
  return node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
}

/** The text from an offset to the end of its line. */
function lineFrom(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(offset, end === -1 ? text.length : end);
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end === -1 ? text.length : end);
}
