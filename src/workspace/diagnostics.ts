import { defineDiagnostics, entry } from "../diagnostics/define.js";
import type { EntryKind } from "../host/host.js";
import type { PictureFault } from "./read-png.js";

const emblemWhy = {
  id: "Peraturan dan keputusan tidak diterbitkan dengan kepala naskah yang bukan seperti yang diminta.",
  en: "Regulations and decrees are not published with another head than was asked for.",
};

/** Findings about the folder of guidelines itself. */
export const diagnose = defineDiagnostics("workspace", {
  "no-guidelines": entry({
    severity: "error",
    summary: { id: "Folder guidelines tidak ada", en: "No guidelines folder" },
    message: (p: { root: string }) => ({
      id: `Tidak ada folder \`guidelines\` di ${p.root}.`,
      en: `There is no folder \`guidelines\` in ${p.root}.`,
    }),
    why: {
      id: "Semua naskah dibaca dari folder itu.",
      en: "All texts are read from that folder.",
    },
    help: () => ({
      id: "Pindah ke folder proyek, tunjuk dengan `--root FOLDER`, atau mulai yang baru dengan `pedoman new FOLDER`.",
      en: "Change to the project's folder, point at it with `--root DIR`, or start a new one with `pedoman new DIR`.",
    }),
    example: { root: "/home/hukum/perbup" },
  }),
  "no-documents": entry({
    severity: "error",
    summary: { id: "Folder guidelines kosong", en: "Guidelines folder is empty" },
    message: () => ({
      id: "Folder `guidelines` tidak memuat satu pun dokumen Markdown (.md).",
      en: "The folder `guidelines` holds no Markdown document (.md).",
    }),
    why: { id: "Tidak ada yang dapat diterbitkan.", en: "There is nothing to publish." },
    help: () => ({
      id: "Tulis dokumen pertama, atau mulai dari contoh dengan `pedoman new FOLDER`.",
      en: "Write the first document, or start from an example with `pedoman new DIR`.",
    }),
  }),
  "link-skipped": entry({
    severity: "warning",
    summary: { id: "Tautan berkas dilewati", en: "Symbolic link skipped" },
    message: (p: { path: string }) => ({
      id: `${p.path} adalah tautan (symlink) dan tidak dibaca.`,
      en: `${p.path} is a symbolic link and is not read.`,
    }),
    why: {
      id: "Tautan dapat menunjuk ke luar folder; naskah hukum harus berada di dalamnya.",
      en: "A link may lead out of the folder; the texts must stand inside it.",
    },
    help: () => ({
      id: "Salin berkas atau foldernya ke folder guidelines.",
      en: "Copy the file or the folder into the guidelines folder.",
    }),
    example: { path: "guidelines/lama.md" },
  }),
  "emblem-missing": entry({
    severity: "error",
    summary: { id: "Gambar lambang tidak ada", en: "Picture of the emblem missing" },
    message: (p: { path: string; kind: EntryKind | undefined }) => ({
      id:
        p.kind === undefined
          ? `Gambar lambang ${p.path} tidak ada di folder proyek.`
          : `Gambar lambang ${p.path} bukan berkas biasa${p.kind === "link" ? ": jalurnya memuat tautan (symlink), yang tidak diikuti" : ""}.`,
      en:
        p.kind === undefined
          ? `The picture of the emblem, ${p.path}, is not in the project's folder.`
          : `The picture of the emblem, ${p.path}, is no plain file${p.kind === "link" ? ": a symbolic link stands on its path, and is not followed" : ""}.`,
    }),
    why: emblemWhy,
    help: () => ({
      id: "Simpan gambarnya di folder proyek dengan nama itu, atau hapus kunci `lambang`: tempatnya lalu kosong.",
      en: "Put the picture into the project's folder under that name, or remove the key `lambang`: its room is then blank.",
    }),
    example: { path: "gambar/lambang.png", kind: undefined },
  }),
  "emblem-unreadable": entry({
    severity: "error",
    summary: { id: "Gambar lambang tidak terbaca", en: "Picture of the emblem cannot be read" },
    message: (p: { path: string; fault: PictureFault }) =>
      ({
        "not-png": {
          id: `${p.path} bukan gambar PNG.`,
          en: `${p.path} is no PNG picture.`,
        },
        damaged: {
          id: `Gambar PNG ${p.path} rusak atau terpotong.`,
          en: `The PNG picture ${p.path} is damaged or cut short.`,
        },
        "too-many-pixels": {
          id: `Gambar ${p.path} lebih dari 16 juta piksel.`,
          en: `The picture ${p.path} has more than 16 million pixels.`,
        },
      })[p.fault],
    why: emblemWhy,
    help: () => ({
      id: "Simpan ulang gambarnya sebagai PNG dengan tinggi sekitar 600 piksel; dari SVG atau JPG pun: hanya PNG yang tampil di semua versi Word.",
      en: "Save the picture again as PNG, some 600 pixels high, from SVG or JPG as well: PNG alone shows in every version of Word.",
    }),
    example: { path: "gambar/lambang.svg", fault: "not-png" },
  }),
  "emblem-too-big": entry({
    severity: "error",
    summary: { id: "Berkas lambang terlalu besar", en: "File of the emblem too big" },
    message: (p: { path: string; kilobytes: number }) => ({
      id: `Berkas lambang ${p.path} berukuran ${p.kilobytes} kB; paling besar 1000 kB.`,
      en: `The file of the emblem, ${p.path}, has ${p.kilobytes} kB; at most 1000 kB.`,
    }),
    why: {
      id: "Gambar itu masuk ke setiap PDF dan berkas Word peraturan dan keputusan, yang diunduh lewat jaringan lambat dan diedarkan lewat surel.",
      en: "The picture goes into every PDF and Word file of a regulation or decree, which people load over slow networks and send by mail.",
    },
    help: () => ({
      id: "Perkecil gambarnya: tinggi 600 piksel cukup untuk cetakan setinggi 25 mm.",
      en: "Make the picture smaller: a height of 600 pixels is enough for 25 mm in print.",
    }),
    example: { path: "gambar/lambang.png", kilobytes: 4200 },
  }),
  "emblem-coarse": entry({
    severity: "warning",
    summary: { id: "Gambar lambang kasar", en: "Picture of the emblem too coarse" },
    message: (p: { path: string; width: number; height: number; dots: number }) => ({
      id: `Gambar lambang ${p.path} (${p.width} × ${p.height} piksel) tercetak hanya ${p.dots} titik per inci.`,
      en: `The picture of the emblem, ${p.path} (${p.width} × ${p.height} pixels), is printed with ${p.dots} dots an inch only.`,
    }),
    why: {
      id: "Di bawah 150 titik per inci tepi gambar tampak bergerigi pada naskah yang ditandatangani.",
      en: "Below 150 dots an inch its edges look frayed on the text that is signed.",
    },
    help: () => ({
      id: "Pakai gambar dengan tinggi sekitar 600 piksel.",
      en: "Use a picture some 600 pixels high.",
    }),
    example: { path: "gambar/lambang.png", width: 90, height: 96, dots: 98 },
  }),
});
