import type { Provision } from "../../model/provision.js";
import type { Block } from "../../model/text.js";
import { changesIn } from "../amendments.js";
import { defineRule, type RuleContext } from "../rule.js";
import type { RunningText } from "../running-text.js";

/** The pasal whose new text follows. */
const announced = [
  /sehingga (Pasal \d+[A-Z]{0,2}) berbunyi/u,
  /(?:yakni|yaitu) (Pasal \d+[A-Z]{0,2})/u,
  /^Ketentuan (Pasal \d+[A-Z]{0,2}) diubah/u,
];

export const perubahanKutipan = defineRule({
  name: "perubahan-kutipan",
  severity: "error",
  summary: {
    id: "Teks yang dikutip sesudah «berbunyi sebagai berikut:» adalah pasal yang disebut",
    en: "The text quoted after “berbunyi sebagai berikut:” is that of the pasal named",
  },
  message: (p: { expected: string; found: string | undefined }) =>
    p.found === undefined
      ? { id: `Bunyi baru ${p.expected} tidak ada.`, en: `The new text of ${p.expected} is missing.` }
      : {
          id: `Yang dikutip ${p.found}, tetapi yang disebut ${p.expected}.`,
          en: `${p.found} is quoted, but ${p.expected} is named.`,
        },
  why: {
    id: "Naskah yang diubah menerima bunyi ini; pasal yang tertukar menghapus norma yang tidak dimaksud.",
    en: "The act amended receives this text; pasal that are swapped delete a norm nobody meant.",
  },
  help: (p) => ({
    id: `Tulis bunyi baru sebagai kutipan yang diawali \`> ${p.expected}\`.`,
    en: `Write the new text as a quotation that begins with \`> ${p.expected}\`.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 234, dan angka 233a dan 234a sebagaimana disisipkan UU 13/2022",
  example: { expected: "Pasal 8", found: "Pasal 9" },
  kinds: ["peraturan-bupati"],
  check: (report, { paragraphs }) => ({
    document(document) {
      for (const { item, text } of changesIn(document, paragraphs)) {
        const words = text.text.trimEnd();
        const expected = announced.map((pattern) => pattern.exec(words)?.[1]).find((name) => name !== undefined);
        if (expected === undefined || !/berbunyi sebagai berikut ?:$/u.test(words)) continue;
        const quotation = quotedIn(item);
        if (!quotation) report({ at: text.span(0, words.length), params: { expected, found: undefined } });
        const heading = quotation && headingOf(quotation, paragraphs);
        const found = heading?.text.trim();
        if (heading && found !== expected) {
          report({ at: heading.span(0, heading.text.trimEnd().length), params: { expected, found } });
        }
      }
    },
  }),
});

/** What an item quotes: a provision, or a plain quotation where no labels make one. */
function quotedIn({ quoted, content }: Provision): readonly Block[] | undefined {
  const [first] = quoted;
  if (first) return first.content;
  return content.flatMap((block) => (block.kind === "quote" ? [block.children] : []))[0];
}

/** The line `Pasal 8` with which a quotation begins. */
function headingOf(quotation: readonly Block[], paragraphs: RuleContext["paragraphs"]): RunningText | undefined {
  const [first] = paragraphs(quotation);
  return first && /^Pasal \d+[A-Z]{0,2}$/u.test(first.text.trim()) ? first : undefined;
}
