import { resolve } from "node:path";
import type { Host } from "../host/host.js";
import type { Preset } from "../model/settings.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { parseWatched } from "../workspace/parse-text.js";
import { openWorkspace, type Workspace } from "../workspace/workspace.js";

/** Options every command that reads texts shares. */
export type RootOptions = { readonly root: string; readonly parser: "auto" | "native" | "remark" };

/** Opens the workspace under `--root`, relative to the working folder; with `preset`, checked so whatever its settings say. */
export async function workspaceAt(
  host: Host,
  cwd: string,
  options: RootOptions,
  preset?: Preset,
): Promise<{ root: string; workspace: Workspace }> {
  const root = resolve(cwd, options.root);
  const parser = await remarkOrNative(options.parser);
  const parseText = parseWatched(host, parser, options.parser);
  return { root, workspace: openWorkspace(host, root, parser, preset, parseText) };
}
