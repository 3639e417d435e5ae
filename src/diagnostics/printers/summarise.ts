import type { Diagnostic, Language, Severity } from "../diagnostic.js";
import { severityWords } from "../severity-words.js";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The findings in one line, without a full stop: `3 kesalahan, 1 peringatan di 2 berkas`. */
export function summarise(diagnostics: readonly Pick<Diagnostic, "severity" | "span">[], language: Language): string {
  if (diagnostics.length === 0) return language === "id" ? "Tidak ada temuan" : "No findings";
  const counts = severities.flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const { one, many } = severityWords[language][severity];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const files = new Set(diagnostics.map(({ span }) => span.file)).size;
  const where = language === "id" ? `di ${files} berkas` : `in ${files} ${files === 1 ? "file" : "files"}`;
  return `${counts.join(", ")} ${where}`;
}
