import { suggest } from "../../diagnostics/suggest.js";
import type { DecisionTable } from "../../model/decision-table.js";
import { type BlockOf, plainText } from "../../model/text.js";
import { scalarAt, valueAt, type YamlMap } from "../../model/yaml.js";
import { diagnose } from "./diagnostics.js";
import { findTarget } from "./find-target.js";
import { reportUnknownChoice } from "./report-unknown-choice.js";
import type { RuleContext } from "./rule-context.js";
import { valuesOf } from "./values-of.js";

const hits: ReadonlyMap<string, DecisionTable["hit"]> = new Map([
  ["tunggal", "unique"],
  ["pertama", "first"],
  ["tertinggi", "highest"],
]);

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

  const values = valuesOf(vocabulary.facts.get(determines.value)?.type);
  const pada = valueAt(map, "pada");
  if (pada?.kind === "scalar" && pada.value !== "" && !findTarget(pada.value, context)) {
    const unit = context.document.head.title;
    diagnostics.push(diagnose("unknown-provision", pada.span, { written: pada.value, unit }));
  }
  const rows = table.rows.map((row) => {
    const cells = row.map((cell) => ({ text: plainText(cell.children).replace(/\s+/g, " ").trim(), span: cell.span }));
    const rowSpan = { ...(cells[0]?.span ?? table.span), end: cells.at(-1)?.span.end ?? table.span.end };
    // A row may be shorter than the header: then its result is missing, not its last condition.
    const result = cells[header.length - 1] ?? { text: "", span: rowSpan };
    if (isNothing(result.text)) diagnostics.push(diagnose("result-missing", rowSpan, {}));
    else reportUnknownChoice(result.text, result.span, determines.value, values, context);
    const conditions = header.slice(0, -1).map((_fact, column) => {
      const text = cells[column]?.text ?? "";
      return isNothing(text) ? undefined : text;
    });
    return { cells: conditions, result: result.text, span: rowSpan };
  });
  const fallback = valueAt(map, "bawaan");
  if (fallback?.kind === "scalar" && fallback.value !== "") {
    reportUnknownChoice(fallback.value, fallback.span, determines.value, values, context);
  }
  return {
    id,
    determines: determines.value,
    hit: hits.get(scalarAt(map, "cara") ?? "") ?? "unique",
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
}

function isNothing(text: string): boolean {
  return text === "" || text === "-" || text === "–";
}
