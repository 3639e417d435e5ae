import { definePhraseRule } from "../phrase-rule.js";

export const padananKataOperatif = definePhraseRule({
  name: "padanan-kata-operatif",
  severity: "warning",
  summary: {
    id: "Norma memakai «wajib», «harus», «dilarang», atau «dapat», bukan padanannya",
    en: "A norm says “wajib”, “harus”, “dilarang” or “dapat”, not a synonym",
  },
  message: (p) => ({
    id: `«${p.written}» bukan kata operatif.`,
    en: `“${p.written}” is no operative word.`,
  }),
  why: {
    id: "Undang-undang memberi arti tetap pada kata operatif; padanannya tidak mengatakan apakah pelanggaran berakibat.",
    en: "The law gives operative words a fixed meaning; a synonym does not say whether a breach has a consequence.",
  },
  help: () => ({
    id: "Pilih menurut maksudnya: «wajib» (ada sanksi), «harus» (syarat), «dilarang», «tidak dapat», «dapat», «berhak», atau «berwenang».",
    en: "Choose by what is meant: “wajib” (with a sanction), “harus” (a condition), “dilarang”, “tidak dapat”, “dapat”, “berhak” or “berwenang”.",
  }),
  ground: "UU 12/2011 Lampiran II angka 250, 265–270",
  example: { written: "seharusnya" },
  phrases:
    /(?<!\p{L})(?:hendaknya|hendaklah|seharusnya|seyogianya|seyogyanya|sebaiknya|semestinya|sepatutnya|tidak boleh|boleh|diperbolehkan|diperkenankan|haruslah|wajiblah|mesti)(?!\p{L})/giu,
});
