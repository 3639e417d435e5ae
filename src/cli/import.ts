import { dirname, resolve } from "node:path";
import { exitStatus } from "../diagnostics/exit-status.js";
import type { ChangesChoice } from "../exchange/import/word/word-text.js";
import type { Host } from "../host/host.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { importInto } from "../workspace/import.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import type { RootOptions } from "./open-workspace.js";
import { report } from "./report.js";

export type ImportCommandOptions = Pick<RootOptions, "parser"> & {
  readonly out: string | undefined;
  readonly changes: ChangesChoice | undefined;
  readonly format: "text" | "json";
};

/**
 * `pedoman import`: structured Markdown of a Word file or of plain text, and what became of every paragraph. Exit 0: written; 1: something stood
 * against it, or was written and must be mended; 2: could not run. With `--format json` the report of the import goes to stdout, the findings if nothing was
 * written.
 */
export async function importCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  name: string,
  options: ImportCommandOptions,
): Promise<ExitCode> {
  const path = resolve(io.cwd, name);
  const { language } = settings;
  const out =
    options.out === undefined
      ? resolve(dirname(path), `${path.slice(dirname(path).length + 1).replace(/\.\w+$/, "")}-impor`)
      : resolve(io.cwd, options.out);
  const parser = await remarkOrNative(options.parser);
  const { diagnostics, sources, outcome, written } = await importInto(host, parser, { name, path }, out, {
    changes: options.changes,
    year: io.year(),
    language,
  });
  if (options.format === "json" && outcome) io.out(`${JSON.stringify(outcome.report, null, 2)}\n`);
  else report(io, settings, options.format, diagnostics, sources);
  if (written.length > 0 && !settings.quiet && options.format === "text") {
    const files = written.map((one) => `+ ${out}/${one}\n`).join("");
    const isGuessed = (outcome?.report.guesses.length ?? 0) > 0;
    io.error(`${files}${said[language](isGuessed)}  pedoman check --preset impor --root ${out}\n`);
  }
  return exitStatus(diagnostics, { strict: false });
}

/** What to do with what was written; only a text with guesses has lines that are marked. */
const said = {
  id: (isGuessed: boolean) =>
    `Terimpor. Bacalah laporannya${isGuessed ? ", periksa baris bertanda `# DITEBAK`" : ""}, lalu:\n`,
  en: (isGuessed: boolean) =>
    `Imported. Read the report${isGuessed ? ", check the lines marked `# DITEBAK`" : ""}, then:\n`,
};
