import { definePhraseRule } from "../phrase-rule.js";

export const delegasiBlanko = definePhraseRule({
  name: "delegasi-blanko",
  severity: "error",
  summary: {
    id: "Pendelegasian menyebut apa yang masih harus diatur",
    en: "A delegation says what is still to be regulated",
  },
  message: (p) => ({
    id: `«${p.written}» tidak menyebut materi yang didelegasikan.`,
    en: `“${p.written}” does not name the matter that is delegated.`,
  }),
  why: {
    id: "Delegasi tanpa batas memberi kewenangan mengatur apa saja kepada pejabat yang tidak disebut lingkupnya.",
    en: "A delegation without bounds gives power to regulate anything, to somebody whose field is not named.",
  },
  help: () => ({
    id: "Sebut materinya: «Ketentuan lebih lanjut mengenai … diatur dengan …».",
    en: "Name the matter: “Ketentuan lebih lanjut mengenai … diatur dengan …”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 210",
  example: { written: "Hal-hal yang belum diatur" },
  phrases:
    /(?<!\p{L})(?<at>(?:hal(?:-hal| hal)?|segala sesuatu|sesuatu) (?:lain )?yang (?:belum|tidak)(?: cukup| jelas)? diatur)(?!\p{L})[^.;]*(?:diatur|ditetapkan|ditentukan)/giu,
});
