import type { Provision } from "../../model/provision.js";
import { type ExplainedPart, explainedParts, isClearEnough } from "../explanations.js";
import { pasalOf } from "../pasal-of.js";
import { defineRule } from "../rule.js";
import type { RunningText } from "../running-text.js";

type Fault = "missing" | "needless" | "unknown" | "clear";

const messages: Readonly<Record<Fault, (unit: string) => { readonly id: string; readonly en: string }>> = {
  missing: (unit) => ({
    id: `${unit} tidak disebut, padahal ayat lain dijelaskan.`,
    en: `${unit} is not named, though others are explained.`,
  }),
  needless: () => ({
    id: "Tidak satu ayat pun dijelaskan; satu «Cukup jelas.» untuk pasalnya sudah cukup.",
    en: "Not one ayat is explained; a single “Cukup jelas.” for the pasal is enough.",
  }),
  unknown: (unit) => ({ id: `${unit} tidak ada dalam pasal itu.`, en: `${unit} does not exist in that pasal.` }),
  clear: () => ({
    id: "Tanpa penjelasan, yang ditulis adalah «Cukup jelas.».",
    en: "What needs no explanation reads “Cukup jelas.”.",
  }),
};

export const penjelasanButir = defineRule({
  name: "penjelasan-butir",
  severity: "error",
  summary: {
    id: "Bila satu ayat dijelaskan, semua ayat pasal itu disebut; bila tidak satu pun, cukup satu «Cukup jelas.»",
    en: "If one ayat is explained, all of that pasal are named; if none is, one “Cukup jelas.” is enough",
  },
  message: (p: { fault: Fault; unit: string }) => messages[p.fault](p.unit),
  why: {
    id: "Ayat yang tidak disebut membuat orang bertanya apakah penjelasannya hilang.",
    en: "An ayat that is not named makes people ask whether its explanation was lost.",
  },
  help: () => ({
    id: "Tulis tiap ayat sebagai baris `Ayat (n)`; yang tidak memerlukan penjelasan berbunyi «Cukup jelas.».",
    en: "Write every ayat as a line `Ayat (n)`; one that needs no explanation reads “Cukup jelas.”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 189 dan 190, angka 190 sebagaimana diubah dengan UU 13/2022",
  example: { fault: "missing", unit: "Ayat (2)" },
  check: (report, { document, paragraphs }) => {
    const pasal = new Map(pasalOf(document).map((one) => [one.label, one]));
    return {
      explanation(section) {
        const one = pasal.get(section.title);
        if (!one) return;
        for (const { fault, unit, line } of faultsIn(one, explainedParts(section, paragraphs))) {
          const at = line ? line.span(0, line.text.trimEnd().length) : section.labelSpan;
          report({ at, params: { fault, unit } });
        }
      },
    };
  },
});

/** A fault with the unit it is about, and the line that names it if there is one. */
type FaultyUnit = { readonly fault: Fault; readonly unit: string; readonly line?: RunningText };

/** What is wrong with the explanation of a pasal. */
function faultsIn(pasal: Provision, parts: readonly ExplainedPart[]): readonly FaultyUnit[] {
  if (parts.length === 0) return [{ fault: "clear", unit: pasal.label }];
  const units = parts.flatMap((part) => (part.unit ? [{ ...part, line: part.unit, unit: part.unit.text.trim() }] : []));
  // An ayat may be explained by its huruf alone.
  const empty = units.filter(({ unit, texts }) => texts.length === 0 && !/^ayat/iu.test(unit));
  const faults: FaultyUnit[] = empty.map(({ unit, line }) => ({ fault: "clear", unit, line }));
  if (units.length === 0) return faults;
  if (units.every(({ texts }) => isClearEnough(texts))) return [...faults, { fault: "needless", unit: pasal.label }];
  const ayat = pasal.children.filter(({ kind }) => kind === "ayat").map(({ label }) => label);
  const named = new Set(units.map((part) => part.ayat));
  for (const label of ayat) if (!named.has(label)) faults.push({ fault: "missing", unit: `Ayat ${label}` });
  for (const { unit, line } of units) {
    const label = /^Ayat (\(\d+[a-z]?\))$/iu.exec(unit)?.[1];
    if (label !== undefined && !ayat.includes(label)) faults.push({ fault: "unknown", unit, line });
  }
  return faults;
}
