import { defineDiagnostics, entry } from "../../diagnostics/define.js";
import type { TracePart } from "../../model/trace.js";

const names: Readonly<Record<TracePart, { readonly id: string; readonly en: string; readonly column: string }>> = {
  rules: { id: "aturan", en: "rule", column: "Tanpa aturan" },
  items: { id: "butir daftar periksa", en: "checklist item", column: "Tanpa butir" },
  scenarios: { id: "contoh kasus", en: "scenario", column: "Tanpa contoh" },
};

const why = {
  id: "Pembaca penelusuran ingin tahu apa yang terjadi dengan setiap arahan; sel kosong tanpa alasan tidak dapat dibedakan dari arahan yang terlupa.",
  en: "Readers of a trace want to know what became of each statement; an empty cell without a reason looks just like one that was forgotten.",
};

/** Findings about statements and what follows from them. */
export const diagnose = defineDiagnostics("trace", {
  "no-provision": entry({
    severity: "error",
    summary: { id: "Arahan tanpa ketentuan", en: "Statement without a provision" },
    message: (p: { id: string }) => ({
      id: `Arahan ${p.id} tidak dijawab oleh satu ketentuan pun.`,
      en: `No provision answers the statement ${p.id}.`,
    }),
    why,
    help: () => ({
      id: "Sebut pasal atau ayat yang menjawabnya dalam kolom «Ketentuan», atau susun ketentuannya.",
      en: "Name the article that answers it in the column “Ketentuan”, or draft one.",
    }),
    example: { id: "S4" },
  }),
  "empty-cell": entry({
    severity: "error",
    summary: { id: "Sel penelusuran kosong tanpa alasan", en: "Empty cell of a trace without a reason" },
    message: (p: { id: string; part: TracePart }) => ({
      id: `Ketentuan yang menjawab arahan ${p.id} tidak mempunyai ${names[p.part].id}, dan alasannya tidak disebut.`,
      en: `The provisions that answer the statement ${p.id} have no ${names[p.part].en}, and no reason is given.`,
    }),
    why,
    help: (p) => ({
      id: `Susun ${names[p.part].id} untuk ketentuan itu, atau tulis alasannya dalam kolom «${names[p.part].column}».`,
      en: `Write a ${names[p.part].en} for these provisions, or say why there is none in the column “${names[p.part].column}”.`,
    }),
    example: { id: "S3", part: "scenarios" },
  }),
  "needless-reason": entry({
    severity: "warning",
    summary: { id: "Alasan yang tidak diperlukan lagi", en: "Reason no longer needed" },
    message: (p: { id: string; part: TracePart; count: number }) => ({
      id: `Arahan ${p.id} sudah mempunyai ${p.count} ${names[p.part].id}, tetapi kolom «${names[p.part].column}» masih menyebut alasan tidak adanya.`,
      en: `The statement ${p.id} has ${p.count} ${names[p.part].en}${p.count === 1 ? "" : "s"}, but “${names[p.part].column}” still says why there is none.`,
    }),
    why: {
      id: "Alasan yang tertinggal menyatakan hal yang tidak benar lagi.",
      en: "A reason left behind says what is no longer true.",
    },
    help: () => ({ id: "Kosongkan selnya.", en: "Empty the cell." }),
    example: { id: "S3", part: "scenarios", count: 2 },
  }),
});
