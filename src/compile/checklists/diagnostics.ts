import { defineDiagnostics, entry } from "../../diagnostics/define.js";

/** Findings about checklists. */
export const diagnose = defineDiagnostics("checklist", {
  "item-without-provision": entry({
    severity: "error",
    summary: { id: "Butir daftar periksa tanpa pasal", en: "Checklist item without a provision" },
    message: () => ({
      id: "Butir ini tidak menyebut ketentuan yang dilayaninya.",
      en: "This item does not name the provision it serves.",
    }),
    why: {
      id: "Setiap butir harus dapat ditelusuri ke pasalnya; butir tanpa dasar menambah beban tanpa kewajiban.",
      en: "Every item must be traceable to its provision; an item without ground is a burden without a duty.",
    },
    help: () => ({
      id: "Akhiri dengan rujukan dalam kurung: `(Pasal 5 ayat (2))`, atau `(tanpa pasal: kebiasaan baik)`.",
      en: "End it with a citation in brackets: `(Pasal 5 ayat (2))`, or `(tanpa pasal: good habit)`.",
    }),
  }),
  "duplicate-item-id": entry({
    severity: "error",
    summary: { id: "Id butir dipakai dua kali", en: "Item id used twice" },
    message: (p: { id: string }) => ({
      id: `Id \`${p.id}\` sudah dipakai.`,
      en: `The id \`${p.id}\` is already used.`,
    }),
    why: {
      id: "Tanda centang disimpan menurut id ini.",
      en: "Ticks are remembered by this id.",
    },
    help: () => ({ id: "Beri id lain.", en: "Choose another id." }),
    example: { id: "cek-sumber" },
  }),
  "no-items": entry({
    severity: "error",
    summary: { id: "Daftar periksa tanpa butir", en: "Checklist without items" },
    message: () => ({ id: "Daftar periksa ini tidak memuat satu butir pun.", en: "This checklist holds no item." }),
    why: {
      id: "Dokumen daftar-periksa diterbitkan untuk dicentang.",
      en: "A daftar-periksa document is published to be ticked.",
    },
    help: () => ({ id: "Tulis butirnya: `- [ ] …`.", en: "Write its items: `- [ ] …`." }),
  }),
});
