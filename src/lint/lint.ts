import { oncePer } from "../compile/once-per.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Document } from "../model/document.js";
import type { Handbook } from "../model/handbook.js";
import type { Provision } from "../model/provision.js";
import type { SourceFile } from "../model/source-file.js";
import type { Block } from "../model/text.js";
import { headSpans } from "./head-spans.js";
import type { Rule, RuleContext, Visitor, WideContext } from "./rule.js";
import { documentRules, handbookRules } from "./rules.js";
import { runningText } from "./running-text.js";

/** Files by path. */
type Sources = ReadonlyMap<string, SourceFile>;

/**
 * Holds a handbook against all drafting rules. What is found of a document alone is kept: after an edit only the text that changed is read again.
 * @param sources - The texts it was compiled from: with them a finding in a line that was joined or holds escapes is placed to the letter.
 * @returns Findings by document; the caller sorts.
 */
export function lint(handbook: Handbook, sources: Sources = new Map()): readonly Diagnostic[] {
  return handbook.documents.flatMap((document) => {
    const source = sources.get(document.file);
    return [...foundAlone(document, source), ...found(handbookRules, { ...contextOf(document, source), handbook })];
  });
}

/** Holds a handbook against some rules. */
export function runRules(
  chosen: readonly Rule<WideContext>[],
  handbook: Handbook,
  sources: Sources,
): readonly Diagnostic[] {
  return handbook.documents.flatMap((document) =>
    found(chosen, { ...contextOf(document, sources.get(document.file)), handbook }),
  );
}

type Found = { readonly text: string | undefined; readonly diagnostics: readonly Diagnostic[] };

const known = new WeakMap<Document, Found>();

/** What the rules find that look at one document: the same as long as it and its source are. */
function foundAlone(document: Document, source: SourceFile | undefined): readonly Diagnostic[] {
  const before = known.get(document);
  if (before && before.text === source?.text) return before.diagnostics;
  const diagnostics = found(documentRules, contextOf(document, source));
  known.set(document, { text: source?.text, diagnostics });
  return diagnostics;
}

function contextOf(document: Document, source: SourceFile | undefined): RuleContext {
  return { document, paragraphs: paragraphReader(source), headSpan: headSpans(document.file, source) };
}

/** What rules find in a document, in the order in which they meet it. */
function found<Context extends RuleContext>(chosen: readonly Rule<Context>[], context: Context): readonly Diagnostic[] {
  const { document } = context;
  const diagnostics: Diagnostic[] = [];
  const visitors = chosen
    .filter(({ kinds }) => kinds.includes(document.head.kind))
    .map((rule) => rule.visitor(context, diagnostics));
  if (visitors.length > 0) visit(document, visitors);
  return diagnostics;
}

/** Shows a document to all visitors in one walk. */
function visit(document: Document, visitors: readonly Visitor[]): void {
  const definitions = new Map(document.definitions.map((definition) => [definition.provision, definition]));
  const walk = (provision: Provision, parents: readonly Provision[]): void => {
    for (const visitor of visitors) visitor.provision?.(provision, parents);
    const definition = definitions.get(provision.id);
    if (definition) for (const visitor of visitors) visitor.definition?.(definition, provision);
    const below = [...parents, provision];
    for (const child of provision.children) walk(child, below);
  };
  for (const visitor of visitors) visitor.document?.(document);
  for (const section of document.preamble) for (const visitor of visitors) visitor.preamble?.(section);
  for (const provision of document.body) walk(provision, []);
  const explain = (section: Provision, parents: readonly Provision[]): void => {
    for (const visitor of visitors) visitor.explanation?.(section, parents);
    const below = [...parents, section];
    for (const child of section.children) explain(child, below);
  };
  for (const attachment of document.attachments) if (attachment.kind === "penjelasan") explain(attachment, []);
}

/** Reads paragraphs, each once however many rules ask; dozens ask for the same blocks. */
function paragraphReader(source: SourceFile | undefined): RuleContext["paragraphs"] {
  const textOf = oncePer((block: Extract<Block, { kind: "paragraph" }>) => runningText(block.children, source));
  const textsOf = oncePer((blocks: readonly Block[]) =>
    blocks.flatMap((block) => {
      if (block.kind !== "paragraph" || block.children.length === 0) return [];
      const text = textOf(block);
      return text.text.trim() === "" ? [] : [text];
    }),
  );
  return (blocks) => (blocks.length === 0 ? [] : textsOf(blocks));
}
