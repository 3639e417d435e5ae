import type { Provision } from "../../model/provision.js";
import { chartsPageName, fragment } from "../html/address.js";
import { type Html, html } from "../html/html.js";
import type { Page } from "../html/page.js";
import { renderDrawings } from "./chart.js";
import { chartsOf } from "./charts.js";

/** The pictures made from a provision, folded away under it; their tables stand on the page of pictures. */
export function renderCharts({ id }: Provision, { here, site }: Page): Html {
  const { head } = here.document;
  const charts = chartsOf(site).filter(({ place }) => place?.document === head.id && place.provision === id);
  const own = site.words.charts;
  return html`${charts.map((chart) => {
    const { heading, note } = own[chart.kind];
    return html`<details class="picture picture-beside">
<summary>${heading}: ${chart.title}</summary>
<p class="picture-note">${note} <a href="${chartsPageName}${fragment(chart.id)}">${own.asTable}</a></p>
${renderDrawings(chart, site)}</details>
`;
  })}`;
}
