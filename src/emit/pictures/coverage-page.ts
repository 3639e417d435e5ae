import { type Document, topLevel } from "../../model/document.js";
import { type Coverage, type CoveredProvision, coverage } from "../../prove/coverage.js";
import { fragment, pageName, ruleAnchor, scenarioAnchor } from "../html/address.js";
import { type Html, html } from "../html/html.js";
import { pageShell } from "../html/page-shell.js";
import type { Site } from "../html/site.js";
import { renderTemplate } from "../render-template.js";

/** File name of the page. */
export const coveragePage = "cakupan.html";

/** One row of the map: a Pasal, a diktum, or an annex with rules, and all that covers it. */
export type CoverageRow = {
  readonly id: string;
  readonly citation: string;
  readonly title: string;
  readonly cells: readonly {
    readonly column: CoverageColumn;
    readonly count: number;
    readonly href: string | undefined;
  }[];
};

/** What is counted of a row: its ayat, how they are read, and what reads, tries and asks for them. */
export const coverageColumns = ["units", "rules", "human", "known", "none", "norms", "scenarios", "items"] as const;
export type CoverageColumn = (typeof coverageColumns)[number];

/**
 * The map pasal × rule × scenario × checklist: a table whose cells bear a number and a shade for it. Nothing, if the handbook has no act.
 */
export function renderCoveragePage(site: Site): string | undefined {
  const { words, handbook } = site;
  const covered = coverage(handbook);
  if (covered.provisions.length === 0) return undefined;
  const acts = handbook.documents.flatMap((document) => {
    const rows = coverageRows(document, covered, site);
    return rows.length === 0
      ? []
      : [{ title: document.head.title, href: pageName(document.head.id), table: renderMap(rows, document, site) }];
  });
  return renderTemplate("handbook/coverage", {
    page: pageShell(site, "handbook", { title: words.coverage.title }),
    words: words.coverage,
    shades: shadeFrom.map((_, shade) => ({ shade, text: shadeText(shade) })),
    acts,
  });
}

/** The rows of a document, in the order of its text. */
export function coverageRows(document: Document, { provisions }: Coverage, site: Site): readonly CoverageRow[] {
  const { id } = document.head;
  const own = provisions.filter((one) => one.document === id);
  const rowOf = new Map<string, { readonly id: string; readonly citation: string; readonly title: string }>();
  const visit = (list: Document["body"]): void => {
    for (const provision of list) {
      const row = { id: provision.id, citation: provision.citation, title: provision.title };
      rowOf.set(provision.id, row);
      if (provision.kind === "pasal") for (const child of provision.children) rowOf.set(child.id, row);
      else visit(provision.children);
    }
  };
  visit(topLevel(document));
  const rows = new Map<string, CoveredProvision[]>();
  for (const one of own) {
    const row = rowOf.get(one.provision)?.id ?? one.provision;
    rows.set(row, [...(rows.get(row) ?? []), one]);
  }
  return [...rows].map(([row, units]) => ({
    id: row,
    citation: rowOf.get(row)?.citation ?? (units[0] as CoveredProvision).citation,
    title: rowOf.get(row)?.title ?? "",
    cells: cellsOf(units, site),
  }));
}

function cellsOf(units: readonly CoveredProvision[], site: Site): CoverageRow["cells"] {
  const by = (kind: CoveredProvision["by"]): number => units.filter((unit) => unit.by === kind).length;
  const norms = [...new Set(units.flatMap(({ rules, human }) => [...rules, ...human.map((one) => one.id)]))];
  const scenarios = [...new Set(units.flatMap((unit) => unit.scenarios))];
  const items = [
    ...new Map(
      units.flatMap(({ checklistItems }) => checklistItems.map((one) => [`${one.document}#${one.item}`, one])),
    ).values(),
  ];
  const cell = (column: CoverageColumn, count: number, href?: string): CoverageRow["cells"][number] => ({
    column,
    count,
    href,
  });
  return [
    cell("units", units.length),
    cell("rules", by("rules")),
    cell("human", by("human")),
    cell("known", by("known")),
    cell("none", by("none")),
    cell("norms", norms.length, ruleAddress(norms, site)),
    cell("scenarios", scenarios.length, scenarioAddress(scenarios, site)),
    cell(
      "items",
      items.length,
      items[0] && site.documents.has(items[0].document) ? pageName(items[0].document) : undefined,
    ),
  ];
}

/** Where the first of the rules is said back; a decision table is no rule with a place of its own. */
function ruleAddress(ids: readonly string[], { norms, documents }: Site): string | undefined {
  const norm = ids.map((id) => norms.get(id)).find((one) => one !== undefined);
  return norm && documents.has(norm.source.document)
    ? `${pageName(norm.source.document)}${fragment(ruleAnchor(norm.id))}`
    : undefined;
}

function scenarioAddress(ids: readonly string[], { handbook }: Site): string | undefined {
  const scenario = handbook.scenarios.find(({ id }) => ids.includes(id));
  return scenario && `${pageName(scenario.document)}${fragment(scenarioAnchor(scenario.id))}`;
}

/** From which count on a shade is used. */
const shadeFrom = [0, 1, 2, 4, 8] as const;

function shadeOf(count: number): number {
  return shadeFrom.filter((from) => from <= count).length - 1;
}

function shadeText(shade: number): string {
  const from = shadeFrom[shade] as number;
  const next = shadeFrom[shade + 1];
  if (next === undefined) return `≥ ${from}`;
  return next - from === 1 ? String(from) : `${from}–${next - 1}`;
}

function renderMap(rows: readonly CoverageRow[], { head }: Document, { words }: Site): Html {
  const name = words.coverage;
  const headings = coverageColumns.map((column) => html`<th scope="col">${name.columns[column]}</th>`);
  const lines = rows.map(
    ({ id, citation, title, cells }) =>
      html`<tr><th scope="row"><a href="${pageName(head.id)}${fragment(id)}">${citation}</a>${title !== "" && html` <span class="heat-title">${title}</span>`}</th>${cells.map(
        ({ column, count, href }) =>
          // Its ayat are the measure of a row, not part of the map; what nothing reads is the only gap.
          html`<td class="${column === "units" ? "heat-units" : column === "none" && count > 0 ? "heat-gap" : `heat heat-${shadeOf(count)}`}">${href !== undefined && count > 0 ? html`<a href="${href}" aria-label="${count} ${name.columns[column]}, ${citation}">${count}</a>` : count}</td>`,
      )}</tr>\n`,
  );
  return html`<div class="table-box heat-map" role="group" aria-label="${name.tableOf(head.title)}" tabindex="0">
<table>
<thead><tr><th scope="col">${name.provision}</th>${headings}</tr></thead>
<tbody>
${lines}</tbody>
</table>
</div>
`;
}
