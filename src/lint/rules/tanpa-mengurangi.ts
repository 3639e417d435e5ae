import { definePhraseRule } from "../phrase-rule.js";

export const tanpaMengurangi = definePhraseRule({
  name: "tanpa-mengurangi",
  severity: "error",
  summary: {
    id: "Acuan tidak memakai «tanpa mengurangi», «dengan tidak mengurangi», atau «tanpa menyimpang dari»",
    en: "A reference does not say “tanpa mengurangi”, “dengan tidak mengurangi” or “tanpa menyimpang dari”",
  },
  message: (p) => ({
    id: `«${p.written}» tidak dipakai untuk mengacu pada ketentuan lain.`,
    en: `“${p.written}” is not used to refer to another provision.`,
  }),
  why: {
    id: "Frasa itu tidak mengatakan ketentuan mana yang didahulukan bila keduanya bertentangan.",
    en: "The phrase does not say which provision comes first where the two conflict.",
  },
  help: () => ({
    id: "Katakan hubungannya: «Dikecualikan dari ketentuan sebagaimana dimaksud dalam Pasal …, …», atau «sesuai dengan ketentuan sebagaimana dimaksud dalam Pasal …».",
    en: "Say how they relate: “Dikecualikan dari ketentuan sebagaimana dimaksud dalam Pasal …, …”, or “sesuai dengan ketentuan sebagaimana dimaksud dalam Pasal …”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 251",
  example: { written: "Tanpa mengurangi" },
  phrases:
    /(?<!\p{L})(?<at>tanpa mengurangi|dengan tidak mengurangi|tanpa menyimpang dari)(?= (?:isi |maksud |berlakunya )?(?:ketentuan|Pasal|ayat|peraturan|sebagaimana))/giu,
});
