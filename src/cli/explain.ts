import { explain, explainUnknown } from "../diagnostics/explain.js";
import { codes } from "../workspace/catalogues.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";

/** `pedoman explain [CODE]`: what a finding means, why it matters and how to mend it; without a code, all of them. */
export function explainCommand(io: CliIo, { language }: CliSettings, code: string | undefined): ExitCode {
  const catalogue = codes;
  if (code === undefined) {
    const width = Math.max(...[...catalogue.keys()].map((one) => one.length));
    for (const [one, { summary }] of catalogue) io.out(`${one.padEnd(width)}  ${summary[language]}\n`);
    return 0;
  }
  const page = explain(code, catalogue, language);
  if (page !== undefined) {
    io.out(page.endsWith("\n") ? page : `${page}\n`);
    return 0;
  }
  io.error(`${explainUnknown(code, catalogue, language)}\n`);
  return 2;
}
