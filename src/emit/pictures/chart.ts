import { fragment, pageName } from "../html/address.js";
import { type Hole, type Html, html, joinHtml } from "../html/html.js";
import type { Site } from "../html/site.js";
import { type Drawing, renderDrawing } from "./drawing.js";

/** A place in the text. */
export type ChartPlace = { readonly document: string; readonly provision: string; readonly citation: string };

/** The kinds of pictures, in the order of the page. */
export const chartKinds = ["ladders", "cascades", "times", "roles"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** A picture made from the model, and the same in words. */
export type Chart = {
  readonly kind: ChartKind;
  /** Of its part of the page; also where links to it lead. */
  readonly id: string;
  readonly title: string;
  /** One sentence on what it shows, for those who do not see it. */
  readonly about: string;
  /** One picture, or the sheets of one that is too long. */
  readonly drawings: readonly Drawing[];
  readonly table: ChartTable;
  /** The provisions it is made from. */
  readonly grounds: readonly ChartPlace[];
  /** The one of them under which it is also shown. */
  readonly place: ChartPlace | undefined;
};

/** The content of a picture in words; the first column names the row. */
export type ChartTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Hole[])[];
};

/** The drawings, each in a box that scrolls where the screen is narrower. */
export function renderDrawings({ id, title, about, drawings }: Chart, { words }: Site): Html {
  return html`${drawings.map((drawing, index) => {
    const name = drawings.length === 1 ? title : words.charts.part(title, index + 1, drawings.length);
    const image = { id: `${id}_${index + 1}`, title: name, description: words.charts.description(about) };
    return html`<div class="picture-box chart-box" role="group" aria-label="${name}" tabindex="0">\n${renderDrawing(drawing, image)}</div>\n`;
  })}`;
}

/** The table with the same content; rows whose first cell is the same word stand together under it. */
export function renderChartTable({ title, table: { columns, rows } }: Chart, { words }: Site): Html {
  const groups: (readonly Hole[])[][] = [];
  for (const row of rows) {
    const open = groups.at(-1);
    if (typeof row[0] === "string" && open?.[0]?.[0] === row[0]) open.push(row);
    else groups.push([row]);
  }
  const bodies = groups.map((group) => {
    const name = html`<th${group.length > 1 ? html` scope="rowgroup" rowspan="${group.length}"` : html` scope="row"`}>${group[0]?.[0]}</th>`;
    return group.map(
      ([, ...cells], index) => html`<tr>${index === 0 && name}${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`,
    );
  });
  const together = groups.some((group) => group.length > 1);
  return html`<div class="table-box chart-table" role="group" aria-label="${words.charts.tableOf(title)}" tabindex="0">
<table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
${together ? bodies.map((body) => html`<tbody>\n${body}</tbody>\n`) : html`<tbody>\n${bodies}</tbody>\n`}</table>
</div>
`;
}

/** The provisions a picture is made from, linked, by document. */
export function renderGrounds({ grounds }: Chart, site: Site): Html {
  const documents = [...new Set(grounds.map(({ document }) => document))];
  const lists = documents.map((document) => {
    const own = grounds.filter((one) => one.document === document);
    const places = [...new Map(own.map((one) => [one.provision, one])).values()];
    const title = site.documents.get(document)?.document.head.title ?? document;
    return html`<cite>${title}</cite>: ${joinHtml(
      places.map((place) => linkTo(place, site)),
      ", ",
    )}`;
  });
  return html`<p class="picture-note">${site.words.charts.grounds} ${joinHtml(lists, "; ")}.</p>\n`;
}

/** A provision by its citation, linked where the handbook has it; a section of prose by its title. */
export function linkTo({ document, provision, citation }: ChartPlace, { documents }: Site): Hole {
  const found = documents.get(document)?.provisions.get(provision);
  if (!found) return citation;
  const words = found.kind === "section" && found.title !== "" ? found.title : citation;
  return html`<a href="${pageName(document)}${fragment(provision)}">${words}</a>`;
}
