import { assertNever } from "../../errors.js";
import { type Block, type BlockOf, type Cell, type ListItem, plainText } from "../../model/text.js";
import { type Html, html, joinHtml, nothing } from "./html.js";
import type { Page } from "./page.js";
import { renderInlines } from "./render-inline.js";

type Table = BlockOf<"table">;

/** How a table is announced and set. */
export type TableOptions = {
  /** A sentence above the table. */
  readonly note?: string;
  /** Class of the box, where the table is set in a way of its own. */
  readonly name?: string;
  /** Ids by which the rows can be linked to. */
  readonly rowIds?: readonly string[];
  /** The words of a cell, where they are not simply its running text. */
  readonly cell?: (cell: Cell, column: number) => Html;
};

/** Prose as HTML. */
export function renderBlocks(blocks: readonly Block[], page: Page): Html {
  return html`${blocks.map((block) => renderBlock(block, page))}`;
}

/** Blocks that machines read, raw HTML and link definitions print nothing; a footnote stands at the end of the page. */
export function renderBlock(block: Block, page: Page): Html {
  switch (block.kind) {
    case "paragraph":
      return html`<p>${renderInlines(block.children, page)}</p>\n`;
    case "heading":
      // Headings of the text are provisions; one inside a quote or a list item is only emphasised.
      return html`<p class="inner-heading">${renderInlines(block.children, page)}</p>\n`;
    case "list":
      return renderList(block, page);
    case "table":
      return renderTable(block, page);
    case "quote":
      return html`<blockquote>\n${renderBlocks(block.children, page)}</blockquote>\n`;
    case "code":
      return renderCode(block);
    case "divider":
      return html`<hr>\n`;
    case "footnote":
    case "html":
    case "link-definition":
      return nothing;
    default:
      return assertNever(block);
  }
}

const machineLanguages = new Set(["aturan", "skenario", "keputusan", "isian"]);

/** Whether a fenced block is read by machines and never printed. */
export function isForMachines({ language }: BlockOf<"code">): boolean {
  return machineLanguages.has(language);
}

function renderCode(block: BlockOf<"code">): Html {
  return isForMachines(block) ? nothing : html`<pre><code>${block.value}</code></pre>\n`;
}

function renderList(list: BlockOf<"list">, page: Page): Html {
  const items = list.items.map((item) => renderItem(item, page));
  if (!list.ordered) {
    const tasks = list.items.some(({ checked }) => checked !== undefined);
    return html`<ul${tasks && html` class="tasks"`}>\n${items}</ul>\n`;
  }
  return html`<ol${list.start !== 1 && html` start="${list.start}"`}>\n${items}</ol>\n`;
}

function renderItem(item: ListItem, page: Page): Html {
  const [first] = item.blocks;
  // A tight item is one paragraph: its words stand in the item itself.
  const words =
    item.blocks.length === 1 && first?.kind === "paragraph" ? renderInlines(first.children, page) : undefined;
  const text = words ?? html`\n${renderBlocks(item.blocks, page)}`;
  if (item.checked === undefined) return html`<li>${text}</li>\n`;
  return html`<li class="task"${itemId(item, page)}>${checkMark(item.checked, page)}<div class="task-words">${text}</div></li>\n`;
}

/** The stable id of a task, unless a provision of the page already has it: an id stands once on a page. */
function itemId({ id }: ListItem, { here }: Page): Html | false {
  return id !== undefined && !here.provisions.has(id.value) && html` id="${id.value}"`;
}

function checkMark(checked: boolean, { site: { words } }: Page): Html {
  return html`<span class="box" aria-hidden="true">${checked ? "☑" : "☐"}</span><span class="for-ears">${checked ? words.done : words.notDone}: </span>`;
}

/** A table in a box of its own, which scrolls where the screen is narrower. */
export function renderTable(table: Table, page: Page, options: TableOptions = {}): Html {
  const { words } = page.site;
  const name = words.table(
    table.header
      .map(({ children }) => plainText(children).trim())
      .filter(Boolean)
      .join(", "),
  );
  const headings = table.header.map(
    (cell, column) => html`<th scope="col"${cellClass(table, cell, column)}>${renderCell(cell, page)}</th>`,
  );
  const rows = table.rows.map((row, index) => {
    const id = options.rowIds?.[index];
    const cells = row.map((cell, column) => {
      const inside = options.cell?.(cell, column) ?? renderCell(cell, page);
      return html`<td${cellClass(table, cell, column)}>${inside}</td>`;
    });
    return html`<tr${id !== undefined && html` id="${id}"`}>${cells}</tr>\n`;
  });
  const note = options.note === undefined ? nothing : html`<p class="table-note">${options.note}</p>\n`;
  return html`${note}<div class="table-box${options.name !== undefined && html` ${options.name}`}" role="group" aria-label="${name}" tabindex="0">
<table>
<thead><tr>${headings}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
}

function renderCell({ children }: Cell, page: Page): Html {
  const [only] = children;
  return children.length === 1 && only?.kind === "text" ? breakableNames(only.value) : renderInlines(children, page);
}

/** Names of facts and choices (`isu.laporan_serupa_7_hari`) may break after a full stop or underscore, so that columns stay narrow. */
function breakableNames(text: string): Html {
  const pieces = text.split(/(?<=[a-z0-9][._])(?=[a-z0-9])/);
  return text.includes("_") ? joinHtml(pieces, html`<wbr>`) : html`${text}`;
}

/** How a cell is set; a date never breaks at its hyphens. */
function cellClass({ alignments }: Table, { children }: Cell, column: number): Html | false {
  const alignment = alignments[column];
  const names = [
    ...(alignment === "right" || alignment === "center" ? [`align-${alignment}`] : []),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(plainText(children).trim()) ? ["whole"] : []),
  ];
  return names.length > 0 && html` class="${names.join(" ")}"`;
}
