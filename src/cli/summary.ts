import type { Language } from "../diagnostics/diagnostic.js";
import { topLevel } from "../model/document.js";
import type { Handbook } from "../model/handbook.js";
import { walkProvisions } from "../model/provision.js";
import { type Coverage, coverage } from "../prove/coverage.js";

/**
 * What was compiled: `11 dokumen · 512 ketentuan · 68 aturan · 12 skenario · 4 daftar periksa`, and for texts with ayat or Pasal a second line,
 * how they are covered.
 */
export function summary(handbook: Handbook, language: Language): string {
  const provisions = handbook.documents.reduce(
    (sum, document) => sum + [...walkProvisions(topLevel(document))].length,
    0,
  );
  const counts: readonly (readonly [number, string, string])[] = [
    [handbook.documents.length, "dokumen", "documents"],
    [provisions, "ketentuan", "provisions"],
    [handbook.norms.length, "aturan", "rules"],
    [handbook.decisionTables.length, "tabel keputusan", "decision tables"],
    [handbook.scenarios.length, "skenario", "scenarios"],
    [handbook.checklists.length, "daftar periksa", "checklists"],
  ];
  const first = listed(counts, language);
  const { totals } = coverage(handbook);
  return totals.provisions === 0 ? first : `${first}\n${coverageLine(totals, language)}`;
}

/** `158 ayat dan pasal: 140 beraturan · 9 dinilai manusia · 3 dikenali · 0 kosong; 20 skenario menyentuh 31 aturan`. */
export function coverageLine(totals: Coverage["totals"], language: Language): string {
  const { provisions, rules, human, known, none, scenarios, rulesTried } = totals;
  const parts = listed(
    [
      [rules, "beraturan", "with rules"],
      [human, "dinilai manusia", "assessed by people"],
      [known, "dikenali", "known by kind"],
      [none, "kosong", "with nothing"],
    ],
    language,
  );
  return language === "id"
    ? `${provisions} ayat dan pasal: ${parts}; ${scenarios} skenario menyentuh ${rulesTried} aturan`
    : `${provisions} ayat and pasal: ${parts}; ${scenarios} scenarios touch ${rulesTried} rules`;
}

/** `2 temuan diabaikan dengan alasan di naskah`. */
export function suppressedLine(count: number, language: Language): string {
  return language === "id"
    ? `${count} temuan diabaikan dengan alasan di naskah`
    : `${count} ${count === 1 ? "finding" : "findings"} left out for reasons given in the texts`;
}

function listed(counts: readonly (readonly [number, string, string])[], language: Language): string {
  return counts.map(([count, id, en]) => `${count} ${language === "id" ? id : en}`).join(" · ");
}

/** `1,9 dtk` or `1.9 s`. */
export function seconds(milliseconds: number, language: Language): string {
  const text = (milliseconds / 1000).toFixed(1);
  return language === "id" ? `${text.replace(".", ",")} dtk` : `${text} s`;
}

/** `412 kB`, thousands of bytes. */
export function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
