import type { ProcedureStep } from "../../model/procedure.js";
import { type BlockOf, type Cell, type Inline, plainText } from "../../model/text.js";
import { fragment, stepAnchor } from "../html/address.js";
import { type Html, html } from "../html/html.js";
import type { Page } from "../html/page.js";
import { renderTable } from "../html/render-block.js";
import { renderInlines } from "../html/render-inline.js";
import { renderFlow } from "../pictures/render-flow.js";

/**
 * A table of steps: the table as it is written, every row with an address, and every step that a note points at (`Ya: langkah 3`) a link to its
 * row, and the flow drawn below it. On a narrow screen its columns keep a width at which they can be read.
 * @param section - Id of the section that holds the table.
 */
export function renderSteps(
  table: BlockOf<"table">,
  section: string,
  steps: readonly ProcedureStep[],
  page: Page,
): Html {
  const there = new Set(steps.map(({ number }) => number));
  const noteColumn = table.header.findIndex(
    ({ children }) => plainText(children).trim().toLowerCase() === "keterangan",
  );
  const cell = ({ children }: Cell, column: number): Html =>
    column === noteColumn
      ? html`${children.map((inline) => renderNote(inline, section, there, page))}`
      : renderInlines(children, page);
  const complete = steps.length === table.rows.length;
  const rowIds = complete ? steps.map(({ number }) => stepAnchor(section, number)) : [];
  const written = renderTable(table, page, { name: "steps", rowIds, ...(complete ? { cell } : {}) });
  return html`${written}${complete && renderFlow(steps, section, page.site)}`;
}

/** Running text in which `langkah 3` is a link, if there is such a step. */
function renderNote(inline: Inline, section: string, there: ReadonlySet<number>, page: Page): Html {
  if (inline.kind !== "text") return renderInlines([inline], page);
  const pieces = inline.value.split(/(\blangkah \d{1,3}\b)/);
  return html`${pieces.map((piece) => {
    const number = Number(/^langkah (\d+)$/.exec(piece)?.[1] ?? Number.NaN);
    return there.has(number) ? html`<a href="${fragment(stepAnchor(section, number))}">${piece}</a>` : html`${piece}`;
  })}`;
}
