import { defineDiagnostics, entry } from "../../diagnostics/define.js";

/** Findings about printed documents. */
export const diagnose = defineDiagnostics("print", {
  "engine-missing": entry({
    severity: "info",
    summary: { id: "Mesin PDF tidak terpasang", en: "PDF engine not installed" },
    message: (p: { count: number }) => ({
      id: `PDF tidak dibuat (${p.count} dokumen dan buku pedomannya): mesin Typst tidak terpasang di mesin ini.`,
      en: `No PDF was made (${p.count} documents and the whole handbook): the Typst engine is not installed on this machine.`,
    }),
    why: {
      id: "Naskah yang akan diparaf dan ditandatangani dicetak dari PDF; terbitan tanpa PDF belum lengkap.",
      en: "What is to be initialled and signed is printed from the PDF; a publication without it is not complete.",
    },
    help: () => ({
      id: "Pasang dengan `npm install @myriaddreamin/typst-ts-node-compiler`. Dengan `pedoman build --require pdf` ini menjadi kesalahan.",
      en: "Install it with `npm install @myriaddreamin/typst-ts-node-compiler`. `pedoman build --require pdf` makes this an error.",
    }),
    example: { count: 37 },
  }),
  unprintable: entry({
    severity: "warning",
    summary: { id: "Tanda tidak dapat dicetak", en: "Character that cannot be printed" },
    message: (p: { characters: string }) => ({
      id: `Huruf cetak tidak memiliki gambar untuk ${p.characters}; di PDF tercetak kodenya.`,
      en: `The printed face has no picture for ${p.characters}; the PDF shows its code instead.`,
    }),
    why: {
      id: "Naskah resmi diketik dengan Bookman Old Style; tanda di luarnya tercetak berbeda di tiap mesin, atau hilang.",
      en: "Official texts are typed in Bookman Old Style; other signs print differently on every machine, or vanish.",
    },
    help: () => ({
      id: "Ganti tanda itu dengan kata.",
      en: "Say it in words.",
    }),
    ground: "UU 12/2011 Lampiran II angka 284",
    example: { characters: "😀 (U+1F600)" },
  }),
});
