import type { Provision } from "../../model/provision.js";
import { defineRule } from "../rule.js";

/** Bab with a place of their own, in the order of the law; all other matter stands between the first and the second. */
const places = ["KETENTUAN UMUM", "KETENTUAN LAIN-LAIN", "KETENTUAN PERALIHAN", "KETENTUAN PENUTUP"];

export const urutanBab = defineRule({
  name: "urutan-bab",
  severity: "error",
  summary: {
    id: "Ketentuan umum menjadi bab pertama, ketentuan peralihan mendahului ketentuan penutup, dan ketentuan penutup menjadi bab terakhir",
    en: "Ketentuan umum comes first, ketentuan peralihan before ketentuan penutup, and ketentuan penutup last",
  },
  message: (p: { title: string; other: string; after: boolean }) => ({
    id: `${p.title} berdiri ${p.after ? "sesudah" : "sebelum"} ${p.other}.`,
    en: `${p.title} stands ${p.after ? "after" : "before"} ${p.other}.`,
  }),
  why: {
    id: "Pembaca dan mesin mencari pengertian di depan, dan saat mulai berlaku di belakang.",
    en: "Readers and machines look for definitions in front and for entry into force at the back.",
  },
  help: () => ({
    id: "Pindahkan bab itu; nomor bab dan pasal sesudahnya ikut berubah.",
    en: "Move the bab; the numbers of bab and pasal behind it change with it.",
  }),
  ground: "UU 12/2011 Lampiran II angka 62, 63, 96, 128, 136",
  example: { title: "KETENTUAN PENUTUP", other: "AKUN RESMI", after: false },
  check: (report) => ({
    document({ body }) {
      const groups = body.filter(({ kind }) => kind === "bab");
      groups.forEach((group, index) => {
        const before = groups[index - 1];
        if (!before || placeOf(group) >= placeOf(before)) return;
        // Of the two, the one with a place of its own is wrong; matter stands wherever the others leave room.
        const isMatter = placeOf(group) === matter;
        const [wrong, other] = isMatter ? [before, group] : [group, before];
        report({ at: wrong.labelSpan, params: { title: wrong.title, other: other.title, after: !isMatter } });
      });
    },
  }),
});

/** The place of what is no such bab. */
const matter = 1;

function placeOf({ title }: Provision): number {
  const found = places.indexOf(title.trim().toUpperCase());
  return found < 0 ? matter : found === 0 ? 0 : matter + found;
}
