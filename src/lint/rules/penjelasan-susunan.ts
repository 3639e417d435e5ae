import type { Provision } from "../../model/provision.js";
import type { Span } from "../../model/span.js";
import { isOfAmendment } from "../amendments.js";
import { type ExplainedPasal, explainedPasal } from "../explanations.js";
import { pasalOf } from "../pasal-of.js";
import { defineRule } from "../rule.js";

type Fault = "parts" | "merged" | "missing" | "unknown" | "order";

const messages: Readonly<Record<Fault, (label: string) => { readonly id: string; readonly en: string }>> = {
  parts: () => ({
    id: "Penjelasan memuat `I. UMUM` dan `II. PASAL DEMI PASAL`.",
    en: "A penjelasan holds `I. UMUM` and `II. PASAL DEMI PASAL`.",
  }),
  merged: (label) => ({
    id: `«${label}» menggabungkan penjelasan beberapa pasal.`,
    en: `“${label}” merges the explanation of several pasal.`,
  }),
  missing: (label) => ({
    id: `${label} tidak disebut dalam pasal demi pasal.`,
    en: `${label} is not named article by article.`,
  }),
  unknown: (label) => ({
    id: `${label} tidak ada dalam batang tubuh.`,
    en: `${label} does not exist in the body.`,
  }),
  order: (label) => ({
    id: `${label} tidak berdiri menurut urutan batang tubuh.`,
    en: `${label} does not stand in the order of the body.`,
  }),
};

export const penjelasanSusunan = defineRule({
  name: "penjelasan-susunan",
  severity: "error",
  summary: {
    id: "Penjelasan memuat umum dan pasal demi pasal, dengan setiap pasal disebut sendiri",
    en: "A penjelasan holds a general part and every pasal by itself",
  },
  message: (p: { fault: Fault; label: string }) => messages[p.fault](p.label),
  why: {
    id: "Pembaca mencari penjelasan dengan nomor pasalnya; pasal yang tidak disebut tampak terlupa.",
    en: "Readers look for an explanation by the number of the pasal; one that is not named seems forgotten.",
  },
  help: () => ({
    id: "Tulis setiap pasal sebagai `### Pasal n` menurut urutannya; yang tidak memerlukan penjelasan berbunyi «Cukup jelas.».",
    en: "Write every pasal as `### Pasal n` in its order; one that needs no explanation reads “Cukup jelas.”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 180–182 dan 188, angka 180 dan 188 sebagaimana diubah dengan UU 13/2022",
  example: { fault: "missing", label: "Pasal 7" },
  check: (report, { document }) => {
    const pasal = pasalOf(document);
    return {
      explanation(section, parents) {
        if (parents.length > 0) return;
        const titles = section.children.map(({ title }) => title.toUpperCase());
        const [general, byPasal] = [/^I\.? UMUM$/, /^II\.? PASAL DEMI PASAL$/].map((form) =>
          titles.findIndex((title) => form.test(title)),
        );
        if (general !== 0 || byPasal !== 1) report({ at: section.labelSpan, params: { fault: "parts", label: "" } });
        // An amending act explains the pasal it changes, item by item.
        if (pasal.some(isOfAmendment)) return;
        const explained = explainedPasal(section);
        for (const { fault, label, at } of misplaced(explained, pasal)) report({ at, params: { fault, label } });
        // A merged heading is told; which pasal it means to name is not known.
        if (explained.some(({ labels }) => labels.length > 1)) return;
        const named = new Set(explained.flatMap(({ labels }) => labels));
        const at = section.children[byPasal ?? -1]?.labelSpan ?? section.labelSpan;
        for (const { label, labelSpan } of pasal.filter((one) => !named.has(one.label))) {
          const message = { id: "Pasalnya.", en: "The pasal." };
          report({ at, params: { fault: "missing", label }, related: [{ span: labelSpan, message }] });
        }
      },
    };
  },
});

type Misplaced = { readonly fault: Fault; readonly label: string; readonly at: Span };

/** The headings that do not name one pasal of the body in its turn. */
function misplaced(explained: readonly ExplainedPasal[], pasal: readonly Provision[]): readonly Misplaced[] {
  let last = -1;
  return explained.flatMap(({ labels: [label = "", ...others], title, labelSpan: at }): readonly Misplaced[] => {
    if (others.length > 0) return [{ fault: "merged", label: title, at }];
    const index = pasal.findIndex((one) => one.label === label);
    const fault = index < 0 ? "unknown" : index <= last ? "order" : undefined;
    last = Math.max(last, index);
    return fault ? [{ fault, label, at }] : [];
  });
}
