import { definePhraseRule } from "../phrase-rule.js";

export const pertimbanganDianggapPerlu = definePhraseRule({
  name: "pertimbangan-dianggap-perlu",
  severity: "warning",
  summary: {
    id: "Pertimbangan menyebut alasan, bukan hanya bahwa naskah «dianggap perlu»",
    en: "A consideration gives a reason, not only that the act is “dianggap perlu”",
  },
  message: (p) => ({
    id: `«${p.written}» bukan alasan.`,
    en: `“${p.written}” is no reason.`,
  }),
  why: {
    id: "Pembaca dan hakim mencari alasan pembentukan dalam Menimbang; anggapan perlu bukan alasan.",
    en: "Readers and judges look for the reasons in Menimbang; being thought necessary is none.",
  },
  help: () => ({
    id: "Sebut keadaan yang harus diatasi atau ketentuan yang dilaksanakan.",
    en: "Name the state of things to be mended, or the provision that is carried out.",
  }),
  ground: "UU 12/2011 Lampiran II angka 20",
  example: { written: "dianggap perlu dibentuk" },
  phrases:
    /(?<!\p{L})(?:dianggap|dipandang) perlu (?:untuk )?(?:dibentuk|ditetapkan|diatur|membentuk|menetapkan|mengatur)(?!\p{L})/giu,
  where: "menimbang",
});
