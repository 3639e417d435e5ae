import { suggest } from "../../diagnostics/suggest.js";
import type { DecisionTable } from "../../model/decision-table.js";
import { type BlockOf, plainText } from "../../model/text.js";
import { scalarAt, valueAt, type YamlMap } from "../../model/yaml.js";
import { diagnose } from "./diagnostics.js";
import type { RuleContext } from "./rule-context.js";

const hits: Readonly<Record<string, DecisionTable["hit"]>> = {
  tunggal: "unique",
  pertama: "first",
  tertinggi: "highest",
};

/**
 * Reads a `keputusan` block with the table directly below it: columns are facts, the last one the result (AUTHORING 1). Cells stay as
 * written; results must be values of the fact determined.
 */
export function readDecisionTable(
  map: YamlMap,
  table: BlockOf<"table"> | undefined,
  context: RuleContext,
): DecisionTable | undefined {
  const { diagnostics, vocabulary } = context;
  const id = scalarAt(map, "id");
  if (!table) {
    diagnostics.push(diagnose("table-missing", map.span, {}));
    return undefined;
  }
  const determines = valueAt(map, "menentukan");
  if (id === undefined || determines?.kind !== "scalar") return undefined;

  const header = table.header.map((cell) => ({ name: plainText(cell.children).trim(), span: cell.span }));
  const last = header.at(-1);
  if (last && last.name !== determines.value) {
    diagnostics.push(diagnose("table-result", last.span, { column: last.name, determines: determines.value }));
  }
  for (const { name, span } of header.slice(0, -1)) reportUnknown(name, span);
  reportUnknown(determines.value, determines.span);

  const type = vocabulary.facts.get(determines.value)?.type;
  const choices = type && "choices" in type ? type.choices : [];
  const rows = table.rows.map((row) => {
    const cells = row.map((cell) => ({ text: plainText(cell.children).replace(/\s+/g, " ").trim(), span: cell.span }));
    const result = cells.at(-1) ?? { text: "", span: table.span };
    if (choices.length > 0) reportUnknownChoice(result.text, result.span);
    const conditions = cells
      .slice(0, header.length - 1)
      .map(({ text }) => (text === "" || text === "-" || text === "–" ? undefined : text));
    const span = { file: table.span.file, start: cells[0]?.span.start ?? table.span.start, end: result.span.end };
    return { cells: conditions, result: result.text, span };
  });
  const fallback = valueAt(map, "bawaan");
  if (fallback?.kind === "scalar" && choices.length > 0) reportUnknownChoice(fallback.value, fallback.span);
  return {
    id,
    determines: determines.value,
    hit: hits[scalarAt(map, "cara") ?? ""] ?? "unique",
    default: scalarAt(map, "bawaan"),
    facts: header.slice(0, -1).map(({ name }) => name),
    rows,
    document: context.document.head.id,
    provision: context.above.id,
    span: map.span,
  };

  function reportUnknown(fact: string, span: DecisionTable["span"]): void {
    if (vocabulary.facts.has(fact)) return;
    diagnostics.push(diagnose("unknown-fact", span, { fact, nearest: suggest(fact, vocabulary.facts.keys()) }));
  }

  function reportUnknownChoice(written: string, span: DecisionTable["span"]): void {
    if (choices.includes(written) || determines?.kind !== "scalar") return;
    const params = { written, fact: determines.value, nearest: suggest(written, choices), known: choices.join(", ") };
    diagnostics.push(diagnose("unknown-choice", span, params));
  }
}
