import type { Language } from "../diagnostics/diagnostic.js";
import { printFinding, type TextOptions } from "../diagnostics/printers/text.js";
import { visible } from "../diagnostics/printers/visible.js";
import type { AnalysisWire } from "../model/generated/analysis-wire.js";
import type { SourceFile } from "../model/source-file.js";
import type { CheckReport } from "../prove/analysis/analyse.js";
import { printScenario } from "../prove/analysis/print-scenario.js";
import type { WhyUnknown } from "../prove/analysis/search.js";

type Check = AnalysisWire["checks"][number];

/** Questions without an answer that a report for people names before it only counts them. */
const named = 10;

const texts = {
  id: {
    head: (used: string, budget: string) => `Analisis aturan: ${used} keadaan ditelusuri, dari anggaran ${budget}.`,
    looked: "diperiksa",
    searched: (searches: string, valuations: string) => `ditelusuri: ${searches} pertanyaan, ${valuations} keadaan`,
    found: (count: string) => `ditemukan: ${count}`,
    open: (count: string) => `belum diketahui: ${count}`,
    solved: (count: string) => `dijawab pemecah z3 (keadaannya diperiksa ulang oleh pedoman): ${count}`,
    more: (count: string) => `dan ${count} lagi`,
    witness: "Contoh keadaannya sebagai skenario, siap ditempel di bawah pasalnya:",
    incomplete:
      "Naskahnya masih memuat kesalahan, sehingga sebagian pemeriksaan tidak dijalankan; lihat `pedoman check`.",
    end: "Menyeluruh atas nilai yang dibedakan oleh syarat-syarat (ranah terhingga); ini penelusuran, bukan pembuktian.",
  },
  en: {
    head: (used: string, budget: string) =>
      `Analysis of the rules: ${used} situations looked at, of a budget of ${budget}.`,
    looked: "looked at",
    searched: (searches: string, valuations: string) => `searched: ${searches} questions, ${valuations} situations`,
    found: (count: string) => `found: ${count}`,
    open: (count: string) => `unknown: ${count}`,
    solved: (count: string) => `answered by the solver z3 (its situations checked again by pedoman): ${count}`,
    more: (count: string) => `and ${count} more`,
    witness: "A situation that shows it, as a scenario to be pasted below its article:",
    incomplete: "The texts still hold errors, so that some of the checks were not run; see `pedoman check`.",
    end: "Exhaustive over the values that conditions tell apart (finite domains); this is a search, not a proof.",
  },
};

const whyWords: Readonly<Record<WhyUnknown, Readonly<Record<Language, string>>>> = {
  budget: { id: "anggaran habis", en: "no budget left" },
  limit: { id: "terlalu banyak keadaan", en: "too many situations" },
  domain: { id: "nilai faktanya tidak dapat dicoba semua", en: "not every value of its facts can be tried" },
  calendar: { id: "memerlukan tahun tanpa kalender", en: "needs a year without calendar" },
};

/** The report for people: for each kind of check what was looked at, found and left open; the findings with their situations. */
export function printAnalysis(
  wire: AnalysisWire,
  checks: readonly CheckReport[],
  sources: ReadonlyMap<string, SourceFile>,
  options: TextOptions,
): string {
  const { language } = options;
  const say = texts[language];
  const number = numbers(language);
  const parts = wire.checks.map((check, index) => {
    const findings = (checks[index]?.findings ?? []).map(({ diagnostic, witness }) => {
      const scenarios = (witness?.scenarios ?? []).map(printScenario).map(visibleLines);
      const shown = scenarios.length === 0 ? "" : `\n  ${say.witness}\n\n${scenarios.join("\n")}`;
      return `\n${printFinding(diagnostic, sources, options)}${shown}`;
    });
    return [head(check, language), ...findings].join("");
  });
  return [
    `${say.head(number(wire.valuations), number(wire.budget))}\n`,
    ...parts,
    ...(wire.complete ? [] : [`${say.incomplete}\n`]),
    `${say.end}\n`,
  ].join("\n");
}

function head({ title, looked, searches, valuations, findings, open, solved }: Check, language: Language): string {
  const say = texts[language];
  const number = numbers(language);
  const counts = looked.map(({ count, what }) => `${number(count)} ${what}`).join(" · ");
  const rest = open.length - named;
  return `${[
    title,
    `  ${say.looked}: ${counts === "" ? "0" : counts}`,
    `  ${say.searched(number(searches), number(valuations))}`,
    `  ${say.found(number(findings.length))}`,
    `  ${say.open(number(open.length))}`,
    ...open.slice(0, named).map(({ about, why }) => `    ${about.join(", ")}: ${whyWords[why][language]}`),
    ...(rest > 0 ? [`    ${say.more(number(rest))}`] : []),
    ...(solved.length > 0 ? [`  ${say.solved(number(solved.length))}`] : []),
    ...solved.slice(0, named).map(({ about }) => `    ${about.join(", ")}`),
  ].join("\n")}\n`;
}

function numbers(language: Language): (count: number) => string {
  return (count) => count.toLocaleString(language === "id" ? "id-ID" : "en-GB");
}

/** What authors wrote, line by line, shown so that it cannot act on a terminal. */
function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}
