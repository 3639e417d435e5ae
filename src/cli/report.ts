import { collectCatalogue } from "../diagnostics/catalogue.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { printGithub } from "../diagnostics/printers/github.js";
import { printJson } from "../diagnostics/printers/json.js";
import { printSarif } from "../diagnostics/printers/sarif.js";
import { printText } from "../diagnostics/printers/text.js";
import type { SourceFile } from "../model/source-file.js";
import { catalogues } from "../workspace/catalogues.js";
import type { CliIo, CliSettings } from "./io.js";
import { version } from "./version.js";

export const formats = ["text", "json", "sarif", "github"] as const;
export type Format = (typeof formats)[number];

/** Prints findings: for people on stderr, for machines on stdout. */
export function report(
  io: CliIo,
  settings: CliSettings,
  format: Format,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceFile>,
): void {
  const { language } = settings;
  switch (format) {
    case "text":
      if (diagnostics.length > 0) io.error(printText(diagnostics, sources, { language, colour: io.colour }));
      return;
    case "json":
      io.out(printJson(diagnostics, sources, { language }));
      return;
    case "sarif":
      io.out(printSarif(diagnostics, sources, { language, version, catalogue: collectCatalogue(catalogues) }));
      return;
    case "github":
      io.out(printGithub(diagnostics, sources, { language }));
      return;
  }
}
