import { groupLimits, type PlatformLimit } from "../../model/platform-limit.js";
import { type Html, html } from "../html/html.js";
import type { Page } from "../html/page.js";

/** Under a table of limits: the safe value of each, computed from what its sources say. */
export function renderSafeLimits(limits: readonly PlatformLimit[], { site: { words } }: Page): Html {
  const { note, platform, part, value, unknown } = words.safeLimits;
  const rows = groupLimits(limits).map(
    (group) =>
      html`<tr><th scope="row">${group.platform}</th><td>${group.part}</td><td>${
        group.safe === undefined ? unknown : `${words.number(group.safe)} ${words.limitUnits[group.unit]}`
      }</td></tr>\n`,
  );
  return html`<p class="table-note">${note}</p>
<div class="table-box" role="group" aria-label="${words.table(value)}" tabindex="0">
<table>
<thead><tr><th scope="col">${platform}</th><th scope="col">${part}</th><th scope="col">${value}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
}
