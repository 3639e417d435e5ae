import { exitStatus } from "../diagnostics/exit-status.js";
import type { Host } from "../host/host.js";
import { publicationIndexPath } from "../publish/manifest.js";
import { placeOf } from "../publish/place.js";
import { type BuildReport, build, type Requirement } from "../workspace/build.js";
import { totalBytes } from "../workspace/workspace.js";
import { dumpModel } from "./dump-model.js";
import type { Format } from "./format.js";
import type { CliSettings, ExitCode } from "./io.js";
import { type RootOptions, workspaceAt } from "./open-workspace.js";
import { progress } from "./progress.js";
import { publicationOf } from "./publication.js";
import type { Memory } from "./remember.js";
import { report } from "./report.js";
import { kilobytes, seconds, summary } from "./summary.js";

export type BuildOptions = RootOptions & {
  readonly out: string | undefined;
  readonly format: Format;
  readonly strict: boolean;
  /** Print every finding, however many there are of one code in one file. */
  readonly all: boolean;
  readonly dryRun: boolean;
  readonly dump: "model" | undefined;
  readonly require?: readonly Requirement[];
};

/** `pedoman build`: makes the publication, or says why not and leaves the old one as it is. */
export async function buildCommand(
  host: Host,
  { reading, io, cache, once, made, forget }: Memory,
  settings: CliSettings,
  options: BuildOptions,
): Promise<ExitCode> {
  const started = io.now();
  const { root, workspace } = await workspaceAt(reading, io.cwd, options, { cache });
  const out = publicationOf(io, options);
  const { strict, dryRun, dump, require = [] } = options;
  const shown = progress(io, settings);
  const result = await build(host, workspace, {
    root,
    out,
    strict,
    dryRun: dryRun || dump !== undefined,
    require,
    onStage: shown.stage,
  }).finally(shown.done);
  report(io, settings, options.format, result.diagnostics, result.sources, io.error, options.all);
  if (dump === "model") io.out(dumpModel(result.handbook));
  const isTold = !settings.quiet && options.format === "text";
  if (result.published) {
    // How long it took is not to be said again.
    if (isTold) once(`${outcome(result, out, settings, io.now() - started)}\n`);
    if (result.leftover !== undefined) forget();
    const paths = [...result.files.map(({ path }) => path), publicationIndexPath].map((path) => `${out}/${path}`);
    made(paths, placeOf(out).work, isTold ? `${unchanged(result, out, settings)}\n` : "");
  } else if (isTold) io.error(`${outcome(result, out, settings, io.now() - started)}\n`);
  return exitStatus(result.diagnostics, { strict });
}

/** How a build ended that had nothing to do. */
function unchanged(result: BuildReport, out: string, { language }: CliSettings): string {
  const counts = summary(result.handbook, language);
  return language === "id"
    ? `${counts}\nTidak ada naskah yang berubah sejak susunan terakhir: terbitan di ${out} tetap berlaku (${result.files.length} berkas).`
    : `${counts}\nNo text has changed since the last build: the publication at ${out} stands (${result.files.length} files).`;
}

/** How a build ended, for people. */
export function outcome(result: BuildReport, out: string, { language }: CliSettings, milliseconds: number): string {
  const counts = summary(result.handbook, language);
  if (result.published) {
    const size = `${result.files.length} ${language === "id" ? "berkas" : "files"}, ${kilobytes(totalBytes(result.files))}`;
    const where = language === "id" ? `Terbit di ${out}` : `Published to ${out}`;
    return `${counts}\n${where} (${size}; ${seconds(milliseconds, language)}).${leftoverLine(result, language)}`;
  }
  const failed = exitStatus(result.diagnostics, { strict: false }) !== 0 || result.files.length === 0;
  if (failed)
    return language === "id"
      ? `${counts}\nTidak diterbitkan; terbitan lama tetap utuh.`
      : `${counts}\nNot published; the old publication stands.`;
  return language === "id" ? `${counts}\nTidak ada yang ditulis.` : `${counts}\nNothing was written.`;
}

function leftoverLine({ leftover }: BuildReport, language: CliSettings["language"]): string {
  if (leftover === undefined) return "";
  return language === "id"
    ? `\nTerbitannya utuh, tetapi sisa kerja di sampingnya belum dapat dibersihkan; susunan berikutnya mencoba lagi. ${leftover.id}`
    : `\nThe publication is whole, but what was left beside it could not be tidied up; the next build tries again. ${leftover.en}`;
}
