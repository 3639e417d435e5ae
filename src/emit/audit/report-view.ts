import type { AuditReportWire } from "../../model/generated/audit-report-wire.js";
import type { AuditWords } from "./audit-words.js";

type Norm = AuditReportWire["norms"][number];
type Finding = AuditReportWire["findings"][number];
type Cells = readonly string[];

/** A report as rows of words, in the order of the columns its readers show. */
export type ReportView = {
  readonly scope: string;
  readonly summary: string;
  /** Name, findings, falling due. */
  readonly agencies: readonly Cells[];
  readonly norms: readonly Cells[];
  readonly months: readonly Cells[];
  /** Findings under their norm: row, agency, state, due, place. */
  readonly groups: readonly { readonly norm: Norm; readonly rows: readonly Cells[] }[];
  /** Due, owed, by whom, row, agency, provision. */
  readonly upcoming: readonly Cells[];
  /** Last day, row, agency, place. */
  readonly ending: readonly Cells[];
  /** Row, agency, standing, days, place. */
  readonly notCounted: readonly Cells[];
  /** Place, mistake, how to mend it. */
  readonly data: readonly Cells[];
  /** Provision, register, what is needed. */
  readonly unchecked: readonly Cells[];
};

/**
 * Puts a report into words.
 * @param most - Rows a list shows; how many more there are is said in its last one. All of them stand in the CSV and the JSON.
 */
export function reportView(report: AuditReportWire, words: AuditWords, most: number): ReportView {
  const shown = (rows: readonly Cells[]): readonly Cells[] =>
    rows.length <= most ? rows : [...rows.slice(0, most), [words.more(rows.length - most)]];
  const norms = new Map(report.norms.map((norm) => [norm.norm, norm]));
  const agencies = new Map(report.agencies.map(({ id, name }) => [id, name]));
  const agency = (id: string | undefined): string => (id === undefined ? "" : (agencies.get(id) ?? id));
  const place = ({ file, line }: Finding["at"]): string => `${file}, ${words.line(line)}`;
  const citation = (norm: string): string => norms.get(norm)?.citation ?? norm;
  const counts = ({ findings, upcoming }: { readonly findings: number; readonly upcoming: number }): Cells => [
    String(findings),
    String(upcoming),
  ];
  const rows = report.rows.reduce((sum, one) => sum + one.rows, 0);
  const scope = [
    report.agency === undefined ? "" : agency(report.agency),
    report.month === undefined ? "" : words.month(report.month),
  ].filter(Boolean);
  const isEmpty = report.findings.length === 0 && report.data.length === 0;
  return {
    scope: scope.length > 0 ? scope.join(", ") : words.wholeScope,
    summary: `${words.checked(report.checks, rows)}: ${isEmpty && report.upcoming.length === 0 ? words.clean : words.counts(report.findings.length, report.upcoming.length, report.data.length)}`,
    agencies: shown(report.agencies.map((one) => [one.name, ...counts(one)])),
    norms: report.norms
      .filter(({ findings, upcoming }) => findings + upcoming > 0)
      .map((one) => [one.citation, ...counts(one)]),
    months: report.months.map((one) => [words.month(one.month), ...counts(one)]),
    groups: report.norms.flatMap((norm) => {
      const findings = report.findings.filter((finding) => finding.norm === norm.norm);
      const cells = findings.map((finding) => [
        finding.name,
        agency(finding.agency),
        stateOf(finding, words),
        finding.due === undefined ? "" : words.moment(finding.due),
        place(finding.at),
      ]);
      return cells.length === 0 ? [] : [{ norm, rows: shown(cells) }];
    }),
    upcoming: shown(
      report.upcoming.map(({ due, owed, bearers, name, agency: id, norm, isCertain }) => [
        words.moment(due),
        isCertain ? owed : `${owed} (${words.uncertain})`,
        bearers.join(", "),
        name,
        agency(id),
        citation(norm),
      ]),
    ),
    ending: shown(
      report.ending.map(({ until, name, agency: id, at }) => [words.date(until), name, agency(id), place(at)]),
    ),
    notCounted: shown(
      report.notCounted.map(({ name, agency: id, standing, from, until, at }) => [
        name,
        agency(id),
        words.standing[standing],
        [from, until].map((date) => (date === "" ? "…" : words.date(date))).join(" – "),
        place(at),
      ]),
    ),
    data: shown(
      report.data.map(({ at, message, help }) => {
        const language = words.language;
        return [place(at), message[language], help[language]];
      }),
    ),
    unchecked: shown(report.unchecked.map((one) => [citation(one.norm), one.register, neededOf(one, words)])),
  };
}

/** What is not as it must be: the state, and what it rests on. */
export function stateOf(finding: Finding, words: AuditWords): string {
  const detail = words.detail(finding, (finding.member ?? "").replaceAll("_", " "));
  return detail === "" ? words.states[finding.state] : `${words.states[finding.state]}: ${detail}`;
}

/** What a provision would need that files or registers do not have. */
export function neededOf({ columns, facts }: AuditReportWire["unchecked"][number], words: AuditWords): string {
  return [columns.join(", "), facts.length > 0 ? words.untold(facts.join(", ")) : ""].filter(Boolean).join("; ");
}
