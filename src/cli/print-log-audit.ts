import type { Language } from "../diagnostics/diagnostic.js";
import { visible } from "../diagnostics/printers/visible.js";
import type { Rules } from "../evaluate/rules.js";
import { outcomesOf, outcomeWords } from "../log-audit/report-csv.js";
import type { LogAuditWire } from "../model/generated/log-audit-wire.js";
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

/** Lines of one norm in the report for people; the other forms have all. */
const groupsShown = 8;

/** The report for people: what is wrong first, with its provisions; then what could not be decided. */
export function printReport(report: LogAuditWire, rules: Rules, language: Language): string {
  const say = sayIn(language);
  const { entries, norms, refused, duties, draft } = report;
  const inAll = [
    [entries.permit, say("boleh", "permitted")],
    [entries.deny, say("dilarang", "forbidden")],
    [entries.needs_approval, say("perlu persetujuan yang tidak ada", "needed an approval that was not given")],
    [entries.needs_facts, say("tidak dapat diputus", "could not be decided")],
  ] as const;
  const toLookAt = norms.filter((norm) =>
    outcomesOf(norm).some(({ outcome, entries: count }) => outcome !== "fulfilled" && count > 0),
  );
  const ids = [...new Set(toLookAt.map(({ norm }) => norm))];
  const inOrder = ids.map((id) => toLookAt.filter(({ norm }) => norm === id)).sort((a, b) => weightOf(b) - weightOf(a));
  const [wrong, open] = [inOrder.filter((one) => !isOpenOnly(one)), inOrder.filter(isOpenOnly)];
  return printBlocks([
    [
      `${say("Pemeriksaan log", "Audit of a log")}: ${entries.read} ${say("catatan", "entries")}, ${entries.judged} ${say("dinilai", "judged")}, ${entries.refused} ${say("tidak dapat dinilai", "could not be judged")}`,
      ...draftBanner(draft, say),
      ...(duties
        ? [`${say("Kewajiban dilihat per", "Duties looked at on")} ${printMoment(rules, duties.at, say)}`]
        : []),
    ],
    inAll.map(([count, words]) => `${String(count).padStart(8)}  ${words}`),
    titled(
      say("Tidak dinilai:", "Not judged:"),
      refused.flatMap(({ message, rows, first }) => [
        `  ${rows} × ${visible(message[language])}`,
        `      ${first.map((place) => printPlace(place, say)).join(", ")}`,
      ]),
    ),
    toLookAt.length === 0 && entries.judged > 0 ? [say("Tidak ada temuan.", "Nothing was found.")] : [],
    titled(
      say(
        "Dilarang karena hanya boleh dengan izin, hak, atau wewenang, dan tidak satu pun berlaku:",
        "Forbidden because a permission, right or power is needed, and none applies:",
      ),
      report.acts
        .filter(({ ungranted }) => ungranted > 0)
        .map(
          ({ agency, month, act, ungranted, samples }) =>
            `  ${act}, ${printAgency(agency, say)}, ${month}: ${ungranted} (${say("antara lain", "among them")} ${samples.map(visible).join(", ")})`,
        ),
    ),
    ...wrong.map((groups) => printNorm(groups, report, rules, say, language)),
    titled(
      say(
        "Hanya tidak dapat diputus, karena faktanya tidak tercatat:",
        "Only undecided, because facts are not recorded:",
      ),
      open.flatMap((groups) => printOpen(groups, report, say)),
    ),
    [printPolicy(rules, say)],
  ]);
}

type Group = LogAuditWire["norms"][number];

function printAgency(agency: string | null, say: Say): string {
  return agency === null ? say("(tanpa perangkat daerah)", "(no agency)") : visible(agency);
}

/** Whether nothing is known to be wrong. */
function isOpenOnly(groups: readonly Group[]): boolean {
  return groups
    .flatMap(outcomesOf)
    .every(({ outcome, entries }) => entries === 0 || outcome === "undecided" || outcome === "fulfilled");
}

function printPlace({ path, row, line, id }: LogAuditWire["refused"][number]["first"][number], say: Say): string {
  const at = line === undefined ? `${say("catatan ke-", "row ")}${row}` : `${say("baris", "line")} ${line}`;
  return `${visible(path)} ${at}${id === undefined ? "" : ` (${visible(id)})`}`;
}

/** What is forbidden or lacks an approval weighs most; then what is late; then what could not be decided. */
function weightOf(groups: readonly Group[]): number {
  const sum = (of: (group: Group) => number): number => groups.reduce((total, group) => total + of(group), 0);
  const wrong = sum(({ denied, unapproved }) => denied + unapproved);
  const late = sum(({ duty }) => (duty ? duty.breached + duty.met_late : 0));
  return (
    wrong * 1e12 +
    late * 1e6 +
    Math.min(
      sum(({ undecided }) => undecided),
      1e6 - 1,
    )
  );
}

function printNorm(
  groups: readonly Group[],
  { cited }: LogAuditWire,
  rules: Rules,
  say: Say,
  language: Language,
): readonly string[] {
  const norm = cited.find((one) => one.norm === groups[0]?.norm);
  const totals = new Map<keyof typeof outcomeWords, number>();
  for (const { outcome, entries } of groups.flatMap(outcomesOf)) {
    totals.set(outcome, (totals.get(outcome) ?? 0) + entries);
  }
  const counted = [...totals]
    .filter(([, entries]) => entries > 0)
    .map(([outcome, entries]) => `${entries} ${outcomeWords[outcome][language]}`);
  const lines = groups.flatMap((group) =>
    outcomesOf(group)
      .filter(({ outcome, entries }) => outcome !== "fulfilled" && entries > 0)
      .map(({ outcome, entries, samples }) => {
        const who = printAgency(group.agency, say);
        const shown = samples.map(visible).join(", ");
        return `    ${who}, ${group.month}: ${entries} ${outcomeWords[outcome][language]} (${say("antara lain", "among them")} ${shown})`;
      }),
  );
  const facts = missingIn(groups);
  return [
    counted.join(", "),
    ...(norm ? printCited(norm, rules, say) : []),
    ...(facts.length > 0 ? [`    ${say("belum diketahui", "not known")}: ${facts.join(", ")}`] : []),
    ...lines.slice(0, groupsShown),
    ...(lines.length > groupsShown
      ? [
          `    ${say(`… dan ${lines.length - groupsShown} lagi; semuanya dengan`, `… and ${lines.length - groupsShown} more; all of them by`)} --format csv`,
        ]
      : []),
  ];
}

/** One line and its facts: such norms are many where a log records little. */
function printOpen(groups: readonly Group[], { cited }: LogAuditWire, say: Say): readonly string[] {
  const [first] = groups;
  const norm = cited.find((one) => one.norm === first?.norm);
  const entries = groups.reduce((sum, { undecided }) => sum + undecided, 0);
  return [
    `  ${norm?.citation ?? ""} [${first?.norm}]: ${entries}`,
    `    ${say("belum diketahui", "not known")}: ${missingIn(groups).join(", ")}`,
  ];
}

/** The facts that are missing, most often missing first. */
function missingIn(groups: readonly Group[]): readonly string[] {
  const missing = new Map<string, number>();
  for (const { fact, entries } of groups.flatMap((group) => group.missing)) {
    missing.set(fact, (missing.get(fact) ?? 0) + entries);
  }
  return [...missing].sort((a, b) => b[1] - a[1]).map(([fact, entries]) => `${fact} (${entries})`);
}
