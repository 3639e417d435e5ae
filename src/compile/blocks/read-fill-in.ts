import { suggest } from "../../diagnostics/suggest.js";
import type { FieldSource, FillIn, FillInField } from "../../model/fill-in.js";
import { type Cell, plainText } from "../../model/text.js";
import type { Register, Vocabulary } from "../../model/vocabulary.js";
import { scalarAt, scalarsAt, type YamlMap } from "../../model/yaml.js";
import type { AttachedBlock } from "../structure/identify.js";
import { columnNamed } from "../tables/column-named.js";
import { diagnose } from "./diagnostics.js";
import type { RuleContext } from "./rule-context.js";

/**
 * Reads an `isian` block with the table directly below it. A list has the registers' columns as its heads, and rows that are blank; a sheet
 * has two columns, the names of the registers' columns in the first, blanks in the second.
 */
export function readFillIn(map: YamlMap, block: AttachedBlock, context: RuleContext): FillIn | undefined {
  const { diagnostics, vocabulary } = context;
  const { table } = block;
  if (!table) {
    diagnostics.push(diagnose("fill-in-table-missing", map.span, {}));
    return undefined;
  }
  const registers = registersOf(map, context);
  if (registers.length === 0) return undefined;
  const form = scalarAt(map, "bentuk") === "lembar" ? "sheet" : "list";
  const blanks = form === "sheet" ? table.rows.map((row) => row[1]) : table.rows.flat();
  for (const cell of blanks) {
    if (cell && !isBlank(cell)) diagnostics.push(diagnose("fill-in-filled", cell.span, {}));
  }
  const heads =
    form === "sheet"
      ? table.rows.map(([name, value]) => ({ name, value }))
      : table.header.map((name) => ({ name, value: name }));
  const fields = heads.flatMap(({ name, value }): FillInField[] => {
    const source = name && sourceOf(name, registers, context);
    if (name && !value) diagnostics.push(diagnose("fill-in-table-missing", name.span, {}));
    return source && value ? [{ source, span: value.span }] : [];
  });
  // A head that fills from nothing has its finding; a table that is only partly filled would be worse than none.
  if (fields.length < heads.length) return undefined;
  return {
    document: context.document.head.id,
    provision: context.above.id,
    registers: registers.map(({ id }) => id),
    form,
    order: orderOf(
      map,
      heads.map(({ name }) => wordsOf(name)),
      context,
    ),
    fields,
    span: block.code.span,
    table: table.span,
  };

  function registersOf(written: YamlMap, { diagnostics: found }: RuleContext): readonly Register[] {
    return scalarsAt(written, "register").flatMap(({ value, span }) => {
      const register = vocabulary.registers.get(value);
      if (register) return [register];
      const nearest = suggest(value, vocabulary.registers.keys());
      found.push(diagnose("unknown-register", span, { name: value, nearest }));
      return [];
    });
  }
}

/** What a head is filled from: every register of the block must have it. */
function sourceOf(
  cell: Cell,
  registers: readonly Register[],
  { vocabulary, diagnostics }: RuleContext,
): FieldSource | undefined {
  const name = wordsOf(cell);
  const [first, ...others] = registers.map((register) => columnSource(name, register, vocabulary));
  if (first && others.every((one) => one && sameSource(one, first))) return first;
  const special = name.toLowerCase();
  if (special === "no" || special === "no.") return { kind: "number" };
  if (special === "peran") return { kind: "register" };
  const known = registers.flatMap(({ columns, labels }) => columns.map((column) => labels.get(column) ?? column));
  const names = [...new Set(known)];
  const register = registers.map(({ id }) => id).join(", ");
  diagnostics.push(
    diagnose("fill-in-column", cell.span, { column: name, register, known: names, nearest: suggest(name, names) }),
  );
  return undefined;
}

type ColumnSource = Extract<FieldSource, { kind: "column" }>;

/** A column of the register itself, or else of a register one of its columns points at. */
function columnSource(name: string, register: Register, { registers }: Vocabulary): ColumnSource | undefined {
  const own = columnNamed(name, register);
  if (own !== undefined) return { kind: "column", column: own, through: undefined };
  for (const through of register.columns) {
    const pointed = registers.get(through);
    const column = pointed && columnNamed(name, pointed);
    if (column !== undefined) return { kind: "column", column, through };
  }
  return undefined;
}

function sameSource(a: ColumnSource, b: ColumnSource): boolean {
  return a.column === b.column && a.through === b.through;
}

/** The places of the heads that `urut` names. */
function orderOf(map: YamlMap, heads: readonly string[], { diagnostics }: RuleContext): readonly number[] {
  return scalarsAt(map, "urut").flatMap(({ value, span }) => {
    const place = heads.findIndex((head) => head.toLowerCase() === value.toLowerCase());
    if (place >= 0) return [place];
    const nearest = suggest(value, heads);
    diagnostics.push(diagnose("fill-in-order", span, { column: value, known: [...heads], nearest }));
    return [];
  });
}

function wordsOf(cell: Cell | undefined): string {
  return cell ? plainText(cell.children).replace(/\s+/g, " ").trim() : "";
}

/** Nothing, or dots to write on. */
function isBlank(cell: Cell): boolean {
  return /^[\s.…_-]*$/.test(wordsOf(cell));
}
