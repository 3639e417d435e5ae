import type { Language } from "../diagnostics/diagnostic.js";
import { csvText, excelDialect } from "../emit/checklists/csv-text.js";
import type { LogAuditWire } from "../model/generated/log-audit-wire.js";

const heads: Readonly<Record<Language, readonly string[]>> = {
  id: ["Perangkat Daerah", "Bulan", "Ketentuan", "Norma", "Keadaan", "Jumlah", "Fakta yang belum diketahui", "Contoh"],
  en: ["Agency", "Month", "Provision", "Norm", "Outcome", "Entries", "Missing facts", "Examples"],
};

/** How outcomes are called, for people. */
export const outcomeWords = {
  fulfilled: { id: "dipenuhi", en: "fulfilled" },
  denied: { id: "dilarang", en: "forbidden" },
  unapproved: { id: "tanpa persetujuan", en: "without approval" },
  undecided: { id: "tidak dapat diputus", en: "undecided" },
  late: { id: "kewajiban terlambat", en: "duty late" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** The report as a table for spreadsheets: one row for each agency, month, norm and outcome that occurred. */
export function reportCsv({ norms, cited }: LogAuditWire, language: Language): string {
  const citation = new Map(cited.map((one) => [one.norm, one.citation]));
  const rows = norms.flatMap((norm) =>
    outcomesOf(norm)
      .filter(({ entries }) => entries > 0)
      .map(({ outcome, entries, samples }) => [
        norm.agency ?? "",
        norm.month,
        citation.get(norm.norm) ?? "",
        norm.norm,
        outcomeWords[outcome][language],
        String(entries),
        outcome === "undecided" ? norm.missing.map((one) => `${one.fact} (${one.entries})`).join(", ") : "",
        samples.join(", "),
      ]),
  );
  return csvText([heads[language], ...rows], excelDialect);
}

/** The outcomes of a norm in the order in which they are told, with how many entries have each. */
export function outcomesOf(norm: LogAuditWire["norms"][number]): readonly {
  readonly outcome: keyof typeof outcomeWords;
  readonly entries: number;
  readonly samples: readonly string[];
}[] {
  const { samples, duty } = norm;
  return [
    { outcome: "denied", entries: norm.denied, samples: samples.denied },
    { outcome: "unapproved", entries: norm.unapproved, samples: samples.unapproved },
    { outcome: "undecided", entries: norm.undecided, samples: samples.undecided },
    { outcome: "late", entries: (duty?.breached ?? 0) + (duty?.met_late ?? 0), samples: samples.late },
    { outcome: "fulfilled", entries: norm.fulfilled, samples: [] },
  ];
}
