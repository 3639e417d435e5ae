import type { Language } from "../diagnostics/diagnostic.js";
import { placeOf } from "../diagnostics/printers/place.js";
import { visible } from "../diagnostics/printers/visible.js";
import { HostError } from "../errors.js";
import type { Host } from "../host/host.js";
import type { TestReportWire } from "../model/generated/test-report-wire.js";
import type { PolicyVersion } from "../model/handbook.js";
import type { SourceFile } from "../model/source-file.js";
import type { ScenarioResult } from "../prove/scenarios/run-scenarios.js";
import { runScenarios } from "../prove/scenarios/run-scenarios.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import { type RootOptions, workspaceAt } from "./open-workspace.js";
import { progress } from "./progress.js";

const testFormats = ["text", "json", "junit"] as const;
export type TestOptions = RootOptions & { readonly format: (typeof testFormats)[number] };

type Sources = ReadonlyMap<string, SourceFile>;

/** `pedoman test`: asks every worked example of the rules as they stand in the texts; 1 if one is not answered as it expects. */
export async function testCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  options: TestOptions,
): Promise<ExitCode> {
  const { workspace } = await workspaceAt(host, io.cwd, options);
  const shown = progress(io, settings);
  const { handbook, bundle, sources, diagnostics } = await workspace.compile(shown.stage).finally(shown.done);
  if (!bundle.calendar) {
    throw new HostError({
      id: "Tidak ada kalender yang dapat dipakai; skenario tidak dapat dijalankan. Lihat `pedoman check`.",
      en: "There is no calendar to use; scenarios cannot be run. See `pedoman check`.",
    });
  }
  const results = runScenarios(handbook, bundle.rules, bundle.calendar);
  const report = reportOf(results, handbook.policy, sources, settings.language);
  io.out(print[options.format](report, settings.language));
  const errors = diagnostics.filter(
    ({ severity, code }) => severity === "error" && !code.startsWith("scenario/"),
  ).length;
  if (errors > 0 && !settings.quiet) {
    io.error(
      settings.language === "id"
        ? `Naskahnya sendiri masih memuat ${errors} kesalahan; lihat \`pedoman check\`.\n`
        : `The texts themselves still hold ${errors} errors; see \`pedoman check\`.\n`,
    );
  }
  return report.failed > 0 ? 1 : 0;
}

function reportOf(
  results: readonly ScenarioResult[],
  { edition, contentHash }: PolicyVersion,
  sources: Sources,
  language: Language,
): TestReportWire {
  const passed = results.filter(({ state }) => state === "passed").length;
  return {
    $schema: "urn:pedoman:schema:outputs:test-report:1",
    format: "1.0.0",
    policy: { edition, contentHash },
    passed,
    failed: results.length - passed,
    scenarios: results.map(({ scenario, state, findings }) => ({
      id: scenario.id,
      title: scenario.title,
      document: scenario.document,
      provision: scenario.provision,
      file: scenario.span.file,
      line: placeOf(scenario.span, sources).start.line,
      state,
      failures: findings.map(({ code, span, message, help, related }) => ({
        code,
        line: placeOf(span, sources).start.line,
        message: message[language],
        help: help[language],
        because: related.map((one) => one.message[language]),
      })),
    })),
  };
}

const print: Readonly<Record<TestOptions["format"], (report: TestReportWire, language: Language) => string>> = {
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  text: printText,
  junit: printJunit,
};

const stateWords: Readonly<Record<TestReportWire["scenarios"][number]["state"], Readonly<Record<Language, string>>>> = {
  passed: { id: "sesuai", en: "passed" },
  failed: { id: "GAGAL", en: "FAILED" },
  unanswered: { id: "TAK TERJAWAB", en: "UNANSWERED" },
  unread: { id: "TAK TERBACA", en: "UNREAD" },
};

function printText({ scenarios, passed, failed }: TestReportWire, language: Language): string {
  const width = Math.max(...scenarios.map(({ state }) => stateWords[state][language].length), 0);
  const indent = " ".repeat(width + 2);
  const lines = scenarios.flatMap(({ id, title, state, failures, file }) => [
    `${stateWords[state][language].padEnd(width)}  ${id}: ${visible(title)}`,
    ...(state === "unread" ? [`${indent}${file}: ${language === "id" ? "lihat" : "see"} \`pedoman check\``] : []),
    ...failures.flatMap(({ line, message, help, because }) => [
      `${indent}${file}:${line} ${visible(message)}`,
      ...because.map((one) => `${indent}  ${visible(one)}`),
      `${indent}→ ${visible(help)}`,
    ]),
  ]);
  const total = passed + failed;
  const end =
    language === "id"
      ? `${total} skenario: ${passed} sesuai, ${failed} tidak.`
      : `${total} scenarios: ${passed} as expected, ${failed} not.`;
  return `${[...lines, end].join("\n")}\n`;
}

/** The report that build servers read: one suite a document. */
function printJunit({ scenarios, passed, failed }: TestReportWire): string {
  const documents = [...new Set(scenarios.map(({ document }) => document))];
  const suites = documents.map((document) => {
    const own = scenarios.filter((one) => one.document === document);
    const wrong = own.filter(({ state }) => state !== "passed").length;
    return `  <testsuite name="${xml(document)}" tests="${own.length}" failures="${wrong}" errors="0" skipped="0">\n${own.map(junitCase).join("")}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pedoman" tests="${passed + failed}" failures="${failed}" errors="0">\n${suites.join("")}</testsuites>\n`;
}

function junitCase({ id, title, document, file, line, state, failures }: TestReportWire["scenarios"][number]): string {
  const open = `    <testcase name="${xml(`${id}: ${title}`)}" classname="${xml(document)}" file="${xml(file)}" line="${line}"`;
  if (state === "passed") return `${open}/>\n`;
  const inside =
    failures.length === 0
      ? [`      <failure type="${state}" message="${state}"/>\n`]
      : failures.map(
          ({ code, message, help, because }) =>
            `      <failure type="${xml(code)}" message="${xml(message)}">${xml([...because, help].join("\n"))}</failure>\n`,
        );
  return `${open}>\n${inside.join("")}    </testcase>\n`;
}

/** Text inside XML; characters XML cannot hold are replaced. */
function xml(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]|\p{Surrogate}/gu, (one) => (one.length === 2 ? one : "\ufffd"))
    .replace(/[&<>"]/g, (one) => entities[one] ?? one);
}
