import type { Language } from "../../diagnostics/diagnostic.js";
import type { AuditReportWire } from "../../model/generated/audit-report-wire.js";
import { type CsvDialect, csvText } from "../checklists/csv-text.js";
import { auditWords } from "./audit-words.js";
import { neededOf, stateOf } from "./report-view.js";

/**
 * A report as one table, with everything it holds: findings, duties that fall due, mistakes in the registers, rows that end or do not count, and provisions
 * that were not checked.
 */
export function auditCsv(report: AuditReportWire, language: Language, dialect: CsvDialect): string {
  const words = auditWords[language];
  const { heads } = words;
  const citations = new Map(report.norms.map(({ norm, citation }) => [norm, citation]));
  const head = [
    heads.kind,
    heads.norm,
    heads.provision,
    heads.agency,
    heads.month,
    heads.state,
    heads.due,
    heads.bearers,
    heads.register,
    heads.row,
    heads.note,
    heads.place,
  ];
  const bearers = new Map(report.norms.map((norm) => [norm.norm, norm.bearers.join(", ")]));
  const place = ({ file, line }: AuditReportWire["data"][number]["at"]): string => `${file}:${line}`;
  return csvText(
    [
      head,
      ...report.findings.map((one) => [
        words.findings,
        one.norm,
        citations.get(one.norm) ?? "",
        one.agency ?? "",
        one.month,
        words.states[one.state],
        one.due ?? "",
        bearers.get(one.norm) ?? "",
        one.register,
        one.row,
        stateOf(one, words),
        place(one.at),
      ]),
      ...report.upcoming.map((one) => [
        words.upcoming,
        one.norm,
        citations.get(one.norm) ?? "",
        one.agency ?? "",
        one.month,
        "",
        one.due,
        one.bearers.join(", "),
        one.register,
        one.row,
        one.isCertain ? one.owed : `${one.owed} (${words.uncertain})`,
        place(one.at),
      ]),
      ...report.data.map((one) => [
        words.data,
        one.code,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        `${one.message[language]} ${one.help[language]}`,
        place(one.at),
      ]),
      ...report.ending.map((one) => [
        words.ending,
        "",
        "",
        one.agency ?? "",
        one.month,
        "",
        one.until,
        "",
        one.register,
        one.row,
        "",
        place(one.at),
      ]),
      ...report.notCounted.map((one) => [
        words.notCounted,
        "",
        "",
        one.agency ?? "",
        "",
        words.standing[one.standing],
        "",
        "",
        one.register,
        one.row,
        `${one.from || "…"} – ${one.until || "…"}`,
        place(one.at),
      ]),
      ...report.unchecked.map((one) => [
        words.unchecked,
        one.norm,
        citations.get(one.norm) ?? "",
        "",
        "",
        "",
        "",
        "",
        one.register,
        "",
        neededOf(one, words),
        "",
      ]),
    ],
    dialect,
  );
}
