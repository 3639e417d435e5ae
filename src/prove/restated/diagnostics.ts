import { defineDiagnostics, entry } from "../../diagnostics/define.js";
import type { Localised } from "../../diagnostics/diagnostic.js";

/** What a text says of a provision, and what the provision says. */
export type Restatement = {
  readonly written: string;
  readonly citation: string;
  /** What stands there instead; empty if nothing comparable does. */
  readonly there: readonly string[];
};

const quoted = (words: readonly string[], open: string, close: string, or: string): string =>
  words.map((word) => `${open}${word}${close}`).join(` ${or} `);
const listed = ({ there }: Restatement): Localised => ({
  id: quoted(there, "«", "»", "atau"),
  en: quoted(there, "“", "”", "or"),
});

/** Findings where a text that makes no law says something else than the provision it cites. */
export const diagnose = defineDiagnostics("restated", {
  "quantity-differs": entry<Restatement>({
    severity: "error",
    summary: {
      id: "Angka yang diulang berbeda dengan ketentuannya",
      en: "A restated number differs from the provision",
    },
    message: (p) => ({
      id: `Di sini tertulis «${p.written}», sedangkan ${p.citation} ${p.there.length > 0 ? `menyebut ${listed(p).id}` : "tidak menyebut jangka waktu apa pun"}.`,
      en: `This says “${p.written}”, but ${p.citation} ${p.there.length > 0 ? `says ${listed(p).en}` : "gives no period at all"}.`,
    }),
    why: {
      id: "Orang bekerja menurut pedoman dan daftar periksa. Angka yang berbeda dengan pasalnya membuat orang melanggar tanpa tahu; pedoman, prosedur, dan penjelasan tidak dapat mengubah norma.",
      en: "People work by the guideline and the checklist. A number unlike its provision makes them break it unknowingly; no guideline, procedure or elucidation can change a norm.",
    },
    help: (p) => ({
      id: `${p.there.length > 0 ? `Tulis ${listed(p).id} dengan angka dan satuan yang sama` : "Hapus angkanya"}, atau betulkan pasal yang disebut. Bila angka di pasal yang keliru, ubah pasalnya.`,
      en: `${p.there.length > 0 ? `Write ${listed(p).en}, number and unit alike` : "Remove the number"}, or cite the right provision. If the provision is wrong, change it.`,
    }),
    example: { written: "2 jam", citation: "Pasal 30", there: ["1 jam"] },
  }),
  "modality-differs": entry<Restatement>({
    severity: "error",
    summary: {
      id: "Kata modalitas yang diulang berbeda dengan ketentuannya",
      en: "A restated operative word differs from the provision",
    },
    message: (p) => ({
      id: `Di sini tertulis «${p.written}», sedangkan ${p.citation} memakai ${listed(p).id}.`,
      en: `This says “${p.written}”, but ${p.citation} has ${listed(p).en}.`,
    }),
    why: {
      id: "Kata `wajib`, `harus`, `dilarang`, `dapat`, `berhak`, dan `berwenang` masing-masing berarti lain. Pedoman yang memakai kata lain mengubah kewajiban menjadi pilihan, atau sebaliknya.",
      en: "`wajib`, `harus`, `dilarang`, `dapat`, `berhak` and `berwenang` each mean something else. A guideline with another word turns a duty into a choice, or the reverse.",
    },
    ground: "UU Nomor 12 Tahun 2011 Lampiran II angka 265–270",
    help: (p) => ({
      id: `Pakai ${listed(p).id}, atau betulkan pasal yang disebut.`,
      en: `Use ${listed(p).en}, or cite the right provision.`,
    }),
    example: { written: "dapat", citation: "Pasal 12 ayat (4)", there: ["wajib"] },
  }),
  "bearer-differs": entry<Restatement>({
    severity: "error",
    summary: {
      id: "Pelaku yang diulang berbeda dengan ketentuannya",
      en: "A restated bearer differs from the provision",
    },
    message: (p) => ({
      id: `Di sini yang diikat «${p.written}», sedangkan ${p.citation} mengikat ${listed(p).id}.`,
      en: `This binds “${p.written}”, but ${p.citation} binds ${listed(p).en}.`,
    }),
    why: {
      id: "Bila pedoman menyebut pelaku lain, tugas itu tidak dikerjakan oleh orang yang diikat pasalnya.",
      en: "Where the guideline names somebody else, the one whom the provision binds does not do it.",
    },
    help: (p) => ({
      id: `Tulis ${listed(p).id}, atau betulkan pasal yang disebut.`,
      en: `Write ${listed(p).en}, or cite the right provision.`,
    }),
    example: { written: "Admin", citation: "Pasal 12 ayat (4)", there: ["PIC"] },
  }),
});
