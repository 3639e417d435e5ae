import { definePhraseRule } from "../phrase-rule.js";

export const rujukanLebihRendah = definePhraseRule({
  name: "rujukan-lebih-rendah",
  severity: "error",
  summary: {
    id: "Peraturan mengacu hanya pada peraturan yang setingkat atau lebih tinggi",
    en: "A regulation refers only to acts of its own or a higher level",
  },
  message: (p) => ({
    id: `${p.written} lebih rendah daripada peraturan ini, atau bukan peraturan.`,
    en: `${p.written} is of a lower level than this regulation, or no regulation.`,
  }),
  why: {
    id: "Norma yang isinya ditentukan naskah yang lebih rendah berubah setiap kali naskah itu diubah, tanpa melalui pembentukan peraturan.",
    en: "A norm whose content a lower act decides changes whenever that act does, without a regulation being made.",
  },
  help: () => ({
    id: "Tulis normanya di sini, atau delegasikan dengan «diatur dengan Keputusan Bupati» tanpa menyebut nomor.",
    en: "Write the norm here, or delegate with “diatur dengan Keputusan Bupati” without a number.",
  }),
  ground: "UU 12/2011 Lampiran II angka 278",
  example: { written: "Surat Edaran Bupati Nomor 5 Tahun 2024" },
  kinds: ["peraturan-bupati"],
  phrases:
    /(?:sebagaimana (?:telah )?(?:dimaksud|diatur|ditetapkan|ditentukan|tercantum|diubah) (?:dalam|pada|dengan)|sesuai(?: dengan)?|berdasarkan|menurut|mengacu (?:pada|kepada)|berpedoman (?:pada|kepada)) (?<at>(?:Keputusan (?!Presiden)\p{Lu}\p{L}+|Instruksi (?!Presiden)\p{Lu}\p{L}+|Surat (?:Edaran|Keputusan)|Nota Dinas|Standar Operasional Prosedur)(?: \p{Lu}\p{L}+){0,6} Nomor [\w/-]+(?:\.\w+)*(?: Tahun \d{4})?)/gu,
});
