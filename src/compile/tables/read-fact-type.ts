import { readNumber } from "../../conditions/read-number.js";
import { timeUnitOf, unitWords } from "../../conditions/time-units.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { FactType } from "../../model/vocabulary.js";
import type { FilledCell, TableCell } from "./read-table.js";
import { malformedCell } from "./row-findings.js";

const choiceWord = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
const range = /^(-?[\d.]+) s\.d\. (-?[\d.]+)$/;

const plainTypes: ReadonlyMap<string, FactType> = new Map<string, FactType>([
  ["ya/tidak", { kind: "boolean" }],
  ["tanggal", { kind: "date" }],
  ["waktu", { kind: "time" }],
  ["peristiwa", { kind: "event" }],
  ["teks", { kind: "text" }],
  ["rujukan", { kind: "reference" }],
]);
const typeNames = `${[...plainTypes.keys()].join(", ")}, pilihan, pilihan berurut, bilangan, durasi, daftar …, turunan …`;
const commaChoices = { id: "pilihan dipisah koma: `a, b, c`", en: "choices separated by commas: `a, b, c`" };

/**
 * The type of a fact from its cells `Jenis` and `Nilai atau satuan` (AUTHORING 1). What cannot be read is a finding at its cell; the type
 * then is the nearest one that later stages can go on with.
 */
export function readFactType(type: FilledCell, values: TableCell, diagnostics: Diagnostic[]): FactType {
  const written = type.text.toLowerCase();
  const plain = plainTypes.get(written);
  if (plain) return plain;
  const ordered = values.text?.includes("<") ?? false;
  const choices = (values.text ?? "")
    .split(ordered ? "<" : ",")
    .map((choice) => choice.trim())
    .filter(Boolean);
  if (written === "pilihan" || written === "pilihan berurut") {
    const wantsOrder = written === "pilihan berurut";
    const wanted = wantsOrder
      ? { id: "pilihan dari yang terendah: `a < b < c`", en: "choices from the lowest: `a < b < c`" }
      : commaChoices;
    if (choices.length < 2 || wantsOrder !== ordered || !areChoices(choices)) malformed(values, wanted, diagnostics);
    return { kind: "choice", choices, ordered: wantsOrder };
  }
  if (written === "bilangan") return readNumberType(values, diagnostics);
  if (written === "durasi") return readDurationType(values, diagnostics);
  const list = /^daftar (.+)$/.exec(written)?.[1];
  if (!areChoices(choices) || (list === "pilihan" && choices.length === 0))
    malformed(values, commaChoices, diagnostics);
  if (list) return { kind: "list", choices, register: list === "pilihan" ? undefined : list };
  const by = /^turunan (.+)$/.exec(written)?.[1];
  if (by) return { kind: "derived", by, choices, ordered };
  const wanted = { id: `salah satu dari: ${typeNames}`, en: `one of: ${typeNames}` };
  diagnostics.push(malformedCell(type, "Jenis", wanted));
  return { kind: "text" };
}

/** `tayangan`, or `tayangan, 0 s.d. 1.000.000`: the unit, then the least and the greatest value. */
function readNumberType(values: TableCell, diagnostics: Diagnostic[]): FactType {
  const text = values.text ?? "";
  const comma = text.indexOf(",");
  const unit = (comma < 0 ? text : text.slice(0, comma)).trim();
  if (unit === "" || /\d/.test(unit)) {
    const wanted = { id: "satuan yang dihitung", en: "the unit that is counted" };
    malformed(values, wanted, diagnostics);
    return { kind: "number", unit };
  }
  if (comma < 0) return { kind: "number", unit };
  const [, from = "", to = ""] = range.exec(text.slice(comma + 1).trim()) ?? [];
  const [minimum, maximum] = [wholeNumber(from), wholeNumber(to)];
  if (minimum === undefined || maximum === undefined || minimum > maximum) {
    const example = `${unit}, 0 s.d. 1.000`;
    const wanted = {
      id: `satuan dan rentang bilangan bulat dari yang terkecil: \`${example}\``,
      en: `the unit and a range of whole numbers from the least: \`${example}\``,
    };
    malformed(values, wanted, diagnostics);
    return { kind: "number", unit };
  }
  return { kind: "number", unit, minimum, maximum };
}

function readDurationType(values: TableCell, diagnostics: Diagnostic[]): FactType {
  const unit = values.text?.toLowerCase();
  if (unit !== undefined && timeUnitOf(unit) !== undefined) return { kind: "duration", unit };
  const known = Object.values(unitWords).join(", ");
  malformed(values, { id: `satuan waktu: ${known}`, en: `a unit of time: ${known}` }, diagnostics);
  return { kind: "duration", unit: undefined };
}

/** A whole number as texts write it, `1.000` being one thousand; `undefined` also where integers stop being exact. */
export function wholeNumber(text: string): number | undefined {
  const negative = text.startsWith("-");
  const digits = readNumber(negative ? text.slice(1) : text);
  const value = digits === undefined ? Number.NaN : Number(digits);
  if (!Number.isSafeInteger(value)) return undefined;
  // No minus zero: it prints as 0 and compares as 0, but is another value to some readers.
  return negative && value !== 0 ? -value : value;
}

/** Each a word as conditions write it, none twice. */
function areChoices(choices: readonly string[]): boolean {
  return choices.every((choice) => choiceWord.test(choice)) && new Set(choices).size === choices.length;
}

function malformed(values: TableCell, wanted: { id: string; en: string }, diagnostics: Diagnostic[]): void {
  diagnostics.push(malformedCell(values, "Nilai atau satuan", wanted));
}
