import type { Language } from "../diagnostics/diagnostic.js";
import { visible } from "../diagnostics/printers/visible.js";
import { auditWords } from "../emit/audit/audit-words.js";
import { reportView } from "../emit/audit/report-view.js";
import type { AuditReportWire } from "../model/generated/audit-report-wire.js";
import { printBlocks, titled } from "./print-answer.js";

/** Lines of a list on a terminal. */
const mostLines = 100;

/** An audit of registers on a terminal: what was found under its provision, then what falls due, then what was not checked. */
export function printAuditReport(report: AuditReportWire, language: Language): string {
  const words = auditWords[language];
  const view = reportView(report, words, mostLines);
  const line = (cells: readonly string[]): string => `  ${cells.filter(Boolean).map(visible).join(" · ")}`;
  return printBlocks([
    [
      `${words.title}, ${words.moment(report.at)} (${view.scope})`,
      view.summary,
      ...(report.draft ? [`${words.draft.toUpperCase()}: ${words.draftNote}`] : []),
    ],
    ...view.groups.map(({ norm, rows }) => [
      `${norm.citation} [${norm.norm}]`,
      `  «${visible(norm.quote).replace(/\s+/g, " ")}»`,
      ...rows.map((cells) => `  ${line(cells)}`),
    ]),
    titled(`${words.data}:`, view.data.map(line)),
    titled(`${words.upcoming}:`, view.upcoming.map(line)),
    report.beyondCalendar > 0 ? [words.beyond(report.beyondCalendar)] : [],
    titled(`${words.ending}:`, view.ending.map(line)),
    titled(`${words.notCounted}:`, view.notCounted.map(line)),
    titled(`${words.unchecked}:`, view.unchecked.map(line)),
    [`${words.edition} ${report.policy.edition}, ${report.policy.contentHash.slice(0, 12)}`],
  ]);
}
