import type { Language } from "../diagnostics/diagnostic.js";
import { visible } from "../diagnostics/printers/visible.js";
import { HostError } from "../errors.js";
import { type AuditAnswer, type AuditFinding, type AuditQuestion, audit } from "../evaluate/audit.js";
import type { Rules } from "../evaluate/rules.js";
import type { Host } from "../host/host.js";
import { type AskOptions, answerOrRefusal, isObject, openRules } from "./answering.js";
import { type AuditOptions, auditRegisters } from "./audit-registers.js";
import type { CliIo, CliSettings, ExitCode } from "./io.js";
import {
  draftBanner,
  printBlocks,
  printCited,
  printMoment,
  printPolicy,
  type Say,
  sayIn,
  titled,
} from "./print-answer.js";
import { readJsonInput } from "./read-input.js";
import { wholeSecond } from "./whole-second.js";

/**
 * `pedoman audit`: whether registers satisfy the norms; 1 if a row does not, or it cannot be said. Register files are reported by norm, agency and month;
 * registers sent as one JSON object are answered as the evaluator answers. What cannot be asked throws a HostError (2).
 */
export async function auditCommand(
  host: Host,
  io: CliIo,
  settings: CliSettings,
  paths: readonly string[],
  options: AuditOptions,
): Promise<ExitCode> {
  const [path = ""] = paths;
  if (path !== "-" && !/\.json$/i.test(path)) return auditRegisters(host, io, settings, paths, options);
  const { format } = options;
  const isAlone =
    paths.length === 1 && [options.month, options.agency, options.report].every((one) => one === undefined);
  if (!isAlone || (format !== "text" && format !== "json")) {
    throw new HostError({
      id: "Register dalam JSON diperiksa sendiri-sendiri, tanpa --month, --agency, dan --report, dalam bentuk text atau json.",
      en: "Registers in JSON are audited one file at a time, without --month, --agency and --report, as text or json.",
    });
  }
  return auditJson(host, io, settings, path, { ...options, format, at: options.at ?? wholeSecond(io.instant()) });
}

async function auditJson(
  host: Host,
  io: CliIo,
  { language }: CliSettings,
  path: string,
  options: AskOptions,
): Promise<ExitCode> {
  const rules = await openRules(host, io, options);
  const registers = await readJsonInput(host, io, path);
  if (!isObject(registers)) {
    throw new HostError({
      id: `${path}: di sini harus ada satu objek JSON, misalnya {"skpd": ["dinkes"], "pic": [{"nama": "A", "skpd": "dinkes"}]}.`,
      en: `${path}: one JSON object is expected here, for example {"skpd": ["dinkes"], "pic": [{"nama": "A", "skpd": "dinkes"}]}.`,
    });
  }
  // What stands in the registers is checked, and refused by name, by the evaluator.
  const question = { registers: registers as AuditQuestion["registers"], at: options.at };
  const answer = answerOrRefusal(rules, () => audit(rules, question));
  const wire = { $schema: "urn:pedoman:schema:outputs:audit:1", format: "1.0.0", ...answer };
  io.out(options.format === "json" ? `${JSON.stringify(wire, null, 2)}\n` : printAudit(answer, rules, language));
  const wrong = answer.findings.some(isWrong) || answer.duplicates.length > 0 || answer.strays.length > 0;
  return wrong ? 1 : 0;
}

const fine: ReadonlySet<AuditFinding["state"]> = new Set([
  "ok",
  "not_applicable",
  "not_triggered",
  "pending",
  "met",
  "met_late",
  "ended",
]);

/**
 * What a person must look at: not satisfied, or not to be said. What is due only later, in a year without calendar, is not due yet. A register that was
 * not sent is not held against those that were.
 */
function isWrong({ state, row, uncounted, needs }: AuditFinding): boolean {
  const isAhead = uncounted?.mayBeBreached === false && needs.length === 0;
  return !fine.has(state) && row !== undefined && !isAhead;
}

const states: Readonly<Partial<Record<AuditFinding["state"], Readonly<Record<Language, string>>>>> = {
  too_few: { id: "KURANG", en: "TOO FEW" },
  too_many: { id: "LEBIH", en: "TOO MANY" },
  unmet: { id: "TIDAK DIPENUHI", en: "UNMET" },
  breached: { id: "DILANGGAR", en: "BREACHED" },
  unknown: { id: "TIDAK DIKETAHUI", en: "UNKNOWN" },
};

function printAudit(
  { findings, duplicates, strays, at, draft }: AuditAnswer,
  rules: Rules,
  language: Language,
): string {
  const say = sayIn(language);
  const wrong = findings.filter(isWrong);
  const judged = findings.filter(({ row }) => row !== undefined).length;
  const notSent = [...new Set(findings.filter(({ row }) => row === undefined).map(({ register }) => register))];
  const nothing = wrong.length === 0 && duplicates.length === 0 && strays.length === 0;
  return printBlocks([
    [
      `${say("Pemeriksaan register", "Audit of registers")}, ${printMoment(rules, at, say)}: ${judged} ${say("pemeriksaan", "checks")}, ${wrong.length} ${say("temuan", "findings")}`,
      ...draftBanner(draft, say),
    ],
    nothing ? [say("Tidak ada temuan.", "Nothing was found.")] : [],
    ...wrong.map((finding) => printFinding(finding, rules, say, language)),
    titled(
      say("Tercatat dua kali:", "Standing twice:"),
      duplicates.map(
        ({ register, id, rows }) => `  ${register} ${visible(id)} (${rows.map((row) => row + 1).join(", ")})`,
      ),
    ),
    titled(
      say("Menunjuk baris yang tidak ada:", "Pointing at a row that is not there:"),
      strays.map(({ register, row, belongsTo, id }) => `  ${register} ${row + 1} → ${belongsTo} ${visible(id)}`),
    ),
    titled(
      say("Register yang tidak dikirim, jadi tidak diperiksa:", "Registers that were not sent, and so not checked:"),
      notSent.map((register) => `  ${register}`),
    ),
    [printPolicy(rules, say)],
  ]);
}

function printFinding(finding: AuditFinding, rules: Rules, say: Say, language: Language): readonly string[] {
  const { state, register, row = "", member, expected, found, needs, due, uncounted } = finding;
  const bounds = {
    exactly: say("tepat", "exactly"),
    "at-least": say("paling sedikit", "at least"),
    "at-most": say("paling banyak", "at most"),
  };
  const range = found && (found.least === found.most ? `${found.least}` : `${found.least}–${found.most}`);
  const count =
    member === undefined || !expected
      ? ""
      : `: ${range ?? "?"} ${member}, ${say("seharusnya", "must be")} ${bounds[expected.bound]} ${expected.count}`;
  return [
    `${states[state]?.[language] ?? state}  ${register} ${visible(row)}${count}${due === undefined ? "" : `, ${say("sampai", "until")} ${printMoment(rules, due, say)}`}`,
    ...(needs.length > 0 ? [`    ${say("belum diketahui", "not known")}: ${needs.join(", ")}`] : []),
    ...(uncounted
      ? [
          `    ${say(`waktunya tidak dapat dihitung: tahun ${uncounted.year} tidak berkalender`, `its time cannot be counted: ${uncounted.year} has no calendar`)}`,
        ]
      : []),
    ...printCited(finding, rules, say),
  ];
}
