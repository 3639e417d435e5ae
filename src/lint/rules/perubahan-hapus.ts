import { changesIn } from "../amendments.js";
import { defineRule } from "../rule.js";

export const perubahanHapus = defineRule({
  name: "perubahan-hapus",
  severity: "error",
  summary: {
    id: "Ayat yang dihapus tetap dicantumkan dengan nomornya dan tulisan «Dihapus.»",
    en: "A deleted ayat keeps its number and reads “Dihapus.”",
  },
  message: (p: { label: string }) => ({
    id: `Ayat ${p.label} dihapus, tetapi bunyi baru pasalnya tidak memuat «${p.label} Dihapus.».`,
    en: `Ayat ${p.label} is deleted, but the new text of its pasal has no “${p.label} Dihapus.”.`,
  }),
  why: {
    id: "Nomor yang dipakai lagi menunjuk norma lain: semua acuan lama ikut berubah arti.",
    en: "A number used again points to another norm: every older reference changes its meaning.",
  },
  help: (p) => ({
    id: `Tulis «${p.label} Dihapus.» di tempatnya; nomor ayat berikutnya tidak berubah.`,
    en: `Write “${p.label} Dihapus.” in its place; the numbers that follow stay.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 236",
  example: { label: "(2)" },
  kinds: ["peraturan-bupati"],
  check: (report, { paragraphs }) => ({
    document(document) {
      for (const { item, text } of changesIn(document, paragraphs)) {
        const quoted = item.quoted[0];
        const deleted =
          /^(?:Ketentuan )?(?:Pasal \d+[A-Z]{0,2} )?(?<list>(?:,? ?(?:dan )?ayat \(\d+[a-z]?\))+)(?: Pasal \d+[A-Z]{0,2})? dihapus/du.exec(
            text.text,
          );
        const [start = 0] = deleted?.indices?.groups?.["list"] ?? [];
        if (!quoted || quoted.children.length === 0 || !deleted) continue;
        for (const match of (deleted.groups?.["list"] ?? "").matchAll(/ayat (\(\d+[a-z]?\))/gu)) {
          const label = match[1] as string;
          const kept = quoted.children.find((child) => child.kind === "ayat" && `(${child.number})` === label);
          if (kept && (kept.repealed || /^Dihapus\.$/u.test(paragraphs(kept.content)[0]?.text.trim() ?? ""))) continue;
          const at = start + match.index;
          report({ at: text.span(at, at + match[0].length), params: { label } });
        }
      }
    },
  }),
});
