import type { ProcedureStep } from "../../model/procedure.js";
import { flowId } from "../html/address.js";
import { type Html, html, nothing } from "../html/html.js";
import { roleTerm, type Site } from "../html/site.js";
import { renderDrawing } from "./drawing.js";
import { layFlow } from "./lay-flow.js";

/**
 * The flow of a table of steps, drawn: the table beside it says the same in words. Nothing for a table without steps.
 * @param section - Id of the section that holds the table.
 */
export function renderFlow(steps: readonly ProcedureStep[], section: string, site: Site): Html {
  if (steps.length === 0) return nothing;
  const { flow } = site.words;
  const parts = layFlow(steps, {
    ...flow,
    performers: (roles) => roles.map((role) => roleTerm(site, role)).join(", "),
  });
  return html`<details class="picture" open>
<summary>${flow.heading}</summary>
<p class="picture-note">${flow.note}</p>
${parts.map((drawing, index) => {
  const title = parts.length === 1 ? flow.heading : flow.part(index + 1, parts.length);
  const image = { id: flowId(section, index + 1), title, description: flow.description(steps.length) };
  return html`<div class="picture-box" role="group" aria-label="${title}" tabindex="0">\n${renderDrawing(drawing, image)}</div>\n`;
})}</details>
`;
}
