import type { Language, Severity } from "./diagnostic.js";

/** How a severity is named to people: for one finding, and for a number of them. */
type SeverityWords = Readonly<Record<Severity, { readonly one: string; readonly many: string }>>;

/** The severities in both languages. Indonesian nouns have no plural after a number. */
export const severityWords: Readonly<Record<Language, SeverityWords>> = {
  id: {
    error: { one: "kesalahan", many: "kesalahan" },
    warning: { one: "peringatan", many: "peringatan" },
    info: { one: "catatan", many: "catatan" },
  },
  en: {
    error: { one: "error", many: "errors" },
    warning: { one: "warning", many: "warnings" },
    info: { one: "note", many: "notes" },
  },
};
