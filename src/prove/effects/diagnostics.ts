import { defineDiagnostics, entry } from "../../diagnostics/define.js";

/** Findings about norms that would change nothing: no consequence, nothing opened, nothing exempted. */
export const diagnose = defineDiagnostics("effect", {
  "obligation-without-consequence": entry({
    severity: "warning",
    draftsOnly: true,
    summary: { id: "Kewajiban tanpa sanksi", en: "Obligation without a sanction" },
    message: (p: { id: string; citation: string }) => ({
      id: `Kewajiban \`${p.id}\` (${p.citation}) tidak ditunjuk oleh satu ketentuan sanksi pun.`,
      en: `No sanction names the obligation \`${p.id}\` (${p.citation}).`,
    }),
    why: {
      id: "Kata `wajib` dipakai untuk kewajiban yang pelanggarannya dikenai sanksi; tanpa sanksi, pembaca mengira ada akibat yang tidak pernah ada.",
      en: "`wajib` states a duty whose breach meets a sanction; without one, readers expect a consequence that never comes.",
    },
    ground: "UU 12/2011 Lampiran II angka 268",
    help: () => ({
      id: "Tambahkan pasal ini ke daftar dalam ketentuan sanksi (dan ke `atas:` aturannya), atau pakai kata lain untuk normanya.",
      en: "Add this article to the list of a sanction (and to `atas:` of its rule), or use another word for the norm.",
    }),
    example: { id: "catat-tingkat", citation: "Pasal 20 ayat (3)" },
  }),
  "prohibition-without-consequence": entry({
    severity: "warning",
    draftsOnly: true,
    summary: { id: "Larangan tanpa sanksi", en: "Prohibition without a sanction" },
    message: (p: { id: string; citation: string }) => ({
      id: `Larangan \`${p.id}\` (${p.citation}) tidak ditunjuk oleh satu ketentuan sanksi pun.`,
      en: `No sanction names the prohibition \`${p.id}\` (${p.citation}).`,
    }),
    why: {
      id: "Larangan yang pelanggarannya tidak berakibat apa-apa tidak dapat ditegakkan.",
      en: "A prohibition whose breach has no consequence cannot be enforced.",
    },
    help: () => ({
      id: "Tambahkan pasal ini ke daftar dalam ketentuan sanksi (dan ke `atas:` aturannya).",
      en: "Add this article to the list of a sanction (and to `atas:` of its rule).",
    }),
    example: { id: "kata-sandi", citation: "Pasal 39 ayat (2)" },
  }),
  "requirement-opens-nothing": entry({
    severity: "error",
    summary: { id: "Syarat yang tidak membuka apa pun", en: "Requirement that opens nothing" },
    message: (p: { id: string; citation: string }) => ({
      id: `Aturan \`${p.id}\` (${p.citation}) memakai \`harus\`, tetapi tidak menyebut tindakan yang dibukanya atau apa yang harus dipenuhi.`,
      en: `The rule \`${p.id}\` (${p.citation}) says \`harus\`, but not which act it opens, or what must be so.`,
    }),
    why: {
      id: "`harus` menyatakan syarat: bila tidak dipenuhi, sesuatu tidak dapat dilakukan atau diperoleh. Tanpa itu, mesin tidak dapat memeriksanya.",
      en: "`harus` states a condition: unmet, something cannot be done or had. Without that, no machine can check it.",
    },
    ground: "UU 12/2011 Lampiran II angka 269",
    help: () => ({
      id: "Tulis `untuk:` dengan kata tindakannya, dan `unsur:` dengan syaratnya (atau `Selesai bila` pada tindakannya di kosakata).",
      en: "Write `untuk:` with the words of the act and `unsur:` with its conditions (or `Selesai bila` for the act in the vocabulary).",
    }),
    example: { id: "isi-profil", citation: "Pasal 9 ayat (1)" },
  }),
  "exemption-from-nothing": entry({
    severity: "error",
    summary: { id: "Pembebasan yang tidak mengenai apa pun", en: "Exemption from nothing" },
    message: (p: { id: string; words: string }) => ({
      id: `Aturan \`${p.id}\` membebaskan dari “${p.words}”, yang tidak dikenal kosakata sebagai tindakan atau sanksi.`,
      en: `The rule \`${p.id}\` exempts from “${p.words}”, which the vocabulary does not know as an act or sanction.`,
    }),
    why: {
      id: "Pelindungan Admin hanya berarti bila jelas akibat mana yang tidak dapat dijatuhkan.",
      en: "Protection means something only if it is clear which consequence cannot follow.",
    },
    help: () => ({
      id: "Pakai kata sanksi dari tabel Tindakan, atau tambahkan barisnya.",
      en: "Use the words of a sanction in the table of acts, or add its row.",
    }),
    example: { id: "bebas-sanksi", words: "sanksi administratif" },
  }),
});
