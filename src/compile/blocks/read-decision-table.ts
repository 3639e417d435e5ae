import { checkNames } from "../../conditions/check-names.js";
import { readCell } from "../../conditions/read-cell.js";
import { kindOf } from "../../conditions/value-kind.js";
import { addAll } from "../../diagnostics/add-all.js";
import { suggest } from "../../diagnostics/suggest.js";
import type { Condition } from "../../model/condition.js";
import type { DecisionRow, DecisionTable } from "../../model/decision-table.js";
import type { Span } from "../../model/span.js";
import { type BlockOf, type Cell, plainText } from "../../model/text.js";
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
 * Reads a `keputusan` block with the table directly below it: columns are facts, the last one the result (AUTHORING 1). Cells are
 * conditions on the fact of their column and stay as written beside them; results must be values of the fact determined.
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
  const columns = header.slice(0, -1);
  const rows = table.rows.map((row): DecisionRow => {
    const cells = row.map((cell) => ({ text: wordsOf(cell), span: cell.span }));
    const rowSpan = { ...(cells[0]?.span ?? table.span), end: cells.at(-1)?.span.end ?? table.span.end };
    // A row may be shorter than the header: then its result is missing, not its last condition.
    const result = cells[header.length - 1] ?? { text: "", span: rowSpan };
    if (isNothing(result.text)) diagnostics.push(diagnose("result-missing", rowSpan, {}));
    else reportUnknownChoice(result.text, result.span, determines.value, values, context);
    const written = columns.map((_fact, column) => {
      const text = cells[column]?.text ?? "";
      return isNothing(text) ? undefined : text;
    });
    const read = columns.map(({ name }, column) => {
      const cell = row[column];
      return cell === undefined || written[column] === undefined ? "any" : conditionIn(cell, name);
    });
    const conditions = read.flatMap((one) => (one === "any" || one === "unreadable" ? [] : [one]));
    return {
      cells: written,
      when: together(conditions, rowSpan),
      whole: !read.includes("unreadable"),
      result: result.text,
      span: rowSpan,
    };
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

  /** The condition a cell states of its column's fact; nothing is said of a column that is no fact. */
  function conditionIn(cell: Cell, fact: string): Condition | "unreadable" {
    const type = vocabulary.facts.get(fact)?.type;
    if (!type) return "unreadable";
    const { value, diagnostics: found } = readCell(wordsOf(cell), insideCell(cell), { fact, kind: kindOf(type) });
    const { ruleIds: rules, calendars } = context;
    const all = value ? checkNames(value, { vocabulary, rules, calendars }) : found;
    addAll(diagnostics, all);
    return value && all.length === 0 ? value : "unreadable";
  }

  function reportUnknown(fact: string, span: DecisionTable["span"]): void {
    if (vocabulary.facts.has(fact)) return;
    diagnostics.push(diagnose("unknown-fact", span, { fact, nearest: suggest(fact, vocabulary.facts.keys()) }));
  }
}

function wordsOf(cell: Cell): string {
  return plainText(cell.children).replace(/\s+/g, " ").trim();
}

/** Places inside a cell: exact where it is one plain run of text, the whole cell otherwise. */
function insideCell(cell: Cell): (start: number, end: number) => Span {
  const [only] = cell.children;
  const words = wordsOf(cell);
  const from = only?.kind === "text" ? only.value.indexOf(words) : -1;
  if (only?.kind !== "text" || cell.children.length > 1 || from < 0) return () => cell.span;
  const { file, start: first, end: last } = only.span;
  // An escaped sign makes the source longer than the text it stands for.
  if (last - first !== only.value.length) return () => cell.span;
  return (start, end) => ({ file, start: first + from + start, end: first + from + end });
}

function together(conditions: readonly Condition[], span: Span): Condition | undefined {
  const [only] = conditions;
  return conditions.length < 2 ? only : { kind: "and", operands: conditions, span };
}

function isNothing(text: string): boolean {
  return text === "" || text === "-" || text === "–";
}
