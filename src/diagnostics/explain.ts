import type { CodeEntry, Codes } from "./catalogue.js";
import type { Language, Localised, Severity } from "./diagnostic.js";
import { severityWords } from "./severity-words.js";
import { suggest } from "./suggest.js";

const labels = {
  id: { kind: "Jenis", why: "Mengapa", ground: "Dasar", example: "Contoh", help: "Perbaikan" },
  en: { kind: "Severity", why: "Why", ground: "Legal ground", example: "Example", help: "Help" },
};

const effects: Readonly<Record<Severity, Localised>> = {
  error: { id: "Penerbitan berhenti sampai diperbaiki.", en: "Publication stops until it is mended." },
  warning: {
    id: "Penerbitan tetap berjalan, kecuali dengan `--strict`.",
    en: "Publication goes on, except with `--strict`.",
  },
  info: { id: "Penerbitan tetap berjalan.", en: "Publication goes on." },
};

/**
 * The page of a code: what it says, how grave it is, an example, why it matters, its legal ground and how to mend it.
 * @returns Plain text with a newline at its end; `undefined` if there is no such code (see {@link explainUnknown}).
 */
export function explain(code: string, catalogue: Codes, language: Language): string | undefined {
  const entry = catalogue.get(code);
  return entry && page(entry, language);
}

function page(entry: CodeEntry, language: Language): string {
  const label = labels[language];
  const lines = [
    `${entry.code}: ${entry.summary[language]}`,
    `${label.kind}: ${severityWords[language][entry.severity].one}. ${effects[entry.severity][language]}`,
    entry.message && `${label.example}: ${entry.message[language]}`,
    `${label.why}: ${entry.why[language]}`,
    entry.ground && `${label.ground}: ${entry.ground}`,
    entry.help && `${label.help}: ${entry.help[language]}`,
  ];
  return `${lines.filter(Boolean).join("\n\n")}\n`;
}

/**
 * What to say of a code that does not exist: the nearest codes, the codes of an area, or how codes are written.
 * @returns One sentence or two, without a newline.
 */
export function explainUnknown(code: string, catalogue: Codes, language: Language): string {
  const missing = language === "id" ? `Tidak ada kode \`${code}\`.` : `There is no code \`${code}\`.`;
  const near = nearCodes(code, catalogue).map((name) => `\`${name}\``);
  if (near.length === 0) {
    const form =
      language === "id"
        ? "Salin kode dari hasil pemeriksaan; bentuknya `bidang/nama`."
        : "Copy the code from the findings; it looks like `area/name`.";
    return `${missing} ${form}`;
  }
  const last = near.pop() as string;
  const list = near.length > 0 ? `${near.join(", ")} ${language === "id" ? "atau" : "or"} ${last}` : last;
  return language === "id" ? `${missing} Mungkin yang dimaksud ${list}.` : `${missing} Did you mean ${list}?`;
}

/** Codes a person may have meant: of that name in any area, all of that area, or the one spelt most alike. */
export function nearCodes(code: string, catalogue: Codes): string[] {
  const codes = [...catalogue.keys()];
  const named = codes.filter((known) => known.endsWith(`/${code}`));
  if (named.length > 0) return named;
  const inArea = codes.filter((known) => known.startsWith(`${code.replace(/\/$/, "")}/`));
  if (inArea.length > 0) return inArea;
  const nearest = suggest(code, codes);
  return nearest === undefined ? [] : [nearest];
}
