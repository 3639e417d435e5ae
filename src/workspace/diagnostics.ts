import { defineDiagnostics, entry } from "../diagnostics/define.js";

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
    help: () => ({ id: "Salin berkasnya ke folder guidelines.", en: "Copy the file into the guidelines folder." }),
    example: { path: "guidelines/lama.md" },
  }),
});
