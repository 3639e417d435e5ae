import { relative, resolve, sep } from "node:path";
import { collectCatalogue } from "../diagnostics/catalogue.js";
import type { Diagnostic, Language } from "../diagnostics/diagnostic.js";
import { exitStatus } from "../diagnostics/exit-status.js";
import { explainUnknown } from "../diagnostics/explain.js";
import { fixTitle } from "../diagnostics/printers/fix-title.js";
import { visible } from "../diagnostics/printers/visible.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { catalogues } from "../workspace/catalogues.js";
import { type FixReport, fixTexts, type MadeFix } from "../workspace/fix.js";
import { writeTexts } from "../workspace/write-texts.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import type { RootOptions } from "./open-workspace.js";
import { progress } from "./progress.js";
import { differences } from "./unified-diff.js";

export type FixCommandOptions = RootOptions & {
  readonly unsafe: boolean;
  readonly dryRun: boolean;
  readonly code?: readonly string[];
};

/**
 * `pedoman fix`: makes the changes that findings offer, and says what was changed; with `--dry-run` it shows the difference and writes nothing.
 * Exit 0: no error is left; 1: at least one is; 2: could not run.
 */
export async function fixCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  files: readonly string[],
  options: FixCommandOptions,
): Promise<ExitCode> {
  const { language } = settings;
  const root = resolve(io.cwd, options.root);
  const shown = progress(io, settings);
  const report = await fixTexts(
    host,
    root,
    await remarkOrNative(options.parser),
    {
      unsafe: options.unsafe,
      codes: options.code && new Set(options.code.map((code) => knownCode(code))),
      files: files.length === 0 ? undefined : new Set(files.map((name) => pathUnder(root, resolve(io.cwd, name)))),
    },
    shown.stage,
  ).finally(shown.done);
  const unknown = files.filter((name) => !report.before.sources.has(pathUnder(root, resolve(io.cwd, name))));
  if (unknown.length > 0) throw new HostError(noSuchText(unknown));
  if (options.dryRun) io.out(differences(report.before.sources, report.texts));
  else {
    await writeTexts(host, root, report.before.sources, report.texts);
    io.out(report.made.map((made) => `${changeLine(made, language)}\n`).join(""));
  }
  if (!settings.quiet) io.error(`${summary(report, options, language)}\n`);
  return exitStatus(report.after.diagnostics, { strict: false });
}

/** `guidelines/a.md:12:5 lint/terbilang «dua» → «tiga»`, further places of the same fix below it. */
function changeLine({ code, fix, edits }: MadeFix, language: Language): string {
  const shown = edits.map(
    ({ file, at, before, after }) =>
      `${visible(file)}:${at.line}:${at.column} ${code} ${quoted(before)} → ${quoted(after)}`,
  );
  return [...shown.slice(0, 1), `  ${visible(fixTitle(fix, language))}`, ...shown.slice(1).map((line) => `  ${line}`)]
    .join("\n")
    .trimEnd();
}

/** Longest stretch of a text that one line shows. */
const longest = 80;

function quoted(text: string): string {
  const line = visible(text.replace(/\s+/g, " "));
  return `«${line.length > longest ? `${line.slice(0, longest)}…` : line}»`;
}

function summary(report: FixReport, options: FixCommandOptions, language: Language): string {
  const { made, texts, after } = report;
  const words = said[language];
  const waiting = options.unsafe ? [] : after.diagnostics.filter(({ fix }) => fix?.isUnsafe);
  return [
    options.dryRun ? words.would(made.length, texts.size) : words.made(made.length, texts.size),
    ...left(after.diagnostics, language),
    ...(waiting.length > 0 ? [words.waiting(waiting.length)] : []),
    ...(needsReview(report) ? [words.review] : []),
  ].join("\n");
}

function left(diagnostics: readonly Diagnostic[], language: Language): readonly string[] {
  const count = diagnostics.filter(({ severity }) => severity !== "info").length;
  return count === 0 ? [] : [said[language].left(count)];
}

/** Whether a fix changed the words of a rule that a person had reviewed. */
function needsReview({ before, after }: FixReport): boolean {
  const pending = (diagnostics: readonly Diagnostic[]): number =>
    diagnostics.filter(({ code }) => /^review\/(?:text|rule|both)-changed$/.test(code)).length;
  return pending(after.diagnostics) > pending(before.diagnostics);
}

function knownCode(code: string): string {
  const codes = collectCatalogue(catalogues);
  if (codes.has(code)) return code;
  throw new HostError({ id: explainUnknown(code, codes, "id"), en: explainUnknown(code, codes, "en") });
}

function pathUnder(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}

function noSuchText(names: readonly string[]): { id: string; en: string } {
  const list = names.map(visible).join(", ");
  return {
    id: `Tidak ada naskah bernama ${list} di bawah guidelines/. Tulis jalurnya dari folder kerja, misalnya guidelines/perbup.md.`,
    en: `There is no text named ${list} under guidelines/. Write its path from the working folder, such as guidelines/perbup.md.`,
  };
}

const said = {
  id: {
    made: (fixes: number, files: number) => `${fixes} perbaikan dibuat di ${files} berkas.`,
    would: (fixes: number, files: number) =>
      `${fixes} perbaikan akan dibuat di ${files} berkas; tidak ada yang ditulis.`,
    left: (count: number) => `${count} temuan tersisa; lihat \`pedoman check\`.`,
    waiting: (count: number) =>
      `${count} usul dapat mengubah makna dan tidak dikerjakan; lihat dengan \`pedoman fix --unsafe --dry-run\`.`,
    review: "Bunyi aturan yang sudah ditinjau ikut berubah; tinjau dengan `pedoman review`.",
  },
  en: {
    made: (fixes: number, files: number) => `${fixes} fixes made in ${files} files.`,
    would: (fixes: number, files: number) => `${fixes} fixes would be made in ${files} files; nothing is written.`,
    left: (count: number) => `${count} findings are left; see \`pedoman check\`.`,
    waiting: (count: number) =>
      `${count} suggestions may change the meaning and were not made; see \`pedoman fix --unsafe --dry-run\`.`,
    review: "Words of reviewed rules have changed; review them with `pedoman review`.",
  },
};
