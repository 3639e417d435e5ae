import { defineDiagnostics, entry } from "../../diagnostics/define.js";

const why = {
  id: "Rujukan ke tempat yang tidak ada membuat norma tidak dapat dilaksanakan.",
  en: "A norm that points nowhere cannot be carried out.",
};

/** Findings about citations. */
export const diagnose = defineDiagnostics("reference", {
  unresolved: entry({
    severity: "error",
    summary: { id: "Rujukan ke ketentuan yang tidak ada", en: "Reference to a provision that does not exist" },
    message: (p: { written: string; within: string; nearest: string | undefined }) => ({
      id: `${p.written} tidak ada dalam ${p.within}.`,
      en: `There is no ${p.written} in ${p.within}.`,
    }),
    why,
    ground: "UU 12/2011 Lampiran II angka 280",
    help: (p) => ({
      id: p.nearest
        ? `Mungkin yang dimaksud ${p.nearest}. Periksa nomornya.`
        : "Periksa nomornya, atau tambahkan ketentuan yang dirujuk.",
      en: p.nearest ? `Perhaps ${p.nearest} is meant. Check the number.` : "Check the number, or add the provision.",
    }),
    example: { written: "Pasal 5 ayat (9)", within: "«Pengelolaan Media Sosial»", nearest: "Pasal 5" },
  }),
  "without-document": entry({
    severity: "error",
    summary: { id: "Rujukan tanpa peraturan", en: "Reference without an instrument" },
    message: (p: { written: string }) => ({
      id: `${p.written}: tidak jelas peraturan mana yang dirujuk.`,
      en: `${p.written}: it is not clear which instrument is meant.`,
    }),
    why,
    help: () => ({
      id: "Isi `dasar:` di frontmatter dengan id peraturannya, atau sebut peraturannya sesudah nomor pasal.",
      en: "Set `dasar:` in the frontmatter to the id of the instrument, or name it after the citation.",
    }),
    example: { written: "Pasal 5 ayat (2)" },
  }),
  "unknown-document": entry({
    severity: "error",
    summary: { id: "Dokumen yang dirujuk tidak ada", en: "Document referred to does not exist" },
    message: (p: { id: string; nearest: string | undefined }) => ({
      id: `Tidak ada dokumen dengan id \`${p.id}\`.`,
      en: `There is no document with the id \`${p.id}\`.`,
    }),
    why,
    help: (p) => ({
      id: p.nearest ? `Mungkin yang dimaksud \`${p.nearest}\`.` : "Periksa id dokumen di folder guidelines.",
      en: p.nearest ? `Did you mean \`${p.nearest}\`?` : "Check the ids of the documents in the guidelines folder.",
    }),
    example: { id: "perbup-medsos", nearest: "perbup-media-sosial" },
  }),
  "self-reference": entry({
    severity: "error",
    summary: { id: "Ketentuan merujuk dirinya sendiri", en: "Provision refers to itself" },
    message: (p: { written: string }) => ({
      id: `${p.written} merujuk dirinya sendiri.`,
      en: `${p.written} refers to itself.`,
    }),
    why,
    ground: "UU 12/2011 Lampiran II angka 280",
    help: () => ({
      id: "Rujuk ketentuan lain, atau hapus rujukannya.",
      en: "Refer to another provision, or remove the reference.",
    }),
    example: { written: "ayat (2)" },
  }),
});
