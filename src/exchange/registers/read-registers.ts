import { addAll } from "../../diagnostics/add-all.js";
import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import { inOrder } from "../../diagnostics/order.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Span } from "../../model/span.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import { decodeSource } from "../../syntax/decode-source.js";
import { checkRegister, type Registers } from "./check-register.js";
import { diagnose } from "./diagnostics.js";
import { readCsvRegister } from "./read-csv-register.js";
import { readWorkbook, type Workbook } from "./read-workbook.js";
import { readYamlRegister } from "./read-yaml-register.js";
import { maxLength, type WrittenRegister } from "./register-file.js";

/** A register file as it lies on the disk, under the name a person gave it. */
export type RegisterFile = { readonly path: string; readonly bytes: Uint8Array };

/** Registers, and every text a finding may stand in: the files, and each sheet of a workbook. */
export type ReadRegisters = { readonly registers: Registers; readonly sources: readonly SourceFile[] };

type ReadFile = {
  readonly written: readonly WrittenRegister[];
  readonly sources: readonly SourceFile[];
  readonly place?: Workbook["place"];
};

/**
 * Reads register files together (YAML, CSV or XLSX by their ending) and holds them against the registers the law declares. A finding in a
 * workbook names its sheet and cell.
 */
export function readRegisters(
  files: readonly RegisterFile[],
  vocabulary: Pick<Vocabulary, "registers">,
): Outcome<ReadRegisters> {
  const diagnostics: Diagnostic[] = [];
  const read = files.map((file): ReadFile => {
    const outcome = readFile(file);
    addAll(diagnostics, outcome.diagnostics);
    return outcome.value;
  });
  const checked = checkRegister(
    read.flatMap(({ written }) => written),
    vocabulary,
  );
  const place = (span: Span) => read.map((one) => one.place?.(span)).find((found) => found !== undefined);
  return {
    value: { registers: checked.value, sources: read.flatMap(({ sources }) => sources) },
    diagnostics: inOrder([...diagnostics, ...checked.diagnostics].map((one) => placed(one, place(one.span)))),
  };
}

function placed(diagnostic: Diagnostic, place: ReturnType<Workbook["place"]>): Diagnostic {
  if (!place) return diagnostic;
  const { message } = diagnostic;
  const cell = place.cell === "" ? { id: "", en: "" } : { id: `, sel ${place.cell}`, en: `, cell ${place.cell}` };
  return {
    ...diagnostic,
    message: {
      id: `Lembar ${place.sheet}${cell.id}: ${message.id}`,
      en: `Sheet ${place.sheet}${cell.en}: ${message.en}`,
    },
  };
}

function readFile({ path, bytes }: RegisterFile): Outcome<ReadFile> {
  const top = { file: path, start: 0, end: 0 };
  const nothing: ReadFile = { written: [], sources: [{ path, text: "" }] };
  if (bytes.length > 4 * maxLength) {
    return { value: nothing, diagnostics: [diagnose("too-large", top, { what: "length", limit: maxLength })] };
  }
  if (/\.xlsx$/i.test(path)) {
    const { value, diagnostics } = readWorkbook(path, bytes);
    const sources = [{ path, text: "" }, ...value.sheets];
    return { value: { written: value.registers, sources, place: value.place }, diagnostics };
  }
  const reader = /\.ya?ml$/i.test(path) ? readYamlRegister : /\.csv$/i.test(path) ? readCsvRegister : undefined;
  if (!reader) return { value: nothing, diagnostics: [diagnose("unknown-form", top, { path })] };
  const { value: source, diagnostics } = decodeSource(path, bytes);
  // A file that is not text has its finding; what it seems to hold is nobody's row.
  if (diagnostics.length > 0) return { value: nothing, diagnostics };
  if (source.text.length > maxLength) {
    return { value: nothing, diagnostics: [diagnose("too-large", top, { what: "length", limit: maxLength })] };
  }
  const read = reader(source);
  return { value: { written: read.value, sources: [source] }, diagnostics: read.diagnostics };
}
