import { addAll } from "../../diagnostics/add-all.js";
import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Checklist, ChecklistGroup, ChecklistItem } from "../../model/checklist.js";
import { type ChecklistHead, type Document, type ProcedureHead, topLevel } from "../../model/document.js";
import type { Organisation } from "../../model/organisation.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import { type Block, type Inline, type ListItem, plainText } from "../../model/text.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import { kebab } from "../kebab.js";
import { uniqueNames } from "../names.js";
import type { Library } from "../references/library.js";
import { readCitations } from "../references/read-citations.js";
import { noShortTitles } from "../references/short-titles.js";
import { checkGroup } from "./check-group.js";
import { diagnose } from "./diagnostics.js";
import { commandsOf } from "./imperatives.js";

/** The written ids met so far, and the maker of all others. */
type ItemIds = { readonly written: Set<string>; readonly make: (wanted: string) => string };

/** What the reading of one document needs and gathers. */
type Reading = {
  readonly document: Document;
  readonly library: Library;
  readonly roles: Organisation["roles"];
  /** Whether a section must name its performer: there are several to choose from. */
  readonly manyPerformers: boolean;
  readonly ids: ItemIds;
  readonly diagnostics: Diagnostic[];
};

/** A pause point and who does it. */
type PausePoint = { readonly role: string; readonly group: ChecklistGroup };

/**
 * The checklists of a daftar-periksa document, or of the task lists in a SOP. Sections are pause points, those titled `Berhenti bila …` of
 * grounds to stop; a line `Oleh: <role>.` says who does a section and those below it, where it is not who the head names. The last bracket
 * of an item cites the provisions it serves.
 * @param document - With its text linked: the citations are read off the references in it.
 */
export function readChecklists(
  document: Document,
  library: Library,
  { roles }: Organisation,
  { acts }: Vocabulary,
): Outcome<readonly Checklist[]> {
  const { head } = document;
  if (head.kind !== "daftar-periksa" && head.kind !== "sop") return { value: [], diagnostics: [] };
  const sections = topLevel(document);
  const diagnostics: Diagnostic[] = [];
  const ids: ItemIds = { written: new Set(), make: uniqueNames(writtenIds([...walkProvisions(sections)]), "-") };
  const manyPerformers = head.kind === "sop" && head.performers.length > 1;
  const reading: Reading = { document, library, roles, manyPerformers, ids, diagnostics };
  const holder = head.kind === "sop" ? (head.performers[0] ?? head.unit) : head.role;
  const checklists = partsOf(head, sections).flatMap((part) =>
    byRole(
      part,
      part.sections.flatMap((section) => pausePoints(section, holder, false, reading)),
    ).map((list) => ({
      document: head.id,
      ...list,
    })),
  );
  if (checklists.length === 0 && head.kind === "daftar-periksa") {
    diagnostics.push(diagnose("no-items", { file: document.file, start: 0, end: 0 }, {}));
  }
  const known = commandsOf([...acts.values()].flatMap(({ phrases }) => phrases));
  addAll(
    diagnostics,
    checklists.flatMap(({ groups }) => groups.flatMap((group) => checkGroup(group, known))),
  );
  return { value: checklists, diagnostics };
}

/** What is one checklist, whoever does it: the whole document, or each section of a document for several moments. */
type Part = { readonly title: string; readonly moment: string; readonly sections: readonly Provision[] };

function partsOf(head: ChecklistHead | ProcedureHead, sections: readonly Provision[]): readonly Part[] {
  const moment = head.kind === "sop" ? head.title : head.moment;
  if (moment !== undefined) return [{ title: head.title, moment, sections }];
  return sections.map((section) => {
    const title = section.title || head.title;
    return { title, moment: title, sections: [section] };
  });
}

/** One checklist for each role that has pause points in a part, in the order of the text. */
function byRole({ title, moment }: Part, points: readonly PausePoint[]): readonly Omit<Checklist, "document">[] {
  return [...new Set(points.map(({ role }) => role))].map((role) => {
    const groups = points.filter((point) => point.role === role).map(({ group }) => group);
    return { title, moment, role, groups };
  });
}

/** The pause points of a section and those below it. `named`: whether the role is named in the text, and not only taken from the head. */
function pausePoints(section: Provision, holder: string, named: boolean, reading: Reading): readonly PausePoint[] {
  const performer = performerOf(section, reading);
  const role = performer ?? holder;
  const isNamed = named || performer !== undefined;
  const { title, id: provision } = section;
  const items = tasksOf(section.content).map((item, index) => readItem(item, section, index, reading));
  if (items.length > 0 && reading.manyPerformers && !isNamed) {
    reading.diagnostics.push(diagnose("performer-missing", section.labelSpan, { title }));
  }
  const kind = /^berhenti bila\b/i.test(title) ? "stop" : "do";
  const own = items.length > 0 ? [{ role, group: { title, provision, kind, items } as const }] : [];
  return [...own, ...section.children.flatMap((child) => pausePoints(child, role, isNamed, reading))];
}

/** The role that a paragraph `Oleh: Kepala Dinas.` names by its term. */
function performerOf({ content }: Provision, { roles, diagnostics }: Reading): string | undefined {
  for (const block of content) {
    const written = block.kind === "paragraph" && /^Oleh\s*:\s*(.+?)\s*\.?$/.exec(plainText(block.children))?.[1];
    if (!written) continue;
    const terms = [...roles.values()];
    const role = terms.find(({ term }) => term.toLowerCase() === written.toLowerCase());
    if (role) return role.id;
    const nearest = suggest(
      written,
      terms.map(({ term }) => term),
    );
    diagnostics.push(diagnose("performer-unknown", block.span, { written, nearest }));
  }
  return undefined;
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

function readItem(item: ListItem, section: Provision, index: number, reading: Reading): ChecklistItem {
  const { library, ids, diagnostics } = reading;
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
  const cites = readCitations(plainText(bracket), noShortTitles).length > 0;
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
