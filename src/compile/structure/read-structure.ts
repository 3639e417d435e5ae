import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { ProvisionKind } from "../../model/provision.js";
import type { SourceFile } from "../../model/source-file.js";
import { type Block, type BlockOf, plainText } from "../../model/text.js";
import { type LegalHeading, readLegalHeading } from "../../syntax/headings.js";
import { isFirst, type Ordinal } from "../../syntax/label.js";
import { ordinalWords } from "../../syntax/ordinal-words.js";
import type { SyntaxTree } from "../../syntax/parse-document.js";
import { toRoman } from "../../syntax/roman.js";
import { diagnose } from "./diagnostics.js";
import { type DraftUnit, draftUnit, goesOnFrom } from "./draft-unit.js";
import { readSections } from "./read-sections.js";
import { readUnit } from "./read-unit.js";

/** A document's text as trees of units, without ids yet. */
export type DraftStructure = {
  readonly preamble: readonly DraftUnit[];
  readonly body: readonly DraftUnit[];
  readonly attachments: readonly DraftUnit[];
};

type Heading = BlockOf<"heading">;
type Group = { readonly heading: Heading; readonly legal: LegalHeading | undefined; readonly blocks: readonly Block[] };

const groupLevels: Partial<Record<ProvisionKind, number>> = { bab: 1, bagian: 2, paragraf: 3 };
const parentOf: Partial<Record<ProvisionKind, string>> = { bagian: "bab", paragraf: "bagian" };

const formulae: readonly RegExp[] = [
  /^RANCANGAN$/,
  /^DENGAN RAHMAT TUHAN YANG MAHA ESA,?$/,
  /^(?:BUPATI|WALI ?KOTA|GUBERNUR) [A-Z ]+,?$/,
  /^M ?E ?M ?U ?T ?U ?S ?K ?A ?N ?:?$/,
  /^Menetapkan ?:/,
  /^(?:PERATURAN|KEPUTUSAN) (?:BUPATI|WALI ?KOTA)/,
  /^NOMOR (?:\d+|\.+)/,
  /^TENTANG$/,
  /^Agar setiap orang mengetahuinya,/,
  /^Ditetapkan di /,
  /^Diundangkan di /,
  /^BERITA DAERAH /,
];

/** What has been read of an act so far. */
type StructureReader = {
  readonly source: SourceFile;
  readonly diagnostics: Diagnostic[];
  readonly preamble: DraftUnit[];
  readonly body: DraftUnit[];
  readonly attachments: DraftUnit[];
  /** Open BAB, Bagian and Paragraf, outermost first. */
  open: DraftUnit[];
  /** The penjelasan or lampiran being read: headings inside it are prose. */
  attachment: { readonly unit: DraftUnit; readonly blocks: Block[] } | undefined;
  /** The last unit of each counter. */
  readonly lastOf: Map<string, DraftUnit>;
};

/**
 * Reads the body of an act: headings make BAB, Bagian, Paragraf, Pasal and diktum by their labels, whatever the number of `#`
 * (STRUCTURE 1, H); Menimbang and Mengingat come before them, PENJELASAN and LAMPIRAN after. Numbers are compared with the
 * law's own counting; nothing is renumbered.
 */
export function readLegalStructure(tree: SyntaxTree): Outcome<DraftStructure> {
  const reader: StructureReader = {
    source: tree.source,
    diagnostics: [],
    preamble: [],
    body: [],
    attachments: [],
    open: [],
    attachment: undefined,
    lastOf: new Map(),
  };
  const { before, groups } = splitAtHeadings(tree.blocks);
  reportStray(before, reader);
  for (const group of groups) readGroup(group, reader);
  closeAttachment(reader);
  reportEmptyGroups(reader.body, reader.diagnostics);
  const { preamble, body, attachments, diagnostics } = reader;
  return { value: { preamble, body, attachments }, diagnostics };
}

function readGroup({ heading, legal, blocks }: Group, reader: StructureReader): void {
  if (legal?.kind === "lampiran" || legal?.kind === "penjelasan") {
    openAttachment(unitOf(legal, heading), blocks, reader);
  } else if (reader.attachment) {
    reader.attachment.blocks.push(heading, ...blocks);
  } else if (!legal) {
    reportUnknownHeading(heading, reader.diagnostics);
  } else if (legal.kind === "menimbang" || legal.kind === "mengingat") {
    const unit = unitOf(legal, heading);
    readUnit(unit, blocks, reader.source, reader.diagnostics);
    reader.preamble.push(unit);
  } else if (legal.kind in groupLevels) {
    const { title, rest } = titleBelow(legal, blocks);
    openGroup(unitOf({ ...legal, title }, heading), rest, reader);
  } else {
    readPasal(unitOf(legal, heading), blocks, reader);
  }
}

/** The official layout puts the title of a BAB, Bagian or Paragraf on a line of its own below the label. */
function titleBelow(
  legal: LegalHeading,
  blocks: readonly Block[],
): { readonly title: string; readonly rest: readonly Block[] } {
  const [first, ...rest] = blocks;
  const words = first?.kind === "paragraph" ? plainText(first.children).trim() : "";
  const fits = legal.kind === "bab" ? words === words.toUpperCase() : /^\p{Lu}/u.test(words);
  if (legal.title !== "" || words === "" || words.length > 160 || !fits || /[.;:]$/.test(words))
    return { title: legal.title, rest: blocks };
  return { title: words, rest };
}

function openAttachment(unit: DraftUnit, blocks: readonly Block[], reader: StructureReader): void {
  closeAttachment(reader);
  if (unit.ordinal) checkSequence(unit, "lampiran", reader);
  reader.attachments.push(unit);
  reader.attachment = { unit, blocks: [...blocks] };
}

function closeAttachment(reader: StructureReader): void {
  if (reader.attachment) readSections(reader.attachment.unit, reader.attachment.blocks);
  reader.attachment = undefined;
}

/** Opens a BAB, Bagian or Paragraf; Bagian are counted anew in every BAB, Paragraf in every Bagian. */
function openGroup(unit: DraftUnit, blocks: readonly Block[], reader: StructureReader): void {
  const level = groupLevels[unit.kind] as number;
  if (unit.title === "")
    reader.diagnostics.push(diagnose("group-without-title", unit.labelSpan, { label: unit.label }));
  reader.open = reader.open.filter((group) => (groupLevels[group.kind] as number) < level);
  const wanted = parentOf[unit.kind];
  if (wanted && reader.open.at(-1)?.kind !== wanted) {
    reader.diagnostics.push(diagnose("group-without-parent", unit.labelSpan, { label: unit.label, parent: wanted }));
  }
  checkSequence(unit, `${unit.kind} in ${reader.open.map((group) => group.number).join("/")}`, reader);
  (reader.open.at(-1)?.children ?? reader.body).push(unit);
  reader.open.push(unit);
  reportStray(blocks, reader);
}

/** Reads a Pasal or a diktum; Pasal are counted through the whole act. */
function readPasal(unit: DraftUnit, blocks: readonly Block[], reader: StructureReader): void {
  if (unit.title !== "") reader.diagnostics.push(diagnose("pasal-with-title", unit.labelSpan, { title: unit.title }));
  checkSequence(unit, unit.kind, reader);
  readUnit(unit, blocks, reader.source, reader.diagnostics);
  if (unit.content.length === 0 && unit.children.length === 0 && unit.quoted.length === 0) {
    reader.diagnostics.push(diagnose("empty-unit", unit.labelSpan, { label: unit.label }));
  }
  (reader.open.at(-1)?.children ?? reader.body).push(unit);
  for (const group of reader.open) group.end = Math.max(group.end, unit.end);
}

/** A BAB, Bagian or Paragraf in which nothing stands. */
function reportEmptyGroups(units: readonly DraftUnit[], diagnostics: Diagnostic[]): void {
  for (const unit of units.filter(({ kind }) => kind in groupLevels)) {
    if (unit.children.length === 0) diagnostics.push(diagnose("empty-unit", unit.labelSpan, { label: unit.label }));
    reportEmptyGroups(unit.children, diagnostics);
  }
}

/** Reads prose: headings make sections by their depth. */
export function readProseStructure(tree: SyntaxTree): DraftStructure {
  const start = { file: tree.source.path, start: 0, end: 0 };
  const root = draftUnit({ kind: "section", number: "", label: "", labelSpan: start });
  readSections(root, tree.blocks);
  const hasOpening = root.content.length > 0 || root.machineBlocks.length > 0;
  const opening = hasOpening ? [openingSection(root)] : [];
  return { preamble: [], body: [...opening, ...root.children], attachments: [] };
}

/** What stands before the first heading of a prose document. */
function openingSection(root: DraftUnit): DraftUnit {
  const first = root.content[0]?.span ?? root.machineBlocks[0]?.code.span ?? root.labelSpan;
  const unit = draftUnit({ kind: "section", number: "", label: "", labelSpan: { ...first, end: first.start } });
  unit.content.push(...root.content);
  unit.machineBlocks.push(...root.machineBlocks);
  unit.end = Math.max(first.end, ...root.content.map((block) => block.span.end));
  return unit;
}

function splitAtHeadings(blocks: readonly Block[]): { before: readonly Block[]; groups: readonly Group[] } {
  const before: Block[] = [];
  const groups: { heading: Heading; legal: LegalHeading | undefined; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const legal = block.kind === "heading" ? readLegalHeading(plainText(block.children)) : undefined;
    // A setext heading inside a unit is a line of text with a line drawn under it: the unit reads it back as text.
    if (block.kind === "heading" && (legal || !isInUnit(last) || isAtx(block)))
      groups.push({ heading: block, legal, blocks: [] });
    else if (last) last.blocks.push(block);
    else before.push(block);
  }
  return { before, groups };
}

function isInUnit(group: { legal: LegalHeading | undefined } | undefined): boolean {
  const kind = group?.legal?.kind;
  return kind === "pasal" || kind === "diktum" || kind === "menimbang" || kind === "mengingat";
}

/** ATX headings take one source line; the inline text of a setext heading ends before the heading does. */
function isAtx(heading: Heading): boolean {
  const first = heading.children[0];
  return !first || first.span.start > heading.span.start;
}

function unitOf(legal: LegalHeading, heading: Heading): DraftUnit {
  return draftUnit({
    kind: legal.kind,
    number: legal.number,
    ordinal: legal.ordinal,
    label: legal.label,
    title: legal.title,
    explicitId: heading.id,
    labelSpan: heading.span,
  });
}

function checkSequence(unit: DraftUnit, counter: string, { lastOf, diagnostics }: StructureReader): void {
  const last = lastOf.get(counter);
  const ordinal = unit.ordinal as Ordinal;
  const fits = last ? goesOnFrom(last, ordinal) : isFirst(ordinal);
  if (!fits) {
    const meant = (last?.ordinal?.base ?? 0) + 1;
    unit.meant = { base: meant, inserted: 0 };
    const expected = printHeading(unit.kind, meant, unit.number);
    const repeated = last?.ordinal?.base === ordinal.base && last.ordinal.inserted === ordinal.inserted;
    const related = last
      ? [{ span: last.labelSpan, message: { id: "Nomor sebelumnya di sini.", en: "The number before it is here." } }]
      : [];
    diagnostics.push(
      diagnose("number-out-of-sequence", unit.labelSpan, { written: unit.label, expected, repeated }, { related }),
    );
  }
  lastOf.set(counter, unit);
}

function printHeading(kind: ProvisionKind, base: number, written: string): string {
  switch (kind) {
    case "bab":
      return `BAB ${toRoman(base)}`;
    case "bagian":
      return `Bagian ${ordinalWords(base)}`;
    case "paragraf":
      return `Paragraf ${base}`;
    case "diktum":
      return ordinalWords(base).toUpperCase();
    case "lampiran":
      return `LAMPIRAN ${toRoman(base)}`;
    default:
      return `Pasal ${/^[IVX]/.test(written) ? toRoman(base) : base}`;
  }
}

/** Text where the law knows none: a fixed formula someone typed, or text that would be lost. */
function reportStray(blocks: readonly Block[], { source, diagnostics }: StructureReader): void {
  for (const block of blocks) {
    if (block.kind === "html" && block.value.startsWith("<!--")) continue;
    const words = source.text.slice(block.span.start, block.span.end).trim();
    const formula = words.split(/\r\n|\n|\r/).find((line) => formulae.some((pattern) => pattern.test(line.trim())));
    diagnostics.push(
      formula === undefined
        ? diagnose("text-outside-pasal", block.span, {})
        : diagnose("formula-typed", block.span, { formula: formula.trim() }),
    );
  }
}

function reportUnknownHeading(heading: Heading, diagnostics: Diagnostic[]): void {
  const words = plainText(heading.children).trim();
  diagnostics.push(
    formulae.some((pattern) => pattern.test(words))
      ? diagnose("formula-typed", heading.span, { formula: words })
      : diagnose("unknown-heading", heading.span, { heading: words }),
  );
}
