import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { printGithub } from "../diagnostics/printers/github.js";
import { printJson } from "../diagnostics/printers/json.js";
import { printSarif } from "../diagnostics/printers/sarif.js";
import { printText } from "../diagnostics/printers/text.js";
import type { SourceFile } from "../model/source-file.js";
import { codes } from "../workspace/catalogues.js";
import type { Format } from "./format.js";
import type { CliIo, CliSettings } from "./io.js";
import { version } from "./version.js";

/**
 * Prints findings. Forms for machines go to stdout; text goes where the caller says: to stdout where findings are what was asked for
 * (`check`), to stderr where they are said on the way (`build`, `watch`).
 * @param isAll - Whether every finding is printed, however many there are of one code in one file.
 */
export function report(
  io: CliIo,
  settings: CliSettings,
  format: Format,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceFile>,
  text: (findings: string) => void = io.error,
  isAll = false,
): void {
  const { language } = settings;
  const most = isAll ? Number.POSITIVE_INFINITY : undefined;
  switch (format) {
    case "text":
      if (diagnostics.length > 0) text(printText(diagnostics, sources, { language, colour: io.colour, most }));
      return;
    case "json":
      io.out(printJson(diagnostics, sources, { language, most }));
      return;
    case "sarif":
      io.out(printSarif(diagnostics, sources, { language, version, catalogue: codes, most }));
      return;
    case "github":
      io.out(printGithub(diagnostics, sources, { language, most }));
      return;
  }
}
