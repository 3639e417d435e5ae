import type { Language } from "../diagnostics/diagnostic.js";
import { topLevel } from "../model/document.js";
import type { Handbook } from "../model/handbook.js";
import { walkProvisions } from "../model/provision.js";

/** What was compiled, in one line: `11 dokumen · 512 ketentuan · 68 aturan · 12 skenario · 4 daftar periksa`. */
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
