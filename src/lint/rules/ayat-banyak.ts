import { defineRule } from "../rule.js";

/** More than this many ayat are better spread over several pasal. */
const most = 12;

export const ayatBanyak = defineRule({
  name: "ayat-banyak",
  severity: "info",
  summary: {
    id: "Lebih baik banyak pasal yang singkat daripada satu pasal dengan banyak ayat",
    en: "Many short pasal are better than one pasal with many ayat",
  },
  message: (p: { label: string; count: number }) => ({
    id: `${p.label} memuat ${p.count} ayat.`,
    en: `${p.label} holds ${p.count} ayat.`,
  }),
  why: {
    id: "Pasal yang singkat lebih mudah dicari, diacu, dan diubah.",
    en: "Short pasal are easier to find, to refer to and to amend.",
  },
  help: () => ({
    id: "Kelompokkan ayat menurut pokoknya menjadi beberapa pasal, kecuali semuanya memang satu rangkaian yang tidak dapat dipisahkan.",
    en: "Group the ayat by their matter into several pasal, unless they form one inseparable sequence.",
  }),
  ground: "UU 12/2011 Lampiran II angka 78",
  example: { label: "Pasal 22", count: 14 },
  check: (report) => ({
    provision({ kind, label, labelSpan, children }) {
      const count = children.filter((child) => child.kind === "ayat").length;
      if (kind === "pasal" && count > most) report({ at: labelSpan, params: { label, count } });
    },
  }),
});
