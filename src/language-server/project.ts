import { type DraftDocument, draftOf } from "../compile/read-document.js";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.js";
import { inOrder } from "../diagnostics/order.js";
import type { Host } from "../host/host.js";
import type { Handbook } from "../model/handbook.js";
import { type Preset, plainSettings } from "../model/settings.js";
import type { SourceFile } from "../model/source-file.js";
import type { MarkdownParser } from "../syntax/markdown-parser.js";
import { parseDocument, type SyntaxTree } from "../syntax/parse-document.js";
import { guidelinesFolder, isText, loadSources } from "../workspace/load-sources.js";
import { compileTrees, findingsAlone, treeReader } from "../workspace/workspace.js";
import { type Change, carryFinding, changeBetween } from "./carry.js";
import type { CheckedTexts, ExampleState } from "./check-texts.js";
import { type Outline, outlineReader } from "./outline.js";

/** One folder of guidelines as the editor sees it: what is on the disk, what is open over it, and what the last whole check found. */
export type Project = {
  /** Absolute path of the folder that holds `guidelines/`. */
  readonly root: string;
  /** Open texts by absolute path: what a check is to look at. */
  readonly open: ReadonlyMap<string, string>;
  /** Puts an open text over the file, or takes it away. */
  setOpen(path: string, text: string | undefined): void;
  /** Reads the folder again: files were added, changed or removed outside the editor. */
  reload(): Promise<void>;
  /** The text of a file as it stands now, by its path relative to the root. */
  source(file: string): SourceFile | undefined;
  sources(): readonly SourceFile[];
  tree(file: string): SyntaxTree | undefined;
  /** All of them by path; the same map as long as no text changes. */
  trees(): ReadonlyMap<string, SyntaxTree>;
  draft(file: string): DraftDocument | undefined;
  drafts(): readonly DraftDocument[];
  /** The names the handbook knows: quicker to be had than the whole handbook. */
  outline(): Outline;
  /** Parses a text that is not, or not yet, one of the folder's. */
  read(source: SourceFile): Outcome<SyntaxTree>;
  /** Everything compiled, as the texts stand now; made when first asked for and kept until a text changes. */
  handbook(): Handbook;
  /** Takes the result of a whole check. */
  setChecked(checked: CheckedTexts): void;
  /**
   * What is known to be wrong with a file as it stands now: what can be seen in it alone, freshly looked at, and what the last whole check found
   * beyond that about words nobody has touched since.
   */
  findings(file: string): readonly Diagnostic[];
  /** Files the last check found something about. */
  filesWithFindings(): readonly string[];
  /** The worked examples as the last check found them. */
  examples(): readonly ExampleState[];
};

type Checked = {
  readonly texts: ReadonlyMap<string, SourceFile>;
  readonly found: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly examples: readonly ExampleState[];
  readonly preset: Preset;
};

/** Opens a folder; nothing is read before {@link Project.reload}. */
export function openProject(host: Host, root: string, parser: MarkdownParser): Project {
  const open = new Map<string, string>();
  const treesOf = treeReader(parser);
  let disk: readonly SourceFile[] = [];
  let sources: readonly SourceFile[] = [];
  let trees: ReadonlyMap<string, Outcome<SyntaxTree>> | undefined;
  let handbook: Handbook | undefined;
  let values: ReadonlyMap<string, SyntaxTree> | undefined;
  const outlineOf = outlineReader();
  let outline: Outline | undefined;
  let checked: Checked = { texts: new Map(), found: new Map(), examples: [], preset: plainSettings.preset };
  /** For a checked text, what the check found beyond what can be seen in it alone. */
  const beyond = new Map<string, { readonly text: string; readonly findings: readonly Diagnostic[] }>();

  const refresh = (): void => {
    sources = withOpen(disk, open, root, sources);
    trees = undefined;
    handbook = undefined;
    outline = undefined;
    values = undefined;
  };
  const allTrees = (): ReadonlyMap<string, Outcome<SyntaxTree>> => {
    trees ??= new Map(treesOf(sources).map((tree) => [tree.value.source.path, tree]));
    return trees;
  };
  const foundBeyond = (file: string): readonly Diagnostic[] => {
    const source = checked.texts.get(file);
    if (!source) return [];
    const known = beyond.get(file);
    if (known?.text === source.text) return known.findings;
    const now = allTrees().get(file);
    const tree = now?.value.source.text === source.text ? now : parseDocument(source, parser);
    const alone = new Set(findingsAlone(tree, checked.preset).map(sameness));
    const findings = (checked.found.get(file) ?? []).filter((one) => !alone.has(sameness(one)));
    beyond.set(file, { text: source.text, findings });
    return findings;
  };
  const changes = (): ReadonlyMap<string, Change> => {
    const changed = new Map<string, Change>();
    for (const { path, text } of sources) {
      const before = checked.texts.get(path);
      const change = before && before.text !== text ? changeBetween(before.text, text) : undefined;
      if (change) changed.set(path, change);
    }
    return changed;
  };

  return {
    root,
    open,
    setOpen(path, text) {
      if (text === undefined) open.delete(path);
      else open.set(path, text);
      refresh();
    },
    async reload() {
      disk = (await loadSources(host, root)).value;
      refresh();
    },
    source: (file) => sources.find(({ path }) => path === file) ?? checked.texts.get(file),
    sources: () => sources,
    tree: (file) => allTrees().get(file)?.value,
    trees() {
      values ??= new Map([...allTrees()].map(([path, { value }]) => [path, value]));
      return values;
    },
    draft: (file) => {
      const tree = allTrees().get(file);
      return tree && draftOf(tree.value).value;
    },
    drafts: () => [...allTrees().values()].flatMap((tree) => draftOf(tree.value).value ?? []),
    outline() {
      outline ??= outlineOf(this.drafts());
      return outline;
    },
    read: (source) => parseDocument(source, parser),
    handbook() {
      handbook ??= compileTrees([...allTrees().values()]).value;
      return handbook;
    },
    setChecked({ diagnostics, texts, examples, preset }) {
      const found = new Map<string, Diagnostic[]>();
      for (const diagnostic of diagnostics) {
        const { file } = diagnostic.span;
        const ofFile = found.get(file);
        if (ofFile) ofFile.push(diagnostic);
        else found.set(file, [diagnostic]);
      }
      checked = { texts: new Map([...texts].map(([path, text]) => [path, { path, text }])), found, examples, preset };
      beyond.clear();
      // What is being worked on is made ready now, while nobody waits.
      for (const path of open.keys()) foundBeyond(path.slice(root.length + 1));
    },
    findings(file) {
      const now = sources.find(({ path }) => path === file);
      const then = checked.texts.get(file);
      const moved = changes();
      const carry = (list: readonly Diagnostic[]): readonly Diagnostic[] =>
        moved.size === 0 ? list : list.flatMap((one) => carryFinding(one, moved) ?? []);
      if (!now || now.text === then?.text) return carry(checked.found.get(file) ?? []);
      const tree = allTrees().get(file);
      return inOrder([...(tree ? findingsAlone(tree, checked.preset) : []), ...carry(foundBeyond(file))]);
    },
    filesWithFindings: () => [...checked.found.keys()],
    examples: () => checked.examples,
  };
}

/** The texts of a folder: those on the disk, open ones in their place, and open ones that are not on the disk yet. Unchanged ones keep their object. */
function withOpen(
  disk: readonly SourceFile[],
  open: ReadonlyMap<string, string>,
  root: string,
  before: readonly SourceFile[],
): readonly SourceFile[] {
  const known = new Map(before.map((source) => [source.path, source]));
  const texts = new Map(disk.map(({ path, text }) => [path, text]));
  for (const [path, text] of open) {
    const file = path.slice(root.length + 1);
    if (isGuideline(file)) texts.set(file, withoutMark(text));
  }
  return [...texts].map(([path, text]) => {
    const source = known.get(path);
    return source?.text === text ? source : { path, text };
  });
}

/** Whether a path relative to the root is that of a text to compile: no part of it is hidden. */
export function isGuideline(file: string): boolean {
  const parts = file.split("/");
  return (
    parts[0] === guidelinesFolder && parts.length > 1 && isText(file) && parts.every((part) => !part.startsWith("."))
  );
}

/** A byte-order mark is no part of a text, on the disk or in an editor. */
function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Two findings that say the same of the same place. */
function sameness({ code, span, message }: Diagnostic): string {
  return `${code}\0${span.start}\0${span.end}\0${message.id}`;
}
