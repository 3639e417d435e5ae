import type { FieldSource } from "../../model/fill-in.js";
import { monthNames } from "../../model/month-names.js";
import { isRealDate } from "../../model/real-date.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import type { Registers } from "../registers/check-register.js";
import type { RegisterCell, RegisterRow } from "../registers/register-file.js";
import { registerTitle } from "../registers/register-title.js";
import { rowsById } from "../registers/rows-by-id.js";

/** A row that fills something, with the register it stands in. */
export type FillingRow = { readonly register: string; readonly row: RegisterRow };

type ColumnSource = Extract<FieldSource, { readonly kind: "column" }>;

/** Fields of rows as a text prints them. */
export type FieldPrinter = {
  readonly print: (source: FieldSource, filling: FillingRow, number: number) => string;
  /** The cell behind a field, where it says that its day has not come: there is no day to print. */
  readonly notYet: (source: FieldSource, filling: FillingRow) => RegisterCell | undefined;
};

/** Finds what is printed for a field of a row; made once for all rows, since rows point at rows. */
export function fieldPrinter(registers: Registers, { registers: declared }: Vocabulary): FieldPrinter {
  const byId = rowsById(registers);
  const pointed = (register: string, id: string): RegisterRow | undefined => byId.get(register)?.get(id);
  const formOf = (register: string, column: string) => declared.get(register)?.forms.get(column)?.kind;
  /** The row whose column is printed: the row itself, or the one it points at. */
  const behind = ({ through }: ColumnSource, { register, row }: FillingRow) =>
    through === undefined
      ? { register, row }
      : { register: through, row: pointed(through, row.cells.get(through)?.text ?? "") };

  const printColumn = (source: ColumnSource, filling: FillingRow): string => {
    const { register, row } = behind(source, filling);
    const { column } = source;
    const text = row?.cells.get(column)?.text ?? "";
    // A column named like a register holds an id; people read what the row it names is called: the column after its id.
    const other = declared.get(column);
    const name = other?.columns.find((one) => one !== "id");
    if (other?.columns.includes("id") && name !== undefined) {
      return pointed(column, text)?.cells.get(name)?.text ?? text;
    }
    return formOf(register, column) === "date" ? dateInWords(text) : text;
  };

  return {
    print: (source, filling, number) => {
      switch (source.kind) {
        case "number":
          return String(number);
        case "register":
          return registerTitle(filling.register);
        case "column":
          return printColumn(source, filling);
      }
    },
    notYet: (source, filling) => {
      if (source.kind !== "column") return undefined;
      const { register, row } = behind(source, filling);
      const cell = row?.cells.get(source.column);
      const form = formOf(register, source.column);
      return cell?.text === "belum" && (form === "date" || form === "moment") ? cell : undefined;
    },
  };
}

/** `2026-07-01` → `1 Juli 2026`; what is no date stays as written. */
function dateInWords(text: string): string {
  if (!isRealDate(text)) return text;
  const [year, month, day] = text.split("-").map(Number) as [number, number, number];
  return `${day} ${monthNames[month - 1]?.id} ${year}`;
}
