import type { FieldSource } from "../../model/fill-in.js";
import { monthNames } from "../../model/month-names.js";
import { isRealDate } from "../../model/real-date.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import type { Registers } from "../registers/check-register.js";
import type { RegisterRow } from "../registers/register-file.js";
import { registerTitle } from "../registers/register-title.js";

/** A row that fills something, with the register it stands in. */
export type FillingRow = { readonly register: string; readonly row: RegisterRow };

/** Finds what is printed for a field of a row; made once for all rows, since rows point at rows. */
export function fieldPrinter(
  registers: Registers,
  { registers: declared }: Vocabulary,
): (source: FieldSource, filling: FillingRow, number: number) => string {
  const byId = new Map(
    [...registers].map(([register, rows]) => [
      register,
      new Map(rows.map((row): [string, RegisterRow] => [row.cells.get("id")?.text ?? "", row])),
    ]),
  );
  const pointed = (register: string, id: string): RegisterRow | undefined => byId.get(register)?.get(id);

  const printCell = (register: string, row: RegisterRow | undefined, column: string): string => {
    const text = row?.cells.get(column)?.text ?? "";
    // A column named like a register holds an id; people read what the row it names is called: the column after its id.
    const other = declared.get(column);
    const name = other?.columns.find((one) => one !== "id");
    if (other?.columns.includes("id") && name !== undefined) {
      return pointed(column, text)?.cells.get(name)?.text ?? text;
    }
    return declared.get(register)?.forms.get(column)?.kind === "date" ? dateInWords(text) : text;
  };

  return (source, { register, row }, number) => {
    switch (source.kind) {
      case "number":
        return String(number);
      case "register":
        return registerTitle(register);
      case "column":
        return source.through === undefined
          ? printCell(register, row, source.column)
          : printCell(
              source.through,
              pointed(source.through, row.cells.get(source.through)?.text ?? ""),
              source.column,
            );
    }
  };
}

/** `2026-07-01` → `1 Juli 2026`; what is no date stays as written. */
function dateInWords(text: string): string {
  if (!isRealDate(text)) return text;
  const [year, month, day] = text.split("-").map(Number) as [number, number, number];
  return `${day} ${monthNames[month - 1]?.id} ${year}`;
}
