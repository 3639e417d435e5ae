import { compile } from "../compile/compile.js";
import type { Outcome } from "../diagnostics/diagnostic.js";
import type { Handbook } from "../model/handbook.js";
import { remarkParser } from "../syntax/markdown-parser.js";
import { parseDocument } from "../syntax/parse-document.js";
import { expectWholeFindings } from "./whole-findings.js";

/**
 * Compiles texts by their path, as the workspace does: what parsing found comes first, in the order of the paths. Every finding is held to have its
 * place and whole sentences.
 */
export function compileTexts(files: Readonly<Record<string, string>>): Outcome<Handbook> {
  const trees = Object.entries(files).map(([path, text]) => parseDocument({ path, text }, remarkParser));
  const compiled = compile(
    trees.map(({ value }) => value),
    "0".repeat(64),
  );
  const diagnostics = [...trees.flatMap((tree) => tree.diagnostics), ...compiled.diagnostics];
  expectWholeFindings(diagnostics, files);
  return { value: compiled.value, diagnostics };
}
