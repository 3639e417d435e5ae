import { resolve } from "node:path";
import { exitStatus } from "../diagnostics/exit-status.js";
import type { Host } from "../host/host.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { fill } from "../workspace/fill.js";
import type { Format } from "./format.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import type { RootOptions } from "./open-workspace.js";
import { report } from "./report.js";

export type FillCommandOptions = RootOptions & {
  readonly register: readonly string[];
  readonly out: string | undefined;
  readonly row: string | undefined;
  readonly format: Format;
};

/** `pedoman fill`: fills the tables of one document from registers. Exit 0: written; 1: something stood against it; 2: could not run. */
export async function fillCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  id: string,
  options: FillCommandOptions,
): Promise<ExitCode> {
  const root = resolve(io.cwd, options.root);
  const out = options.out === undefined ? resolve(root, "isian", id) : resolve(io.cwd, options.out);
  const { diagnostics, sources, filled } = await fill(host, await remarkOrNative(options.parser), {
    root,
    out,
    id,
    registers: options.register.map((name) => ({ name, path: resolve(io.cwd, name) })),
    row: options.row,
  });
  report(io, settings, options.format, diagnostics, sources);
  if (filled.length > 0 && !settings.quiet && options.format === "text") {
    const written = filled.map((path) => `+ ${out}/${path}\n`).join("");
    const next = `  pedoman check --root ${out}\n  pedoman build --root ${out}\n`;
    const said =
      settings.language === "id"
        ? "Terisi. Nomor dan tanggal keputusan diisi di kepala berkasnya setelah ditetapkan. Berikutnya:\n"
        : "Filled. A decree's number and date are entered in its head once it is enacted. Next:\n";
    io.error(`${written}${said}${next}`);
  }
  return exitStatus(diagnostics, { strict: false });
}
