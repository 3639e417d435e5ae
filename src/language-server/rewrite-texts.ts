import type { Diagnostic, TextEdit } from "../diagnostics/diagnostic.js";
import type { Host } from "../host/host.js";
import { renameId } from "../rewrite/rename-id.js";
import { renumber } from "../rewrite/renumber.js";
import type { Rewriting } from "../rewrite/rewriting.js";
import type { NamedId } from "../rewrite/written-ids.js";
import type { MarkdownParser } from "../syntax/markdown-parser.js";
import { overlayHost } from "../workspace/overlay-host.js";
import { rewriteTexts as rewrite } from "../workspace/rewrite.js";
import type { Compilation } from "../workspace/workspace.js";
import type { CheckRequest } from "./check-texts.js";

/** A change all over the texts of a folder, and what it is. */
export type RewriteRequest = CheckRequest & {
  readonly change:
    | { readonly kind: "rename"; readonly named: NamedId; readonly to: string }
    /** `file`: path of the text whose numbers are put in order, relative to the root. */
    | { readonly kind: "renumber"; readonly file: string };
};

/** What it comes to; nothing is changed yet. */
export type RewrittenTexts = {
  /** Empty where something stands against the change. */
  readonly edits: readonly TextEdit[];
  /** Files that get another text without having edits of their own, by path: the review lock. */
  readonly replaced: ReadonlyMap<string, string>;
  /** The texts the edits are for, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** What stands against it, as errors, and what was left alone, as warnings. */
  readonly diagnostics: readonly Diagnostic[];
};

/** Plans a change on the texts as they are open, and holds its outcome against them as `pedoman fix` does. */
export async function rewriteTexts(
  host: Host,
  parser: MarkdownParser,
  { root, open, change }: RewriteRequest,
): Promise<RewrittenTexts> {
  const plan = (texts: Compilation): Rewriting => {
    if (change.kind === "rename") return renameId(texts, change.named, change.to);
    const document = texts.handbook.documents.find(({ file }) => file === change.file);
    return document ? renumber(texts, document.head.id) : { value: [], diagnostics: [] };
  };
  const { before, edits, texts, diagnostics } = await rewrite(overlayHost(host, open), root, parser, plan);
  const edited = new Set(edits.map(({ span }) => span.file));
  return {
    edits,
    replaced: new Map([...texts].filter(([path]) => !edited.has(path))),
    texts: new Map([...before.sources].map(([path, { text }]) => [path, text])),
    diagnostics,
  };
}
