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
  "too-many-items": entry({
    severity: "warning",
    summary: { id: "Terlalu banyak butir dalam satu jeda", en: "Too many items in one pause point" },
    message: (p: { title: string; count: number; most: number }) => ({
      // Items may stand before the first heading.
      id: `${p.title === "" ? "Daftar ini" : `Bagian «${p.title}»`} memuat ${p.count} butir, lebih dari ${p.most}.`,
      en: `${p.title === "" ? "This list" : `The section “${p.title}”`} holds ${p.count} items, more than ${p.most}.`,
    }),
    why: {
      id: "Daftar yang panjang dicentang tanpa dibaca; lima sampai sembilan butir masih dapat dikerjakan dalam satu jeda.",
      en: "A long list is ticked unread; five to nine items can be worked through in one pause.",
    },
    help: () => ({
      id: "Bagi menurut saatnya menjadi dua bagian, atau buang butir yang tidak pernah terlewat.",
      en: "Split it by moment into two sections, or drop items that are never missed.",
    }),
    example: { title: "Sebelum menerbitkan", count: 12, most: 9 },
  }),
  "not-a-command": entry({
    severity: "warning",
    summary: { id: "Butir tidak diawali kata kerja perintah", en: "Item does not begin with a command" },
    message: (p: { word: string; instead: string | undefined }) => ({
      id: p.word === "" ? "Butir ini tidak diawali kata kerja." : `«${p.word}» bukan kata kerja perintah.`,
      en: p.word === "" ? "This item does not begin with a verb." : `“${p.word}” is not a command.`,
    }),
    why: {
      id: "Butir yang diawali kata kerja menyebut apa yang dikerjakan; keadaan («sumber sudah diperiksa») dicentang tanpa dikerjakan.",
      en: "An item that begins with a verb says what to do; a state (“source has been checked”) is ticked without doing it.",
    },
    help: (p) => ({
      id: p.instead
        ? `Awali dengan \`${p.instead} …\`.`
        : "Awali dengan kata kerja perintah, misalnya `Pastikan`, `Periksa`, `Catat`, atau `Laporkan`.",
      en: p.instead
        ? `Begin with \`${p.instead} …\`.`
        : "Begin with a command, for example `Pastikan`, `Periksa`, `Catat` or `Laporkan`; acts of the kosakata are known too.",
    }),
    example: { word: "Memeriksa", instead: "Periksa" },
  }),
  "do-item-among-stops": entry({
    severity: "error",
    summary: { id: "Butir kerja di antara butir henti", en: "Item to do among grounds to stop" },
    message: () => ({
      id: "Butir ini menyuruh mengerjakan sesuatu, padahal bagian ini memuat alasan berhenti.",
      en: "This item tells to do something, while its section holds grounds to stop.",
    }),
    why: {
      id: "Satu butir henti yang benar menghentikan pekerjaan; butir kerja di antaranya dibaca terbalik.",
      en: "One true stop item ends the work; an item to do among them is read the wrong way round.",
    },
    help: () => ({
      id: "Pindahkan ke bagian kerjanya, atau tulis sebagai alasan berhenti: `Hentikan bila …`, `Kembalikan bila …`.",
      en: "Move it to the section where it is done, or write it as a ground to stop: `Hentikan bila …`, `Kembalikan bila …`.",
    }),
  }),
  "stop-item-among-acts": entry({
    severity: "error",
    summary: { id: "Butir henti di antara butir kerja", en: "Ground to stop among items to do" },
    message: () => ({
      id: "Butir ini alasan berhenti, padahal berdiri di antara hal yang dikerjakan.",
      en: "This item is a ground to stop, but stands among things to do.",
    }),
    why: {
      id: "Butir kerja dicentang bila sudah dikerjakan; butir henti yang ikut dicentang membuat pekerjaan diteruskan.",
      en: "An item to do is ticked when done; a ground to stop that is ticked along with them lets the work go on.",
    },
    help: () => ({
      id: "Pindahkan ke bagian tersendiri yang berjudul `Berhenti bila …`.",
      en: "Move it to a section of its own under a heading `Berhenti bila …`.",
    }),
  }),
  "performer-unknown": entry({
    severity: "error",
    summary: { id: "Pelaksana tidak dikenal", en: "Unknown performer" },
    message: (p: { written: string; nearest: string | undefined }) => ({
      id: `Tidak ada peran dengan istilah «${p.written}».`,
      en: `There is no role with the term “${p.written}”.`,
    }),
    why: {
      id: "Butir tercetak pada lembar peran yang mengerjakannya.",
      en: "The items are printed on the sheet of the role that does them.",
    },
    help: (p) => ({
      id: p.nearest
        ? `Mungkin yang dimaksud \`Oleh: ${p.nearest}.\`?`
        : "Tulis satu istilah dari dokumen organisasi: `Oleh: Kepala Dinas.`",
      en: p.nearest
        ? `Did you mean \`Oleh: ${p.nearest}.\`?`
        : "Write one term of the organisasi document: `Oleh: Kepala Dinas.`",
    }),
    example: { written: "Kepala Dians", nearest: "Kepala Dinas" },
  }),
  "performer-missing": entry({
    severity: "warning",
    summary: { id: "Butir SOP tanpa pelaksana", en: "Items of a SOP without a performer" },
    message: (p: { title: string }) => ({
      id: `SOP ini mempunyai beberapa pelaksana; bagian «${p.title}» tidak menyebut siapa yang mengerjakan butirnya.`,
      en: `This SOP has several performers; the section “${p.title}” does not say who does its items.`,
    }),
    why: {
      id: "Butir yang dikerjakan siapa saja tidak dikerjakan siapa pun.",
      en: "What anyone is to do, no one does.",
    },
    help: () => ({
      id: "Tulis di atas butirnya baris tersendiri, misalnya `Oleh: Admin.`",
      en: "Above the items write a line of its own, for example `Oleh: Admin.`",
    }),
    example: { title: "Sebelum mulai bertugas" },
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
