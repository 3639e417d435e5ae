import type { Language } from "../../diagnostics/diagnostic.js";
import type { AuditReportWire } from "../../model/generated/audit-report-wire.js";
import { type Html, ownMarkup } from "../html/html.js";
import { policyFor } from "../html/page-policy.js";
import { darkMedia, darkStylesheet } from "../html/page-shell.js";
import { withCode } from "../html/with-code.js";
import { assetText, renderTemplate } from "../render-template.js";
import { auditWords } from "./audit-words.js";
import { reportView } from "./report-view.js";

/** A table of the page: cells beside the name of their column, so that a phone can show a row as a card. */
type TableView = {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly { readonly head: string; readonly text: Html; readonly code: boolean }[])[];
};

/** Rows a table of the page shows: a browser still scrolls through them, and nobody reads more. */
const mostRows = 500;

/**
 * An audit of registers as one page without neighbours: overview by agency, provision and month, then every finding under the provision it rests on, what
 * falls due, and what could not be checked. No script; nothing of it is fetched, and whatever comes from the registers is escaped.
 */
export function auditPage(report: AuditReportWire, language: Language): string {
  const words = auditWords[language];
  const { heads } = words;
  const view = reportView(report, words, mostRows);
  const style = ["base.css", "audit.css"].map(assetText).join("\n");
  const dark = assetText(darkStylesheet);
  const hasDraft = report.draft;
  return renderTemplate("audit/page", {
    language,
    policy: policyFor([style, dark], []),
    style: ownMarkup(`<style>${style}</style>`),
    dark: ownMarkup(`<style media="${darkMedia}">${dark}</style>`),
    title: words.title,
    skipToContent: words.skipToContent,
    facts: [
      { name: words.at, value: words.moment(report.at) },
      { name: words.scope, value: view.scope },
      { name: words.edition, value: String(report.policy.edition) },
    ],
    draft: hasDraft && words.draft,
    draftNote: hasDraft && words.draftNote,
    summary: view.summary,
    overviewName: words.overview,
    overview: [
      table(words.byAgency, [heads.agency, words.findings, words.upcoming], view.agencies),
      table(words.byNorm, [heads.provision, words.findings, words.upcoming], view.norms),
      table(words.byMonth, [heads.month, words.findings, words.upcoming], view.months),
    ].filter(({ rows }) => rows.length > 0),
    findingsName: words.findings,
    noFindings: words.noFindings,
    groups: view.groups.map(({ norm, rows }) => ({
      id: `norma-${norm.norm.replace(/[^a-z0-9-]+/gi, "-")}`,
      citation: norm.citation,
      said: norm.said[language],
      quote: norm.quote,
      draft: norm.draft && words.draft,
      table: table("", [heads.row, heads.agency, heads.state, heads.due, heads.place], rows, [4]),
    })),
    upcomingName: words.upcoming,
    upcoming:
      view.upcoming.length > 0 &&
      table("", [heads.due, heads.owed, heads.bearers, heads.row, heads.agency, heads.provision], view.upcoming),
    noUpcoming: words.noUpcoming,
    beyond: report.beyondCalendar > 0 && words.beyond(report.beyondCalendar),
    endingName: words.ending,
    ending: view.ending.length > 0 && table("", [heads.until, heads.row, heads.agency, heads.place], view.ending, [3]),
    notCountedName: words.notCounted,
    notCountedNote: words.notCountedNote,
    notCounted:
      view.notCounted.length > 0 &&
      table("", [heads.row, heads.agency, heads.state, heads.days, heads.place], view.notCounted, [4]),
    dataName: words.data,
    data: view.data.length > 0 && table("", [heads.place, heads.mistake, heads.mend], view.data, [0]),
    uncheckedName: words.unchecked,
    uncheckedNote: words.uncheckedNote,
    unchecked:
      view.unchecked.length > 0 && table("", [heads.provision, heads.register, heads.needed], view.unchecked, [2]),
    footerFacts: [{ name: words.edition, value: `${report.policy.edition}, ${report.policy.contentHash}` }],
    footer: words.made,
  });
}

/** @param codes - Columns whose cells are names that machines use. */
function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  codes: readonly number[] = [],
): TableView {
  return {
    caption,
    heads,
    rows: rows.map((row) =>
      row.map((text, i) => ({ head: heads[i] ?? "", text: withCode(text), code: codes.includes(i) })),
    ),
  };
}
