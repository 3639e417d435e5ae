import type { Yaml } from "mdast";
import { addAll } from "../diagnostics/add-all.js";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../model/source-file.js";
import type { Span } from "../model/span.js";
import type { Block, Comment } from "../model/text.js";
import { scalarAt, type YamlMap } from "../model/yaml.js";
import { checkBounds } from "./bounds.js";
import { checkCharacters } from "./check-characters.js";
import { diagnose } from "./diagnostics.js";
import type { MarkdownParser } from "./markdown-parser.js";
import { prepare } from "./pre-pass.js";
import { toBlocks } from "./to-blocks.js";
import { parseYaml } from "./yaml.js";

/** One file as it is written: frontmatter with places, and blocks of prose. */
export type SyntaxTree = {
  readonly source: SourceFile;
  readonly frontmatter: YamlMap | undefined;
  /** Whether the frontmatter's YAML could be read whole; where it could not, keys may be missing that the author did write. */
  readonly frontmatterWhole: boolean;
  readonly blocks: readonly Block[];
  /** The comments of its prose, in the order of the text. */
  readonly comments: readonly Comment[];
};

const frontmatterPattern = /^---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?:^)---[ \t]*(?=\r|\n|$)/m;
const structuredKinds = new Set(["peraturan-bupati", "keputusan-bupati"]);

/**
 * Reads one file. Never throws for what the author wrote; a broken part is a finding and the rest is still read.
 * @param parser - The reference parser or the native one: both give the same tree.
 */
export function parseDocument(source: SourceFile, parser: MarkdownParser): Outcome<SyntaxTree> {
  const diagnostics: Diagnostic[] = [];
  const unread = (found: readonly Diagnostic[]): Outcome<SyntaxTree> => ({
    value: { source, frontmatter: undefined, frontmatterWhole: false, blocks: [], comments: [] },
    diagnostics: found,
  });
  if (source.text.trim() === "") {
    return unread([diagnose("empty-file", { file: source.path, start: 0, end: source.text.length }, {})]);
  }
  const tooLarge = checkBounds(source);
  if (tooLarge.length > 0) return unread(tooLarge);
  const frontmatter = readFrontmatter(source, diagnostics);
  const frontmatterWhole = diagnostics.every(({ severity }) => severity !== "error");
  const prepared = prepare(source.text, isStructured(source, frontmatter));
  for (const fence of prepared.unclosedFences) {
    diagnostics.push(diagnose("fence-unclosed", { file: source.path, ...fence }, {}));
  }
  const root = parser(prepared.text);
  const body = { ...root, children: root.children.filter((node) => !isYaml(node)) };
  const { blocks, comments, diagnostics: found } = toBlocks(body, source, prepared.map);
  return {
    value: { source, frontmatter, frontmatterWhole, blocks, comments },
    diagnostics: [...diagnostics, ...found, ...checkCharacters(source)],
  };
}

function isYaml(node: { readonly type: string }): node is Yaml {
  return node.type === "yaml";
}

/** Whether labels make the structure: by the kind, or by its headings where the kind is not known. */
function isStructured(source: SourceFile, frontmatter: YamlMap | undefined): boolean {
  const kind = scalarAt(frontmatter, "jenis");
  return kind === undefined ? /^[ \t]*#+[ \t]*Pasal \d/m.test(source.text) : structuredKinds.has(kind);
}

/** Reads the frontmatter of a file alone; what is wrong with it goes to `diagnostics`. */
export function readFrontmatter(source: SourceFile, diagnostics: Diagnostic[]): YamlMap | undefined {
  const { text, path } = source;
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const firstSpan: Span = { file: path, start: 0, end: firstLine.length };
  if (!/^---[ \t]*$/.test(firstLine)) {
    diagnostics.push(diagnose("frontmatter-missing", firstSpan, {}));
    return undefined;
  }
  const match = frontmatterPattern.exec(text);
  if (!match) {
    diagnostics.push(diagnose("frontmatter-unclosed", firstSpan, {}));
    return undefined;
  }
  // YAML knows no lone CR as a line end.
  const yaml = (match[1] as string).replace(/\r(?!\n)/g, "\n");
  const offset = (/^---[ \t]*(?:\r\n|\n|\r)/.exec(text) as RegExpExecArray)[0].length;
  const outcome = parseYaml(yaml, (start, end) => ({ file: path, start: offset + start, end: offset + end }));
  addAll(diagnostics, outcome.diagnostics);
  if (outcome.value?.kind === "map") return outcome.value;
  if (outcome.diagnostics.length === 0) diagnostics.push(diagnose("frontmatter-not-a-map", firstSpan, {}));
  return undefined;
}
