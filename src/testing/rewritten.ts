import { compile } from "../compile/compile.js";
import { applyEdits } from "../diagnostics/apply-fixes.js";
import type { Diagnostic, TextEdit } from "../diagnostics/diagnostic.js";
import { invariant } from "../errors.js";
import type { Texts } from "../rewrite/texts.js";
import { type MarkdownParser, remarkParser } from "../syntax/markdown-parser.js";
import { parseDocument } from "../syntax/parse-document.js";

/** Texts by path, compiled for rewriting, with what compiling found. */
export function textsOf(
  files: Readonly<Record<string, string>>,
  parser: MarkdownParser = remarkParser,
): Texts & { readonly diagnostics: readonly Diagnostic[] } {
  const parsed = Object.entries(files).map(([path, text]) => parseDocument({ path, text }, parser));
  const trees = new Map(parsed.map(({ value }) => [value.source.path, value]));
  const compiled = compile([...trees.values()], "0".repeat(64));
  const diagnostics = [...parsed.flatMap((outcome) => outcome.diagnostics), ...compiled.diagnostics];
  return { handbook: compiled.value, trees, diagnostics };
}

/** Texts after edits, compiled, with what compiling found; texts that did not change are not parsed again. */
export function rewritten(
  { trees }: Texts,
  edits: readonly TextEdit[],
  parser: MarkdownParser = remarkParser,
): Texts & { readonly diagnostics: readonly Diagnostic[] } {
  const changed = new Map(trees);
  const found: Diagnostic[] = [];
  for (const file of new Set(edits.map(({ span }) => span.file))) {
    const tree = trees.get(file);
    invariant(tree, `There is no text ${file}.`);
    const { text, skipped } = applyEdits(
      tree.source,
      edits.filter(({ span }) => span.file === file),
    );
    invariant(skipped.length === 0, `Edits of ${file} overlap.`);
    const outcome = parseDocument({ path: file, text }, parser);
    found.push(...outcome.diagnostics);
    changed.set(file, outcome.value);
  }
  const compiled = compile([...changed.values()], "0".repeat(64));
  return { handbook: compiled.value, trees: changed, diagnostics: [...found, ...compiled.diagnostics] };
}

/** The sources of texts by path. */
export function sourcesOf({ trees }: Texts): Readonly<Record<string, string>> {
  return Object.fromEntries([...trees].map(([path, { source }]) => [path, source.text]));
}
