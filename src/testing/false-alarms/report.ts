import type { CheckedAct } from "./check-act.js";
import type { Judged } from "./draw-sample.js";
import { type Share, wilson } from "./wilson.js";

/** How often one code was found. */
export type CodeCount = {
  readonly code: string;
  readonly findings: number;
  readonly acts: number;
  readonly perAct: number;
  readonly perThousandProvisions: number;
};

/** What a folder of acts holds and what was found in it. */
export type AlarmReport = {
  readonly acts: number;
  /** Acts of which nothing could be read. */
  readonly unread: readonly string[];
  readonly provisions: number;
  readonly findings: number;
  /** The most frequent first. */
  readonly codes: readonly CodeCount[];
};

/** What a judged sample says of a code, or of all. */
export type ErrorRate = {
  readonly judged: number;
  /** False alarms among them. */
  readonly wrong: number;
  readonly unsure: number;
  /** Share of false alarms among those judged right or wrong; absent if there are none. */
  readonly rate: Share | undefined;
};

export type ErrorRates = {
  readonly codes: readonly (ErrorRate & { readonly code: string })[];
  readonly all: ErrorRate;
  /** The share over all findings of the folder: every code counts as often as it was found, not as it was drawn. Absent if a code was not judged. */
  readonly weighted: number | undefined;
};

/** Counts findings per code, per act and per 1,000 provisions. */
export function reportOf(checked: readonly CheckedAct[]): AlarmReport {
  const provisions = checked.reduce((sum, act) => sum + act.provisions, 0);
  const findings = checked.flatMap((act) => act.findings);
  const codes = [...new Set(findings.map(({ code }) => code))].map((code): CodeCount => {
    const own = findings.filter((one) => one.code === code);
    return {
      code,
      findings: own.length,
      acts: new Set(own.map(({ act }) => act)).size,
      perAct: own.length / checked.length,
      perThousandProvisions: provisions === 0 ? 0 : (1000 * own.length) / provisions,
    };
  });
  return {
    acts: checked.length,
    unread: checked.filter((act) => act.provisions === 0).map(({ act }) => act),
    provisions,
    findings: findings.length,
    codes: codes.sort((a, b) => b.findings - a.findings || (a.code < b.code ? -1 : 1)),
  };
}

/**
 * The rates of false alarms that a judged sample shows.
 * @param counts - Findings by code in the folder the sample was drawn from.
 */
export function errorRates(sample: readonly Judged[], counts: ReadonlyMap<string, number>): ErrorRates {
  const names = [...new Set(sample.map(({ code }) => code))].sort();
  const codes = names.map((code) => ({ code, ...rateOf(sample.filter((one) => one.code === code)) }));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shares = [...counts].map(([code, count]) => {
    const rate = codes.find((one) => one.code === code)?.rate;
    return rate === undefined ? undefined : (rate.share * count) / total;
  });
  const known = shares.filter((share) => share !== undefined);
  return {
    codes,
    all: rateOf(sample),
    weighted: known.length === shares.length && total > 0 ? known.reduce((sum, share) => sum + share, 0) : undefined,
  };
}

function rateOf(sample: readonly Judged[]): ErrorRate {
  const count = (verdict: Judged["verdict"]): number => sample.filter((one) => one.verdict === verdict).length;
  const [right, wrong, unsure] = [count("right"), count("wrong"), count("unsure")];
  return { judged: right + wrong + unsure, wrong, unsure, rate: wilson(wrong, right + wrong) };
}

/** The counts as lines for people. */
export function printReport(report: AlarmReport): string {
  const width = Math.max(4, ...report.codes.map(({ code }) => code.length));
  const head = `${report.acts} acts (${report.unread.length} unread), ${report.provisions} provisions, ${report.findings} findings`;
  const rows = report.codes.map(
    ({ code, findings, acts, perAct, perThousandProvisions }) =>
      `${code.padEnd(width)} ${String(findings).padStart(8)} ${String(acts).padStart(6)} ${perAct.toFixed(2).padStart(8)} ${perThousandProvisions.toFixed(2).padStart(8)}`,
  );
  const columns = `${"code".padEnd(width)} findings   acts  per act per 1000`;
  return `${[head, "", columns, ...rows, ...report.unread.map((act) => `unread: ${act}`)].join("\n")}\n`;
}

/** The rates as lines for people. */
export function printRates({ codes, all, weighted }: ErrorRates): string {
  const width = Math.max(4, ...codes.map(({ code }) => code.length));
  const line = (name: string, { judged, wrong, unsure, rate }: ErrorRate): string =>
    `${name.padEnd(width)} ${String(judged).padStart(6)} ${String(wrong).padStart(6)} ${String(unsure).padStart(6)}  ${shareWords(rate)}`;
  const rows = [...codes.map((one) => line(one.code, one)), line("all", all)];
  const tail = weighted === undefined ? [] : [`weighted by how often each code was found: ${percent(weighted)}`];
  return `${[`${"code".padEnd(width)} judged  wrong unsure  false alarms (95 % Wilson)`, ...rows, ...tail].join("\n")}\n`;
}

function shareWords(rate: Share | undefined): string {
  return rate === undefined ? "-" : `${percent(rate.share)} (${percent(rate.low)} – ${percent(rate.high)})`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
