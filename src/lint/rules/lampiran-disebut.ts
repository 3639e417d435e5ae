import { type Provision, walkProvisions } from "../../model/provision.js";
import { ownBlocks } from "../own-blocks.js";
import { defineRule } from "../rule.js";

export const lampiranDisebut = defineRule({
  name: "lampiran-disebut",
  severity: "error",
  summary: {
    id: "Lampiran disebut dalam batang tubuh sebagai bagian tidak terpisahkan",
    en: "A lampiran is named in the body as an inseparable part",
  },
  message: (p: { label: string }) => ({
    id: `${p.label} tidak disebut dalam batang tubuh sebagai bagian tidak terpisahkan.`,
    en: `${p.label} is not named in the body as an inseparable part.`,
  }),
  why: {
    id: "Lampiran yang tidak disebut dalam batang tubuh tidak mengikat siapa pun.",
    en: "A lampiran that the body does not name binds nobody.",
  },
  help: () => ({
    id: "Tulis dalam pasal yang bersangkutan «… tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini».",
    en: "Write in the pasal concerned “… tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 192",
  example: { label: "LAMPIRAN II" },
  check: (report, { paragraphs }) => ({
    document({ body, attachments }) {
      const said = [...walkProvisions(body)].flatMap(({ content, closing }) =>
        paragraphs(ownBlocks({ content, closing })),
      );
      for (const annex of attachments.filter(({ kind }) => kind === "lampiran")) {
        if (!said.some(({ text }) => announces(text, annex))) {
          report({ at: annex.labelSpan, params: { label: annex.label || "LAMPIRAN" } });
        }
      }
    },
  }),
});

/** Whether a text names this lampiran, alone or in a list or a range, and calls it part of the act. */
function announces(text: string, { number }: Provision): boolean {
  if (!/bagian (?:yang )?tidak terpisahkan/iu.test(text)) return false;
  if (number === "") return /\bLampiran(?! [IVXLC]+\b)/u.test(text);
  return (
    /\bLampiran [IVXLC]+ sampai dengan\b/u.test(text) ||
    new RegExp(`\\bLampiran (?:[IVXLC]+,? (?:dan )?(?:Lampiran )?)*${number}\\b`, "u").test(text)
  );
}
