import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { exitStatus } from "../diagnostics/exit-status.js";
import { inOrder } from "../diagnostics/order.js";
import type { OutputFile } from "../emit/emitter.js";
import { diagnose } from "../exchange/fill/diagnostics.js";
import { type FilledText, fillDocument } from "../exchange/fill/fill-document.js";
import { readRegisters } from "../exchange/registers/read-registers.js";
import type { Host } from "../host/host.js";
import type { SourceFile } from "../model/source-file.js";
import { writeFilled } from "../publish/write-filled.js";
import type { MarkdownParser } from "../syntax/markdown-parser.js";
import { parseDocument } from "../syntax/parse-document.js";
import { guidelinesFolder } from "./load-sources.js";
import { withTexts } from "./with-texts.js";
import { type Compilation, openWorkspace } from "./workspace.js";

export type FillOptions = {
  /** Absolute path of the folder that holds `guidelines/`. */
  readonly root: string;
  /** Absolute path of the folder the filled texts go into. */
  readonly out: string;
  /** Id of the document to fill. */
  readonly id: string;
  /** Register files: as a person named them, and where they are. */
  readonly registers: readonly { readonly name: string; readonly path: string }[];
  /** Only the sheet of this row. */
  readonly row: string | undefined;
};

/** What filling did. */
export type FillReport = {
  readonly diagnostics: readonly Diagnostic[];
  /** Every file a finding may stand in: guidelines, filled texts, registers. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Paths of the filled texts in `out`; empty if something stood against it. */
  readonly filled: readonly string[];
};

/**
 * Fills one document from registers. The filled text is compiled, linted and proved with all others before anything is written; then the
 * whole folder is written, so that it can be checked, built and printed like any other.
 */
export async function fill(host: Host, parser: MarkdownParser, options: FillOptions): Promise<FillReport> {
  const { root, out, id } = options;
  const compilation = await openWorkspace(host, root, parser).compile();
  const sources = new Map(compilation.sources);
  const stop = (diagnostics: readonly Diagnostic[]): FillReport => ({
    diagnostics: inOrder(diagnostics),
    sources,
    filled: [],
  });
  if (exitStatus(compilation.diagnostics, { strict: false }) !== 0) return stop(compilation.diagnostics);

  const files = await Promise.all(
    options.registers.map(async ({ name, path }) => ({ path: name, bytes: await host.readFile(path) })),
  );
  const { value: read, diagnostics: found } = readRegisters(files, compilation.handbook.vocabulary);
  for (const source of read.sources) sources.set(source.path, source);
  const template = templateOf(compilation, id, parser);
  if (!template) {
    const known = [...new Set(compilation.handbook.fillIns.map(({ document }) => document))];
    const file = compilation.handbook.documents.find(({ head }) => head.id === id)?.file ?? guidelinesFolder;
    return stop([...found, diagnose("nothing-to-fill", { file, start: 0, end: 0 }, { id, known })]);
  }
  if (exitStatus(found, { strict: false }) !== 0) return stop(found);
  const { value, diagnostics } = fillDocument(template, read.registers, compilation.handbook.vocabulary, options.row);
  if (exitStatus(diagnostics, { strict: false }) !== 0) return stop(diagnostics);

  const texts = new Map(value.map((text) => [pathOf(template.source.path, id, text), text.text]));
  const together = await openWorkspace(withTexts(host, root, texts), root, parser).compile();
  for (const [path, source] of together.sources) sources.set(path, source);
  if (exitStatus(together.diagnostics, { strict: false }) !== 0) return stop(together.diagnostics);
  const written = [...together.sources.values()].map(({ path, text }): OutputFile => ({ path, contents: text }));
  await writeFilled(host, out, root, written);
  // What was noticed of the other texts is for `check` to say; how the registers were read is said here.
  const noticed = together.diagnostics.filter(({ span }) => texts.has(span.file));
  return { diagnostics: inOrder([...found, ...noticed]), sources, filled: [...texts.keys()] };
}

function templateOf({ handbook, sources }: Compilation, id: string, parser: MarkdownParser) {
  const fillIns = handbook.fillIns.filter(({ document }) => document === id);
  const document = handbook.documents.find(({ head }) => head.id === id);
  const source = document && sources.get(document.file);
  const frontmatter = source && parseDocument(source, parser).value.frontmatter;
  return frontmatter && fillIns.length > 0 ? { source, frontmatter, fillIns } : undefined;
}

/** A document that is filled once takes the place of its template; sheets stand beside theirs. */
function pathOf(template: string, id: string, { row }: FilledText): string {
  return row === undefined ? template : `${guidelinesFolder}/${id}-${row}.md`;
}
