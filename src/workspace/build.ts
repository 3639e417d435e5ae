import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import { exitStatus } from "../diagnostics/exit-status.js";
import { inOrder } from "../diagnostics/order.js";
import { suppress } from "../diagnostics/suppression/suppress.js";
import { askEmitter } from "../emit/ask/ask.js";
import { checklistsEmitter } from "../emit/checklists/checklists.js";
import { type Emitter, type OutputFile, wholeOf } from "../emit/emitter.js";
import { epubEmitter } from "../emit/epub/epub.js";
import { handbookEmitter } from "../emit/handbook/handbook.js";
import { printEmitterWith } from "../emit/print/print.js";
import { recordsEmitter } from "../emit/records/records.js";
import { sitemapFiles } from "../emit/records/sitemap.js";
import { rolesEmitter } from "../emit/roles/roles.js";
import { coverageFiles } from "../emit/rules/coverage.js";
import { platformsFiles } from "../emit/rules/platforms.js";
import { rulesEmitter } from "../emit/rules/rules.js";
import { tracesFiles } from "../emit/rules/traces.js";
import { wordEmitter } from "../emit/word/word.js";
import type { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { plainSettings } from "../model/settings.js";
import { coverage } from "../prove/coverage.js";
import { followTraces } from "../prove/trace/follow-traces.js";
import { manifestOf } from "../publish/manifest.js";
import { checkTarget, publish } from "../publish/publish.js";
import { codes } from "./catalogues.js";
import { typesetWith } from "./typeset-with.js";
import { type Compilation, emittedArea, type Stage, type Workspace } from "./workspace.js";

/** What somebody waits for who reads the pages while writing: text, and quick to make. Pages list what was made before them. */
export const pageEmitters: readonly Emitter[] = [
  rulesEmitter,
  recordsEmitter,
  checklistsEmitter,
  askEmitter,
  rolesEmitter,
  handbookEmitter,
];

/** The same with the files that are taken along. */
export const emittersButPrint: readonly Emitter[] = [wordEmitter, epubEmitter, ...pageEmitters];

/** All outputs. The prints are begun first: where there are threads one makes them beside the others. */
function allEmitters(host: Host): readonly Emitter[] {
  return [printEmitterWith(typesetWith(host)), ...emittersButPrint];
}

/** Outputs that need an optional engine. */
export type Requirement = "pdf";

/** The findings that say an output could not be made: errors for whoever requires it. */
const missing: Readonly<Record<Requirement, readonly string[]>> = { pdf: ["print/engine-missing", "print/too-large"] };

/** What a build did. */
export type BuildReport = Compilation & {
  /** Whether the publication was written: only if nothing stood against it, and not on a dry run. */
  readonly published: boolean;
  readonly files: readonly OutputFile[];
  /** Why what the build had beside the publication could not be tidied up; the publication stands whole. */
  readonly leftover?: HostError["text"] | undefined;
};

export type BuildOptions = {
  /** Absolute path of the folder that holds `guidelines/`. */
  readonly root: string;
  /** Absolute path of the publication. */
  readonly out: string;
  /** Warnings stop publication as well. */
  readonly strict: boolean;
  /** Everything but the writing. */
  readonly dryRun: boolean;
  /** Outputs without which nothing is published. */
  readonly require?: readonly Requirement[];
  /** What is made: everything if nothing is said, or what `pageEmitters` make. */
  readonly outputs?: "all" | "pages";
  readonly onStage?: (stage: Stage) => void;
};

/** Compile → emit → publish. With an error anywhere nothing is written: the last good publication stands. */
export async function build(host: Host, workspace: Workspace, options: BuildOptions): Promise<BuildReport> {
  const { root, out, strict, dryRun, require = [], outputs = "all", onStage = () => {} } = options;
  if (!dryRun) await checkTarget(host, { out, root });
  const compilation = await workspace.compile(onStage);
  if (exitStatus(compilation.diagnostics, { strict }) !== 0) return { ...compilation, published: false, files: [] };
  onStage("emit");
  const { files, diagnostics: found } = await emitAll(
    compilation,
    outputs === "all" ? allEmitters(host) : pageEmitters,
  );
  const told = suppress(required(found, require), compilation.commented, {
    codes,
    isLookedFor: (code) => code.startsWith(emittedArea) && outputs === "all",
  });
  // What is wrong with a comment was said before: exact duplicates are told once.
  const diagnostics = inOrder([...compilation.diagnostics, ...told.diagnostics]);
  const suppressed = [...compilation.suppressed, ...told.suppressed];
  const report = { ...compilation, diagnostics, suppressed, files };
  if (dryRun || exitStatus(diagnostics, { strict }) !== 0) return { ...report, published: false };
  onStage("publish");
  const { leftover } = await publish(host, { out, root, files });
  return { ...report, published: true, leftover };
}

/** Findings with those raised to errors that say a required output is missing. */
export function required(diagnostics: readonly Diagnostic[], require: readonly Requirement[]): readonly Diagnostic[] {
  const codes = require.flatMap((output) => missing[output]);
  return diagnostics.map((one) => (codes.includes(one.code) ? { ...one, severity: "error" } : one));
}

/** All files of the publication, the rules' manifest included. */
export async function emitAll(
  {
    handbook,
    bundle,
    settings = plainSettings,
    sources,
  }: Pick<Compilation, "handbook" | "bundle"> & Partial<Pick<Compilation, "settings" | "sources">>,
  chosen: readonly Emitter[],
): Promise<{ files: readonly OutputFile[]; diagnostics: readonly Diagnostic[] }> {
  const first: readonly OutputFile[] = [
    ...coverageFiles(coverage(handbook)),
    ...tracesFiles(followTraces(handbook)),
    ...platformsFiles(handbook),
  ];
  const made: Promise<Outcome<readonly OutputFile[]>>[] = [];
  const filesSoFar = async () => [...first, ...(await Promise.all(made)).flatMap(({ value }) => value)];
  for (const emitter of chosen) {
    const before = emitter.alone ? [] : await filesSoFar();
    const whole = wholeOf(await emitter.emit(handbook, bundle, before, settings, sources));
    // It is awaited when somebody asks for its files: should it fail before, that is told then.
    whole.catch(() => {});
    made.push(whole);
  }
  const files = await filesSoFar();
  const diagnostics = (await Promise.all(made)).flatMap((one) => one.diagnostics);
  files.push(...sitemapFiles(files, settings));
  const rules = files.filter(({ path }) => path.startsWith("rules/"));
  const manifest: OutputFile = { path: "rules/manifest.json", contents: manifestOf(rules, handbook.policy) };
  return { files: [...files, manifest], diagnostics };
}
