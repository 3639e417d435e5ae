import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { HostError } from "../errors.js";
import { type Imported, type ImportOptions, importFile } from "../exchange/import/import-file.js";
import { printImportReport } from "../exchange/import/import-report.js";
import type { Host } from "../host/host.js";
import type { SourceFile } from "../model/source-file.js";
import type { MarkdownParser } from "../syntax/markdown-parser.js";

/** What an import did. */
export type ImportRun = {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** What was made; absent if something stood against it. */
  readonly outcome: Imported["outcome"];
  /** Paths of the files written, in the folder of the import. */
  readonly written: readonly string[];
};

/** The reports beside the text. */
export const reportNames = { json: "laporan-impor.json", text: "laporan-impor.txt" } as const;

/**
 * Imports one file into a folder of its own: the text below `guidelines/`, so that the folder can be checked like any other, and the report.
 * @param file - The file as a person named it, and where it is.
 * @param out - Absolute path of the folder; it must not exist, or be empty.
 * @throws HostError if there is something in the folder, or the file cannot be read.
 */
export async function importInto(
  host: Host,
  parser: MarkdownParser,
  file: { readonly name: string; readonly path: string },
  out: string,
  options: ImportOptions & { readonly language: "id" | "en" },
): Promise<ImportRun> {
  const kind = await host.kindOf(out);
  if (kind !== undefined && !(kind === "directory" && (await host.list(out))?.length === 0)) throw occupied(out);
  const { diagnostics, source, outcome } = importFile(
    { name: file.name, bytes: await host.readFile(file.path) },
    options,
    parser,
  );
  const sources = new Map([[source.path, source]]);
  if (!outcome) return { diagnostics, sources, outcome, written: [] };
  const files: readonly (readonly [string, string])[] = [
    [outcome.report.output, outcome.text],
    [reportNames.json, `${JSON.stringify(outcome.report, null, 2)}\n`],
    [reportNames.text, printImportReport(outcome.report, options.language)],
  ];
  for (const [path, contents] of files)
    if (!(await host.createFile(`${out}/${path}`, contents))) throw occupied(`${out}/${path}`);
  return { diagnostics, sources, outcome, written: files.map(([path]) => path) };
}

function occupied(path: string): HostError {
  return new HostError({
    id: `${path} sudah ada isinya; tidak ada yang ditimpa. Beri folder lain dengan -o.`,
    en: `There is something in ${path} already; nothing is overwritten. Name another folder with -o.`,
  });
}
