import { resolve } from "node:path";
import type { Language } from "../diagnostics/diagnostic.js";
import { sqlOf } from "../emit/exports/sql/sql-files.js";
import { HostError } from "../errors.js";
import { loadRules } from "../evaluate/load-rules.js";
import { askedAt, type Rules } from "../evaluate/rules.js";
import { openDuckdb } from "../host/duckdb.js";
import type { Host } from "../host/host.js";
import { type LogForm, type LogStore, openLogStore } from "../host/log-store.js";
import { askBatch } from "../log-audit/ask-batch.js";
import { auditLog } from "../log-audit/audit-log.js";
import {
  headsRefused,
  type KnownColumns,
  knownApprovalColumns,
  knownEntryColumns,
} from "../log-audit/known-columns.js";
import { logReport, type NamedFile } from "../log-audit/log-report.js";
import { reportCsv } from "../log-audit/report-csv.js";
import type { LogAuditWire } from "../model/generated/log-audit-wire.js";
import { answerOrRefusal } from "./answering.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { type BundleOptions, loadBundle } from "./load-bundle.js";
import { printReport } from "./print-log-audit.js";

export type AuditLogOptions = BundleOptions & {
  /** Files of approvals. */
  readonly approvals: readonly string[] | undefined;
  /** When duties are looked at; absent: they are not. */
  readonly at: string | undefined;
  readonly format: "text" | "json" | "csv";
};

/**
 * `pedoman audit-log`: how the acts of a log stand under the published rules; 1 if one was not permitted, a duty is late, or a row could not be judged.
 * What cannot be read throws a HostError (2).
 */
export async function auditLogCommand(
  host: Host,
  io: CliIo,
  { language, quiet }: CliSettings,
  paths: readonly string[],
  options: AuditLogOptions,
): Promise<ExitCode> {
  const bundle = await loadBundle(host, io, options);
  const rules = loadRules(bundle.rules, bundle.calendar);
  const { at: dutiesAt } = options;
  if (dutiesAt !== undefined) answerOrRefusal(rules, () => askedAt(rules, dutiesAt));
  const [entries, approvals] = [paths.map(named), (options.approvals ?? []).map(named)];
  for (const { path } of [...entries, ...approvals]) await mustBeThere(host, resolve(io.cwd, path), path);

  const { text, sql } = sqlOf(bundle.rules, bundle.calendar);
  const database = await openDuckdb(sql.schema);
  try {
    const store = await openLogStore(database);
    const absolute = ({ path, form }: NamedFile) => ({ path: resolve(io.cwd, path), form });
    await checkHeads(store, entries, knownEntryColumns(rules), absolute);
    await checkHeads(store, approvals, knownApprovalColumns(), absolute);
    const stored = await store.take(entries.map(absolute), approvals.map(absolute));
    // A log of which no entry can be judged needs none of it.
    let rulesRun: Promise<void> | undefined;
    const forms = { entries: entries.map(({ form }) => form), approvals: approvals.map(({ form }) => form) };
    const show = io.interactive && !quiet;
    const progress = (done: number): void => io.error(`\r${done} / ${stored.end}${done === stored.end ? "\n" : ""}`);
    const audit = await auditLog({
      rules,
      decide: async (batch) => {
        rulesRun ??= database.run(text);
        await rulesRun;
        return askBatch(database, sql, batch);
      },
      store,
      stored,
      forms,
      dutiesAt,
      ...(show ? { progress } : {}),
    });
    const report = logReport(rules, audit, { stored, entries, approvals }, dutiesAt);
    io.out(printed(report, rules, language, options.format));
    return isFine(report) ? 0 : 1;
  } finally {
    await database.close();
  }
}

const endings: Readonly<Record<string, LogForm>> = {
  csv: "csv",
  ndjson: "ndjson",
  jsonl: "ndjson",
  parquet: "parquet",
};

/** A file with its form, which its ending tells. */
function named(path: string): NamedFile {
  const form = endings[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ""];
  if (form) return { path, form };
  throw new HostError({
    id: `${path}: bentuk log dikenali dari akhiran namanya: .csv, .ndjson (atau .jsonl), atau .parquet.`,
    en: `${path}: the form of a log is told by the ending of its name: .csv, .ndjson (or .jsonl), or .parquet.`,
  });
}

async function mustBeThere(host: Host, absolute: string, path: string): Promise<void> {
  const kind = await host.kindOf(absolute);
  // A link is followed as it is read.
  if (kind === "file" || kind === "link") return;
  throw new HostError({ id: `Tidak ada berkas ${path}.`, en: `There is no file ${path}.` });
}

/** A table with a column nobody knows is refused as a whole: it might be the one that decides. */
async function checkHeads(
  store: LogStore,
  files: readonly NamedFile[],
  known: KnownColumns,
  absolute: (file: NamedFile) => NamedFile,
): Promise<void> {
  for (const file of files) {
    const heads = await store.columns(absolute(file));
    const refused = heads === undefined ? [] : headsRefused(heads, known);
    if (refused.length === 0) continue;
    throw new HostError({
      id: refused.map(({ message }) => `${file.path}: ${message.id}`).join("\n"),
      en: refused.map(({ message }) => `${file.path}: ${message.en}`).join("\n"),
    });
  }
}

function isFine({ entries, norms, refused }: LogAuditWire): boolean {
  const isLate = norms.some(({ duty }) => duty !== undefined && duty.breached + duty.met_late > 0);
  return entries.permit === entries.read && refused.length === 0 && !isLate;
}

function printed(report: LogAuditWire, rules: Rules, language: Language, format: AuditLogOptions["format"]): string {
  if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
  return format === "csv" ? reportCsv(report, language) : printReport(report, rules, language);
}
