import { createHash } from "node:crypto";
import { bundleOf } from "../compile/bundle.js";
import { compile } from "../compile/compile.js";
import { draftOf } from "../compile/read-document.js";
import { withoutEchoes } from "../compile/structure/without-echoes.js";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import { inOrder } from "../diagnostics/order.js";
import { isLeftOut } from "../diagnostics/preset.js";
import { type CommentedText, type Suppressed, suppress } from "../diagnostics/suppression/suppress.js";
import type { OutputFile } from "../emit/emitter.js";
import type { Host } from "../host/host.js";
import { lint } from "../lint/lint.js";
import type { Bundle } from "../model/bundle.js";
import { type Document, topLevel } from "../model/document.js";
import type { Handbook } from "../model/handbook.js";
import { type Preset, type Settings, settingsPath } from "../model/settings.js";
import type { SourceFile } from "../model/source-file.js";
import type { Analysis, AnalysisOptions } from "../prove/analysis/analyse.js";
import { prove } from "../prove/prove.js";
import { checkReview } from "../prove/review/check-review.js";
import type { Lock } from "../prove/review/lock.js";
import type { MarkdownParser } from "../syntax/markdown-parser.js";
import { parseDocument, type SyntaxTree } from "../syntax/parse-document.js";
import { codes } from "./catalogues.js";
import type { KeptTrees } from "./kept-trees.js";
import { loadLock, lockPath } from "./load-lock.js";
import { loadSettings } from "./load-settings.js";
import { loadSources } from "./load-sources.js";
import { type ParseText, parseHere } from "./parse-text.js";

/** The stages a person sees pass. */
export type Stage = "read" | "parse" | "compile" | "lint" | "prove" | "emit" | "publish";

/** One look at the texts: what they say and what was found. */
export type Compilation = {
  readonly handbook: Handbook;
  readonly bundle: Bundle;
  readonly settings: Settings;
  /** The texts, and the review lock and the settings where there are any: every file a finding may stand in. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** The texts as they were parsed, by path: what rewriting and editors read. */
  readonly trees: ReadonlyMap<string, SyntaxTree>;
  /** What people have reviewed; absent where there is no lock, or none that can be read. */
  readonly lock: Lock | undefined;
  /** What the author is told, in a fixed order (see `inOrder`): without what the preset and comments of the texts leave out. */
  readonly diagnostics: readonly Diagnostic[];
  /** What comments of the texts leave out, with their reasons. */
  readonly suppressed: readonly Suppressed[];
  /** The texts with their comments, for findings that are made later (see {@link emittedArea}). */
  readonly commented: readonly CommentedText[];
  /** Those of them that say where text, rules and examples disagree: a person may review a rule and accept it all the same. */
  readonly disagreements: readonly Diagnostic[];
  /** What the analysis of the rules looked at; with errors elsewhere, only those of its checks that still make sense. */
  readonly analysis: Analysis;
};

/** A folder of guidelines that can be compiled again and again; texts that did not change are not parsed again. */
export type Workspace = {
  /** @param analysis - How far the rules are analysed; by default as far as every check does. */
  compile(onStage?: (stage: Stage) => void, analysis?: Omit<AnalysisOptions, "hasErrors">): Promise<Compilation>;
};

/**
 * The one place that knows the order of the stages: load → parse → compile → lint → prove. Command line, editor and service all use it.
 * @param root - Absolute path of the folder that holds `guidelines/`.
 * @param preset - How strictly to check, whatever the settings say.
 * @param parseText - What parses each text; by default `parser`, here.
 * @param kept - What texts were parsed to in earlier runs; without it all are parsed.
 */
export function openWorkspace(
  host: Host,
  root: string,
  parser: MarkdownParser,
  preset?: Preset,
  parseText: ParseText = parseHere(parser),
  kept?: KeptTrees,
): Workspace {
  const treesOf = treesOnce(parseText, kept);
  return {
    async compile(onStage = () => {}, analysisOptions = {}) {
      onStage("read");
      const loaded = await loadSources(host, root);
      const reviewed = await loadLock(host, root);
      const set = await loadSettings(host, root);
      onStage("parse");
      const trees = await treesOf(loaded.value);
      onStage("compile");
      const compiled = compileTrees(trees);
      const bundle = bundleOf(compiled.value, compiled.diagnostics);
      onStage("lint");
      const texts = new Map(loaded.value.map((source) => [source.path, source]));
      const documents = new Map(compiled.value.documents.map((document) => [document.file, document]));
      const isLookedFor = lookedFor(preset ?? set.value.settings.preset, documents);
      const isSaid = ({ code, span }: Diagnostic): boolean => isLookedFor(code, span.file);
      const found = [
        ...loaded.diagnostics,
        ...set.diagnostics,
        ...withoutEchoes(
          trees.flatMap((tree) => tree.diagnostics),
          compiled.diagnostics,
        ),
        ...compiled.diagnostics,
        ...bundle.diagnostics,
        ...lint(compiled.value, texts),
      ].filter(isSaid);
      onStage("prove");
      const { lock, source: lockSource } = reviewed.value;
      const proof = prove(compiled.value, bundle.value, found, analysisOptions);
      const disagreements = proof.diagnostics.filter(isSaid);
      const diagnostics = [
        ...found,
        ...disagreements,
        ...reviewed.diagnostics,
        // A lock that cannot be read says so itself; what was reviewed is then unknown.
        ...(reviewed.diagnostics.length > 0
          ? []
          : checkReview(compiled.value, lock, lockSource ?? { path: lockPath }, found)),
      ];
      // An error keeps later checks from running: what a comment leaves out may then not have been found.
      const isComplete = diagnostics.every(({ severity }) => severity !== "error");
      const commented = trees.map(({ value }) => commentedText(value, documents.get(value.source.path)));
      const told = suppress(diagnostics, commented, {
        codes,
        isLookedFor: (code, file) => isComplete && !code.startsWith(emittedArea) && isLookedFor(code, file),
      });
      const { settings, source: settingsSource } = set.value;
      const sources = new Map([
        ...texts,
        ...(lockSource ? [[lockPath, lockSource] as const] : []),
        ...(settingsSource ? [[settingsPath, settingsSource] as const] : []),
      ]);
      return {
        handbook: compiled.value,
        bundle: bundle.value,
        settings,
        sources,
        trees: new Map(trees.map(({ value }) => [value.source.path, value])),
        lock,
        diagnostics: inOrder(told.diagnostics),
        suppressed: told.suppressed,
        commented,
        disagreements,
        analysis: proof.analysis,
      };
    },
  };
}

/** Beginning of the codes that are found only while outputs are made. */
export const emittedArea = "print/";

/** Whether a finding of a code is to be said of a file under a preset. */
function lookedFor(preset: Preset, documents: ReadonlyMap<string, Document>): (code: string, file: string) => boolean {
  return (code, file) => {
    const entry = codes.get(code);
    return entry === undefined || !isLeftOut(entry, preset, documents.get(file)?.head.status === "rancangan");
  };
}

/** Parses texts; one that is as it was the last time is not parsed again. What is no longer among them is forgotten. */
export function treeReader(parser: MarkdownParser): (sources: readonly SourceFile[]) => readonly Outcome<SyntaxTree>[] {
  let parsed = new Map<string, { readonly text: string; readonly outcome: Outcome<SyntaxTree> }>();
  return (sources) => {
    const previous = parsed;
    parsed = new Map();
    return sources.map((source) => {
      const known = previous.get(source.path);
      const outcome = known?.text === source.text ? known.outcome : parseDocument(source, parser);
      parsed.set(source.path, { text: source.text, outcome });
      return outcome;
    });
  };
}

/** The same, where a text may be parsed elsewhere: one after the other. */
function treesOnce(
  parseText: ParseText,
  kept: KeptTrees | undefined,
): (sources: readonly SourceFile[]) => Promise<readonly Outcome<SyntaxTree>[]> {
  let known = new Map<string, Outcome<SyntaxTree>>();
  return async (sources) => {
    const trees = new Map<string, Outcome<SyntaxTree>>();
    const added: { readonly source: SourceFile; readonly parsed: Outcome<SyntaxTree> }[] = [];
    for (const source of sources) {
      const before = known.get(source.path);
      const found = before?.value.source.text === source.text ? before : await kept?.find(source);
      const parsed = found ?? (await parseText(source));
      if (!found) added.push({ source, parsed });
      trees.set(source.path, parsed);
    }
    known = trees;
    await kept?.keep(added);
    return [...trees.values()];
  };
}

/** Compiles what was parsed. */
export function compileTrees(trees: readonly Outcome<SyntaxTree>[]): Outcome<Handbook> {
  const values = trees.map(({ value }) => value);
  return compile(values, contentHash(values.map(({ source }) => source)));
}

/**
 * What can be found of one text without looking at the others: its frontmatter, its Markdown, its structure; without what the preset and comments of
 * the text leave out.
 */
export function findingsAlone(tree: Outcome<SyntaxTree>, preset: Preset): readonly Diagnostic[] {
  const draft = draftOf(tree.value);
  const document = draft.value?.document;
  const isLookedFor = lookedFor(preset, new Map(document ? [[document.file, document]] : []));
  const found = [...withoutEchoes(tree.diagnostics, draft.diagnostics), ...draft.diagnostics].filter(({ code, span }) =>
    isLookedFor(code, span.file),
  );
  const text = commentedText(tree.value, document);
  // Whether a comment leaves out anything is known only when all has been looked for.
  return suppress(found, [text], { codes, isLookedFor: () => false }).diagnostics;
}

function commentedText({ comments, blocks }: SyntaxTree, document: Document | undefined): CommentedText {
  return { comments, blocks, provisions: document === undefined ? [] : topLevel(document) };
}

/** SHA-256 (hex) over paths and texts, sorted by path; line ends count as LF, so that a checkout on another system hashes alike. */
function contentHash(sources: readonly SourceFile[]): string {
  const hash = createHash("sha256");
  for (const { path, text } of [...sources].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${path}\0${text.replace(/\r\n?/g, "\n")}\0`);
  }
  return hash.digest("hex");
}

/** Sizes of a list of files, for reports. */
export function totalBytes(files: readonly OutputFile[]): number {
  return files.reduce((sum, { contents }) => sum + Buffer.byteLength(contents), 0);
}
