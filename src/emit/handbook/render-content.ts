import type { DecisionTable } from "../../model/decision-table.js";
import type { Provision } from "../../model/provision.js";
import type { Block } from "../../model/text.js";
import { type Html, html } from "../html/html.js";
import type { Page } from "../html/page.js";
import { renderBlock, renderTable } from "../html/render-block.js";

/**
 * A provision's own text. A decision table is printed as the table it is, with a sentence on how to read it: in its place where the
 * text still holds the table, else after the text.
 */
export function renderContent(provision: Provision, page: Page): Html {
  const tables = page.here.decisionTables.get(provision.id) ?? [];
  const placed = new Set<DecisionTable>();
  const text = provision.content.map((block) => {
    const decides = tables.find((table) => block.kind === "table" && holds(block, table));
    if (!decides || block.kind !== "table") return renderBlock(block, page);
    placed.add(decides);
    return renderTable(block, page, { note: noteOf(decides, page) });
  });
  return html`${text}${tables.filter((table) => !placed.has(table)).map((table) => renderDecisionTable(table, page))}`;
}

function holds({ span }: Block, { rows }: DecisionTable): boolean {
  const row = rows[0]?.span;
  return row !== undefined && row.file === span.file && span.start <= row.start && row.end <= span.end;
}

function noteOf({ determines, hit, default: fallback }: DecisionTable, { site: { words } }: Page): string {
  return words.decisionTableNote(determines, hit, fallback);
}

function renderDecisionTable(table: DecisionTable, page: Page): Html {
  const cell = (value: string) => ({
    children: [{ kind: "text" as const, value, span: table.span }],
    span: table.span,
  });
  return renderTable(
    {
      kind: "table",
      alignments: [],
      header: [...table.facts, table.determines].map(cell),
      rows: table.rows.map(({ cells, result }) =>
        [...cells.map((value) => value ?? page.site.words.anyValue), result].map(cell),
      ),
      span: table.span,
    },
    page,
    { note: noteOf(table, page) },
  );
}
