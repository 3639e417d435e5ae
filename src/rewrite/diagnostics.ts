import { defineDiagnostics, entry } from "../diagnostics/define.js";

const whyLeft = {
  id: "Nomor yang bergeser membuat rujukan yang tidak ikut diubah menunjuk ketentuan lain.",
  en: "Where numbers move, a reference that does not move with them leads to another provision.",
};
const lookYourself = {
  id: "Periksa tempat ini sendiri, atau tulis rujukannya lengkap lalu ulangi.",
  en: "Look at this place yourself, or write the reference in full and run it again.",
};

/** Findings about changes all over the texts: what stands against them, and what they left alone. */
export const diagnose = defineDiagnostics("rewrite", {
  "left-unresolved": entry({
    severity: "warning",
    summary: { id: "Rujukan yang tidak terbaca dibiarkan", en: "Reference that leads nowhere left alone" },
    message: (p: { written: string }) => ({
      id: `«${p.written}» tidak menunjuk ketentuan mana pun dan dibiarkan.`,
      en: `“${p.written}” leads to no provision and was left alone.`,
    }),
    why: whyLeft,
    help: () => lookYourself,
    example: { written: "Pasal 99" },
  }),
  "left-enumeration": entry({
    severity: "warning",
    summary: { id: "Deretan nomor tanpa satuannya dibiarkan", en: "Row of numbers without their unit left alone" },
    message: (p: { written: string }) => ({
      id: `Dalam «${p.written}» hanya nomor pertama yang ikut diubah.`,
      en: `In “${p.written}” only the first number was changed along.`,
    }),
    why: whyLeft,
    help: () => ({
      id: "Ulangi satuannya di depan setiap nomor: `Pasal 5, Pasal 6, dan Pasal 7`.",
      en: "Repeat the unit before each number: `Pasal 5, Pasal 6, dan Pasal 7`.",
    }),
    ground: "UU 12/2011 Lampiran II angka 273",
    example: { written: "Pasal 5, 6" },
  }),
  "left-ambiguous": entry({
    severity: "warning",
    summary: { id: "Rujukan ke nomor yang dipakai dua kali", en: "Reference to a number used twice" },
    message: (p: { written: string; taken: string }) => ({
      id: `«${p.written}» ditulis ketika nomor itu dipakai dua kali; yang dianggap dimaksud yang pertama, kini ${p.taken}.`,
      en: `“${p.written}” was written while that number was used twice; the first was taken to be meant, now ${p.taken}.`,
    }),
    why: {
      id: "Yang dimaksud penulis tidak dapat dipastikan dari naskahnya.",
      en: "What its author meant cannot be told from the text.",
    },
    help: () => ({
      id: "Periksa apakah yang dimaksud memang ketentuan itu.",
      en: "Check that this is the provision that was meant.",
    }),
    example: { written: "Pasal 5", taken: "Pasal 5" },
  }),
  "in-force": entry({
    severity: "error",
    summary: { id: "Nomor naskah yang berlaku tidak diubah", en: "Numbers of an act in force stay" },
    message: (p: { title: string }) => ({
      id: `«${p.title}» bukan rancangan lagi; nomornya tidak diubah.`,
      en: `“${p.title}” is no draft any more; its numbers stay.`,
    }),
    why: {
      id: "Orang dan naskah lain sudah merujuk nomor yang diundangkan; yang mengubahnya hanya peraturan perubahan.",
      en: "People and other acts refer to the numbers as promulgated; only an amending act changes them.",
    },
    help: () => ({
      id: "Sisipkan ketentuan dengan peraturan perubahan, bernomor huruf kapital seperti Pasal 12A.",
      en: "Insert the provision by an amending act, numbered with a letter such as Pasal 12A.",
    }),
    ground: "UU 12/2011 Lampiran II angka 234",
    example: { title: "Pengelolaan Media Sosial" },
  }),
  "no-such-place": entry({
    severity: "error",
    summary: { id: "Tempat yang disebut tidak ada", en: "Place named does not exist" },
    message: (p: { written: string; last: string | undefined }) => ({
      id: p.last === undefined ? `${p.written} tidak ada.` : `${p.written} tidak ada; yang terakhir ${p.last}.`,
      en: p.last === undefined ? `There is no ${p.written}.` : `There is no ${p.written}; the last is ${p.last}.`,
    }),
    why: {
      id: "Tempat yang dibuka harus nomor yang sudah ada atau nomor berikutnya.",
      en: "Room is made at a number that exists, or at the next one.",
    },
    help: () => ({
      id: "Tulis BAB, Pasal, ayat, huruf, atau angka yang ada, misalnya `Pasal 12 ayat (3)`.",
      en: "Write a BAB, Pasal, ayat, huruf or angka that exists, such as `Pasal 12 ayat (3)`.",
    }),
    example: { written: "Pasal 99", last: "Pasal 57" },
  }),
  "between-numbers": entry({
    severity: "error",
    summary: { id: "Nomor sisipan tidak bergeser", en: "A number with a letter does not move" },
    message: (p: { citation: string }) => ({
      id: `${p.citation} bernomor sisipan; di situ tidak dibuka atau ditutup tempat.`,
      en: `${p.citation} is numbered with a letter; no room is made or closed there.`,
    }),
    why: {
      id: "Huruf pada nomor menandai ketentuan yang disisipkan; nomor di sekitarnya memang tidak boleh bergeser.",
      en: "The letter of a number marks what was inserted; the numbers around it are meant to stay.",
    },
    help: () => ({
      id: "Pakai nomor tanpa huruf, atau tulis sisipan berikutnya sendiri, misalnya Pasal 12B.",
      en: "Use a number without a letter, or write the next insertion yourself, such as Pasal 12B.",
    }),
    ground: "UU 12/2011 Lampiran II angka 234",
    example: { citation: "Pasal 12A" },
  }),
  "still-referred-to": entry({
    severity: "error",
    summary: { id: "Ketentuan yang dihapus masih dirujuk", en: "Provision to remove is still referred to" },
    message: (p: { citation: string; written: string }) => ({
      id: `${p.citation} masih dirujuk di sini: «${p.written}».`,
      en: `${p.citation} is still referred to here: “${p.written}”.`,
    }),
    why: {
      id: "Setelah nomornya bergeser, rujukan ini akan menunjuk ketentuan yang kebetulan memakai nomor itu.",
      en: "Once the numbers move, this reference would lead to whatever bears that number.",
    },
    help: () => ({ id: "Hapus atau ubah rujukannya dahulu.", en: "Remove or change the reference first." }),
    example: { citation: "Pasal 12", written: "Pasal 12 ayat (1)" },
  }),
  "leads-elsewhere": entry({
    severity: "error",
    summary: { id: "Rujukan akan menunjuk ketentuan lain", en: "Reference would lead elsewhere" },
    message: (p: { written: string; meant: string; found: string | undefined }) => ({
      id: `«${p.written}» menunjuk ${p.meant}, tetapi setelah perubahan ini akan menunjuk ${p.found ?? "tidak ke mana-mana"}.`,
      en: `“${p.written}” leads to ${p.meant}, but after this change would lead ${p.found === undefined ? "nowhere" : `to ${p.found}`}.`,
    }),
    why: whyLeft,
    help: () => ({
      id: "Tulis rujukannya lengkap, misalnya `Pasal 12 ayat (3) huruf b`, lalu ulangi.",
      en: "Write the reference in full, such as `Pasal 12 ayat (3) huruf b`, and run it again.",
    }),
    example: { written: "huruf c", meant: "Pasal 5 huruf c", found: "Pasal 5 huruf a angka 3" },
  }),
  "id-malformed": entry({
    severity: "error",
    summary: { id: "Id baru tidak dapat dipakai", en: "New id cannot be used" },
    message: (p: { id: string }) => ({
      id: `\`${p.id}\` tidak dapat dipakai sebagai id.`,
      en: `\`${p.id}\` cannot be used as an id.`,
    }),
    why: {
      id: "Id menjadi alamat halaman dan nama dalam aturan yang dibaca sistem lain.",
      en: "An id becomes the address of a page and a name in the rules that other systems read.",
    },
    help: () => ({
      id: "Pakai huruf kecil, angka, dan tanda hubung, mulai dengan huruf: `tangga-persetujuan`.",
      en: "Use lower-case letters, digits and hyphens, beginning with a letter: `tangga-persetujuan`.",
    }),
    example: { id: "Tangga Persetujuan" },
  }),
  "id-taken": entry({
    severity: "error",
    summary: { id: "Id baru sudah dipakai", en: "New id is in use" },
    message: (p: { id: string }) => ({ id: `Id \`${p.id}\` sudah dipakai.`, en: `The id \`${p.id}\` is in use.` }),
    why: {
      id: "Dua hal dengan satu id tidak dapat dibedakan.",
      en: "Two things with one id cannot be told apart.",
    },
    help: () => ({ id: "Pilih id lain.", en: "Choose another id." }),
    example: { id: "tangga-persetujuan" },
  }),
});
