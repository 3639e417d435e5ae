import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Document } from "../../model/document.js";
import type { Provision } from "../../model/provision.js";
import { type Span, spanning } from "../../model/span.js";
import type { Block, Cell, Inline, ReferenceTarget } from "../../model/text.js";
import { judgeLink } from "../../syntax/judge-link.js";
import { diagnose } from "./diagnostics.js";
import { type Definitions, findTerms } from "./find-terms.js";
import { type LawIndex, lawKey } from "./law-index.js";
import { type Library, shortTitlesOf } from "./library.js";
import { type FoundCitation, readActs, readCitations } from "./read-citations.js";
import { documentNamed, resolveCitation } from "./resolve-citation.js";
import type { ShortTitles } from "./short-titles.js";

type Context = {
  readonly document: Document;
  readonly provision: Provision;
  readonly library: Library;
  readonly laws: LawIndex;
  readonly shortTitles: ShortTitles;
  readonly definitions: Definitions;
  /** Terms already linked in this Pasal or section: only the first use is. */
  readonly linkedTerms: Set<string>;
  readonly diagnostics: Diagnostic[];
};

const unitKinds = new Set(["pasal", "diktum", "section", "lampiran", "penjelasan", "menimbang", "mengingat"]);

/**
 * Finds the citations and the defined terms in a document's running text and turns them into links, resolved to provisions of this or
 * another document, or to the acts outside the handbook. Also joins text nodes: after this stage a line end in the source is a blank like any other.
 */
export function linkText(document: Document, library: Library, laws: LawIndex): Outcome<Document> {
  const diagnostics: Diagnostic[] = [];
  const shortTitles = shortTitlesOf(library);

  const link = (provision: Provision, definitions: Definitions, linkedTerms: Set<string>): Provision => {
    const terms = unitKinds.has(provision.kind) ? new Set<string>() : linkedTerms;
    const context: Context = {
      document,
      provision,
      library,
      laws,
      shortTitles,
      definitions,
      linkedTerms: terms,
      diagnostics,
    };
    return {
      ...provision,
      content: provision.content.map((block) => linkBlock(block, context)),
      children: provision.children.map((child) => link(child, definitions, terms)),
      closing: provision.closing.map((block) => linkBlock(block, context)),
      quoted: provision.quoted.map(joinQuoted),
    };
  };
  const linkAll = (provisions: readonly Provision[], definitions: Definitions): Provision[] =>
    provisions.map((provision) => link(provision, definitions, new Set()));
  const definitions = definitionsFor(document, library);
  return {
    value: {
      ...document,
      // Terms are defined after the preamble; names of other acts there only look like them.
      preamble: linkAll(document.preamble, []),
      body: linkAll(document.body, definitions),
      attachments: linkAll(document.attachments, definitions),
    },
    diagnostics,
  };
}

/** Terms of the document itself, else of the one it rests on. */
function definitionsFor(document: Document, library: Library): Definitions {
  const basis = document.head.basis === undefined ? undefined : library.get(document.head.basis)?.document;
  const sources = basis && basis !== document ? [document, basis] : [document];
  return sources.flatMap((source) =>
    source.definitions.map((definition) => ({ document: source.head.id, definition })),
  );
}

function linkBlock(block: Block, context: Context): Block {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return { ...block, children: linkInlines(block.children, context) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: item.blocks.map((inner) => linkBlock(inner, context)) })),
      };
    case "quote":
    case "footnote":
      return { ...block, children: block.children.map((inner) => linkBlock(inner, context)) };
    case "table": {
      const cell = (one: Cell): Cell => ({ ...one, children: linkInlines(one.children, context) });
      return { ...block, header: block.header.map(cell), rows: block.rows.map((row) => row.map(cell)) };
    }
    default:
      return block;
  }
}

/** A stretch of flat text that becomes a link. */
type Link = {
  readonly start: number;
  readonly end: number;
  readonly make: (children: readonly Inline[], span: Span) => Inline;
};

function linkInlines(inlines: readonly Inline[], context: Context): Inline[] {
  const flat = inlines.map(flatText).join("");
  const links: Link[] = [];
  // The articles a dasar-hukum document lists are those of other acts.
  const isLawList = context.document.head.kind === "dasar-hukum";
  // `Pajak Penghasilan Pasal 21` may be a defined term: the Pasal in its name is none of this act.
  const foundTerms = findTerms(flat, context.definitions);
  const names = foundTerms.filter(({ start, end }) => /\bPasal\b/.test(flat.slice(start, end)));
  for (const citation of isLawList ? [] : readCitations(flat, context.shortTitles)) {
    if (names.some(({ start, end }) => start <= citation.start && citation.end <= end)) continue;
    const target = targetOf(citation, flat, inlines, context);
    if (!target) continue;
    links.push({
      start: citation.start,
      end: citation.end,
      make: (children, span) => ({ kind: "reference", target, children, span }),
    });
  }
  for (const { start, end, words } of isLawList || context.laws.size === 0 ? [] : readActs(flat)) {
    const target = actTarget(words, context);
    if (target) links.push({ start, end, make: (children, span) => ({ kind: "reference", target, children, span }) });
  }
  const terms = foundTerms.filter(({ start, end }) => !links.some((link) => start < link.end && link.start < end));
  let next = 0;
  const linkTermsBefore = (offset: number): void => {
    for (let term = terms[next]; term && term.start < offset; term = terms[next]) {
      next += 1;
      const { document, definition, start, end } = term;
      if (context.linkedTerms.has(definition.id) || definition.provision === context.provision.id) continue;
      context.linkedTerms.add(definition.id);
      links.push({
        start,
        end,
        make: (children, span) => ({ kind: "term", document, definition: definition.id, children, span }),
      });
    }
  };
  // In the order of the text, emphasis included: only the first use of a term is linked.
  let at = 0;
  const nested = inlines.map((inline) => {
    linkTermsBefore(at);
    at += flatText(inline).length;
    return linkNested(inline, context);
  });
  linkTermsBefore(Number.POSITIVE_INFINITY);
  links.sort((a, b) => a.start - b.start);
  return joinText(wrap(nested, links));
}

function linkNested(inline: Inline, context: Context): Inline {
  switch (inline.kind) {
    case "emphasis":
    case "strong":
    case "strikethrough":
      return { ...inline, children: linkInlines(inline.children, context) };
    case "link": {
      const target = internalTarget(inline.target, inline.span, context);
      const children = joinText(inline.children);
      return target ? { kind: "reference", target, children, span: inline.span } : { ...inline, children };
    }
    default:
      return inline;
  }
}

/** A link the author wrote to a document or provision of the handbook: `perbup-media-sosial#tangga-persetujuan`, `#definisi`. */
function internalTarget(written: string, span: Span, context: Context): ReferenceTarget | undefined {
  const judged = judgeLink(written);
  if (judged?.kind !== "own") return undefined;
  const { document = context.document.head.id, place: id } = judged;
  const index = context.library.get(document);
  if (!index) {
    context.diagnostics.push(
      diagnose("unknown-document", span, { id: document, nearest: suggest(document, context.library.keys()) }),
    );
    return undefined;
  }
  if (id === undefined) return { kind: "document", document };
  if (index.byId(id)) return { kind: "provision", document, id };
  const nearest = suggest(id, index.ids);
  context.diagnostics.push(
    diagnose("unresolved", span, {
      written: `#${id}`,
      within: `«${index.document.head.title}»`,
      nearest: nearest && `#${nearest}`,
    }),
  );
  return undefined;
}

function targetOf(
  citation: FoundCitation,
  flat: string,
  inlines: readonly Inline[],
  context: Context,
): ReferenceTarget | undefined {
  const resolution = resolveCitation(citation, context.document, context.provision, context.library);
  const written = flat.slice(citation.start, citation.end).replace(/\s+/g, " ");
  const span = spanIn(inlines, citation.start, citation.end);
  switch (resolution.kind) {
    case "resolved":
      return withLaw(resolution.target, context);
    case "self":
      context.diagnostics.push(diagnose("self-reference", span, { written }));
      return undefined;
    case "nowhere":
      context.diagnostics.push(
        diagnose("unresolved", span, { written, within: resolution.within, nearest: undefined }),
      );
      return undefined;
    case "without-document":
      context.diagnostics.push(diagnose("without-document", span, { written }));
      return undefined;
    case "ignored":
      return undefined;
  }
}

/** Where an act named whole leads: to a document of the handbook, but never from that document to itself, or out of it. */
function actTarget(words: string, context: Context): ReferenceTarget | undefined {
  const named = documentNamed(words, context.library)?.document;
  if (named === context.document) return undefined;
  if (named) return { kind: "document", document: named.head.id };
  return withLaw({ kind: "external", instrument: words, law: undefined, passage: "" }, context);
}

function withLaw(target: ReferenceTarget, { laws }: Context): ReferenceTarget {
  if (target.kind !== "external") return target;
  return { ...target, law: laws.get(lawKey(target.instrument) ?? "")?.id };
}

/** What an inline adds to the text that is searched: other than text and line ends, one character that no citation contains. */
function flatText(inline: Inline): string {
  if (inline.kind === "text") return inline.value;
  return inline.kind === "soft-break" ? " " : "\ufffc";
}

/** The span of a stretch of flat text. */
function spanIn(inlines: readonly Inline[], start: number, end: number): Span {
  const parts = slice(inlines, start, end);
  const first = parts[0] as Inline;
  return { file: first.span.file, start: first.span.start, end: (parts.at(-1) as Inline).span.end };
}

/** The inlines of a stretch of flat text, text nodes cut. */
function slice(inlines: readonly Inline[], start: number, end: number): Inline[] {
  let at = 0;
  return inlines.flatMap((inline): Inline[] => {
    const from = Math.max(start - at, 0);
    const length = flatText(inline).length;
    const to = Math.min(end - at, length);
    at += length;
    if (from >= to) return [];
    if (inline.kind !== "text" || (from === 0 && to === length)) return [inline];
    const verbatim = inline.value.length === inline.span.end - inline.span.start;
    const span = verbatim
      ? { ...inline.span, start: inline.span.start + from, end: inline.span.start + to }
      : inline.span;
    return [{ kind: "text", value: inline.value.slice(from, to), span }];
  });
}

function wrap(inlines: readonly Inline[], links: readonly Link[]): Inline[] {
  const wrapped: Inline[] = [];
  let at = 0;
  for (const { start, end, make } of links) {
    if (start < at) continue;
    wrapped.push(...slice(inlines, at, start), make(joinText(slice(inlines, start, end)), spanIn(inlines, start, end)));
    at = end;
  }
  return [...wrapped, ...slice(inlines, at, Number.POSITIVE_INFINITY)];
}

/** Joins neighbouring text: line ends become blanks, runs of blanks one, so that the same words give the same tree. */
function joinText(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  let run: string[] = [];
  let span: Span | undefined;
  const closeRun = (): void => {
    if (span) joined.push({ kind: "text", value: run.join("").replace(/[ \t]+/g, " "), span });
    run = [];
    span = undefined;
  };
  for (const inline of inlines) {
    if (inline.kind === "text" || inline.kind === "soft-break") {
      run.push(inline.kind === "text" ? inline.value : " ");
      span = span ? spanning(span, inline.span) : inline.span;
    } else {
      closeRun();
      joined.push(inline);
    }
  }
  closeRun();
  return joined;
}

function joinQuoted(provision: Provision): Provision {
  const join = (block: Block): Block =>
    block.kind === "paragraph" ? { ...block, children: joinText(block.children) } : block;
  return {
    ...provision,
    content: provision.content.map(join),
    children: provision.children.map(joinQuoted),
    closing: provision.closing.map(join),
  };
}
