import { definePhraseRule } from "../phrase-rule.js";

export const masihTetapBerlaku = definePhraseRule({
  name: "masih-tetap-berlaku",
  severity: "warning",
  summary: {
    id: "Naskah lama «dinyatakan masih tetap berlaku sepanjang tidak bertentangan dengan ketentuan dalam …»",
    en: "Older acts are “dinyatakan masih tetap berlaku sepanjang tidak bertentangan dengan ketentuan dalam …”",
  },
  message: (p) => ({
    id: `«${p.written}» bukan rumusan baku untuk naskah yang masih tetap berlaku.`,
    en: `“${p.written}” is not the formula for acts that stay in force.`,
  }),
  why: {
    id: "Satu rumusan untuk satu maksud: pembaca tidak perlu menduga apakah bentuk lain berarti lain.",
    en: "One formula for one intention: readers need not guess whether another form means something else.",
  },
  help: () => ({
    id: "Tulis «dinyatakan masih tetap berlaku sepanjang tidak bertentangan dengan ketentuan dalam Peraturan Bupati ini».",
    en: "Write “dinyatakan masih tetap berlaku sepanjang tidak bertentangan dengan ketentuan dalam Peraturan Bupati ini”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 282, 283",
  example: { written: "tetap berlaku sepanjang tidak bertentangan dengan Peraturan Bupati ini" },
  phrases:
    /(?<!\p{L})(?:dinyatakan )?(?:(?:masih|tetap) )*berlaku (?:sepanjang|selama) (?:tidak|belum) bertentangan dengan (?:ketentuan )?(?:(?:di )?dalam |dari )?(?<act>(?:Peraturan|Keputusan)(?: \p{Lu}\p{L}+){1,2} ini)(?!\p{L})/gu,
  unless: ({ 0: written, groups }) => written === formulaFor(groups?.["act"]),
  instead: ({ groups }) => formulaFor(groups?.["act"]),
});

function formulaFor(act: string | undefined): string {
  return `dinyatakan masih tetap berlaku sepanjang tidak bertentangan dengan ketentuan dalam ${act}`;
}
