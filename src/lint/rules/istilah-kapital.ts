import { longestTerm } from "../../compile/references/find-terms.js";
import type { Block } from "../../model/text.js";
import { ownBlocks } from "../own-blocks.js";
import { defineRule, writeInstead } from "../rule.js";

export const istilahKapital = defineRule({
  name: "istilah-kapital",
  severity: "warning",
  fix: "unsafe",
  summary: {
    id: "Istilah yang diberi arti ditulis dengan huruf kapital di seluruh naskah",
    en: "A defined term is written with capitals throughout the act",
  },
  message: (p: { written: string; term: string }) => ({
    id: `Istilah «${p.term}» ditulis «${p.written}».`,
    en: `The term “${p.term}” is written “${p.written}”.`,
  }),
  why: {
    id: "Tanpa huruf kapital orang tidak tahu apakah yang dimaksud istilah dalam ketentuan umum atau kata sehari-hari.",
    en: "Without capitals nobody knows whether the defined term is meant or everyday words.",
  },
  help: (p) => ({
    id: `Tulis «${p.term}»; bila yang dimaksud lain, pakai kata lain.`,
    en: `Write “${p.term}”; if something else is meant, use other words.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 108",
  example: { written: "akun resmi", term: "Akun Resmi" },
  check: (report, { document, paragraphs }) => {
    const terms = new Map(
      document.definitions
        // What has a short form is called by it; its full name in small letters may be any body of that kind.
        .map(({ term, abbreviation }) => abbreviation ?? term)
        .filter((term) => term.length <= longestTerm && /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+$/u.test(term))
        .map((term) => [term.toLowerCase(), term]),
    );
    const names = [...terms.keys()].sort((a, b) => b.length - a.length);
    if (names.length === 0) return {};
    const pattern = new RegExp(`(?<![\\p{L}-])(?:${names.join("|")})(?![\\p{L}-])`, "giu");
    const search = (blocks: readonly Block[]): void => {
      for (const text of paragraphs(blocks)) {
        const small = text.text.toLowerCase();
        if (!names.some((name) => small.includes(name))) continue;
        for (const { 0: written, index } of text.text.matchAll(pattern)) {
          const term = terms.get(written.toLowerCase()) as string;
          if (written === term || written === term.toUpperCase()) continue;
          const end = index + written.length;
          report({
            at: text.span(index, end),
            params: { written, term },
            fix: writeInstead(term, text.edit(index, end, term), true),
          });
        }
      }
    };
    return {
      provision: ({ content, closing }) => search(ownBlocks({ content, closing })),
      explanation: ({ content }) => search(content),
    };
  },
});
