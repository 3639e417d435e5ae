import { addAll } from "../diagnostics/add-all.js";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import { type Document, documentKinds } from "../model/document.js";
import { scalarAt, valueAt } from "../model/yaml.js";
import { validateYaml } from "../schema/validate.js";
import type { SyntaxTree } from "../syntax/parse-document.js";
import { readDefinitions } from "./definitions/read-definitions.js";
import { diagnose } from "./diagnostics.js";
import { oncePer } from "./once-per.js";
import { readHead, readKind } from "./read-head.js";
import { type AttachedBlock, identify } from "./structure/identify.js";
import { readLegalStructure, readProseStructure } from "./structure/read-structure.js";

/** One document with its structure and addresses, its text not yet linked and its rules not yet read. */
export type DraftDocument = {
  readonly document: Document;
  readonly tree: SyntaxTree;
  readonly machineBlocks: readonly AttachedBlock[];
};

/** {@link readDocument}, once for every tree. */
export const draftOf = oncePer(readDocument);

/** Reads one file as far as it can be read alone; `undefined` if its kind is not known. */
function readDocument(tree: SyntaxTree): Outcome<DraftDocument | undefined> {
  const diagnostics: Diagnostic[] = [];
  const { frontmatter, source } = tree;
  if (!frontmatter) return { value: undefined, diagnostics };
  const kind = readKind(frontmatter);
  if (!kind) {
    const written = scalarAt(frontmatter, "jenis");
    const span = valueAt(frontmatter, "jenis")?.span ?? { ...frontmatter.span, end: frontmatter.span.start };
    const nearest = written === undefined ? undefined : suggest(written, documentKinds);
    // Broken YAML may have swallowed the kind: then that is the finding.
    if (written !== undefined || tree.frontmatterWhole) {
      diagnostics.push(diagnose("unknown-kind", span, { written, known: documentKinds.join(", "), nearest }));
    }
    return { value: undefined, diagnostics };
  }
  // What broken YAML has swallowed is not missing: one mistake, one finding.
  if (tree.frontmatterWhole) addAll(diagnostics, validateYaml(`frontmatter/${kind}`, frontmatter));
  const head = readHead(kind, frontmatter, source.path);

  const legal = kind === "peraturan-bupati" || kind === "keputusan-bupati";
  const draft = legal ? readLegalStructure(tree) : { value: readProseStructure(tree), diagnostics: [] };
  const structure = identify(draft.value);
  const definitions = legal ? readDefinitions(structure.value.body) : { value: [], diagnostics: [] };
  addAll(diagnostics, [...draft.diagnostics, ...structure.diagnostics, ...definitions.diagnostics]);

  const { preamble, body, attachments, machineBlocks } = structure.value;
  const document: Document = { head, file: source.path, preamble, body, attachments, definitions: definitions.value };
  return { value: { document, tree, machineBlocks }, diagnostics };
}
