import { defineDiagnostics, entry } from "../../diagnostics/define.js";

/** Findings about limits of platforms and their sources. */
export const diagnose = defineDiagnostics("platform", {
  "limit-without-source": entry({
    severity: "error",
    summary: { id: "Batas tanpa sumber", en: "Limit without a source" },
    message: (p: { name: string }) => ({
      id: `Batas «${p.name}» tidak menyebut sumber atau tanggalnya.`,
      en: `The limit “${p.name}” names no source or no date.`,
    }),
    why: {
      id: "Platform mengubah batasnya tanpa pemberitahuan; angka tanpa sumber dan tanggal tidak dapat diperiksa kembali.",
      en: "Platforms change their limits without notice; a figure without source and date cannot be checked again.",
    },
    help: () => ({
      id: "Isi kolom «Sumber» dan «Tanggal», atau kosongkan kolom «Batas» sampai diperiksa.",
      en: "Fill in “Sumber” and “Tanggal”, or leave “Batas” empty until someone has looked.",
    }),
    example: { name: "TikTok, komentar" },
  }),
  "limit-old": entry({
    severity: "warning",
    summary: { id: "Sumber batas sudah lama", en: "Source of a limit is old" },
    message: (p: { name: string; date: string; checked: string }) => ({
      id: `Sumber batas «${p.name}» bertanggal ${p.date}, lebih dari dua belas bulan sebelum diperiksa (${p.checked}).`,
      en: `The source of the limit “${p.name}” is of ${p.date}, more than twelve months before the check (${p.checked}).`,
    }),
    why: {
      id: "Admin yang memakai batas lama mendapati unggahannya terpotong, kadang di tengah kalimat yang penting.",
      en: "An admin who relies on an old limit finds a post cut off, at times in the middle of what matters.",
    },
    help: () => ({
      id: "Cari sumber yang lebih baru, lalu perbarui angka dan tanggalnya.",
      en: "Find a newer source, then update figure and date.",
    }),
    example: { name: "X, kiriman", date: "2024", checked: "2026-07-01" },
  }),
  "limit-conflict": entry({
    severity: "info",
    summary: { id: "Sumber batas berbeda", en: "Sources of a limit differ" },
    message: (p: {
      name: string;
      limit: number;
      source: string;
      otherLimit: number;
      otherSource: string;
      safe: number;
    }) => ({
      id: `Batas «${p.name}»: ${p.limit} menurut ${p.source}, ${p.otherLimit} menurut ${p.otherSource}. Angka aman: ${p.safe}.`,
      en: `The limit “${p.name}”: ${p.limit} says ${p.source}, ${p.otherLimit} says ${p.otherSource}. Safe value: ${p.safe}.`,
    }),
    why: {
      id: "Angka terkecil selalu aman, tetapi mungkin terlalu ketat; pembaca perlu tahu bahwa sumbernya tidak sependapat.",
      en: "The smallest figure is always safe but may be too strict; readers must know that the sources disagree.",
    },
    help: () => ({
      id: "Periksa pada platformnya sendiri, lalu hapus baris yang keliru.",
      en: "Check on the platform itself, then remove the row that is wrong.",
    }),
    example: {
      name: "Instagram, teks alternatif",
      limit: 100,
      source: "socialswiss.tech",
      otherLimit: 1000,
      otherSource: "help.publer.com",
      safe: 100,
    },
  }),
});
