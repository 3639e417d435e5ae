import { resolve } from "node:path";
import { diffPage } from "../emit/diff/diff-page.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import { compareLaws } from "../prove/diff/compare-laws.js";
import { comparedSide } from "./compared-side.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import type { RootOptions } from "./open-workspace.js";
import { printDiff } from "./print-diff.js";

const diffFormats = ["text", "json", "html"] as const;
export type DiffOptions = RootOptions & {
  readonly format: (typeof diffFormats)[number] | undefined;
  readonly out: string | undefined;
};

/**
 * `pedoman diff A B`: how two states of the law differ, in words and in effect. 0: in nothing but words and places (class `none` or `patch`); 1: in effect,
 * or in names that other systems use; 2: could not be compared, also because the two are not states of one law.
 */
export async function diffCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  [one, other]: readonly [string, string],
  options: DiffOptions,
): Promise<ExitCode> {
  const before = await comparedSide(host, io, one, options);
  const after = await comparedSide(host, io, other, options);
  const diff = compareLaws({ before, after });
  const format = options.format ?? formatOf(options.out);
  const printed = {
    json: () => `${JSON.stringify(diff, null, 2)}\n`,
    html: () => diffPage(diff, settings.language),
    text: () => printDiff(diff, settings.language, io.colour && options.out === undefined),
  }[format]();
  if (options.out === undefined) io.out(printed);
  else await write(host, io, options.out, printed);
  if (!diff.related) return 2;
  return diff.class === "major" || diff.class === "minor" ? 1 : 0;
}

function formatOf(out: string | undefined): (typeof diffFormats)[number] {
  if (out !== undefined && /\.html?$/i.test(out)) return "html";
  return out?.endsWith(".json") ? "json" : "text";
}

async function write(host: Host, io: CliIo, out: string, text: string): Promise<void> {
  const path = resolve(io.cwd, out);
  if ((await host.kindOf(path)) === "directory") {
    throw new HostError({ id: `${out} adalah folder; sebutkan nama berkas.`, en: `${out} is a folder; name a file.` });
  }
  await host.writeFile(path, text);
}
