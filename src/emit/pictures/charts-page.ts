import type { SearchRecord } from "../../browser/search/search-index.js";
import { chartsPageName, fragment, pageName } from "../html/address.js";
import { pageShell } from "../html/page-shell.js";
import type { Site } from "../html/site.js";
import { renderTemplate } from "../render-template.js";
import { type ChartKind, chartKinds, renderChartTable, renderDrawings, renderGrounds } from "./chart.js";
import { chartsOf } from "./charts.js";

/** The page of pictures. Nothing, if there is no picture to show. */
export function renderChartsPage(site: Site): string | undefined {
  const { words, handbook } = site;
  const own = words.charts;
  const charts = chartsOf(site);
  const flows = handbook.procedures
    .filter(({ document, steps }) => steps.length > 0 && site.documents.has(document))
    .map(({ document, provision, title }) => ({
      href: `${pageName(document)}${fragment(provision)}`,
      title: `${site.documents.get(document)?.document.head.title ?? document}${title === "" ? "" : `: ${title}`}`,
    }));
  if (charts.length === 0) return undefined;
  const groups = chartKinds.flatMap((kind) => {
    const these = charts.filter((chart) => chart.kind === kind);
    if (these.length === 0) return [];
    const { heading, note } = own[kind];
    return [
      {
        id: `jenis_${kind}`,
        heading,
        note,
        charts: these.map((chart) => ({
          id: chart.id,
          title: chart.title,
          grounds: chart.grounds.length > 0 && renderGrounds(chart, site),
          drawings: renderDrawings(chart, site),
          table: renderChartTable(chart, site),
        })),
      },
    ];
  });
  return renderTemplate("handbook/charts", {
    page: pageShell(site, "handbook", { title: own.title }),
    words: own,
    contents: groups.map(({ heading, charts: these }) => ({
      heading,
      entries: these.map(({ id, title }) => ({ href: fragment(id), title })),
    })),
    groups,
    flows: flows.length > 0 && { ...own.flows, entries: flows },
  });
}

/** The kinds of pictures on the page, in its order. */
export function chartKindsOf(site: Site): readonly ChartKind[] {
  return chartKinds.filter((kind) => chartsOf(site).some((chart) => chart.kind === kind));
}

/** The pictures as the search finds them. */
export function chartRecords(site: Site): readonly Pick<SearchRecord, "anchor" | "heading" | "text">[] {
  const { charts } = site.words;
  return chartsOf(site).map(({ kind, id, title, about }) => ({
    anchor: `${chartsPageName}${fragment(id)}`,
    heading: `${charts[kind].heading}: ${title}`,
    text: about,
  }));
}
