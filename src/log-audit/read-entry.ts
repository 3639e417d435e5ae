import { longestName } from "../emit/exports/log/log-columns.js";
import type { ApprovalEntry } from "../evaluate/approvals.js";
import type { DecideQuestion } from "../evaluate/decide.js";
import type { Facts } from "../evaluate/encode-facts.js";
import type { Rules } from "../evaluate/rules.js";
import type { LogForm, LogRow, StoredEntry } from "../host/log-store.js";
import { strictJson } from "../schema/strict-json.js";
import { decodeCell, decodeInstant, decodeNames } from "./decode-cell.js";
import { type KnownColumns, knownApprovalColumns, knownEntryColumns, missing, strangers } from "./known-columns.js";
import { type RowRefusal, RowRefused, refusal, unreadableWhys } from "./refused-row.js";

/** An entry of a log, read: what may be asked about it. Its facts and names are checked where it is asked. */
export type LogEntry = {
  /** Its number in the whole log, from 0. */
  readonly place: number;
  readonly id: string;
  readonly agency: string | undefined;
  readonly question: DecideQuestion;
};

/** The outcome of reading a row. */
export type ReadEntry =
  | { readonly ok: true; readonly entry: LogEntry }
  | { readonly ok: false; readonly id: string | undefined; readonly refusals: readonly RowRefusal[] };

type Cells = { readonly [name: string]: unknown };

/**
 * Makes a reader of entries.
 * @param forms - How each file of entries, and each of approvals, is written: cells of tables are text for what JSON can say itself.
 */
export function entryReader(
  rules: Rules,
  forms: { readonly entries: readonly LogForm[]; readonly approvals: readonly LogForm[] },
): (row: StoredEntry) => ReadEntry {
  const [own, given] = [knownEntryColumns(rules), knownApprovalColumns()];

  return (row) => {
    let id: string | undefined;
    try {
      const cells = cellsOf(row, forms.entries[row.file] ?? "ndjson");
      id = typeof cells["id"] === "number" ? String(cells["id"]) : nameIn(cells, "id");
      const unknown = strangers(Object.keys(cells), own);
      if (unknown.length > 0) throw new RowRefused(unknown);
      if (id === undefined) throw new RowRefused([missing("id")]);
      if (row.isRepeated) {
        throw new RowRefused([
          refusal(
            "repeated-id",
            "id",
            "id dipakai beberapa catatan; tidak satu pun dinilai.",
            "An id that several entries have; none of them is judged.",
          ),
        ]);
      }
      const decisions = row.approvals.map((one) => approvalOf(one, forms.approvals[one.file] ?? "ndjson", given));
      const question = questionOf(cells, own, forms.entries[row.file] !== "ndjson", decisions);
      return { ok: true, entry: { place: row.place, id, agency: nameIn(cells, "agency"), question } };
    } catch (error) {
      if (error instanceof RowRefused) return { ok: false, id, refusals: error.refusals };
      throw error;
    }
  };
}

/** The columns of a row that say something: nothing in a table is unknown. */
function cellsOf({ text }: LogRow, form: LogForm): Cells {
  const read = strictJson(text);
  if (read.kind === "refused") {
    const { id, en } = read.why;
    throw new RowRefused([
      refusal("unreadable", "JSON", `Baris tidak terbaca: ${id}.`, `A line that cannot be read: ${en}.`),
    ]);
  }
  const { value } = read;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new RowRefused([unreadableWhys.form]);
  }
  if (form !== "ndjson") return Object.fromEntries(Object.entries(value).filter(([, cell]) => cell !== null));
  return value as Cells;
}

function questionOf(
  cells: Cells,
  known: KnownColumns,
  isTable: boolean,
  decisions: readonly ApprovalEntry[],
): DecideQuestion {
  const empty = known.required.filter((name) => cells[name] === undefined || cells[name] === "");
  if (empty.length > 0) throw new RowRefused(empty.map(missing));
  const written = isTable ? decodeNames : (value: unknown) => value;
  const nested = cells["approvals"] === undefined ? [] : isTable ? jsonIn(cells, "approvals") : cells["approvals"];
  if (!Array.isArray(nested)) throw new RowRefused([wrong("approvals", "daftar objek", "a list of objects")]);
  const toward = cells["toward"] === undefined ? undefined : namesOf("toward", written(cells["toward"]));
  const content = textIn(cells, "content");
  return {
    roles: namesOf("roles", written(cells["roles"])),
    act: textIn(cells, "act") ?? "",
    at: String(isTable ? decodeInstant(cells["at"]) : cells["at"]),
    facts: factsOf(cells, known, isTable),
    approvals: [...nested.map((one) => nestedApproval(one, isTable)), ...decisions],
    ...(toward === undefined ? {} : { toward }),
    ...(content === undefined ? {} : { content }),
  };
}

/** Facts of the column `facts` and those with a column of their own. */
function factsOf(cells: Cells, known: KnownColumns, isTable: boolean): Facts {
  const listed = isTable ? withoutNull(jsonIn(cells, "facts"), cells["facts"]) : cells["facts"];
  if (listed !== undefined && (typeof listed !== "object" || listed === null || Array.isArray(listed))) {
    throw new RowRefused([wrong("facts", "objek fakta dan nilainya", "an object of facts and values")]);
  }
  const facts: { [name: string]: unknown } = { ...listed };
  for (const name of Object.keys(cells)) {
    const fact = known.names.has(name) ? undefined : known.facts.get(name);
    if (!fact) continue;
    if (Object.hasOwn(facts, name)) {
      throw new RowRefused([
        refusal(
          "wrong-value",
          name,
          `${name} dikirim dua kali, dalam facts dan sendiri.`,
          `${name} is sent twice, in facts and by itself.`,
        ),
      ]);
    }
    facts[name] = isTable ? decodeCell(fact.type, cells[name]) : cells[name];
  }
  return facts;
}

/** A structure of Parquet has all its attributes in every row; in JSON that was written in a cell, null says that an event has not happened. */
function withoutNull(value: unknown, cell: unknown): unknown {
  if (typeof cell === "string" || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
}

function approvalOf(row: LogRow, form: LogForm, known: KnownColumns): ApprovalEntry {
  const cells = cellsOf(row, form);
  const unknown = strangers(Object.keys(cells), known);
  if (unknown.length > 0) throw new RowRefused(unknown);
  const { id: _, ...decision } = cells;
  return nestedApproval(decision, form !== "ndjson");
}

/** What stands in it is checked, and refused by name, by the evaluator; here only what it cannot know. */
function nestedApproval(value: unknown, isTable: boolean): ApprovalEntry {
  if (!isTable || typeof value !== "object" || value === null) return value as ApprovalEntry;
  const decision = withoutNull(value, undefined) as Cells;
  return { ...decision, at: decodeInstant(decision["at"]) } as ApprovalEntry;
}

function namesOf(column: string, value: unknown): readonly string[] {
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string")) return value;
  throw new RowRefused([wrong(column, "daftar id peran, paling sedikit satu", "a list of role ids, at least one")]);
}

function textIn(cells: Cells, column: string): string | undefined {
  const value = cells[column];
  if (value === undefined || typeof value === "string") return value;
  throw new RowRefused([wrong(column, "teks", "text")]);
}

function nameIn(cells: Cells, column: string): string | undefined {
  const name = textIn(cells, column);
  if (name !== undefined && name.length > longestName) {
    throw new RowRefused([
      wrong(column, `teks paling panjang ${longestName} tanda`, `text of at most ${longestName} characters`),
    ]);
  }
  return name === "" ? undefined : name;
}

/** JSON written in a cell; a value of Parquet as it is. */
function jsonIn(cells: Cells, column: string): unknown {
  const value = cells[column];
  if (typeof value !== "string") return value;
  const read = strictJson(value);
  if (read.kind === "value") return read.value;
  const { id, en } = read.why;
  throw new RowRefused([
    refusal(
      "wrong-value",
      column,
      `JSON dalam ${column} tidak terbaca: ${id}.`,
      `The JSON in ${column} cannot be read: ${en}.`,
    ),
  ]);
}

function wrong(column: string, id: string, en: string): RowRefusal {
  return refusal("wrong-value", column, `${column} harus ${id}.`, `${column} must be ${en}.`);
}
