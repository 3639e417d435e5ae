import type { Handbook } from "../../model/handbook.js";
import type { CellForm, Register } from "../../model/vocabulary.js";
import type { JsonSchema } from "./facts-schema.js";

/**
 * The schema of a register file as people write it, in YAML or JSON: registers by name, each a list of rows whose values are text (`ya`, `2026-07-03`,
 * `belum`). A workbook or a CSV file has the same columns. Made from the vocabulary, so that a column that holds a fact has that fact's meaning and values.
 * @returns An object made in the order of the vocabulary: the same handbook gives the same bytes.
 */
export function registersSchema({
  vocabulary,
  policy,
  region,
}: Pick<Handbook, "vocabulary" | "policy" | "region">): JsonSchema {
  const registers = [...vocabulary.registers.values()];
  const law = region ? `${region.type} ${region.name}` : "these guidelines";
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:pedoman:registers:${policy.edition}:${policy.contentHash}`,
    $comment: `Policy edition ${policy.edition}, content hash ${policy.contentHash}.`,
    title: "Registers",
    description: `Register files under the rules of ${law}, as written in YAML or JSON. An empty text is a value that is not known.`,
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(
      registers.map((register): [string, JsonSchema] => [register.id, rowsOf(register, vocabulary.registers)]),
    ),
  };
}

function rowsOf(register: Register, registers: ReadonlyMap<string, Register>): JsonSchema {
  const { id, columns, required, validity, members } = register;
  const notes = [
    `Rows of the register ${id}.`,
    ...(members.length > 0 ? [`Counted for each row: ${members.join(", ")}.`] : []),
    ...(validity ? [`A row is in force from ${validity.from} to ${validity.until}, both days inclusive.`] : []),
  ];
  return {
    description: notes.join(" "),
    type: "array",
    items: {
      type: "object",
      description: `One row of ${id}.`,
      required: [...required],
      additionalProperties: false,
      properties: Object.fromEntries(
        columns.map((column): [string, JsonSchema] => [column, columnOf(column, register, registers)]),
      ),
    },
  };
}

function columnOf(column: string, register: Register, registers: ReadonlyMap<string, Register>): JsonSchema {
  const { labels, meanings, required, forms, facts } = register;
  const form = forms.get(column) ?? { kind: "text" };
  const isPointer = column !== register.id && registers.get(column)?.columns.includes("id") === true;
  const held = facts.filter(({ columns }) => columns.includes(column)).map(({ fact }) => fact);
  const { shape, note } = shapeOf(form, required.includes(column));
  const description = [
    meanings.get(column) ?? `Column ${column} of the register ${register.id}.`,
    note,
    isPointer ? `The id of a row of ${column}.` : "",
    held.length > 0 ? `Says: ${held.join(", ")}.` : "",
  ];
  return {
    title: labels.get(column) ?? column,
    description: description.filter(Boolean).join(" "),
    type: "string",
    ...shape,
  };
}

const day = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
const time = "(?:[01]?[0-9]|2[0-3])[:.][0-5][0-9](?:[:.][0-5][0-9])?";

function shapeOf(form: CellForm, isRequired: boolean): { readonly shape: JsonSchema; readonly note: string } {
  const orEmpty = (pattern: string): string => (isRequired ? `^(?:${pattern})$` : `^(?:${pattern})?$`);
  const orEmptyOf = (choices: readonly string[]): readonly string[] => (isRequired ? choices : [...choices, ""]);
  switch (form.kind) {
    case "text":
      return { shape: isRequired ? { minLength: 1 } : {}, note: "" };
    case "date":
      return { shape: { pattern: orEmpty(`${day}|belum`) }, note: "Date, YYYY-MM-DD; `belum`: not yet." };
    case "moment":
      return {
        shape: { pattern: orEmpty(`${day}(?:(?: (?:pukul )?|T)${time})?|belum|belum terjadi`) },
        note: "YYYY-MM-DD, or YYYY-MM-DD HH:MM; `belum`: has not happened.",
      };
    case "yes-no":
      return { shape: { enum: orEmptyOf(["ya", "tidak"]) }, note: "" };
    case "choice":
      return { shape: { enum: orEmptyOf(form.choices) }, note: "" };
    case "number":
      return { shape: { pattern: orEmpty("[0-9]{1,15}") }, note: "A whole number." };
  }
}
