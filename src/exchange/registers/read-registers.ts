import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../model/source-file.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import { checkRegister, type Registers } from "./check-register.js";
import { diagnose } from "./diagnostics.js";
import { readCsvRegister } from "./read-csv-register.js";
import { readYamlRegister } from "./read-yaml-register.js";
import { maxLength, type WrittenRegister } from "./register-file.js";

/** Reads register files together, YAML or CSV by their ending, and holds them against the vocabulary. */
export function readRegisters(files: readonly SourceFile[], vocabulary: Vocabulary): Outcome<Registers> {
  const diagnostics: Diagnostic[] = [];
  const written = files.flatMap((file): readonly WrittenRegister[] => {
    const outcome = readFile(file);
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  });
  const checked = checkRegister(written, vocabulary);
  return { value: checked.value, diagnostics: [...diagnostics, ...checked.diagnostics] };
}

function readFile(file: SourceFile): Outcome<readonly WrittenRegister[]> {
  const top = { file: file.path, start: 0, end: 0 };
  if (file.text.length > maxLength) {
    return { value: [], diagnostics: [diagnose("too-large", top, { what: "length", limit: maxLength })] };
  }
  if (/\.ya?ml$/i.test(file.path)) return readYamlRegister(file);
  if (/\.csv$/i.test(file.path)) return readCsvRegister(file);
  return { value: [], diagnostics: [diagnose("unknown-form", top, { path: file.path })] };
}
