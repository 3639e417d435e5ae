import { walkProvisions } from "../../model/provision.js";
import { actKey, namedActKey } from "../act-key.js";
import { repealIn } from "../repeals.js";
import { defineWideRule } from "../rule.js";

export const pencabutanDisebut = defineWideRule({
  name: "pencabutan-disebut",
  severity: "error",
  summary: {
    id: "Naskah yang dicabut menurut kepala berkas dicabut pula dalam ketentuan penutup",
    en: "An act repealed by the frontmatter is repealed by the closing provisions as well",
  },
  message: (p: { name: string }) => ({
    id: `${p.name} dicabut menurut kepala berkas, tetapi tidak satu pasal pun mencabutnya.`,
    en: `${p.name} is repealed by the frontmatter, but by no pasal.`,
  }),
  why: {
    id: "Yang mencabut adalah pasalnya; keterangan di kepala berkas hanya dibaca mesin.",
    en: "It is the pasal that repeals; the frontmatter is read by machines alone.",
  },
  help: (p) => ({
    id: `Tulis «Pada saat Peraturan Bupati ini mulai berlaku, ${p.name} … dicabut dan dinyatakan tidak berlaku.», atau hapus dari \`mencabut\`.`,
    en: `Write “Pada saat Peraturan Bupati ini mulai berlaku, ${p.name} … dicabut dan dinyatakan tidak berlaku.”, or delete it from \`mencabut\`.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 144–149",
  example: { name: "Peraturan Bupati Nomor 5 Tahun 2019" },
  kinds: ["peraturan-bupati"],
  check: (report, { handbook, headSpan, paragraphs }) => ({
    document({ head, body }) {
      if (head.kind !== "peraturan-bupati") return;
      const repealed = [...walkProvisions(body)].flatMap((one) => repealIn(one, paragraphs)?.acts ?? []);
      const keys = new Set(repealed.map(({ name }) => actKey(name)));
      for (const name of head.repeals) {
        const key = namedActKey(name, handbook);
        if (key !== undefined && !keys.has(key)) report({ at: headSpan("mencabut"), params: { name } });
      }
    },
  }),
});
