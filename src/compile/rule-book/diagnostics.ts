import { defineDiagnostics, entry } from "../../diagnostics/define.js";

const why = {
  id: "Sistem lain membaca syarat sebagai dua rumus, `holds` dan `fails`; syarat tanpa rumus tidak pernah diketahui terpenuhi atau tidaknya.",
  en: "Other systems read a condition as two formulas, `holds` and `fails`; without them nobody can ever know whether it is met.",
};

/** Findings about conditions that are sound as they are written and yet have no formulas. */
export const diagnose = defineDiagnostics("formula", {
  "condition-too-large": entry({
    severity: "error",
    summary: { id: "Syarat terlalu besar sebagai rumus", en: "Condition too large as a formula" },
    message: () => ({
      id: "Rumus syarat ini melampaui 500 suku atau 32 tingkat.",
      en: "The formula of this condition has more than 500 terms or 32 levels.",
    }),
    why,
    help: () => ({
      id: "Pecah menjadi beberapa aturan, atau pindahkan sebagian ke fakta turunan dengan tabel keputusan.",
      en: "Split it into several rules, or move a part into a derived fact with a decision table.",
    }),
  }),
  "condition-without-formula": entry({
    severity: "error",
    summary: { id: "Syarat tidak dapat dirumuskan", en: "Condition that no formula can say" },
    message: () => ({
      id: "Bagian syarat ini tidak dapat dinyatakan sebagai rumus yang sama artinya di semua bahasa.",
      en: "This part of the condition cannot be said as a formula that means the same in every language.",
    }),
    why,
    help: () => ({
      id: "Tulis dengan perbandingan lain, atau tandai aturannya `penilaian: manusia` dengan `alasan`.",
      en: "Write it with another comparison, or mark the rule `penilaian: manusia` with its reason.",
    }),
  }),
});
