import { defineRule } from "../rule.js";
import { notSemicolon } from "../semicolon-ending.js";

export const mengingatButir = defineRule({
  name: "mengingat-butir",
  severity: "error",
  fix: "safe",
  summary: {
    id: "Dasar hukum yang lebih dari satu diberi angka Arab, dan tiap butir diakhiri `;`",
    en: "Legal grounds, if several, have Arabic numbers, and each item ends in `;`",
  },
  message: (p: { fault: "label" | "ending" }) =>
    p.fault === "label"
      ? {
          id: "Butir Mengingat diberi angka Arab: `1.`, `2.`.",
          en: "Items of Mengingat have Arabic numbers: `1.`, `2.`.",
        }
      : { id: "Butir Mengingat diakhiri `;`.", en: "An item of Mengingat ends in `;`." },
  why: {
    id: "Menimbang memakai huruf dan Mengingat memakai angka, sehingga «huruf a» tidak pernah menunjuk dasar hukum.",
    en: "Menimbang has letters and Mengingat has numbers, so that “huruf a” never points to a legal ground.",
  },
  help: (p) =>
    p.fault === "label"
      ? { id: "Ganti hurufnya dengan angka Arab.", en: "Put Arabic numbers for the letters." }
      : { id: "Akhiri butir dengan `;`, tanpa «dan».", en: "End the item in `;`, without “dan”." },
  ground: "UU 12/2011 Lampiran II angka 52",
  example: { fault: "ending" },
  check: (report, { paragraphs }) => ({
    preamble({ kind, content, children }) {
      if (kind !== "mengingat") return;
      for (const { form, labelSpan } of children) {
        if (form !== "1.") report({ at: labelSpan, params: { fault: "label" } });
      }
      for (const blocks of children.length > 0 ? children.map((item) => item.content) : [content]) {
        const text = paragraphs(blocks).at(-1);
        const fault = text && notSemicolon(text);
        if (fault) report({ ...fault, params: { fault: "ending" } });
      }
    },
  }),
});
