import type { Site } from "../html/site.js";
import { approvalLadders } from "./approval-ladder.js";
import { cascadeChart } from "./cascade-chart.js";
import type { Chart } from "./chart.js";
import { decisionCascades } from "./decision-cascade.js";
import { ladderChart } from "./ladder-chart.js";
import { responseTimes } from "./response-times.js";
import { rolesChart } from "./roles-chart.js";
import { timesChart } from "./times-chart.js";

const made = new WeakMap<Site, readonly Chart[]>();

/** The pictures that can be made of a handbook; those it has no rules or tables for are not there. Made once a site. */
export function chartsOf(site: Site): readonly Chart[] {
  const found = made.get(site);
  if (found) return found;
  const charts = [
    ...approvalLadders(site).map((ladder) => ladderChart(ladder, site)),
    ...decisionCascades(site).map((cascade) => cascadeChart(cascade, site)),
    ...responseTimes(site).map((times) => timesChart(times, site)),
    ...[rolesChart(site) ?? []].flat(),
  ];
  made.set(site, charts);
  return charts;
}
