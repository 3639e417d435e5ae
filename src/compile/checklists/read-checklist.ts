import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { Checklist, ChecklistGroup, ChecklistItem } from "../../model/checklist.js";
import { type Document, topLevel } from "../../model/document.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import { type Block, type Inline, type ListItem, plainText } from "../../model/text.js";
import { kebab } from "../kebab.js";
import { uniqueNames } from "../names.js";
import type { Library } from "../references/library.js";
import { readCitations } from "../references/read-citations.js";
import { diagnose } from "./diagnostics.js";

/** The written ids met so far, and the maker of all others. */
type ItemIds = { readonly written: Set<string>; readonly make: (wanted: string) => string };

/**
 * The checklist of a daftar-periksa document, or of the task lists in a SOP. Sections are pause points; the last bracket of an item cites
 * the provisions it serves.
 * @param document - With its text linked: the citations are read off the references in it.
 */
export function readChecklist(document: Document, library: Library): Outcome<Checklist | undefined> {
  const { head } = document;
  if (head.kind !== "daftar-periksa" && head.kind !== "sop") return { value: undefined, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const groups: ChecklistGroup[] = [];
  const sections = [...walkProvisions(topLevel(document))];
  const ids: ItemIds = { written: new Set(), make: uniqueNames(writtenIds(sections), "-") };
  for (const section of sections) {
    const items = tasksOf(section.content).map((item, index) =>
      readItem(item, section, index, library, ids, diagnostics),
    );
    if (items.length > 0) groups.push({ title: section.title, provision: section.id, items });
  }
  if (groups.length === 0) {
    if (head.kind === "daftar-periksa") {
      diagnostics.push(diagnose("no-items", { file: document.file, start: 0, end: 0 }, {}));
    }
    return { value: undefined, diagnostics };
  }
  const role = head.kind === "sop" ? (head.performers[0] ?? head.unit) : head.role;
  const moment = head.kind === "sop" ? head.title : head.moment;
  return { value: { document: head.id, title: head.title, role, moment, groups }, diagnostics };
}

/** The tasks of some blocks, those inside other items after the item that holds them. */
function tasksOf(blocks: readonly Block[]): readonly ListItem[] {
  return blocks.flatMap((block) =>
    block.kind === "list"
      ? block.items.flatMap((item) => [...(item.checked === undefined ? [] : [item]), ...tasksOf(item.blocks)])
      : [],
  );
}

/** Ids written in the text: they stay, and the ids made from words give way to them. */
function writtenIds(sections: readonly Provision[]): ReadonlySet<string> {
  return new Set(sections.flatMap(({ content }) => tasksOf(content).flatMap(({ id }) => id?.value ?? [])));
}

function readItem(
  item: ListItem,
  section: Provision,
  index: number,
  library: Library,
  ids: ItemIds,
  diagnostics: Diagnostic[],
): ChecklistItem {
  const inlines = item.blocks.flatMap((block) => (block.kind === "paragraph" ? block.children : []));
  const { text, bracket } = splitBracket(inlines);
  const serves = bracket.flatMap((inline) => {
    if (inline.kind !== "reference" || inline.target.kind !== "provision") return [];
    const { document, id } = inline.target;
    const citation = library.get(document)?.byId(id)?.citation ?? "";
    return [{ document, provision: id, citation }];
  });
  const withoutProvision = /^\(\s*tanpa pasal\s*:\s*(.+?)\s*\)\.?$/i.exec(plainText(bracket).trim())?.[1];
  // A citation that leads nowhere has its own finding already.
  const cites = readCitations(plainText(bracket), []).length > 0;
  if (serves.length === 0 && withoutProvision === undefined && !cites) {
    diagnostics.push(diagnose("item-without-provision", item.span, {}));
  }
  const words = kebab(plainText(text), 40) || String(index + 1);
  const id = item.id ? writtenId(item.id, ids, diagnostics) : ids.make(`${section.id}-${words}`);
  return { id, text, serves, withoutProvision, span: item.span };
}

/** A written id stays; where it was written before, that is a finding. */
function writtenId(
  { value, span }: { readonly value: string; readonly span: Span },
  ids: ItemIds,
  diagnostics: Diagnostic[],
): string {
  if (ids.written.has(value)) {
    diagnostics.push(diagnose("duplicate-item-id", span, { id: value }));
    return ids.make(value);
  }
  ids.written.add(value);
  return value;
}

/** Splits running text at the bracket that ends it; brackets inside (`ayat (2)`) are counted. */
function splitBracket(inlines: readonly Inline[]): {
  readonly text: readonly Inline[];
  readonly bracket: readonly Inline[];
} {
  let depth = 0;
  let seen = false;
  for (let i = inlines.length - 1; i >= 0; i -= 1) {
    const inline = inlines[i] as Inline;
    const words = plainText([inline]);
    for (let at = words.length - 1; at >= 0; at -= 1) {
      const character = words[at] as string;
      if (!seen && /[\s.]/.test(character)) continue;
      if (!seen && character !== ")") return { text: inlines, bracket: [] };
      seen = true;
      if (character === ")") depth += 1;
      if (character === "(") depth -= 1;
      if (depth > 0 || inline.kind !== "text") continue;
      const before = partOf(inline, 0, words.slice(0, at).trimEnd().length);
      const after = partOf(inline, at, words.length);
      const text = before.value === "" ? inlines.slice(0, i) : [...inlines.slice(0, i), before];
      return { text, bracket: [after, ...inlines.slice(i + 1)] };
    }
  }
  return { text: inlines, bracket: [] };
}

type TextInline = Extract<Inline, { kind: "text" }>;

/** A stretch of a text, at its own place where each of its characters is one of the source. */
function partOf(text: TextInline, from: number, to: number): TextInline {
  const { value, span } = text;
  const verbatim = value.length === span.end - span.start;
  const place = verbatim ? { ...span, start: span.start + from, end: span.start + to } : span;
  return { kind: "text", value: value.slice(from, to), span: place };
}
