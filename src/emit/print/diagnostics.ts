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
  "too-large": entry({
    severity: "info",
    summary: { id: "Naskah terlalu besar untuk PDF", en: "Text is too large for a PDF" },
    message: ({ path, why, limit }: { path: string; why: "size" | "string"; limit: number }) => ({
      id:
        why === "size"
          ? `${path} tidak dibuat: isinya lebih dari ${limit.toLocaleString("id")} alinea, butir, sel, dan kata bercetak khusus.`
          : `${path} tidak dibuat: satu judul atau satu kata tanpa spasi di dalamnya lebih panjang dari yang dapat dimuat PDF (32.767 bita).`,
      en:
        why === "size"
          ? `${path} was not made: it holds more than ${limit.toLocaleString("en")} paragraphs, items, cells and words set in some way.`
          : `${path} was not made: one heading, or one word without a blank, is longer than a PDF can hold (32,767 bytes).`,
    }),
    why: {
      id: "Naskah yang akan diparaf dan ditandatangani dicetak dari PDF; mencetak naskah sebesar ini menghabiskan memori mesin.",
      en: "What is to be initialled and signed is printed from the PDF; to print a text as large as this takes all the memory of a machine.",
    },
    help: () => ({
      id: "Bagi naskahnya menjadi beberapa dokumen. Dengan `pedoman build --require pdf` ini menjadi kesalahan.",
      en: "Part the text into several documents. `pedoman build --require pdf` makes this an error.",
    }),
    example: { path: "handbook/buku-pedoman.pdf", why: "size", limit: 60_000 },
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
