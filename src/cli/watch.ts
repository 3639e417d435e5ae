import { watch as watchFiles } from "chokidar";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { settingsPath } from "../model/settings.js";
import { build } from "../workspace/build.js";
import { lockPath } from "../workspace/load-lock.js";
import { guidelinesFolder, isText } from "../workspace/load-sources.js";
import { type BuildOptions, outcome } from "./build.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { workspaceAt } from "./open-workspace.js";
import { publicationOf } from "./publication.js";
import { report } from "./report.js";

export type WatchOptions = Pick<BuildOptions, "root" | "parser" | "out" | "strict">;

/** How long to wait after the last change before building, so that one save of several files is one build. */
const settleMilliseconds = 80;

/**
 * `pedoman watch`: builds the pages, checklists and rules, then builds them again after every change to the texts, until interrupted. One build at a time;
 * a change during one makes another. PDF, Word and EPUB take longer than all the rest and are left to `pedoman build`.
 */
export async function watchCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  options: WatchOptions,
): Promise<ExitCode> {
  const cache = io.cache?.();
  const { root, workspace } = await workspaceAt(host, io.cwd, options, { cache: cache && { ...cache, host } });
  const out = publicationOf(io, options);

  const buildOnce = async (changed: readonly string[]): Promise<void> => {
    const started = io.now();
    if (changed.length > 0 && !settings.quiet) io.error(`\n${changedLine(changed, settings)}\n`);
    try {
      const result = await build(host, workspace, {
        root,
        out,
        strict: options.strict,
        dryRun: false,
        outputs: "pages",
      });
      report(io, settings, "text", result.diagnostics, result.sources);
      if (!settings.quiet) io.error(`${outcome(result, out, settings, io.now() - started)}\n`);
    } catch (error) {
      // A machine that refuses now (a busy lock, a full disk) may not refuse at the next save.
      if (!(error instanceof HostError)) throw error;
      io.error(`${error.text[settings.language]}\n`);
    }
  };

  const pending = new Set<string>();
  let running = false;
  let timer: NodeJS.Timeout | undefined;
  let failed: (error: unknown) => void = () => {};
  const failure = new Promise<never>((_resolve, reject) => {
    failed = reject;
  });
  const flush = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (pending.size > 0) {
      const changed = [...pending].sort();
      pending.clear();
      await buildOnce(changed);
    }
    running = false;
  };

  // The root is watched as well: the folder may go and come back, as when another branch is checked out.
  const folder = `${root}/${guidelinesFolder}`;
  const settingsFile = `${root}/${settingsPath}`;
  const ignored = (path: string): boolean =>
    path !== root && path !== settingsFile && path !== folder && !path.startsWith(`${folder}/`);
  const watcher = watchFiles(root, { ignoreInitial: true, ignored });
  watcher.on("all", (_event, path) => {
    if (!isText(path) && ![folder, settingsFile, `${root}/${lockPath}`].includes(path)) return;
    pending.add(path.slice(root.length + 1));
    clearTimeout(timer);
    timer = setTimeout(() => flush().catch(failed), settleMilliseconds);
  });
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  running = true;
  await buildOnce([]);
  running = false;
  if (!settings.quiet) io.error(waitingLine(settings));
  await flush();
  try {
    await Promise.race([io.interrupted(), failure]);
  } finally {
    clearTimeout(timer);
    await watcher.close();
  }
  return 0;
}

function changedLine(changed: readonly string[], { language }: CliSettings): string {
  return `${language === "id" ? "Berubah" : "Changed"}: ${changed.join(", ")}`;
}

function waitingLine({ language }: CliSettings): string {
  return language === "id"
    ? "Menunggu perubahan di guidelines/ (Ctrl+C untuk berhenti). PDF, Word, dan EPUB dibuat oleh `pedoman build`.\n"
    : "Waiting for changes in guidelines/ (Ctrl+C to stop). PDF, Word and EPUB are made by `pedoman build`.\n";
}
