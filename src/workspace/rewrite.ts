import { applyEdits } from "../diagnostics/apply-fixes.js";
import type { Diagnostic, TextEdit } from "../diagnostics/diagnostic.js";
import { inOrder } from "../diagnostics/order.js";
import { invariant } from "../errors.js";
import type { Host } from "../host/host.js";
import { carryReview } from "../prove/review/carry-review.js";
import { checkReview } from "../prove/review/check-review.js";
import { type Lock, lockText } from "../prove/review/lock.js";
import type { Rewriting } from "../rewrite/rewriting.js";
import { sameReferences } from "../rewrite/same-references.js";
import type { MarkdownParser } from "../syntax/markdown-parser.js";
import { lockPath } from "./load-lock.js";
import { withTexts } from "./with-texts.js";
import { type Compilation, openWorkspace, type Stage } from "./workspace.js";

/** What a rewriting comes to. Nothing is written yet. */
export type RewriteReport = {
  readonly before: Compilation;
  /** The texts with the change; the same as `before` where something stands against it. */
  readonly after: Compilation;
  readonly edits: readonly TextEdit[];
  /** What stands against it, as errors, and what was left alone, as warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** New texts by path relative to the root, the review lock among them; empty if something stands against it. */
  readonly texts: ReadonlyMap<string, string>;
};

/**
 * Plans a change all over the texts and compiles its outcome before anybody writes it: one that would lead a reference elsewhere is refused.
 * Reviews of rules are taken along.
 * @param root - Absolute path of the folder that holds `guidelines/`.
 * @param plan - The change, as a function of the texts as they are.
 */
export async function rewriteTexts(
  host: Host,
  root: string,
  parser: MarkdownParser,
  plan: (texts: Compilation) => Rewriting,
  onStage?: (stage: Stage) => void,
): Promise<RewriteReport> {
  const texts = new Map<string, string>();
  const workspace = openWorkspace(withTexts(host, root, texts), root, parser);
  const before = await workspace.compile(onStage);
  const { value: edits, diagnostics, difference, renamedRules } = plan(before);
  const refused = (found: readonly Diagnostic[]): RewriteReport => ({
    before,
    after: before,
    edits: [],
    diagnostics: inOrder(found),
    texts: new Map(),
  });
  if (edits.length === 0 || diagnostics.some(({ severity }) => severity === "error")) return refused(diagnostics);
  for (const [path, text] of edited(before, edits)) texts.set(path, text);
  const middle = await workspace.compile(onStage);
  const moved = sameReferences(before, middle, difference);
  if (moved.length > 0) return refused([...diagnostics, ...moved]);
  const carried = before.lock && carryReview(before.handbook, before.lock, middle.handbook, renamedRules);
  if (carried && lockText(carried) !== before.sources.get(lockPath)?.text) texts.set(lockPath, lockText(carried));
  return {
    before,
    after: carried ? reviewed(middle, carried) : middle,
    edits,
    diagnostics: inOrder(diagnostics),
    texts,
  };
}

/** What compiling would find with another review lock: the rest need not be looked at again. */
function reviewed(compilation: Compilation, lock: Lock): Compilation {
  const found = compilation.diagnostics.filter(({ code }) => !code.startsWith("review/"));
  const source = { path: lockPath, text: lockText(lock) };
  return {
    ...compilation,
    lock,
    sources: new Map([...compilation.sources, [lockPath, source]]),
    diagnostics: inOrder([...found, ...checkReview(compilation.handbook, lock, source, found)]),
  };
}

/** The texts that edits change. */
function edited({ sources }: Compilation, edits: readonly TextEdit[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const file of new Set(edits.map(({ span }) => span.file))) {
    const source = sources.get(file);
    invariant(source, `There is no text ${file} to rewrite.`);
    const { text, skipped } = applyEdits(
      source,
      edits.filter(({ span }) => span.file === file),
    );
    invariant(skipped.length === 0, `Edits of ${file} overlap at ${skipped[0]?.span.start}.`);
    texts.set(file, text);
  }
  return texts;
}
