import { blockMaps } from "../compile/blocks/block-yaml.js";
import type { CitationIndex } from "../compile/references/citation-index.js";
import { type Library, libraryOf, shortTitlesOf } from "../compile/references/library.js";
import { type FoundCitation, readCitations, stepPlaces } from "../compile/references/read-citations.js";
import { resolveCitation } from "../compile/references/resolve-citation.js";
import type { ShortTitles } from "../compile/references/short-titles.js";
import { machineLanguages } from "../compile/structure/draft-unit.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { invariant } from "../errors.js";
import { type Document, topLevel } from "../model/document.js";
import type { Handbook } from "../model/handbook.js";
import type { Norm } from "../model/norm.js";
import { type Provision, type ProvisionKind, walkProvisions } from "../model/provision.js";
import type { SourceFile } from "../model/source-file.js";
import type { Span } from "../model/span.js";
import { type Block, type CodeBlock, type Inline, plainText } from "../model/text.js";
import { scalarAt, type YamlMap, type YamlNode } from "../model/yaml.js";
import { readOrdinalWords } from "../syntax/ordinal-words.js";
import type { SyntaxTree } from "../syntax/parse-document.js";
import { diagnose } from "./diagnostics.js";
import { type FlatText, flatInlines, flatSpan, isWrittenLink, placeIn } from "./flat-source.js";
import type { Texts } from "./texts.js";

/** A number that stands in a text, and the provision whose number it is. */
export type WrittenNumber = { readonly span: Span; readonly of: Provision };

/** A place that leads to a provision by its numbers: a citation, a heading of the penjelasan, a letter that keys a rule. */
export type WrittenReference = {
  readonly span: Span;
  /** Id of the document it leads to. */
  readonly document: string;
  readonly target: Provision;
  /** The numbers written, from the outside in: `Pasal 5 ayat (2)` has two, `ayat (2)` one. */
  readonly numbers: readonly WrittenNumber[];
};

/** A place that leads to a provision by its id: `[…](perbup#tangga-ayat-2)`. */
export type WrittenLink = {
  /** Of the id alone. */
  readonly span: Span;
  readonly document: string;
  readonly target: Provision;
};

/** Every place in the texts that leads to a provision of the handbook. */
export type References = {
  readonly library: Library;
  /** In the order of the documents, then of the text. */
  readonly references: readonly WrittenReference[];
  readonly links: readonly WrittenLink[];
  /** What reads like a reference and cannot be followed. */
  readonly diagnostics: readonly Diagnostic[];
};

/** What one document gives to read. */
type Reader = {
  readonly document: Document;
  readonly index: CitationIndex;
  readonly tree: SyntaxTree;
  readonly source: SourceFile;
  readonly library: Library;
  readonly shortTitles: ShortTitles;
  readonly norms: ReadonlyMap<string, Norm>;
  readonly references: WrittenReference[];
  readonly links: WrittenLink[];
  readonly diagnostics: Diagnostic[];
};

/**
 * Finds every place in the texts that leads to a provision of the handbook: citations in running text, headings, tables, comments, rules and
 * the head; the penjelasan's own headings and `Ayat (1)` lines; the letters that key a rule's parts; links by id. Citations are resolved as
 * the compiler resolves them. Quoted provisions and acts outside the handbook are none of them.
 */
export function writtenReferences(texts: Texts): References {
  const known = referencesOf.get(texts.handbook);
  if (known?.trees === texts.trees) return known.references;
  const references = findReferences(texts);
  referencesOf.set(texts.handbook, { trees: texts.trees, references });
  return references;
}

/** Several changes are often planned over one state of the texts: they are read once. */
const referencesOf = new WeakMap<Handbook, { readonly trees: Texts["trees"]; readonly references: References }>();

function findReferences({ handbook, trees }: Texts): References {
  const library = libraryOf(handbook.documents);
  const references: WrittenReference[] = [];
  const links: WrittenLink[] = [];
  const diagnostics: Diagnostic[] = [];
  const norms = new Map(handbook.norms.map((norm) => [norm.id, norm]));
  const shortTitles = shortTitlesOf(library);
  for (const document of handbook.documents) {
    const tree = trees.get(document.file);
    const index = library.get(document.head.id);
    // Of two documents with one id only the first can be referred to.
    if (!tree || index?.document !== document) continue;
    const found: WrittenReference[] = [];
    const reader: Reader = {
      document,
      index,
      tree,
      source: tree.source,
      library,
      shortTitles,
      norms,
      references: found,
      links,
      diagnostics,
    };
    readHead(reader);
    for (const provision of topLevel(document)) readProvision(provision, undefined, reader);
    readMachineParts(tree.blocks, reader);
    references.push(...found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
  }
  return { library, references, links, diagnostics };
}

function readHead(reader: Reader): void {
  const [context] = topLevel(reader.document);
  if (!reader.tree.frontmatter || !context) return;
  for (const { span } of scalarsIn(reader.tree.frontmatter)) readText(flatSpan(span, reader.source), context, reader);
}

/** @param mirrored - The provision of the act that this part of the penjelasan explains. */
function readProvision(provision: Provision, mirrored: Provision | undefined, reader: Reader): void {
  const explained = provision.kind === "section" ? (mirrorOfHeading(provision, reader) ?? mirrored) : mirrored;
  if (provision.kind === "section" && explained === mirrored) {
    readText(flatSpan(provision.labelSpan, reader.source), provision, reader);
  } else if (provision.title !== "" && explained === mirrored) readTitle(provision, reader);
  let context = explained ?? provision;
  for (const block of [...provision.content, ...provision.closing]) {
    const mirror = explained && mirrorOfLine(block, explained, context, reader);
    if (mirror) context = mirror;
    else readBlock(block, context, reader);
  }
  for (const child of provision.children) readProvision(child, explained, reader);
}

/** The title of a BAB, Bagian or Lampiran; its own label is no reference. */
function readTitle(provision: Provision, reader: Reader): void {
  const { labelSpan, label } = provision;
  const words = flatSpan(labelSpan, reader.source);
  const after = words.text.indexOf(label) + label.length;
  readText({ ...words, text: " ".repeat(after) + words.text.slice(after) }, provision, reader);
}

function readBlock(block: Block, context: Provision, reader: Reader): void {
  const inlines = (nodes: readonly Inline[]): void => {
    readLinks(nodes, reader);
    for (const flat of flatInlines(nodes, reader.source)) readText(flat, context, reader);
  };
  switch (block.kind) {
    case "paragraph":
    case "heading":
      inlines(block.children);
      return;
    case "list":
      for (const { blocks } of block.items) for (const inner of blocks) readBlock(inner, context, reader);
      return;
    case "quote":
    case "footnote":
      for (const inner of block.children) readBlock(inner, context, reader);
      return;
    case "table":
      for (const row of [block.header, ...block.rows]) for (const cell of row) inlines(cell.children);
      return;
    case "html":
      if (block.value.startsWith("<!--")) readText(flatSpan(block.span, reader.source), context, reader);
      return;
    default:
  }
}

/** Links by id that the compiler resolved. */
function readLinks(inlines: readonly Inline[], reader: Reader): void {
  for (const inline of inlines) {
    if (inline.kind === "reference" && inline.target.kind === "provision" && isWrittenLink(inline, reader.source)) {
      const { document, id } = inline.target;
      const target = reader.library.get(document)?.byId(id);
      const start = reader.source.text.lastIndexOf(`#${id}`, inline.span.end) + 1;
      if (target && start > inline.span.start) {
        reader.links.push({ span: { ...inline.span, start, end: start + id.length }, document, target });
      }
    }
    if ("children" in inline) readLinks(inline.children, reader);
  }
}

/** Citations in running text, and bare Bagian, Paragraf and angka, which only rewriting follows. */
function readText(flat: FlatText, context: Provision, reader: Reader): void {
  // The articles a dasar-hukum document lists are those of other acts.
  if (reader.document.head.kind === "dasar-hukum") return;
  const citations = readCitations(flat.text, reader.shortTitles);
  for (const citation of citations) readCitation(citation, flat, context, reader);
  for (const { index, 0: words, groups = {} } of flat.text.matchAll(loose)) {
    const end = index + words.length;
    if (citations.some((other) => other.start < end && index < other.end)) continue;
    const kind = (groups["kind"] ?? "").toLowerCase() as ProvisionKind;
    const number = kind === "bagian" ? readOrdinalWords(groups["number"] ?? "")?.words : groups["number"];
    const target = number === undefined ? undefined : findAround(context, kind, number, reader);
    if (!target || number === undefined) continue;
    const start = index + (groups["kind"] ?? "").length + 1;
    reader.references.push({
      span: placeIn(flat, index, start + number.length),
      document: reader.document.head.id,
      target,
      numbers: [{ span: placeIn(flat, start, start + number.length), of: target }],
    });
  }
}

/** Units that a citation of the compiler never begins with: `angka 2` after a word of reference, `Bagian Kedua`, `Paragraf 1`. */
const loose =
  /(?<![\p{L}\d])(?<kind>(?<=(?:dalam|pada|menurut) )angka|Bagian|Paragraf) (?<number>\d+[A-Za-z]?(?![\p{L}\d]|[.,]\d)|Ke\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})/gu;

/** A unit named by its own number alone: sought from the innermost provision outwards, in acts only. */
function findAround(context: Provision, kind: ProvisionKind, number: string, reader: Reader): Provision | undefined {
  const chain = [...reader.index.enclosing(context.id), context];
  if (!chain.some((one) => one.kind === "pasal" || one.kind === "diktum")) return undefined;
  return chain
    .flatMap(({ children }) => children.filter((child) => child.kind === kind && child.number === number))
    .at(-1);
}

function readCitation(citation: FoundCitation, flat: FlatText, context: Provision, reader: Reader): void {
  const { document, library } = reader;
  const { start, end } = citation;
  const span = placeIn(flat, start, end);
  const written = flat.text.slice(start, end);
  const resolution = resolveCitation(citation, document, context, library);
  if (resolution.kind === "nowhere" || resolution.kind === "without-document") {
    reader.diagnostics.push(diagnose("left-unresolved", span, { written }));
    return;
  }
  const place =
    resolution.kind === "self"
      ? { document: document.head.id, id: context.id }
      : resolution.kind === "resolved" && resolution.target.kind === "provision"
        ? resolution.target
        : undefined;
  const index = place && library.get(place.document);
  const target = index?.byId(place?.id ?? "");
  if (!index || !target) return;
  const path = pathTo(target, index);
  const places = stepPlaces(written);
  const numbers = places.map(({ kind, start: from, end: to }, i): WrittenNumber => {
    const of = path[path.length - places.length + i];
    invariant(of?.kind === kind, `«${written}» does not name ${target.citation}.`);
    return { span: placeIn(flat, start + from, start + to), of };
  });
  reader.references.push({
    span,
    document: index.document.head.id,
    target,
    // `Lampiran` alone bears no number.
    numbers: numbers.filter((number) => number.span.end > number.span.start),
  });
  const [tail] = bareNumbers.exec(flat.text.slice(end)) ?? [];
  if (tail !== undefined) {
    reader.diagnostics.push(
      diagnose("left-enumeration", placeIn(flat, start, end + tail.length), { written: written + tail }),
    );
  }
}

/** `Pasal 5, 6, dan 7`, `ayat (1) s.d. (3)`: numbers after a citation that do not say what they number. */
const bareNumbers =
  /^\s*(?:,\s*(?:dan\s+|atau\s+)?|dan\s+|atau\s+|dan\/atau\s+|sampai\s+dengan\s+|s\.d\.\s*|s\/d\s*|[-–]\s*)(?:\(\d+[a-z]?\)|\d+[A-Z]?(?![\d:/]|\.\d|\s*(?:\(|\p{L})))/u;

/** The units of a citation of this provision, from the outside in. */
export function pathTo(target: Provision, index: CitationIndex): readonly Provision[] {
  const path = [...index.enclosing(target.id), target];
  const start = path.findIndex(({ kind }) => kind === "pasal" || kind === "diktum");
  return start === -1 ? path : path.slice(start);
}

/** `### Pasal 12` in the penjelasan: the Pasal it explains. */
function mirrorOfHeading(section: Provision, reader: Reader): Provision | undefined {
  const inside = reader.index.enclosing(section.id).some(({ kind }) => kind === "penjelasan");
  const match = inside ? /^Pasal\s+(\d+[A-Z]{0,2}|[IVX]+)$/.exec(section.title) : null;
  const number = match?.[1];
  if (number === undefined) return undefined;
  const flat = flatSpan(section.labelSpan, reader.source);
  const start = flat.text.indexOf(number, flat.text.indexOf("Pasal"));
  const span = placeIn(flat, start, start + number.length);
  const target = reader.index.find([{ kind: "pasal", number }]);
  if (target) addMirror(target, span, reader);
  else reader.diagnostics.push(diagnose("left-unresolved", section.labelSpan, { written: section.title }));
  return target;
}

/** `Ayat (2)`, `Huruf a`, `Angka 1` on a line of its own in the penjelasan of a Pasal. */
function mirrorOfLine(block: Block, pasal: Provision, above: Provision, reader: Reader): Provision | undefined {
  if (block.kind !== "paragraph") return undefined;
  const match = /^(Ayat|Huruf|Angka)\s+\(?(\d+[a-z]?|[a-z]{1,2}\d{0,2})\)?$/.exec(plainText(block.children).trim());
  if (!match) return undefined;
  const [, word = "", number = ""] = match;
  const kind = word.toLowerCase() as ProvisionKind;
  const isAt = (one: Provision): boolean => one.kind === kind && one.number === number;
  // From the unit explained above outwards: `Huruf b` after `Angka 2` goes on with the list around it.
  const around = [above, ...[...pathTo(above, reader.index)].reverse()];
  const target = around.flatMap(({ children }) => children.filter(isAt))[0];
  const [flat] = flatInlines(block.children, reader.source);
  if (!flat) return undefined;
  if (!target) {
    reader.diagnostics.push(
      diagnose("left-unresolved", block.span, { written: `${pasal.label} ${match[0].toLowerCase()}` }),
    );
    return undefined;
  }
  const start = flat.text.search(/[\d(]|(?<=\s)[a-z]/) + (flat.text.includes("(") ? 1 : 0);
  addMirror(target, placeIn(flat, start, start + number.length), reader);
  return target;
}

function addMirror(target: Provision, span: Span, reader: Reader): void {
  reader.references.push({ span, document: reader.document.head.id, target, numbers: [{ span, of: target }] });
}

/** What the tree holds and the handbook does not: rules and examples, their tables, comments. */
function readMachineParts(blocks: readonly Block[], reader: Reader): void {
  blocks.forEach((block, i) => {
    const context = (): Provision | undefined => innermostAt(block.span.start, reader);
    const above = blocks[i - 1];
    if (block.kind === "code" && isMachine(block)) readMachineBlock(block, reader);
    else if (block.kind === "table" && above?.kind === "code" && isMachine(above)) {
      const at = context();
      if (at) readBlock(block, at, reader);
    } else if (block.kind === "html") {
      const at = context();
      const isRead = at && [...at.content, ...at.closing].some(({ span }) => span.start === block.span.start);
      if (at && !isRead) readBlock(block, at, reader);
    } else if (block.kind === "list") for (const item of block.items) readMachineParts(item.blocks, reader);
  });
}

function isMachine({ language }: CodeBlock): boolean {
  return machineLanguages.some((one) => one === language);
}

function readMachineBlock(code: CodeBlock, reader: Reader): void {
  const at = innermostAt(code.span.start, reader);
  if (!at) return;
  const chain = [...reader.index.enclosing(at.id), at];
  const unit = chain.findLast(({ kind }) => unitKinds.has(kind)) ?? at;
  for (const map of blockMaps(code, []).maps) {
    for (const { span } of scalarsIn(map)) readText(flatSpan(span, reader.source), unit, reader);
    if (code.language === "aturan") readLetterKeys(map, reader);
    if (code.language === "skenario") readRuleLetters(map, reader);
  }
}

const unitKinds = new Set<ProvisionKind>([
  "pasal",
  "diktum",
  "section",
  "menimbang",
  "mengingat",
  "lampiran",
  "penjelasan",
]);

/** `wajib: { a: …, b: … }`: the letters name the items of the provision the rule reads. */
function readLetterKeys(map: YamlMap, reader: Reader): void {
  const norm = reader.norms.get(scalarAt(map, "id") ?? "");
  const index = norm && reader.library.get(norm.source.document);
  const provision = index?.byId(norm?.source.provision ?? "");
  if (!index || !provision) return;
  for (const { value } of map.entries) {
    if (value.kind !== "map") continue;
    for (const { key, keySpan } of value.entries) {
      const target = provision.children.find(({ number }) => number === key);
      const start = reader.source.text.indexOf(key, keySpan.start);
      if (!target || start === -1 || start + key.length > keySpan.end) continue;
      const span = { ...keySpan, start, end: start + key.length };
      reader.references.push({ span, document: index.document.head.id, target, numbers: [{ span, of: target }] });
    }
  }
}

/** `tugas-pic.a` in what a worked example expects: an item of the provision the rule reads. */
function readRuleLetters(map: YamlMap, reader: Reader): void {
  const places = map.entries.flatMap(({ key, value }) => {
    if (key === "kewajiban" && value.kind === "map") return value.entries.map(({ keySpan }) => keySpan);
    return key === "temuan" ? scalarsIn(value).map(({ span }) => span) : [];
  });
  for (const place of places) {
    const { text } = reader.source;
    const match = /^["']?([a-z][a-z0-9-]*)\.([a-z0-9]+)/.exec(text.slice(place.start, place.end));
    const norm = reader.norms.get(match?.[1] ?? "");
    const letter = match?.[2];
    const provision = norm && reader.library.get(norm.source.document)?.byId(norm.source.provision);
    const target = provision?.children.find(({ number }) => number === letter);
    if (!match || !norm || letter === undefined || !target) continue;
    const end = place.start + match[0].length;
    const span = { ...place, start: end - letter.length, end };
    reader.references.push({ span, document: norm.source.document, target, numbers: [{ span, of: target }] });
  }
}

/** The innermost provision that holds an offset of its file. */
function innermostAt(offset: number, { document }: Reader): Provision | undefined {
  let found: Provision | undefined;
  for (const provision of walkProvisions(topLevel(document))) {
    if (provision.span.start <= offset && offset < provision.span.end) found = provision;
  }
  return found;
}

/** All scalars of a YAML value, keys aside. */
function scalarsIn(node: YamlNode): readonly Extract<YamlNode, { kind: "scalar" }>[] {
  switch (node.kind) {
    case "scalar":
      return [node];
    case "list":
      return node.items.flatMap(scalarsIn);
    case "map":
      return node.entries.flatMap(({ value }) => scalarsIn(value));
  }
}
