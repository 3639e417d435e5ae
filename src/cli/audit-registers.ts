import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { auditCalendar } from "../emit/audit/audit-calendar.js";
import { auditCsv } from "../emit/audit/audit-csv.js";
import { auditPage } from "../emit/audit/audit-page.js";
import { commaDialect, excelDialect } from "../emit/checklists/csv-text.js";
import { HostError } from "../errors.js";
import { formatInstant, parseDate, parseInstant } from "../evaluate/instant.js";
import type { WorkCalendar } from "../evaluate/working-time.js";
import { auditReport } from "../exchange/audit/audit-report.js";
import { startOf } from "../exchange/audit/row-facts.js";
import { type RegisterFile, readRegisters } from "../exchange/registers/read-registers.js";
import { registersOfBook } from "../exchange/registers/registers-of-book.js";
import type { Host } from "../host/host.js";
import type { AuditReportWire } from "../model/generated/audit-report-wire.js";
import { answerOrRefusal, openRules } from "./answering.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import type { BundleOptions } from "./load-bundle.js";
import { printAuditReport } from "./print-audit.js";
import { report } from "./report.js";
import { wholeSecond } from "./whole-second.js";

/** The forms of an audit; of registers that are sent as JSON only the first two. */
export const auditFormats = ["text", "json", "csv", "html", "ics"] as const;

export type AuditOptions = BundleOptions & {
  /** ISO 8601 with an offset; by itself the clock of the machine, or the end of the month asked about where that is earlier. */
  readonly at: string | undefined;
  /** `YYYY-MM`. */
  readonly month: string | undefined;
  /** Id of an agency. */
  readonly agency: string | undefined;
  /** A folder that receives all forms. */
  readonly report: string | undefined;
  readonly format: (typeof auditFormats)[number];
};

/** What does not keep registers from being audited: it is told in the report. */
const told: ReadonlySet<string> = new Set([
  "register/row-twice",
  "register/row-nowhere",
  "register/cell-empty",
  "register/register-absent",
]);

/**
 * Audits register files by the published rules. 0: nothing found; 1: something is; 2: could not run, also because a register cannot be read as it stands:
 * half of it would be held against the norms as if it were all.
 */
export async function auditRegisters(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  paths: readonly string[],
  options: AuditOptions,
): Promise<ExitCode> {
  const rules = await openRules(host, io, options);
  const { calendar } = rules;
  if (!calendar) {
    throw new HostError({
      id: "Tidak ada calendar.json di samping aturan; tanpa kalender jatuh tempo tidak dapat dihitung.",
      en: "There is no calendar.json beside the rules; without a calendar due times cannot be counted.",
    });
  }
  const declared = registersOfBook(rules.book);
  const files = await Promise.all((await filesOf(host, io, paths)).map((path) => readFile(host, io, path)));
  const { value: read, diagnostics } = readRegisters(files, { registers: declared });
  const stopping = diagnostics.filter(({ code, severity }) => severity === "error" && !told.has(code));
  const sources = new Map(read.sources.map((source) => [source.path, source]));
  if (stopping.length > 0) {
    report(io, settings, "text", stopping, sources);
    return 2;
  }
  say(
    io,
    settings,
    diagnostics.filter(({ severity }) => severity !== "error"),
    sources,
  );
  const month = options.month === undefined ? undefined : checkedMonth(options.month);
  const made = answerOrRefusal(rules, () =>
    auditReport({
      rules,
      calendar,
      declared,
      registers: read.registers,
      faults: diagnostics.filter(({ code }) => told.has(code)),
      sources: read.sources,
      at: options.at ?? instantOf(month, calendar, io),
      month,
      agency: options.agency,
    }),
  );
  checkAgency(options.agency, made);
  const region = rules.book.region && { type: rules.book.region.type, name: rules.book.region.name };
  const { language } = settings;
  const forms = {
    text: () => printAuditReport(made, language),
    json: () => `${JSON.stringify(made, null, 2)}\n`,
    csv: () => auditCsv(made, language, excelDialect),
    html: () => auditPage(made, language),
    ics: () => auditCalendar(made, region, language),
  };
  if (options.report !== undefined) {
    const folder = resolve(io.cwd, options.report);
    const written = {
      "pemeriksaan.html": forms.html(),
      "pemeriksaan.json": forms.json(),
      "pemeriksaan.csv": auditCsv(made, language, commaDialect),
      "pemeriksaan-excel.csv": forms.csv(),
      "jatuh-tempo.ics": forms.ics(),
    };
    for (const [name, contents] of Object.entries(written)) await host.writeFile(`${folder}/${name}`, contents);
    if (!settings.quiet)
      io.error(
        Object.keys(written)
          .map((name) => `+ ${folder}/${name}\n`)
          .join(""),
      );
  }
  io.out(forms[options.format]());
  return made.findings.length + made.data.length > 0 ? 1 : 0;
}

function say(
  io: CliIo,
  settings: CliSettings,
  diagnostics: readonly Diagnostic[],
  sources: Parameters<typeof report>[4],
): void {
  if (!settings.quiet) report(io, settings, "text", diagnostics, sources);
}

async function readFile(host: Host, io: CliIo, path: string): Promise<RegisterFile> {
  return { path, bytes: await host.readFile(resolve(io.cwd, path)) };
}

/** The register files named, and those directly in the folders named, sorted. */
async function filesOf(host: Host, io: CliIo, paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const entries =
        (await host.kindOf(resolve(io.cwd, path))) === "directory" ? await host.list(resolve(io.cwd, path)) : undefined;
      if (!entries) return [path];
      // A spreadsheet that is open lays a lock file beside the workbook.
      const names = entries.filter(
        ({ name, kind }) => kind === "file" && /^(?![.~]).*\.(?:ya?ml|csv|xlsx)$/i.test(name),
      );
      if (names.length > 0) return names.map(({ name }) => `${path.replace(/\/+$/, "")}/${name}`);
      throw new HostError({
        id: `Di folder ${path} tidak ada berkas register (.yaml, .csv, .xlsx).`,
        en: `The folder ${path} holds no register file (.yaml, .csv, .xlsx).`,
      });
    }),
  );
  return found.flat();
}

function checkedMonth(month: string): string {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return month;
  throw new HostError({
    id: `--month ${month}: bulan ditulis seperti 2026-10.`,
    en: `--month ${month}: a month is written like 2026-10.`,
  });
}

/** Now; for a month that is over, its last second: what was due then is judged as it stood then. */
function instantOf(month: string | undefined, calendar: WorkCalendar, io: CliIo): string {
  const now = parseInstant(wholeSecond(io.instant())) ?? Number.NaN;
  if (month === undefined) return formatInstant(now, calendar);
  const [year = 0, number = 1] = month.split("-").map(Number);
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, "0")}-01`;
  const last = startOf(parseDate(next) ?? Number.NaN, calendar) - 1;
  return formatInstant(Math.min(now, last), calendar);
}

function checkAgency(agency: string | undefined, { agencies }: AuditReportWire): void {
  if (agency === undefined || agencies.length > 0) return;
  throw new HostError({
    id: `--agency ${agency}: tidak ada Perangkat Daerah dengan id itu dalam register.`,
    en: `--agency ${agency}: the registers have no agency of that id.`,
  });
}
