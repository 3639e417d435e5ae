import { explain, explainUnknown } from "../diagnostics/explain.js";
import { severityWords } from "../diagnostics/severity-words.js";
import type { Host } from "../host/host.js";
import { rulePage } from "../lint/rule-page.js";
import { areaNames, catalogues, codes } from "../workspace/catalogues.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";

export type ExplainOptions = {
  /** All codes as pages. */
  readonly all: boolean;
  /** Where these pages go. */
  readonly out?: string;
};

/**
 * `pedoman explain [CODE]`: what a finding means, why it matters and how to mend it; without a code all of them by area; with `--all` as pages.
 */
export async function explainCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  code: string | undefined,
  { all, out }: ExplainOptions,
): Promise<ExitCode> {
  const { language } = settings;
  if (all) return (await import("./explain-all.js")).explainAll(host, io, settings, out);
  if (code === undefined) {
    io.out(listOfCodes(settings));
    return 0;
  }
  const page = explain(code, codes, language, rulePage(code));
  if (page !== undefined) {
    io.out(page);
    return 0;
  }
  io.error(`${explainUnknown(code, codes, language)}\n`);
  return 2;
}

/** Every code with its severity and summary, by area. */
function listOfCodes({ language }: CliSettings): string {
  const width = Math.max(...[...codes.keys()].map((one) => one.length));
  const severityWidth = Math.max(...Object.values(severityWords[language]).map(({ one }) => one.length));
  const groups = catalogues.map(({ area }) => {
    const lines = [...codes.values()]
      .filter(({ code }) => code.startsWith(`${area}/`))
      .map(({ code, severity, summary }) => {
        const kind = severityWords[language][severity].one.padEnd(severityWidth);
        return `  ${code.padEnd(width)}  ${kind}  ${summary[language]}`;
      });
    return [areaNames[area]?.[language] ?? area, ...lines].join("\n");
  });
  return `${groups.join("\n\n")}\n`;
}
