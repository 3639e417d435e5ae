import { definePhraseRule } from "../phrase-rule.js";

export const ketentuanPidana = definePhraseRule({
  name: "ketentuan-pidana",
  severity: "error",
  summary: {
    id: "Peraturan Bupati tidak memuat ketentuan pidana",
    en: "A Peraturan Bupati holds no criminal provision",
  },
  message: (p) => ({
    id: `«${p.written}» menjatuhkan pidana.`,
    en: `“${p.written}” imposes a punishment.`,
  }),
  why: {
    id: "Pidana hanya dapat dimuat dalam undang-undang dan peraturan daerah; norma pidana di sini batal dan menyesatkan pembaca.",
    en: "Only an undang-undang and a peraturan daerah may punish; a criminal norm here is void and misleads its readers.",
  },
  help: () => ({
    id: "Hapus, atau ganti dengan sanksi administratif yang ada dasarnya.",
    en: "Delete it, or put an administrative sanction in its place that has a ground.",
  }),
  ground: "UU 12/2011 Pasal 15 dan Lampiran II angka 117",
  example: { written: "dipidana" },
  phrases:
    /(?<!\p{L})(?:dipidana(?:kan)?|dikenai pidana|dikenakan pidana|diancam (?:dengan )?pidana|pidana (?:penjara|kurungan|denda))(?!\p{L})/giu,
});
