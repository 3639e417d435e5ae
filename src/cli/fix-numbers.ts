import { resolve } from "node:path";
import type { Language } from "../diagnostics/diagnostic.js";
import { exitStatus } from "../diagnostics/exit-status.js";
import { visible } from "../diagnostics/printers/visible.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { Document } from "../model/document.js";
import { insertProvision, type NumberedPlace, readPlace, removeProvision } from "../rewrite/insert-provision.js";
import { renumber } from "../rewrite/renumber.js";
import type { Rewriting } from "../rewrite/rewriting.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { type RewriteReport, rewriteTexts } from "../workspace/rewrite.js";
import type { Compilation } from "../workspace/workspace.js";
import { writeTexts } from "../workspace/write-texts.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import type { RootOptions } from "./open-workspace.js";
import { progress } from "./progress.js";
import { report } from "./report.js";
import { differences } from "./unified-diff.js";

/** What is to happen to the numbers of the texts; one of the first three is given. */
export type FixNumbersOptions = RootOptions & {
  readonly renumber: boolean;
  readonly insert?: string;
  readonly remove?: string;
  /** Id of the document; absent: the only act there is, or for `renumber` all drafts. */
  readonly document?: string;
  readonly dryRun: boolean;
};

/**
 * `pedoman fix --renumber`, `--insert PLACE`, `--remove PLACE`: moves numbers with every reference to them. Nothing is written if a reference would
 * lead elsewhere. Exit 0: no error is left; 1: something stands against it, or an error is left (a new provision is empty); 2: could not run.
 */
export async function fixNumbersCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  options: FixNumbersOptions,
): Promise<ExitCode> {
  const { language } = settings;
  const root = resolve(io.cwd, options.root);
  const shown = progress(io, settings);
  const plan = (texts: Compilation): Rewriting => planned(texts, options);
  const parser = await remarkOrNative(options.parser);
  const done = await rewriteTexts(host, root, parser, plan, shown.stage).finally(shown.done);
  report(io, settings, "text", done.diagnostics, done.before.sources);
  if (options.dryRun) io.out(differences(done.before.sources, done.texts));
  else {
    await writeTexts(host, root, done.before.sources, done.texts);
    io.out(changedFiles(done, language));
  }
  if (!settings.quiet) io.error(`${summary(done, options, language)}\n`);
  return exitStatus([...done.after.diagnostics, ...done.diagnostics], { strict: false });
}

function planned(texts: Compilation, options: FixNumbersOptions): Rewriting {
  const named = options.insert ?? options.remove;
  if (named === undefined) {
    const outcomes = documentsToCount(texts, options).map(({ head }) => renumber(texts, head.id));
    return {
      value: outcomes.flatMap(({ value }) => value),
      diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
    };
  }
  const steps = readPlace(named.trim().replace(/\s+/g, " "));
  if (!steps) throw new HostError(notAPlace(named));
  const place = { document: actOf(texts, steps, options), steps };
  return options.insert === undefined ? removeProvision(texts, place) : insertProvision(texts, place);
}

function documentsToCount({ handbook }: Compilation, { document }: FixNumbersOptions): readonly Document[] {
  const acts = handbook.documents.filter(isAct);
  if (document !== undefined) return acts.filter(({ head }) => head.id === requireAct(acts, document));
  return acts.filter(({ head }) => head.status === "rancangan");
}

/** The act a place is in: the one named, else the only one that is counted so. */
function actOf({ handbook }: Compilation, steps: NumberedPlace["steps"], { document }: FixNumbersOptions): string {
  const acts = handbook.documents.filter(isAct);
  if (document !== undefined) return requireAct(acts, document);
  const kind = steps[0]?.kind === "diktum" ? "keputusan-bupati" : "peraturan-bupati";
  const fitting = acts.filter(({ head }) => head.kind === kind);
  const [only, another] = fitting;
  if (only && !another) return only.head.id;
  const ids = fitting.map(({ head }) => head.id).join(", ");
  throw new HostError(
    only
      ? {
          id: `Ada beberapa naskah yang bernomor demikian. Pilih dengan \`--document ID\`: ${ids}.`,
          en: `Several texts are numbered so. Choose with \`--document ID\`: ${ids}.`,
        }
      : { id: "Tidak ada naskah yang bernomor demikian.", en: "No text is numbered so." },
  );
}

function requireAct(acts: readonly Document[], id: string): string {
  if (acts.some(({ head }) => head.id === id)) return id;
  const ids = acts.map(({ head }) => head.id).join(", ");
  throw new HostError({
    id: `Tidak ada peraturan atau keputusan dengan id ${visible(id)}. Yang ada: ${ids}.`,
    en: `There is no regulation or decree with the id ${visible(id)}. There are: ${ids}.`,
  });
}

function isAct({ head }: Document): boolean {
  return head.kind === "peraturan-bupati" || head.kind === "keputusan-bupati";
}

function notAPlace(words: string): { id: string; en: string } {
  return {
    id: `«${visible(words)}» bukan satu tempat dalam naskah. Tulis misalnya "Pasal 12" atau "Pasal 12 ayat (3) huruf b".`,
    en: `“${visible(words)}” is not one place in a text. Write for example "Pasal 12" or "Pasal 12 ayat (3) huruf b".`,
  };
}

/** `guidelines/a.md: 12 tempat` for every text that changed, in the order of their paths. */
function changedFiles({ edits, texts }: RewriteReport, language: Language): string {
  return [...texts.keys()]
    .sort()
    .map((path) => {
      const places = edits.filter(({ span }) => span.file === path).length;
      const lock = language === "id" ? "tinjauan aturan ikut dibawa" : "reviews of rules taken along";
      const count = language === "id" ? `${places} tempat` : `${places} places`;
      return `${visible(path)}: ${places === 0 ? lock : count}\n`;
    })
    .join("");
}

function summary(
  { edits, texts, diagnostics }: RewriteReport,
  { dryRun }: FixNumbersOptions,
  language: Language,
): string {
  const said = words[language];
  if (texts.size > 0) return dryRun ? said.would(edits.length, texts.size) : said.done(edits.length, texts.size);
  return diagnostics.some(({ severity }) => severity === "error") ? said.refused : said.nothing;
}

const words = {
  id: {
    done: (places: number, files: number) =>
      `${places} tempat diubah di ${files} berkas; setiap rujukan menunjuk ketentuan yang sama.`,
    would: (places: number, files: number) =>
      `${places} tempat akan diubah di ${files} berkas; tidak ada yang ditulis.`,
    refused: "Tidak ada yang diubah.",
    nothing: "Semua nomor sudah urut.",
  },
  en: {
    done: (places: number, files: number) =>
      `${places} places changed in ${files} files; every reference leads where it led.`,
    would: (places: number, files: number) =>
      `${places} places would be changed in ${files} files; nothing is written.`,
    refused: "Nothing was changed.",
    nothing: "All numbers are in order.",
  },
};
