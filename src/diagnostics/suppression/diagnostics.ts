import { defineDiagnostics, entry } from "../define.js";

const why = {
  id: "Temuan yang disembunyikan tanpa alasan yang dapat dibaca orang lain tidak dapat ditinjau.",
  en: "A finding that is hidden without a reason others can read cannot be reviewed.",
};
const form = "<!-- abaikan lint/bentuk-jamak: kutipan dari peraturan yang lebih tinggi -->";

/** Findings about comments that ask for a finding to be left out. */
export const diagnose = defineDiagnostics("suppression", {
  "code-missing": entry({
    severity: "warning",
    summary: { id: "Komentar abaikan tanpa kode", en: "Suppression without a code" },
    message: () => ({
      id: "Komentar ini tidak menyebut kode temuan yang diabaikan.",
      en: "This comment names no finding to leave out.",
    }),
    why: {
      id: "Yang dapat diabaikan hanya temuan yang disebut namanya; tidak ada cara mengabaikan semuanya.",
      en: "Only a finding that is named can be left out; there is no way to leave out all.",
    },
    help: () => ({ id: `Tulis kode dan alasannya: \`${form}\`.`, en: `Write the code and the reason: \`${form}\`.` }),
  }),
  "reason-missing": entry({
    severity: "warning",
    summary: { id: "Komentar abaikan tanpa alasan", en: "Suppression without a reason" },
    message: (p: { codes: string }) => ({
      id: `Tidak ada alasan mengapa ${p.codes} diabaikan, jadi temuannya tetap tampil.`,
      en: `There is no reason for leaving out ${p.codes}, so it is still shown.`,
    }),
    why,
    help: (p) => ({
      id: `Tulis titik dua dan alasannya sesudah kode: \`<!-- abaikan ${p.codes}: alasan -->\`.`,
      en: `Write a colon and the reason after the code: \`<!-- abaikan ${p.codes}: reason -->\`.`,
    }),
    example: { codes: "lint/bentuk-jamak" },
  }),
  "unknown-code": entry({
    severity: "warning",
    summary: { id: "Kode yang diabaikan tidak dikenal", en: "Suppressed code is unknown" },
    message: (p: { code: string; nearest: string | undefined }) => ({
      id: `Tidak ada temuan dengan kode \`${p.code}\`.`,
      en: `There is no finding with the code \`${p.code}\`.`,
    }),
    why: {
      id: "Komentar dengan kode yang salah tulis tidak mengabaikan apa pun.",
      en: "A comment with a misspelt code leaves out nothing.",
    },
    help: (p) =>
      p.nearest === undefined
        ? {
            id: "Salin kodenya dari hasil pemeriksaan; semua kode terdaftar dengan `pedoman explain`.",
            en: "Copy the code from the findings; `pedoman explain` lists all of them.",
          }
        : { id: `Mungkin yang dimaksud \`${p.nearest}\`.`, en: `Did you mean \`${p.nearest}\`?` },
    example: { code: "lint/bentuk-jamk", nearest: "lint/bentuk-jamak" },
  }),
  "not-allowed": entry({
    severity: "warning",
    summary: { id: "Kesalahan tidak dapat diabaikan", en: "Errors cannot be suppressed" },
    message: (p: { code: string; kind: "error" | "suppression" }) =>
      ({
        error: {
          id: `\`${p.code}\` adalah kesalahan; kesalahan tidak dapat diabaikan.`,
          en: `\`${p.code}\` is an error; errors cannot be left out.`,
        },
        suppression: {
          id: `\`${p.code}\` berbicara tentang komentar abaikan itu sendiri dan tidak dapat diabaikan.`,
          en: `\`${p.code}\` is about these comments themselves and cannot be left out.`,
        },
      })[p.kind],
    why: {
      id: "Selama ada kesalahan, naskah, aturan, dan daftar periksa tidak terbukti cocok, dan terbitan dihentikan.",
      en: "While there is an error, text, rules and checklists are not proved to agree, and publication stops.",
    },
    help: (p) => ({
      id: `Perbaiki sebabnya (\`pedoman explain ${p.code}\`), lalu hapus kode ini dari komentar.`,
      en: `Mend its cause (\`pedoman explain ${p.code}\`), and take this code out of the comment.`,
    }),
    example: { code: "structure/number-out-of-sequence", kind: "error" },
  }),
  unused: entry({
    severity: "warning",
    summary: { id: "Komentar abaikan tidak diperlukan", en: "Needless suppression" },
    message: (p: { code: string }) => ({
      id: `Tidak ada temuan \`${p.code}\` pada ketentuan atau blok sesudah komentar ini.`,
      en: `There is no finding \`${p.code}\` in the provision or block after this comment.`,
    }),
    why: {
      id: "Komentar yang tertinggal kelak menyembunyikan temuan baru yang belum dibaca siapa pun.",
      en: "A comment left behind will one day hide a new finding that nobody has read.",
    },
    help: () => ({
      id: "Hapus komentarnya, atau pindahkan tepat di atas ketentuan yang dimaksud.",
      en: "Delete the comment, or move it right above the provision it is meant for.",
    }),
    example: { code: "lint/bentuk-jamak" },
  }),
  misplaced: entry({
    severity: "warning",
    summary: { id: "Komentar abaikan salah tempat", en: "Misplaced suppression" },
    message: (p: { what: "not-alone" | "nothing-after" }) =>
      ({
        "not-alone": {
          id: "Komentar abaikan ini tidak berdiri di barisnya sendiri, jadi tidak berlaku.",
          en: "This comment does not stand on a line of its own, so it has no effect.",
        },
        "nothing-after": {
          id: "Sesudah komentar abaikan ini tidak ada ketentuan atau blok lagi.",
          en: "No provision or block comes after this comment.",
        },
      })[p.what],
    why: {
      id: "Hanya dari tempatnya diketahui ketentuan mana yang dimaksud: yang tepat sesudah komentarnya.",
      en: "Only its place says which provision is meant: the one that comes right after it.",
    },
    help: () => ({
      id: "Pindahkan ke baris tersendiri tepat di atas ketentuan, paragraf, tabel, atau blok yang dimaksud.",
      en: "Move it to a line of its own right above the provision, paragraph, table or block that is meant.",
    }),
    example: { what: "not-alone" },
  }),
});
