import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Document } from "../../model/document.js";
import type { Certainty, Instrument, LawState, Laws, LawValidity, LegalPassage } from "../../model/law.js";
import { isRealDate } from "../../model/real-date.js";
import { pathOf } from "../references/citation-index.js";
import { lawKey } from "../references/law-index.js";
import { readCitations } from "../references/read-citations.js";
import { noShortTitles } from "../references/short-titles.js";
import { diagnose } from "./diagnostics.js";
import { readTable, type TableCell, type TableRow, type TableShape } from "./read-table.js";
import { definedTwice, malformedCell, requiredTables } from "./row-findings.js";

const instrumentTable = {
  name: "Instrumen",
  required: ["Kode", "Instrumen", "Keadaan", "Kepastian"],
  optional: [
    "Sebutan lain",
    "Tentang",
    "Lembaran Negara",
    "Berlaku sejak",
    "Berlaku sampai",
    "Diubah terakhir",
    "Pertanyaan",
    "Sumber",
  ],
} as const;
const passageTable = {
  name: "Ketentuan",
  required: ["Instrumen", "Ketentuan", "Isi", "Kepastian"],
  optional: ["Berlaku sejak", "Berlaku sampai", "Pertanyaan"],
} as const;

const states: Readonly<Record<string, LawState>> = {
  berlaku: "in-force",
  diubah: "amended",
  dicabut: "repealed",
  "dilaporkan dicabut": "reported-repealed",
  "belum berlaku": "not-yet-in-force",
};
const certainties: Readonly<Record<string, Certainty>> = {
  terverifikasi: "verified",
  sekunder: "secondary",
  belum: "unverified",
};

/** What the dasar-hukum documents say of the law around the handbook. */
export function readLaws(documents: readonly Document[]): Outcome<Omit<Laws, "citations">> {
  const diagnostics: Diagnostic[] = [];
  const instruments = new Map<string, Instrument>();
  const names = new Map<string, Instrument>();
  const passages = new Map<string, LegalPassage>();
  const laws = documents.filter(({ head }) => head.kind === "dasar-hukum");

  for (const document of laws) {
    for (const row of rowsUnder(document, instrumentTable, diagnostics)) {
      const instrument = readInstrument(row, document.head.id, diagnostics);
      const keys = [instrument.name, ...instrument.aliases].flatMap((name) => lawKey(name) ?? []);
      const first = instruments.get(instrument.id) ?? keys.flatMap((key) => names.get(key) ?? [])[0];
      if (first) {
        diagnostics.push(definedTwice(row.cells.Kode, first));
        continue;
      }
      instruments.set(instrument.id, instrument);
      for (const key of keys) names.set(key, instrument);
    }
  }
  for (const document of laws) {
    for (const row of rowsUnder(document, passageTable, diagnostics)) {
      const passage = readPassage(row, instruments, diagnostics);
      if (!passage) continue;
      const key = `${passage.instrument} ${passage.passage}`;
      const first = passages.get(key);
      if (first) diagnostics.push(definedTwice(row.cells.Ketentuan, first));
      else passages.set(key, passage);
    }
  }
  return { value: { instruments: [...instruments.values()], passages: [...passages.values()] }, diagnostics };
}

function rowsUnder<const Shape extends TableShape>(
  document: Document,
  shape: Shape,
  diagnostics: Diagnostic[],
): readonly TableRow<Shape>[] {
  return requiredTables(document, shape.name, diagnostics).flatMap((table) => readTable(table, shape, diagnostics));
}

function readInstrument(
  { cells, span }: TableRow<typeof instrumentTable>,
  document: string,
  diagnostics: Diagnostic[],
): Instrument {
  const name = cells.Instrumen.text;
  const wanted = { id: "jenis, nomor, dan tahunnya", en: "its kind, number and year" };
  if (lawKey(name) === undefined) diagnostics.push(malformedCell(cells.Instrumen, "Instrumen", wanted));
  return {
    document,
    id: cells.Kode.text,
    name,
    aliases: cells["Sebutan lain"].text?.split(/\s*;\s*/) ?? [],
    title: cells.Tentang.text,
    gazette: cells["Lembaran Negara"].text,
    state: oneOf("Keadaan", cells.Keadaan, states, diagnostics) ?? "in-force",
    // A word that cannot be read must not make an act look surer than it is.
    certainty: oneOf("Kepastian", cells.Kepastian, certainties, diagnostics) ?? "unverified",
    validity: validityOf(cells, diagnostics),
    lastAmendment: cells["Diubah terakhir"].text,
    question: questionOf(cells.Pertanyaan, diagnostics),
    span,
  };
}

function readPassage(
  { cells, span }: TableRow<typeof passageTable>,
  instruments: ReadonlyMap<string, Instrument>,
  diagnostics: Diagnostic[],
): LegalPassage | undefined {
  const instrument = cells.Instrumen.text;
  if (!instruments.has(instrument)) {
    const what = { id: "instrumen", en: "instrument" };
    const nearest = suggest(instrument, instruments.keys());
    diagnostics.push(diagnose("unknown-name", cells.Instrumen.span, { name: instrument, what, nearest }));
    return undefined;
  }
  const citation = cells.Ketentuan.text;
  const [found, another] = readCitations(citation, noShortTitles);
  if (!found || another || found.start > 0 || found.end < citation.length) {
    const wanted = {
      id: "satu ketentuan, misalnya `Pasal 22 ayat (7)`",
      en: "one provision, such as `Pasal 22 ayat (7)`",
    };
    diagnostics.push(malformedCell(cells.Ketentuan, "Ketentuan", wanted));
    return undefined;
  }
  return {
    instrument,
    passage: pathOf(found.steps),
    citation,
    words: cells.Isi.text,
    certainty: oneOf("Kepastian", cells.Kepastian, certainties, diagnostics) ?? "unverified",
    validity: validityOf(cells, diagnostics),
    question: questionOf(cells.Pertanyaan, diagnostics),
    span,
  };
}

function validityOf(
  cells: Readonly<Record<"Berlaku sejak" | "Berlaku sampai", TableCell>>,
  diagnostics: Diagnostic[],
): LawValidity {
  const date = (column: "Berlaku sejak" | "Berlaku sampai"): string | undefined => {
    const { text } = cells[column];
    if (text === undefined || isRealDate(text)) return text;
    diagnostics.push(malformedCell(cells[column], column, { id: "tanggal `YYYY-MM-DD`", en: "a date `YYYY-MM-DD`" }));
    return undefined;
  };
  return { from: date("Berlaku sejak"), to: date("Berlaku sampai") };
}

function questionOf(cell: TableCell, diagnostics: Diagnostic[]): string | undefined {
  if (cell.text === undefined || /^Q-\d\d$/.test(cell.text)) return cell.text;
  diagnostics.push(
    malformedCell(cell, "Pertanyaan", { id: "nomor pertanyaan, misalnya `Q-02`", en: "a question, such as `Q-02`" }),
  );
  return undefined;
}

function oneOf<T>(
  column: string,
  cell: TableCell,
  values: Readonly<Record<string, T>>,
  diagnostics: Diagnostic[],
): T | undefined {
  const value = Object.entries(values).find(([word]) => word === cell.text)?.[1];
  if (value === undefined) {
    const known = Object.keys(values).join(", ");
    diagnostics.push(malformedCell(cell, column, { id: `salah satu dari ${known}`, en: `one of ${known}` }));
  }
  return value;
}
