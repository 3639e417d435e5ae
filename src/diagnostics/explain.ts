import type { CodeEntry, Codes } from "./catalogue.js";
import type { CodePage } from "./code-page.js";
import type { FixKind } from "./define.js";
import type { Language, Localised, Severity } from "./diagnostic.js";
import { severityWords } from "./severity-words.js";
import { suggest } from "./suggest.js";

/** What each part of a page is called. */
export const pageLabels = {
  id: {
    kind: "Jenis",
    preset: "Praset",
    why: "Mengapa",
    ground: "Dasar",
    example: "Contoh",
    help: "Perbaikan",
    fix: "Perbaikan otomatis",
    suppression: "Mengabaikan",
    avoid: "Hindari",
    prefer: "Anjuran",
    misses: "Yang tidak ditangkap",
  },
  en: {
    kind: "Severity",
    preset: "Preset",
    why: "Why",
    ground: "Legal ground",
    example: "Example",
    help: "Help",
    fix: "Automatic fix",
    suppression: "Suppression",
    avoid: "Avoid",
    prefer: "Prefer",
    misses: "What is missed on purpose",
  },
} as const;

const effects: Readonly<Record<Severity, Localised>> = {
  error: { id: "Penerbitan berhenti sampai diperbaiki.", en: "Publication stops until it is mended." },
  warning: {
    id: "Penerbitan tetap berjalan, kecuali dengan `--strict`.",
    en: "Publication goes on, except with `--strict`.",
  },
  info: { id: "Penerbitan tetap berjalan.", en: "Publication goes on." },
};

const presetWords: Localised = {
  id: "Dengan `impor` tidak dikatakan tentang naskah yang tidak lagi berstatus rancangan.",
  en: "Under `impor` not said of a text that is no draft any more.",
};

const fixes: Readonly<Record<FixKind | "none", Localised>> = {
  safe: {
    id: "`pedoman fix`, bila pembetulannya pasti; arti naskah tidak berubah.",
    en: "`pedoman fix`, where the mend is beyond doubt; the text means the same.",
  },
  unsafe: {
    id: "`pedoman fix --unsafe`; arti naskah dapat berubah, jadi baca lagi sesudahnya.",
    en: "`pedoman fix --unsafe`; the text may mean something else, so read it again afterwards.",
  },
  either: {
    id: "`pedoman fix` bila pembetulannya pasti, `pedoman fix --unsafe` bila arti naskah dapat berubah.",
    en: "`pedoman fix` where the mend is beyond doubt, `pedoman fix --unsafe` where the text may mean something else.",
  },
  none: { id: "Tidak ada.", en: "None." },
};

/** The parts of a page in their order, each with its text in one language; what a code does not have is left out. */
export function explainParts(entry: CodeEntry, language: Language): readonly (readonly [PagePart, string])[] {
  const { severity } = entry;
  const parts: readonly (readonly [PagePart, string | undefined])[] = [
    ["kind", `${severityWords[language][severity].one}. ${effects[severity][language]}`],
    ["preset", entry.draftsOnly ? presetWords[language] : undefined],
    ["example", entry.message?.[language]],
    ["why", entry.why[language]],
    ["ground", entry.ground],
    ["help", entry.help?.[language]],
    ["fix", fixes[entry.fix ?? "none"][language]],
    ["suppression", suppressionOf(entry, language)],
  ];
  return parts.flatMap(([part, text]) => (text === undefined ? [] : [[part, text] as const]));
}

/** A part of a page that every code may have. */
export type PagePart = Exclude<keyof (typeof pageLabels)["id"], "avoid" | "prefer" | "misses">;

/** How a finding is left out, for those that can be. */
function suppressionOf({ code, severity }: CodeEntry, language: Language): string {
  if (severity === "error")
    return { id: "Kesalahan tidak dapat diabaikan.", en: "Errors cannot be left out." }[language];
  if (code.startsWith("suppression/")) {
    return { id: "Tidak dapat diabaikan.", en: "It cannot be left out." }[language];
  }
  const reason = { id: "alasan", en: "reason" }[language];
  const where = {
    id: "di baris tersendiri di atas ketentuan atau bloknya.",
    en: "on a line of its own above the provision or block.",
  }[language];
  return `\`<!-- abaikan ${code}: ${reason} -->\` ${where}`;
}

/**
 * The page of a code: what it says, how grave it is, an example, why it matters, its legal ground, how to mend it and how to leave it out; of a
 * drafting rule its examples as well.
 * @param more - What stands on the page beyond the catalogue.
 * @returns Plain text with a newline at its end; `undefined` if there is no such code (see {@link explainUnknown}).
 */
export function explain(code: string, catalogue: Codes, language: Language, more?: CodePage): string | undefined {
  const entry = catalogue.get(code);
  if (entry === undefined) return undefined;
  const label = pageLabels[language];
  const sections = [
    `${entry.code}: ${entry.summary[language]}`,
    ...explainParts(entry, language).map(([part, text]) => `${label[part]}: ${text}`),
    ...(more?.avoid.map((text) => `${label.avoid}:\n\n${indented(text)}`) ?? []),
    ...(more?.prefer.map((text) => `${label.prefer}:\n\n${indented(text)}`) ?? []),
    // This part of a page is written in Indonesian only.
    ...(more && language === "id" ? [`${label.misses}:\n\n${indented(more.misses)}`] : []),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** A text set in, without the marks of what is found in it. */
function indented(text: string): string {
  return text.replace(/[⟦⟧]/g, "").replace(/^(?=.)/gm, "    ");
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
