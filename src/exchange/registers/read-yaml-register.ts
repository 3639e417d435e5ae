import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.js";
import type { SourceFile } from "../../model/source-file.js";
import type { YamlEntry, YamlNode } from "../../model/yaml.js";
import { parseYaml } from "../../syntax/yaml.js";
import { diagnose } from "./diagnostics.js";
import type { RegisterCell, RegisterRow, WrittenRegister } from "./register-file.js";

/** Reads registers from YAML: each register by its name, a list of rows, every value text as it stands. */
export function readYamlRegister({ path, text }: SourceFile): Outcome<readonly WrittenRegister[]> {
  const { value: root, diagnostics: found } = parseYaml(text, (start, end) => ({ file: path, start, end }));
  const diagnostics = [...found];
  const top = { file: path, start: 0, end: 0 };
  if (root?.kind !== "map") {
    // Broken YAML has its finding.
    if (found.length === 0) diagnostics.push(diagnose("not-rows", root?.span ?? top, {}));
    return { value: [], diagnostics };
  }
  const value = root.entries.map(({ key, keySpan, value: rows }): WrittenRegister => {
    const name = { text: key, span: keySpan };
    return { name, heads: undefined, rows: rowsOf(rows, diagnostics) };
  });
  return { value, diagnostics };
}

function rowsOf(node: YamlNode, diagnostics: Diagnostic[]): readonly RegisterRow[] {
  // `admin_pengganti:` with nothing below it is a register without rows.
  if (node.kind === "scalar" && node.value === "") return [];
  if (node.kind !== "list") {
    diagnostics.push(diagnose("not-rows", node.span, {}));
    return [];
  }
  return node.items.flatMap((row) => {
    if (row.kind === "map")
      return [{ cells: new Map(row.entries.flatMap((entry) => cellOf(entry, diagnostics))), span: row.span }];
    diagnostics.push(diagnose("not-rows", row.span, {}));
    return [];
  });
}

function cellOf({ key, value }: YamlEntry, diagnostics: Diagnostic[]): [string, RegisterCell][] {
  if (value.kind === "scalar") return [[key, { text: value.value.trim(), span: value.span }]];
  diagnostics.push(diagnose("not-rows", value.span, {}));
  return [];
}
