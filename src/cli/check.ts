import { exitStatus } from "../diagnostics/exit-status.js";
import type { Preset } from "../model/settings.js";
import type { Format } from "./format.js";
import type { CliSettings, ExitCode } from "./io.js";
import { type RootOptions, workspaceAt } from "./open-workspace.js";
import { progress } from "./progress.js";
import type { Memory } from "./remember.js";
import { report } from "./report.js";
import { summary, suppressedLine } from "./summary.js";

export type CheckOptions = RootOptions & {
  readonly format: Format;
  readonly strict: boolean;
  /** Print every finding, however many there are of one code in one file. */
  readonly all: boolean;
  /** Instead of what the settings say. */
  readonly preset?: Preset;
};

/** `pedoman check`: says what is wrong with the texts; writes nothing. */
export async function checkCommand(
  { reading, io, cache }: Pick<Memory, "reading" | "io" | "cache">,
  settings: CliSettings,
  options: CheckOptions,
): Promise<ExitCode> {
  const { workspace } = await workspaceAt(reading, io.cwd, options, { preset: options.preset, cache });
  const shown = progress(io, settings);
  const { handbook, diagnostics, suppressed, sources } = await workspace.compile(shown.stage).finally(shown.done);
  report(io, settings, options.format, diagnostics, sources, io.out, options.all);
  if (!settings.quiet && options.format === "text") {
    io.error(`${summary(handbook, settings.language)}\n`);
    if (suppressed.length > 0) io.error(`${suppressedLine(suppressed.length, settings.language)}\n`);
  }
  return exitStatus(diagnostics, { strict: options.strict });
}
