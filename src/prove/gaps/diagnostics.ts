import { defineDiagnostics, entry } from "../../diagnostics/define.js";
import type { Localised } from "../../diagnostics/diagnostic.js";

const story: Localised = {
  id: "pada 18 Agustus 2026 pukul 10.00, `isu.jangkauan` 100 tayangan, `isu.pemicu` berisi bencana",
  en: "on 18 August 2026 at 10:00, `isu.jangkauan` 100 tayangan, `isu.pemicu` with bencana",
};

/** Findings about what the rules leave without an answer. */
export const diagnose = defineDiagnostics("gap", {
  "choice-without-answer": entry({
    severity: "warning",
    draftsOnly: true,
    summary: { id: "Pilihan tanpa jawaban", en: "Choice without an answer" },
    message: (p: { rule: string; fact: string; missing: readonly string[]; story: Localised }) => ({
      id: `${p.rule} berbeda menurut \`${p.fact}\`, tetapi tidak mengatur ${ticked(p.missing)}, dan tidak ada aturan lain yang mengaturnya. Misalnya: ${p.story.id}.`,
      en: `${p.rule} differs by \`${p.fact}\` but says nothing of ${ticked(p.missing)}, and no other rule does. For example: ${p.story.en}.`,
    }),
    why: {
      id: "Dalam keadaan yang terlewat, orang yang terikat tidak mempunyai batas waktu, wewenang, atau penyetuju, justru saat pembaca mengira semua keadaan sudah diatur.",
      en: "In the situation left out, those bound have no limit, power or approver, although readers take every situation to be covered.",
    },
    help: (p) => ({
      id: `Atur pula ${ticked(p.missing)} dalam teks dan aturannya, atau nyatakan bahwa ketentuan ini tidak berlaku di sana.`,
      en: `Provide for ${ticked(p.missing)} in text and rule as well, or say that the provision does not apply there.`,
    }),
    example: { rule: "Pasal 26 ayat (1) (`tanda-terima`)", fact: "isu.tingkat", missing: ["krisis"], story },
  }),
  "never-granted": entry({
    severity: "warning",
    draftsOnly: true,
    summary: { id: "Tindakan yang tidak pernah dibolehkan", en: "Act that nobody is ever granted" },
    message: (p: { act: string }) => ({
      id: `“${p.act}” bertanda \`terlarang\`, tetapi tidak ada norma yang membolehkan, memberi hak, atau memberi wewenang kepada siapa pun.`,
      en: `“${p.act}” is marked \`terlarang\`, but no norm permits it, or gives anybody a right or power to do it.`,
    }),
    why: {
      id: "Tindakan `terlarang` hanya terbuka bagi yang diberi wewenang, izin, atau hak; tanpa itu tidak seorang pun dapat melakukannya.",
      en: "An act that is `terlarang` is open only to those who are given a power, permission or right; without one nobody can do it.",
    },
    help: () => ({
      id: "Tambahkan norma `berwenang`, `dapat`, atau `berhak`, atau hapus kata terlarang dari kolom Bawaan.",
      en: "Add a norm with `berwenang`, `dapat` or `berhak`, or take the word terlarang off its row.",
    }),
    example: { act: "menunjuk juru bicara" },
  }),
  "duty-without-grant": entry({
    severity: "warning",
    draftsOnly: true,
    summary: { id: "Kewajiban melakukan yang tidak dibolehkan", en: "Duty to do what is not granted" },
    message: (p: { duty: string; role: string; act: string; story: Localised }) => ({
      id: `${p.duty} mewajibkan ${p.role} ${p.act}, tetapi dalam keadaan ini tidak ada norma yang membolehkannya, padahal tindakan itu bertanda \`terlarang\`. Misalnya: ${p.story.id}.`,
      en: `${p.duty} obliges ${p.role} to “${p.act}”, but in this situation no norm grants it, and the act is marked \`terlarang\`. For example: ${p.story.en}.`,
    }),
    why: {
      id: "Sistem yang memakai aturan ini menolak tindakan yang diwajibkan: kewajiban saja tidak membuka tindakan yang hanya boleh dilakukan oleh yang diberi wewenang, izin, atau hak.",
      en: "A system that follows the rules refuses the act that is owed: a duty alone does not open what only those with a power, permission or right may do.",
    },
    help: () => ({
      id: "Perluas norma yang membolehkan sampai mencakup keadaan itu, atau persempit kewajibannya.",
      en: "Widen what grants the act so that it covers the situation, or narrow the duty.",
    }),
    example: {
      duty: "Pasal 27 ayat (8) (`sembunyikan-data-pribadi`)",
      role: "Admin",
      act: "menyembunyikan komentar",
      story: {
        id: "pada 18 Agustus 2026 pukul 10.00, `komentar.melanggar_aturan` tidak, `percakapan.data_pribadi` ya",
        en: "on 18 August 2026 at 10:00, `komentar.melanggar_aturan` no, `percakapan.data_pribadi` yes",
      },
    },
  }),
  "own-approval": entry({
    severity: "warning",
    draftsOnly: true,
    summary: { id: "Persetujuan oleh yang memerlukannya", en: "Approval by those who need it" },
    message: (p: { rule: string; roles: string; act: string }) => ({
      id: `Menurut ${p.rule}, ${p.roles} menunggu persetujuan untuk ${p.act}, tetapi yang menyetujui hanya ${p.roles} sendiri.`,
      en: `By ${p.rule}, ${p.roles} must wait for an approval to “${p.act}”, but nobody other than ${p.roles} approves.`,
    }),
    why: {
      id: "Persetujuan atas perbuatan sendiri tidak memeriksa apa pun.",
      en: "An approval of one's own act checks nothing.",
    },
    help: () => ({
      id: "Tunjuk pejabat lain sebagai penyetuju, atau hapus keharusan persetujuannya.",
      en: "Name somebody else as approver, or drop the approval.",
    }),
    example: {
      rule: "Pasal 39 ayat (2) (`siaran-setelah-setuju`)",
      roles: "Kepala Perangkat Daerah",
      act: "memulai siaran langsung",
    },
  }),
  "no-substitute": entry({
    severity: "warning",
    draftsOnly: true,
    summary: { id: "Tidak ada pengganti", en: "No substitute" },
    message: (p: { rule: string; role: string }) => ({
      id: `${p.rule} beralih kepada pengganti ${p.role}, tetapi tabel Peran tidak menyebut penggantinya.`,
      en: `${p.rule} turns to whoever stands in for ${p.role}, but the table of roles names nobody.`,
    }),
    why: {
      id: "Bila pejabatnya berhalangan atau diam, permintaan tidak sampai kepada siapa pun.",
      en: "Where the official is absent or silent, the request reaches nobody.",
    },
    help: (p) => ({
      id: `Isi kolom Pengganti pada baris ${p.role}, dan cocokkan dengan teks yang menyebut pejabat pengganti.`,
      en: `Fill the column Pengganti in the row of ${p.role}, as the text on substitutes has it.`,
    }),
    example: { rule: "Pasal 52 ayat (3) (`batas-memutus-pengganti`)", role: "PIC" },
  }),
  "choice-never-given": entry({
    severity: "warning",
    summary: { id: "Hasil yang tidak pernah diberikan", en: "Result that is never given" },
    message: (p: { table: string; fact: string; missing: readonly string[] }) => ({
      id: `Tabel \`${p.table}\` tidak pernah menghasilkan ${ticked(p.missing)}, yang menurut kosakata termasuk nilai \`${p.fact}\`.`,
      en: `The table \`${p.table}\` never yields ${ticked(p.missing)}, which the vocabulary has among the values of \`${p.fact}\`.`,
    }),
    why: {
      id: "Norma yang bergantung pada nilai itu tidak pernah berlaku.",
      en: "Norms that depend on that value never apply.",
    },
    help: () => ({
      id: "Tambahkan baris yang menghasilkannya, atau hapus nilainya dari kosakata.",
      en: "Add a row that yields it, or take it out of the vocabulary.",
    }),
    example: { table: "tingkat-isu", fact: "isu.tingkat", missing: ["siaga"] },
  }),
  "choice-unread": entry({
    severity: "warning",
    summary: { id: "Pilihan yang tidak berakibat", en: "Choice without effect" },
    message: (p: { fact: string; unread: readonly string[] }) => ({
      id: `Tidak ada aturan atau tabel yang membaca ${ticked(p.unread)} dari \`${p.fact}\`, padahal pilihan lainnya dibaca.`,
      en: `No rule or table reads ${ticked(p.unread)} of \`${p.fact}\`, although the other choices are read.`,
    }),
    why: {
      id: "Keadaan yang dicatat dengan pilihan itu diperlakukan seolah-olah tidak terjadi apa-apa.",
      en: "A situation recorded by that choice is treated as if nothing had happened.",
    },
    help: () => ({
      id: "Tambahkan pilihannya pada baris tabel atau syarat yang sesuai, atau hapus dari kosakata.",
      en: "Add the choice to the row or condition where it belongs, or take it out of the vocabulary.",
    }),
    example: { fact: "isu.pemicu", unread: ["anak_korban"] },
  }),
  "role-without-rule": entry({
    severity: "info",
    summary: { id: "Peran tanpa aturan", en: "Role without a rule" },
    message: (p: { role: string }) => ({
      id: `Tidak ada aturan, daftar periksa, SOP, atau formulir yang menyebut ${p.role} atau peran di atas dan di bawahnya.`,
      en: `No rule, checklist, SOP or form names ${p.role}, nor a role above or below it.`,
    }),
    why: {
      id: "Peran yang tidak disebut tidak mempunyai tugas maupun wewenang menurut naskah ini.",
      en: "A role that is not named has neither duty nor power under these texts.",
    },
    help: () => ({
      id: "Tambahkan norma baginya, isi kolom Induk, atau hapus perannya.",
      en: "Add a norm for it, give it a wider role, or remove it.",
    }),
    example: { role: "Tim Pemantau" },
  }),
  "outside-hours": entry({
    severity: "warning",
    draftsOnly: true,
    summary: { id: "Di luar jam tidak ada jawaban", en: "No answer outside the hours" },
    message: (p: { rule: string; story: Localised }) => ({
      id: `${p.rule} hanya berlaku dalam jam tertentu, dan tidak ada aturan yang mengatur di luarnya. Misalnya: ${p.story.id}.`,
      en: `${p.rule} holds inside certain hours only, and no rule says what holds outside them. For example: ${p.story.en}.`,
    }),
    why: {
      id: "Malam hari dan hari libur tidak kosong dari Isu Publik; yang bertugas perlu tahu apa yang harus dikerjakan saat itu.",
      en: "Nights and holidays are not free of public issues; whoever is on duty needs to know what to do then.",
    },
    help: () => ({
      id: "Tambahkan ketentuan untuk di luar jam itu, atau hapus pembatasannya.",
      en: "Add a provision for the time outside, or drop the limitation.",
    }),
    example: { rule: "Pasal 26 ayat (1) (`tanda-terima`)", story },
  }),
  "ended-without-successor": entry({
    severity: "warning",
    summary: { id: "Berakhir tanpa pengganti", en: "Ended without a successor" },
    message: (p: { document: string; rules: string; to: string }) => ({
      id: `Sejak \`${p.document}\` berakhir pada ${p.to}, tidak ada aturan yang menggantikan ${p.rules}, padahal naskah lain masih berlaku.`,
      en: `Since \`${p.document}\` ended on ${p.to}, no rule has taken the place of ${p.rules}, although other texts are still in force.`,
    }),
    why: {
      id: "Sesudah hari itu tidak ada yang mewajibkan, melarang, atau membolehkan apa yang diaturnya.",
      en: "After that day nothing obliges, forbids or permits what it was about.",
    },
    help: () => ({
      id: "Atur pula dalam naskah yang menggantikannya, atau perpanjang masa berlakunya.",
      en: "Provide for it in the text that takes over, or extend its term.",
    }),
    example: { document: "perbup-lama", rules: "Pasal 4 ayat (1) (`lapor`)", to: "2026-12-31" },
  }),
});

function ticked(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
