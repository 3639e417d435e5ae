import type { DecisionTable } from "../../model/decision-table.js";
import type { Provision } from "../../model/provision.js";
import type { Block } from "../../model/text.js";
import { type Html, html } from "../html/html.js";
import type { Page } from "../html/page.js";
import { renderBlock, renderTable } from "../html/render-block.js";

/** A provision's own text. A decision table in it is printed as the table it is, with a sentence on how to read it. */
export function renderContent(provision: Provision, page: Page): Html {
  const tables = tablesOf(provision, page);
  return html`${provision.content.map((block) => {
    const decides = tables.find((table) => holds(block, table));
    return decides && block.kind === "table"
      ? renderTable(block, page, { note: noteOf(decides, page) })
      : renderBlock(block, page);
  })}`;
}

function tablesOf({ id }: Provision, { here }: Page): readonly DecisionTable[] {
  return here.decisionTables.get(id) ?? [];
}

function holds({ kind, span }: Block, { rows }: DecisionTable): boolean {
  const row = rows[0]?.span;
  return (
    kind === "table" && row !== undefined && row.file === span.file && span.start <= row.start && row.end <= span.end
  );
}

function noteOf({ determines, hit, default: fallback }: DecisionTable, { site: { words } }: Page): string {
  return words.decisionTableNote(determines, hit, fallback);
}
