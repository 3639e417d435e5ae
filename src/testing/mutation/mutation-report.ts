import type { Verdict } from "./mutation-bench.js";

/** How many of some mutants were caught, as they stand and by content alone. */
export type Tally = { readonly mutants: number; readonly caught: number; readonly byContent: number };

/** Counts verdicts. */
export function tally(verdicts: readonly Verdict[]): Tally {
  return {
    mutants: verdicts.length,
    caught: verdicts.filter(({ caught }) => caught).length,
    byContent: verdicts.filter(({ byContent }) => byContent.length > 0).length,
  };
}

/** Totals by kind, and every survivor by its reason, as Markdown. The same verdicts give the same text. */
export function mutationReport(verdicts: readonly Verdict[]): string {
  const kinds = groups(verdicts, ({ mutant }) => `${mutant.where}: ${mutant.kind}`);
  const whole = tally(verdicts);
  const survivors = verdicts.filter(({ byContent }) => byContent.length === 0);
  const missed = verdicts.filter(({ caught }) => !caught);
  return `${[
    "# Mutants of the rules",
    "",
    `${whole.mutants} mutants. As they stand: ${share(whole.caught, whole.mutants)}. Once reviewed, by content alone: ${share(whole.byContent, whole.mutants)}.`,
    "",
    "| kind | mutants | as they stand | by content |",
    "|---|---|---|---|",
    ...kinds.map(([kind, some]) => {
      const { mutants, caught, byContent } = tally(some);
      return `| ${kind} | ${mutants} | ${share(caught, mutants)} | ${share(byContent, mutants)} |`;
    }),
    ...(missed.length === 0 ? [] : ["", "## Not caught as they stand", "", ...missed.map(line)]),
    ...groups(survivors, ({ reason }) => reason ?? "").flatMap(([reason, some]) => [
      "",
      `## Survive: ${reason} (${some.length})`,
      "",
      ...some.map(line),
    ]),
  ].join("\n")}\n`;
}

function line({ mutant: { rule, where, kind, label } }: Verdict): string {
  return `- ${rule} · ${where} · ${kind}: ${label}`;
}

function share(some: number, all: number): string {
  return `${some} (${all === 0 ? "–" : `${((100 * some) / all).toFixed(1)} %`})`;
}

function groups(
  verdicts: readonly Verdict[],
  keyOf: (verdict: Verdict) => string,
): readonly (readonly [string, readonly Verdict[]])[] {
  const found = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = keyOf(verdict);
    const group = found.get(key);
    if (group) group.push(verdict);
    else found.set(key, [verdict]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}
