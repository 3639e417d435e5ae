import { defineRule } from "../rule.js";

const title =
  /(?<!\p{L})(?:(?:Prof|Drs?|Dra|Drg|Ir|Hj?|KH|Tgk|Letkol|Kol|Brigjen|AKBP)\.|NIP(?!\p{L})|(?:Pembina|Penata)(?!\p{L}))|,\s*(?:[SMA]\.? ?\p{L}{1,4}(?:\.|(?!\p{L}))|Ph\.? ?D|MBA|Lc)/iu;

export const namaTanpaGelar = defineRule({
  name: "nama-tanpa-gelar",
  severity: "error",
  summary: {
    id: "Nama pejabat yang menetapkan dan mengundangkan ditulis tanpa gelar, pangkat, golongan, dan NIP",
    en: "Names under enactment and promulgation have no title, rank, grade or employee number",
  },
  message: (p: { name: string; written: string }) => ({
    id: `Nama «${p.name}» memuat «${p.written}».`,
    en: `The name “${p.name}” has “${p.written}”.`,
  }),
  why: {
    id: "Yang menandatangani adalah jabatannya; gelar dan pangkat dapat berubah, tanda tangan tidak.",
    en: "It is the office that signs; titles and ranks may change, a signature does not.",
  },
  help: () => ({
    id: "Tulis namanya saja.",
    en: "Write the name alone.",
  }),
  ground: "UU 12/2011 Lampiran II angka 164–169",
  example: { name: "Drs. AHMAD, M.Si.", written: "Drs." },
  check: (report, { headSpan }) => ({
    document({ head }) {
      if (head.kind !== "peraturan-bupati" && head.kind !== "keputusan-bupati") return;
      const names = [["penetapan", head.enactment.name] as const];
      const signed =
        head.kind === "peraturan-bupati" ? [...names, ["pengundangan", head.promulgation.name] as const] : names;
      for (const [key, name] of signed) {
        const written = title.exec(name ?? "")?.[0].replace(/^,\s*/, "");
        if (name !== undefined && written !== undefined)
          report({ at: headSpan(key, "nama"), params: { name, written } });
      }
    },
  }),
});
