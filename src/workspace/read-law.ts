import { bundleOf } from "../compile/bundle.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Host } from "../host/host.js";
import type { Bundle } from "../model/bundle.js";
import type { Handbook } from "../model/handbook.js";
import type { MarkdownParser } from "../syntax/markdown-parser.js";
import { loadSources } from "./load-sources.js";
import { compileTrees, treeReader } from "./workspace.js";

/** What texts say, compiled and not proved: whether they agree with their rules is for `check`. */
export type ReadLaw = {
  readonly handbook: Handbook;
  readonly bundle: Bundle;
  readonly diagnostics: readonly Diagnostic[];
  /** How many texts there are. */
  readonly texts: number;
};

/** Reads the law of a folder: load → parse → compile. @param root - Absolute path of the folder that holds `guidelines/`. */
export async function readLaw(host: Host, root: string, parser: MarkdownParser): Promise<ReadLaw> {
  const loaded = await loadSources(host, root);
  const trees = treeReader(parser)(loaded.value);
  const compiled = compileTrees(trees);
  const bundle = bundleOf(compiled.value, compiled.diagnostics);
  return {
    handbook: compiled.value,
    bundle: bundle.value,
    diagnostics: [
      ...loaded.diagnostics,
      ...trees.flatMap(({ diagnostics }) => diagnostics),
      ...compiled.diagnostics,
      ...bundle.diagnostics,
    ],
    texts: loaded.value.length,
  };
}
