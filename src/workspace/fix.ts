import { applyFixes } from "../diagnostics/apply-fixes.js";
import type { Diagnostic, Fix } from "../diagnostics/diagnostic.js";
import { invariant } from "../errors.js";
import type { Host } from "../host/host.js";
import { type Position, positionAt, type SourceFile } from "../model/source-file.js";
import type { MarkdownParser } from "../syntax/markdown-parser.js";
import { withTexts } from "./with-texts.js";
import { type Compilation, openWorkspace, type Stage } from "./workspace.js";

export type FixOptions = {
  /** Whether fixes that may change the meaning are made too. */
  readonly unsafe: boolean;
  /** Only findings of these codes; absent: of all. */
  readonly codes: ReadonlySet<string> | undefined;
  /** Only fixes that change no other file, paths relative to the root; absent: all. */
  readonly files: ReadonlySet<string> | undefined;
};

/** One fix that was made. */
export type MadeFix = {
  /** Code of the finding it mends. */
  readonly code: string;
  readonly fix: Fix;
  /** From 1: spans of the fix are those of the text before that round. */
  readonly round: number;
  /** What it changed, in the order of the fix. */
  readonly edits: readonly MadeEdit[];
};

/** One stretch that was changed; its place is that in the text as it stood before the round in which it was made. */
export type MadeEdit = {
  readonly file: string;
  readonly at: Position;
  readonly before: string;
  readonly after: string;
};

/** What fixing came to. Nothing is written yet. */
export type FixReport = {
  /** The texts before the first fix. */
  readonly before: Compilation;
  /** The texts after the last. */
  readonly after: Compilation;
  /** In the order in which they were made. */
  readonly made: readonly MadeFix[];
  /** New texts of the files that changed, by path relative to the root. */
  readonly texts: ReadonlyMap<string, string>;
};

/** A fix may lay bare what another mends; more rounds than this nothing honest takes. */
const maximumRounds = 50;

/**
 * Makes the fixes that findings offer, round by round, until none is left: what a round changed is checked anew before the next.
 * @param root - Absolute path of the folder that holds `guidelines/`.
 * @throws InvariantError if fixes undo one another.
 */
export async function fixTexts(
  host: Host,
  root: string,
  parser: MarkdownParser,
  options: FixOptions,
  onStage?: (stage: Stage) => void,
): Promise<FixReport> {
  const texts = new Map<string, string>();
  const workspace = openWorkspace(withTexts(host, root, texts), root, parser);
  const before = await workspace.compile(onStage);
  const made: MadeFix[] = [];
  let after = before;
  for (let round = 1; ; round += 1) {
    const offered = after.diagnostics.filter((finding) => isWanted(finding, options));
    const fixes = [...new Set(offered.flatMap(({ fix }) => fix ?? []))];
    const { texts: changed, applied } = applyFixes(after.sources, fixes);
    if (changed.size === 0) break;
    const codes = [...new Set(offered.map(({ code }) => code))].join(", ");
    invariant(round <= maximumRounds, `The fixes of ${codes} do not come to an end.`);
    const { sources } = after;
    const isMade = new Set(applied);
    made.push(
      ...offered.flatMap(({ code, fix }) => (fix && isMade.delete(fix) ? [madeFix(code, fix, round, sources)] : [])),
    );
    for (const [path, text] of changed) texts.set(path, text);
    after = await workspace.compile(onStage);
  }
  for (const [path, text] of texts) if (before.sources.get(path)?.text === text) texts.delete(path);
  return { before, after, made, texts };
}

function isWanted({ code, fix }: Diagnostic, { unsafe, codes, files }: FixOptions): boolean {
  if (!fix || fix.edits.length === 0 || (fix.isUnsafe && !unsafe)) return false;
  if (codes && !codes.has(code)) return false;
  return !files || fix.edits.every(({ span }) => files.has(span.file));
}

function madeFix(code: string, fix: Fix, round: number, sources: ReadonlyMap<string, SourceFile>): MadeFix {
  const edits = fix.edits.flatMap(({ span, text }): readonly MadeEdit[] => {
    const source = sources.get(span.file);
    if (!source) return [];
    const before = source.text.slice(span.start, span.end);
    return [{ file: span.file, at: positionAt(source, span.start), before, after: text }];
  });
  return { code, fix, round, edits };
}
