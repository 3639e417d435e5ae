import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Document } from "../../model/document.js";
import type { Span } from "../../model/span.js";
import type { BlockOf } from "../../model/text.js";
import type { Act, Fact, Register, Vocabulary } from "../../model/vocabulary.js";
import { type ColumnMeaning, completeRegisters, type WrittenRegister } from "./complete-registers.js";
import { diagnose } from "./diagnostics.js";
import { readDefault } from "./read-default.js";
import { readFactType } from "./read-fact-type.js";
import { type FilledCell, readTable, type TableCell, tablesUnder } from "./read-table.js";
import { reportCycles } from "./report-cycles.js";
import { definedTwice, malformedCell } from "./row-findings.js";

type Table = BlockOf<"table">;

const factTable = {
  name: "Fakta",
  required: ["Fakta", "Jenis"],
  optional: ["Nilai atau satuan", "Bunyi", "Arti", "Bawaan"],
} as const;
const actTable = {
  name: "Tindakan",
  required: ["Tindakan", "Kata"],
  optional: ["Selesai bila", "Termasuk", "Bawaan", "Bertentangan"],
} as const;
const registerTable = {
  name: "Register",
  required: ["Register"],
  optional: ["Anggota", "Kolom", "Wajib", "Tanggal", "Berlaku", "Fakta"],
} as const;
const columnTable = { name: "Kolom register", required: ["Kolom", "Arti"], optional: [] } as const;

const factName = /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/;
const actId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** An act as its row states it, before what other rows add. */
type WrittenAct = Omit<Act, "default"> & { readonly default: Act["default"] | undefined };

const actDefaults: ReadonlyMap<string, Act["default"]> = new Map([
  ["boleh", "allowed"],
  ["terlarang", "forbidden"],
]);

/** The rows read so far, and where findings go. */
type VocabularyReader = {
  readonly facts: Map<string, Fact>;
  readonly acts: Map<string, WrittenAct>;
  readonly registers: Map<string, WrittenRegister>;
  /** What columns hold, by `column` or `register.column`. */
  readonly columns: Map<string, ColumnMeaning>;
  /** Names of other rows, with the cell that names them. */
  readonly named: { readonly kind: "act" | "register"; readonly name: string; readonly span: Span }[];
  readonly diagnostics: Diagnostic[];
};

/**
 * Compiles the kosakata documents to facts, acts and registers (AUTHORING 1, *Tables*). The event of an act (`Selesai bila`) declares itself
 * as a fact if no row does.
 */
export function readVocabulary(documents: readonly Document[]): Outcome<Vocabulary> {
  const reader: VocabularyReader = {
    facts: new Map(),
    acts: new Map(),
    registers: new Map(),
    columns: new Map(),
    named: [],
    diagnostics: [],
  };
  for (const { body } of documents.filter(({ head }) => head.kind === "kosakata")) {
    for (const table of tablesUnder(body, "Register")) readRegisters(table, reader);
    for (const table of tablesUnder(body, "Kolom register")) readColumns(table, reader);
    for (const table of tablesUnder(body, "Fakta")) readFacts(table, reader);
    for (const table of tablesUnder(body, "Tindakan")) readActs(table, reader);
  }
  const { facts, acts, diagnostics } = reader;
  declareEvents(reader);
  reportUnknownNames(reader);
  reportCycles(acts, ({ partOf }) => partOf, diagnostics);
  const registers = completeRegisters(reader.registers, reader.columns, facts, diagnostics);
  return { value: { facts, acts: completeActs(acts), registers }, diagnostics };
}

function readRegisters(table: Table, reader: VocabularyReader): void {
  for (const { cells, span } of readTable(table, registerTable, reader.diagnostics)) {
    const id = cells.Register.text;
    const { columns, labels } = columnsOf(cells.Kolom.text);
    const among = (cell: TableCell): readonly string[] => columnsAmong(cell, columns, reader.diagnostics);
    const [required, dates] = [among(cells.Wajib), among(cells.Tanggal)];
    const validity = validityOf(cells.Berlaku, among(cells.Berlaku), reader.diagnostics);
    const members = commaList(cells.Anggota.text);
    const facts = rowFactsOf(cells.Fakta, columns, reader.diagnostics);
    const register = { id, members, columns, labels, required, dates, validity, facts, span };
    enter(reader.registers, cells.Register, register, reader.diagnostics);
  }
}

/** The two columns between which a row is in force. */
function validityOf(cell: TableCell, columns: readonly string[], diagnostics: Diagnostic[]): Register["validity"] {
  if (cell.text === undefined) return undefined;
  const [from, until, ...more] = columns;
  if (from !== undefined && until !== undefined && more.length === 0) return { from, until };
  const wanted = { id: "dua kolom tanggal: `mulai, sampai`", en: "two columns of dates: `mulai, sampai`" };
  // A column that is not there has its finding.
  if (columns.length === commaList(cell.text).length) diagnostics.push(malformedCell(cell, "Berlaku", wanted));
  return undefined;
}

/** What columns say of facts: `sampai = admin.tugas_berakhir`, `nama dan alamat terisi = registri.nama_akun`. */
function rowFactsOf(cell: TableCell, columns: readonly string[], diagnostics: Diagnostic[]): WrittenRegister["facts"] {
  return commaList(cell.text).flatMap((part) => {
    const [, left = "", filled, fact = ""] = /^(.+?)( terisi)?\s*=\s*(\S+)$/.exec(part) ?? [];
    const named = left.split(" dan ").map((name) => name.trim());
    if (!factName.test(fact) || (filled === undefined && named.length > 1)) {
      const wanted = { id: "`kolom = fakta` atau `kolom dan kolom terisi = fakta`", en: "`column = fact`" };
      diagnostics.push(malformedCell(cell, "Fakta", wanted));
      return [];
    }
    const own = columnsAmong({ ...cell, text: named.join(",") }, columns, diagnostics);
    const by = filled === undefined ? "value" : "filled";
    return own.length === named.length ? [{ fact, columns: own, by, span: cell.span }] : [];
  });
}

function readColumns(table: Table, reader: VocabularyReader): void {
  for (const { cells, span } of readTable(table, columnTable, reader.diagnostics)) {
    enter(reader.columns, cells.Kolom, { meaning: cells.Arti.text, span }, reader.diagnostics);
  }
}

/** Columns as a row lists them: `nama, skpd (Perangkat Daerah)` — the words in brackets are what people call the column. */
function columnsOf(text: string | undefined): Pick<Register, "columns" | "labels"> {
  const written = commaList(text).map((part) => /^([^()]+?)\s*\(([^()]+)\)$/.exec(part)?.slice(1) ?? [part]);
  const labels = written.flatMap(([name, label]) => (label === undefined ? [] : [[name as string, label] as const]));
  return { columns: written.map(([name]) => name as string), labels: new Map(labels) };
}

/** The columns a cell names; one that the register does not have is a finding. */
function columnsAmong(cell: TableCell, columns: readonly string[], diagnostics: Diagnostic[]): readonly string[] {
  const what = { id: "kolom", en: "column" };
  return commaList(cell.text).filter((name) => {
    if (columns.includes(name)) return true;
    diagnostics.push(diagnose("unknown-name", cell.span, { name, what, nearest: suggest(name, columns) }));
    return false;
  });
}

function readFacts(table: Table, reader: VocabularyReader): void {
  for (const { cells, span } of readTable(table, factTable, reader.diagnostics)) {
    const name = cells.Fakta.text;
    if (!factName.test(name)) {
      const wanted = { id: "`entitas.atribut` dengan huruf kecil", en: "`entity.attribute` in lower case" };
      reader.diagnostics.push(malformedCell(cells.Fakta, "Fakta", wanted));
    }
    const type = readFactType(cells.Jenis, cells["Nilai atau satuan"], reader.diagnostics);
    if (type.kind === "list" && type.register !== undefined) {
      reader.named.push({ kind: "register", name: type.register, span: cells.Jenis.span });
    }
    const fact: Fact = {
      name,
      type,
      phrases: slashList(cells.Bunyi.text),
      meaning: cells.Arti.text ?? "",
      default: readDefault(cells.Bawaan, name, type, reader.diagnostics),
      span,
    };
    enter(reader.facts, cells.Fakta, fact, reader.diagnostics);
  }
}

function readActs(table: Table, reader: VocabularyReader): void {
  for (const { cells, span } of readTable(table, actTable, reader.diagnostics)) {
    const id = cells.Tindakan.text;
    if (!actId.test(id)) {
      const wanted = { id: "huruf kecil dan tanda hubung", en: "lower-case letters and hyphens" };
      reader.diagnostics.push(malformedCell(cells.Tindakan, "Tindakan", wanted));
    }
    const doneWhen = cells["Selesai bila"];
    if (doneWhen.text !== undefined && !factName.test(doneWhen.text)) {
      const wanted = { id: "nama peristiwa: `entitas.atribut`", en: "the name of an event: `entity.attribute`" };
      reader.diagnostics.push(malformedCell(doneWhen, "Selesai bila", wanted));
    }
    const partOf = cells.Termasuk.text;
    if (partOf !== undefined) reader.named.push({ kind: "act", name: partOf, span: cells.Termasuk.span });
    const opposes = opposedBy(id, cells.Bertentangan, reader);
    const byDefault = actDefaultOf(cells.Bawaan, reader.diagnostics);
    const act: WrittenAct = {
      id,
      phrases: slashList(cells.Kata.text),
      doneWhen: doneWhen.text,
      partOf,
      default: byDefault,
      opposes,
      span,
    };
    enter(reader.acts, cells.Tindakan, act, reader.diagnostics);
  }
}

function actDefaultOf(cell: TableCell, diagnostics: Diagnostic[]): Act["default"] | undefined {
  if (cell.text === undefined) return undefined;
  const found = actDefaults.get(cell.text.toLowerCase());
  if (found === undefined)
    diagnostics.push(malformedCell(cell, "Bawaan", { id: "`boleh` atau `terlarang`", en: "`boleh` or `terlarang`" }));
  return found;
}

/** The acts a row names as its opposites; an act cannot oppose itself. */
function opposedBy(id: string, cell: TableCell, { named, diagnostics }: VocabularyReader): readonly string[] {
  const opposites = [...new Set(commaList(cell.text))];
  if (opposites.includes(id)) diagnostics.push(diagnose("opposes-itself", cell.span, { act: id }));
  const others = opposites.filter((name) => name !== id);
  for (const name of others) named.push({ kind: "act", name, span: cell.span });
  return others;
}

/** Gives silent rows the default of their wider act, and writes every opposition on both sides. */
function completeActs(written: ReadonlyMap<string, WrittenAct>): ReadonlyMap<string, Act> {
  const opposites = new Map<string, Set<string>>([...written.keys()].map((id) => [id, new Set()]));
  for (const { id, opposes } of written.values()) {
    for (const other of opposes) {
      const back = opposites.get(other);
      // An unknown name has its finding.
      if (!back) continue;
      back.add(id);
      opposites.get(id)?.add(other);
    }
  }
  return new Map(
    [...written].map(([id, act]): [string, Act] => [
      id,
      { ...act, default: inheritedDefault(act, written), opposes: [...(opposites.get(id) ?? [])].sort() },
    ]),
  );
}

/** The default of the nearest wider act that states one; a circle (which has its finding) states none. */
function inheritedDefault(act: WrittenAct, acts: ReadonlyMap<string, WrittenAct>): Act["default"] {
  const seen = new Set<string>();
  let one: WrittenAct | undefined = act;
  while (one && !seen.has(one.id)) {
    if (one.default !== undefined) return one.default;
    seen.add(one.id);
    one = one.partOf === undefined ? undefined : acts.get(one.partOf);
  }
  return "allowed";
}

function enter<T extends { readonly span: Span }>(
  into: Map<string, T>,
  cell: FilledCell,
  value: T,
  diagnostics: Diagnostic[],
): void {
  const first = into.get(cell.text);
  if (first) diagnostics.push(definedTwice(cell, first));
  else into.set(cell.text, value);
}

function declareEvents({ facts, acts }: VocabularyReader): void {
  for (const { doneWhen: name, span } of acts.values()) {
    if (name === undefined || facts.has(name)) continue;
    facts.set(name, { name, type: { kind: "event" }, phrases: [], meaning: "", default: undefined, span });
  }
}

function reportUnknownNames({ acts, registers, named, diagnostics }: VocabularyReader): void {
  for (const { kind, name, span } of named) {
    const known: ReadonlyMap<string, unknown> = kind === "act" ? acts : registers;
    const what = kind === "act" ? { id: "tindakan", en: "act" } : { id: "register", en: "register" };
    if (known.has(name)) continue;
    diagnostics.push(diagnose("unknown-name", span, { name, what, nearest: suggest(name, known.keys()) }));
  }
}

function commaList(text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : text
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean);
}

function slashList(text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : text
        .split(" / ")
        .map((part) => part.trim())
        .filter(Boolean);
}
