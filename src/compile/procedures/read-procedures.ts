import { parseDuration } from "../../conditions/parse-duration.js";
import { addAll } from "../../diagnostics/add-all.js";
import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import { type Document, type ProcedureHead, topLevel } from "../../model/document.js";
import type { Organisation } from "../../model/organisation.js";
import type { Procedure, ProcedureStep } from "../../model/procedure.js";
import { type Provision, walkProvisions } from "../../model/provision.js";
import { type BlockOf, type Inline, plainText } from "../../model/text.js";
import type { Library } from "../references/library.js";
import { readCitations } from "../references/read-citations.js";
import { noShortTitles } from "../references/short-titles.js";
import { type FilledCell, readTable, type TableRow } from "../tables/read-table.js";
import { checkSteps } from "./check-steps.js";
import { diagnose } from "./diagnostics.js";
import { readNote } from "./read-note.js";

/** A table of steps as PermenPAN-RB style SOPs write it, the flow in words instead of arrows. */
const shape = {
  name: "langkah",
  required: ["No", "Kegiatan", "Pelaksana", "Waktu", "Output", "Keterangan"],
  optional: ["Kelengkapan"],
} as const;

/**
 * The step tables of a SOP: every table with the columns `No` and `Kegiatan`. A table that lacks a column or a step that cannot be read is
 * a finding; a table with any step that could not be read is not checked as a whole.
 * @param document - With its text linked: provisions are read off the references in it.
 */
export function readProcedures(
  document: Document,
  library: Library,
  organisation: Organisation,
): Outcome<readonly Procedure[]> {
  const { head } = document;
  if (head.kind !== "sop") return { value: [], diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const sections = [...walkProvisions(topLevel(document))];
  const procedures = sections.flatMap((section) =>
    section.content
      .filter((block) => block.kind === "table")
      .filter(isStepTable)
      .map((table) => readOne(section, table, head, { library, organisation, diagnostics })),
  );
  if (procedures.length === 0) {
    diagnostics.push(diagnose("no-steps", { file: document.file, start: 0, end: 0 }, {}));
  }
  return { value: procedures, diagnostics };
}

type Reading = { readonly library: Library; readonly organisation: Organisation; readonly diagnostics: Diagnostic[] };

function isStepTable({ header }: BlockOf<"table">): boolean {
  const names = header.map(({ children }) => plainText(children).trim().toLowerCase());
  return names.includes("no") && names.includes("kegiatan");
}

function readOne(section: Provision, table: BlockOf<"table">, head: ProcedureHead, reading: Reading): Procedure {
  const { diagnostics } = reading;
  const rows = readTable(table, shape, diagnostics);
  const steps = rows.map((row, index) => readStep(row, index + 1, head, reading));
  if (rows.length === table.rows.length) addAll(diagnostics, checkSteps(steps));
  return { document: head.id, provision: section.id, title: section.title, steps };
}

/** @param expected - The number the step must have by its place in the table. */
function readStep(
  { cells, span }: TableRow<typeof shape>,
  expected: number,
  head: ProcedureHead,
  reading: Reading,
): ProcedureStep {
  const { library, diagnostics } = reading;
  if (cells.No.text !== String(expected)) {
    diagnostics.push(diagnose("step-number", cells.No.span, { written: cells.No.text, expected }));
  }
  const time = readTime(cells.Waktu.text);
  if (!time) diagnostics.push(diagnose("time-unreadable", cells.Waktu.span, { written: cells.Waktu.text }));
  const note = readNote(cells.Keterangan, diagnostics);
  const serves = servedBy(cells.Keterangan.children, library);
  const words = cells.Keterangan.text;
  // A citation that leads nowhere has its own finding already.
  const cites = serves.length > 0 || readCitations(words, noShortTitles).length > 0;
  if (!cites && !/\btanpa pasal\s*:\s*\S/i.test(words)) {
    diagnostics.push(diagnose("step-without-provision", cells.Keterangan.span, {}));
  }
  return {
    number: expected,
    activity: cells.Kegiatan.children,
    decision: cells.Kegiatan.text.endsWith("?"),
    performers: readPerformers(cells.Pelaksana, head, reading),
    needs: cells.Kelengkapan.children,
    time,
    output: cells.Output.children,
    note: cells.Keterangan.children,
    ...note,
    serves,
    span,
    timeSpan: cells.Waktu.span,
  };
}

function readTime(written: string): ProcedureStep["time"] {
  const every = /^setiap (.+)$/i.exec(written)?.[1];
  const duration = parseDuration((every ?? written).toLowerCase());
  return duration && { kind: every === undefined ? "takes" : "every", duration };
}

/** The roles a cell names by their terms: `Kepala Dinas dan Kepala BKPSDM`. */
function readPerformers(
  { text, span }: FilledCell,
  head: ProcedureHead,
  { organisation, diagnostics }: Reading,
): readonly string[] {
  const byTerm = new Map([...organisation.roles.values()].map(({ id, term }) => [term.toLowerCase(), id]));
  // Without roles every name would be unknown; that the document of roles is missing has its own finding.
  if (byTerm.size === 0) return [];
  return text.split(/\s*,\s*(?:(?:dan|atau|bersama)\s+)?|\s+(?:dan|atau|bersama)\s+/).flatMap((term) => {
    const role = byTerm.get(term.toLowerCase());
    if (role === undefined) {
      const terms = [...organisation.roles.values()].map((one) => one.term);
      diagnostics.push(diagnose("performer-unknown", span, { written: term, nearest: suggest(term, terms) }));
      return [];
    }
    if (!head.performers.includes(role)) {
      diagnostics.push(diagnose("performer-undeclared", span, { role, written: term }));
    }
    return [role];
  });
}

/** The provisions that running text refers to, each once. */
function servedBy(inlines: readonly Inline[], library: Library): ProcedureStep["serves"] {
  const seen = new Set<string>();
  return inlines.flatMap((inline) => {
    if (inline.kind !== "reference" || inline.target.kind !== "provision") return [];
    const { document, id } = inline.target;
    if (seen.has(`${document}#${id}`)) return [];
    seen.add(`${document}#${id}`);
    return [{ document, provision: id, citation: library.get(document)?.byId(id)?.citation ?? "" }];
  });
}
