import { resolve } from "node:path";
import type { Host } from "../host/host.js";
import type { Preset } from "../model/settings.js";
import { remarkOrNative } from "../syntax/choose-parser.js";
import { remarkParser } from "../syntax/markdown-parser.js";
import { keptTrees } from "../workspace/kept-trees.js";
import { parseWatched } from "../workspace/parse-text.js";
import { openWorkspace, type Workspace } from "../workspace/workspace.js";
import type { Cache } from "./io.js";

/** Options every command that reads texts shares. */
export type RootOptions = { readonly root: string; readonly parser: "auto" | "native" | "remark" };

/** A cache, and the machine it is on. */
export type CacheOn = Cache & { readonly host: Host };

/** Opens the workspace under `--root`, relative to the working folder; with `preset`, checked so whatever its settings say; with `cache`, texts parsed before are not parsed again. */
export async function workspaceAt(
  host: Host,
  cwd: string,
  options: RootOptions,
  { preset, cache }: { readonly preset?: Preset | undefined; readonly cache?: CacheOn | undefined } = {},
): Promise<{ root: string; workspace: Workspace }> {
  const root = resolve(cwd, options.root);
  const parser = await remarkOrNative(options.parser);
  const parseText = parseWatched(host, parser, options.parser);
  const kept = cache && keptTrees(cache.host, cache, [root, parser === remarkParser ? "remark" : "native"]);
  return { root, workspace: openWorkspace(host, root, parser, preset, parseText, kept) };
}
