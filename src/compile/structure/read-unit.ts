import { addAll } from "../../diagnostics/add-all.js";
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.js";
import { isSlip } from "../../diagnostics/is-slip.js";
import { replacement } from "../../diagnostics/replacement.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { LabelForm, ProvisionKind } from "../../model/provision.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import { type Block, type BlockOf, type CodeBlock, type Inline, plainText } from "../../model/text.js";
import { readLegalHeading } from "../../syntax/headings.js";
import { isClosed, isFirst, type Label, matchLabel, type Ordinal, ordinalLetters } from "../../syntax/label.js";
import { sliceInlines } from "../../syntax/to-blocks.js";
import { diagnose } from "./diagnostics.js";
import { type DraftUnit, draftUnit, goesOnFrom, type MachineBlock, machineLanguages } from "./draft-unit.js";
import { nearMiss } from "./near-miss.js";
import { type UnitItem, unitLines } from "./unit-lines.js";
import { unmarkedHeading } from "./unmarked-heading.js";

type Line = Extract<UnitItem, { kind: "line" }>;

/** An open list: the items of one form under one provision. `depth` is the place of its last item in the path. */
type OpenList = { readonly form: LabelForm; readonly last: DraftUnit; readonly depth: number };

type Reader = {
  readonly source: SourceFile;
  readonly diagnostics: Diagnostic[];
  /** From the unit down to the innermost open provision. */
  path: DraftUnit[];
  /** The paragraph that the next unlabelled line goes on with. */
  paragraph: { readonly inlines: Inline[]; readonly blocks: Block[]; readonly unit: DraftUnit } | undefined;
  /** Whether the thing above is closed, so that a label may follow it. */
  closed: boolean;
  /** The source line above, empty after a block. */
  above: string;
  afterBlock: boolean;
  /** Quoted text may start at any number. */
  readonly anyStart: boolean;
};

/**
 * Reads the lines of one unit (a Pasal, Menimbang, Mengingat, a diktum, or a quotation) into ayat, huruf and angka, by the
 * grammar of STRUCTURE 1: the labels make the structure. Fills `unit` in place.
 */
export function readUnit(
  unit: DraftUnit,
  blocks: readonly Block[],
  source: SourceFile,
  diagnostics: Diagnostic[],
  anyStart = false,
): void {
  const reader: Reader = {
    source,
    diagnostics,
    path: [unit],
    paragraph: undefined,
    closed: true,
    above: "",
    afterBlock: false,
    anyStart,
  };
  const items = unitLines(blocks, source, diagnostics);
  items.forEach((item, index) => {
    if (item.kind === "line") {
      readLine(reader, item);
      reader.above = item.raw;
    } else placeBlock(reader, item.block, items[index + 1]);
  });
  if (!anyStart) reportEmptyItems(unit.children, diagnostics);
}

/** An ayat, huruf or angka of which only the label stands. */
function reportEmptyItems(items: readonly DraftUnit[], diagnostics: Diagnostic[]): void {
  for (const { label, labelSpan, content, children, quoted } of items) {
    if (content.length + children.length + quoted.length === 0)
      diagnostics.push(diagnose("empty-unit", labelSpan, { label: `\`${label}\`` }));
    reportEmptyItems(children, diagnostics);
  }
}

function readLine(reader: Reader, line: Line): void {
  const label = matchLabel(line.raw);
  if (!label) {
    if (!reportUnmarkedHeading(reader, line)) reportNearMiss(reader, line);
    addText(reader, line);
    return;
  }
  const written = line.raw.slice(0, label.length);
  const span = spanOf(reader, line.start, line.start + label.length);
  if (!reader.closed && !line.blankBefore) {
    const lost = isNextLabel(reader, label) && !referenceHead.test(reader.above);
    reader.diagnostics.push(
      lost
        ? diagnose("label-after-open-line", span, { label: written })
        : diagnose("wrapped-reference", span, { label: written }, joinedLines(reader, line)),
    );
    addText(reader, line);
    return;
  }
  if (!reader.closed) reader.diagnostics.push(diagnose("open-punctuation", span, { label: written }));
  const item = place(reader, label, span, written);
  if (!item) {
    addText(reader, line);
    return;
  }
  const restStart = line.start + label.length;
  const rest = sliceInlines(line.inlines, restStart, Number.POSITIVE_INFINITY);
  const trimmed = trimStart(rest);
  openItem(reader, item, trimmed, line);
}

/** The fix that joins a line to the one above it: it is read as one already. */
function joinedLines(reader: Reader, line: Line): { readonly fix?: Fix } {
  const above = reader.source.text.slice(0, line.start);
  const blanks = /[ \t]*(?:\r\n|\n|\r)[ \t]*$/.exec(above);
  // What is joined to a comment would no longer be text.
  if (!blanks || above.slice(0, blanks.index).endsWith("-->")) return {};
  const title = { id: "Sambung dengan baris di atasnya", en: "Join it to the line above" };
  return { fix: { title, edits: [{ span: spanOf(reader, blanks.index, line.start), text: " " }] } };
}

/** How a line ends that breaks inside a reference. */
const referenceHead =
  /(?:\b(?:pasal|ayat|huruf|angka|butir|nomor|dan|atau|dan\/atau|sampai dengan|s\.d\.)|[,(–-])\s*$/i;

/** Whether a label goes on with an open list. */
function isNextLabel(reader: Reader, label: Label): boolean {
  return openLists(reader).some((list) => list.form === label.form && goesOnFrom(list.last, label.ordinal));
}

/** A line that is nothing but a heading of the law: the drafter forgot its `#`, or the blank after it. */
function reportUnmarkedHeading(reader: Reader, line: Line): boolean {
  const heading = reader.anyStart ? undefined : unmarkedHeading(line.raw);
  if (!heading || (!reader.closed && !line.blankBefore && !line.raw.startsWith("#"))) return false;
  const { words, length, alone } = heading;
  const span = spanOf(reader, line.start, line.start + length);
  const title = { id: `Tulis \`## ${words}\``, en: `Write \`## ${words}\`` };
  const extra = alone ? { fix: { title, edits: [{ span, text: `## ${words}` }] } } : {};
  reader.diagnostics.push(diagnose("heading-without-mark", span, { heading: words }, extra));
  return true;
}

/** Enters a new item with the text on its line; a label may follow a label only as the first of a new list (L6). */
function openItem(reader: Reader, item: DraftUnit, inlines: readonly Inline[], line: Line): void {
  reader.path.push(item);
  const first = inlines[0];
  const raw = first ? reader.source.text.slice(first.span.start, line.start + line.raw.length) : "";
  const inner = first?.kind === "text" ? matchLabel(raw) : undefined;
  const opensList = inner && isFirst(inner.ordinal) && inner.form !== item.form;
  if (first && inner) {
    const span = spanOf(reader, first.span.start, first.span.start + inner.length);
    if (opensList) {
      const child = newItem(inner, span);
      item.children.push(child);
      openItem(reader, child, trimStart(sliceInlines(inlines, span.end, Number.POSITIVE_INFINITY)), line);
    } else {
      const label = reader.source.text.slice(span.start, span.end);
      reader.diagnostics.push(diagnose("label-after-label", span, { label, after: item.label }));
    }
  }
  if (!opensList) openText(reader, item, inlines, line);
}

/** The text on the line of an item's label. */
function openText(reader: Reader, item: DraftUnit, inlines: readonly Inline[], line: Line): void {
  reader.paragraph = { inlines: [...inlines], blocks: item.content, unit: item };
  if (inlines.length > 0) item.content.push(paragraphOf(reader.paragraph.inlines));
  extend(reader, line.start + line.raw.length);
  reader.closed = inlines.length === 0 || isClosed(line.raw);
  reader.afterBlock = false;
}

/** Finds the place of a label (L2–L5); the path is cut to the provision that holds its list. */
function place(reader: Reader, label: Label, span: Span, written: string): DraftUnit | undefined {
  const lists = openLists(reader).filter((list) => list.form === label.form);
  const expecting = lists.filter((list) => goesOnFrom(list.last, label.ordinal));
  const [inner, outer] = expecting;
  if (inner) {
    const chosen = outer && endsWithFullStop(inner.last) ? outer : inner;
    if (outer) {
      reader.diagnostics.push(diagnose("list-ambiguous", span, { label: written, chosen: `\`${chosen.last.label}\`` }));
    }
    return addTo(reader, chosen.depth, label, span);
  }
  if (isFirst(label.ordinal) || (reader.anyStart && lists.length === 0)) {
    if (label.form === "(1)") {
      const open = lists[0];
      if (open) return misnumbered(reader, open, label, span, written);
      return addTo(reader, 1, label, span);
    }
    const innermost = reader.path.at(-1) as DraftUnit;
    if (innermost.form === label.form) {
      reader.diagnostics.push(diagnose("list-restarted", span, { label: written }));
      const item = addTo(reader, reader.path.length - 1, label, span);
      item.meant = { base: (innermost.ordinal?.base ?? 0) + 1, inserted: 0 };
      return item;
    }
    return addTo(reader, reader.path.length, label, span);
  }
  const open = lists[0];
  if (open) return misnumbered(reader, open, label, span, written);
  reader.diagnostics.push(diagnose("label-without-place", span, { label: written }));
  return undefined;
}

function misnumbered(reader: Reader, list: OpenList, label: Label, span: Span, written: string): DraftUnit {
  const last = list.last.ordinal as Ordinal;
  const repeated = last.base === label.ordinal.base && last.inserted === label.ordinal.inserted;
  const meant: Ordinal = { base: last.base + 1, inserted: 0 };
  reader.diagnostics.push(
    diagnose(
      "number-out-of-sequence",
      span,
      { written: `\`${written}\``, expected: `\`${printLabel(label.form, meant)}\``, repeated },
      {
        related: [
          {
            span: list.last.labelSpan,
            message: { id: "Nomor sebelumnya di sini.", en: "The number before it is here." },
          },
        ],
      },
    ),
  );
  const item = addTo(reader, list.depth, label, span);
  item.meant = meant;
  return item;
}

/** A label in its printed form. */
function printLabel(form: LabelForm, ordinal: Ordinal): string {
  const letters = form === "a." || form === "a)";
  const number = letters ? ordinalLetters(ordinal.base) : String(ordinal.base);
  const inserted = ordinal.inserted === 0 ? "" : letters ? String(ordinal.inserted) : ordinalLetters(ordinal.inserted);
  return {
    "(1)": `(${number}${inserted})`,
    "a.": `${number}${inserted}.`,
    "1.": `${number}${inserted}.`,
    "a)": `${number}${inserted})`,
    "1)": `${number}${inserted})`,
  }[form];
}

function addTo(reader: Reader, depth: number, label: Label, span: Span): DraftUnit {
  reader.path = reader.path.slice(0, depth);
  const item = newItem(label, span);
  (reader.path.at(-1) as DraftUnit).children.push(item);
  return item;
}

const kindOfForm: Readonly<Record<LabelForm, ProvisionKind>> = {
  "(1)": "ayat",
  "a.": "huruf",
  "a)": "huruf",
  "1.": "angka",
  "1)": "angka",
};

function newItem(label: Label, span: Span): DraftUnit {
  return draftUnit({
    kind: kindOfForm[label.form],
    form: label.form,
    number: label.number,
    ordinal: label.ordinal,
    label: printLabel(label.form, label.ordinal),
    labelSpan: span,
  });
}

/** The open lists, innermost first. The item at `path[d]` continues a list of `path[d-1]`. */
function openLists(reader: Reader): readonly OpenList[] {
  const lists: OpenList[] = [];
  for (let depth = reader.path.length - 1; depth > 0; depth -= 1) {
    const last = reader.path[depth] as DraftUnit;
    if (last.form) lists.push({ form: last.form, last, depth });
  }
  return lists;
}

function endsWithFullStop(unit: DraftUnit): boolean {
  const last = unit.closing.at(-1) ?? unit.content.at(-1);
  return last?.kind === "paragraph" && plainText(last.children).trimEnd().endsWith(".");
}

/** Unlabelled text: goes on with the line above, or after an empty line or a block begins a paragraph (T1–T3). */
function addText(reader: Reader, line: Line): void {
  const fresh = line.blankBefore || reader.afterBlock || !reader.paragraph;
  if (!fresh && reader.paragraph) {
    const { inlines, blocks } = reader.paragraph;
    if (inlines.length === 0) blocks.push(paragraphOf(inlines));
    else inlines.push(breakBefore(reader, line, inlines));
    inlines.push(...line.inlines);
    (blocks as Block[])[blocks.length - 1] = paragraphOf(inlines);
  } else {
    const leader =
      reader.paragraph?.inlines.length === 0 && !reader.afterBlock
        ? (reader.path.at(-1) as DraftUnit)
        : leaveLists(reader, line);
    const blocks = leader.children.length > 0 ? leader.closing : leader.content;
    const inlines = [...line.inlines];
    blocks.push(paragraphOf(inlines));
    reader.paragraph = { inlines, blocks, unit: leader };
  }
  extend(reader, line.start + line.raw.length);
  reader.closed = isClosed(line.raw) || (reader.anyStart && readLegalHeading(line.raw)?.kind === "pasal");
  reader.afterBlock = false;
}

/** Ends all lists: the text belongs to the ayat, or to the unit without ayat, that leads them. */
function leaveLists(reader: Reader, line: Line): DraftUnit {
  const depth = reader.path[1]?.kind === "ayat" ? 2 : 1;
  if (reader.path.length - depth >= 2) {
    reader.diagnostics.push(diagnose("nested-wrap-up", spanOf(reader, line.start, line.start + line.raw.length), {}));
  }
  reader.path = reader.path.slice(0, depth);
  return reader.path.at(-1) as DraftUnit;
}

function placeBlock(reader: Reader, block: Block, next: UnitItem | undefined): void {
  const unit = reader.path.at(-1) as DraftUnit;
  reader.paragraph = undefined;
  reader.closed = true;
  reader.afterBlock = true;
  extend(reader, block.span.end);
  const machine = machineBlock(block, next);
  if (machine) {
    unit.machineBlocks.push(machine);
    return;
  }
  if (block.kind === "code") {
    const nearest = suggest(block.language, machineLanguages);
    reader.diagnostics.push(
      diagnose(
        "unknown-block",
        { ...block.span, end: firstLineEnd(reader, block.span) },
        { language: block.language, nearest },
        namedAs(reader, block, nearest),
      ),
    );
  }
  if (block.kind === "quote" && readQuote(reader, block, unit)) return;
  (unit.children.length > 0 ? unit.closing : unit.content).push(block);
}

/** The fix of a block whose name is a slip for a known one. */
function namedAs(reader: Reader, { span, language }: CodeBlock, nearest: string | undefined): { readonly fix?: Fix } {
  const fence = /^(?:`{3,}|~{3,})[ \t]*/.exec(reader.source.text.slice(span.start, span.end))?.[0];
  if (nearest === undefined || fence === undefined || !isSlip(language, nearest)) return {};
  const start = span.start + fence.length;
  return { fix: replacement(spanOf(reader, start, start + language.length), language, nearest) };
}

function firstLineEnd(reader: Reader, span: Span): number {
  return span.start + (/^[^\r\n]*/.exec(reader.source.text.slice(span.start, span.end))?.[0] ?? "").length;
}

/** The machine block a fence is, with the table below it if it is one that has a table. */
export function machineBlock(
  block: Block,
  next: { readonly kind: string; readonly block?: Block } | undefined,
): MachineBlock | undefined {
  if (block.kind !== "code") return undefined;
  const language = machineLanguages.find((one) => one === block.language);
  if (!language) return undefined;
  const hasTable = language === "keputusan" || language === "isian";
  const table = hasTable && next?.block?.kind === "table" ? next.block : undefined;
  return { language, code: block, table };
}

/** Quoted provisions are read by the same rules on their own (STRUCTURE 1, Q); a quote without labels stays a quote. */
function readQuote(reader: Reader, quote: BlockOf<"quote">, unit: DraftUnit): boolean {
  const quoted = draftUnit({
    kind: "section",
    number: "",
    label: "",
    labelSpan: { ...quote.span, end: quote.span.start },
  });
  const found: Diagnostic[] = [];
  readUnit(quoted, quote.children, reader.source, found, true);
  if (quoted.children.length === 0) return false;
  addAll(reader.diagnostics, found);
  unit.quoted.push(quoted);
  return true;
}

function reportNearMiss(reader: Reader, line: Line): void {
  const near = reader.closed ? nearMiss(line.raw) : undefined;
  if (!near) return;
  const { written, meant } = near;
  const span = spanOf(reader, line.start, line.start + written.length);
  const title = { id: `Tulis \`${meant}\``, en: `Write \`${meant}\`` };
  const rest = line.raw.slice(written.length);
  const text = rest === "" || /^[ \t\u00a0]/.test(rest) ? meant : `${meant} `;
  const fix = { title, edits: [{ span, text }] };
  reader.diagnostics.push(diagnose("label-near-miss", span, { written, meant }, { fix }));
}

function extend(reader: Reader, end: number): void {
  for (const unit of reader.path) unit.end = Math.max(unit.end, end);
}

function spanOf(reader: Reader, start: number, end: number): Span {
  return { file: reader.source.path, start, end };
}

function breakBefore(reader: Reader, line: Line, inlines: readonly Inline[]): Inline {
  return { kind: "soft-break", span: spanOf(reader, (inlines.at(-1) as Inline).span.end, line.start) };
}

function paragraphOf(inlines: Inline[]): Block {
  const first = inlines[0];
  const last = inlines.at(-1);
  const span: Span =
    first && last
      ? { file: first.span.file, start: first.span.start, end: last.span.end }
      : { file: "", start: 0, end: 0 };
  return { kind: "paragraph", children: inlines, span };
}

function trimStart(inlines: readonly Inline[]): Inline[] {
  const [first, ...rest] = inlines;
  if (first?.kind !== "text") return [...inlines];
  const blanks = (/^[ \t\u00a0]*/.exec(first.value) as RegExpExecArray)[0].length;
  if (blanks === 0) return [...inlines];
  if (blanks === first.value.length) return trimStart(rest);
  return [
    { ...first, value: first.value.slice(blanks), span: { ...first.span, start: first.span.start + blanks } },
    ...rest,
  ];
}
