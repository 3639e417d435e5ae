import { defineDiagnostics, entry } from "../../diagnostics/define.js";
import type { Localised } from "../../diagnostics/diagnostic.js";
import type { Tried } from "../analysis/search.js";
import { triedWords } from "../analysis/tried-words.js";

const searchWhy: Localised = {
  id: "Pencarian keadaan dibatasi agar selalu selesai; yang tidak teruji dinyatakan, bukan dianggap benar.",
  en: "The search for situations is bounded so that it always ends; what was not checked is said, not taken as right.",
};
const settleWhy: Localised = {
  id: "Peraturan yang lebih tinggi mengalahkan yang lebih rendah, dan yang lebih baru mengalahkan yang lebih lama.",
  en: "The higher instrument defeats the lower, and the later one the earlier.",
};

/** Findings about rules that contradict one another, and about exceptions. */
export const diagnose = defineDiagnostics("conflict", {
  "duty-forbidden": entry({
    severity: "error",
    summary: { id: "Yang wajib juga dilarang", en: "What is owed is also forbidden" },
    message: (p: { duty: string; ban: string; role: string; act: string; story: Localised }) => ({
      id: `${p.duty} mewajibkan ${p.role} ${p.act}, padahal ${p.ban} melarangnya. Misalnya: ${p.story.id}.`,
      en: `${p.duty} obliges ${p.role} to ${p.act}, but ${p.ban} forbids it. For example: ${p.story.en}.`,
    }),
    why: {
      id: "Orang yang terikat kedua norma melanggar salah satunya, apa pun yang dilakukannya.",
      en: "Whoever is bound by both breaks one of them, whatever he does.",
    },
    help: () => ({
      id: "Nyatakan mana yang berlaku: tulis pengecualian dalam teks dan `mengecualikan`, atau persempit syarat salah satunya.",
      en: "Say which one holds: write an exception in the text and `mengecualikan`, or narrow the condition of one.",
    }),
    example: {
      duty: "Pasal 30 (`koreksi`)",
      ban: "Pasal 40 ayat (4) (`jejak-insiden`)",
      role: "Admin",
      act: "menghapus komentar",
      story: {
        id: "pada 18 Agustus 2026 pukul 10.00, Admin, `komentar.kritik_atau_opini` ya",
        en: "on 18 August 2026 at 10:00, Admin, `komentar.kritik_atau_opini` yes",
      },
    },
  }),
  "approver-barred": entry({
    severity: "info",
    summary: { id: "Penyetuju yang dilarang menyetujui", en: "Approver who may not approve" },
    message: (p: { duty: string; ban: string; role: string; act: string; story: Localised }) => ({
      id: `Menurut ${p.duty} persetujuan diberikan oleh ${p.role}, tetapi ${p.ban} dapat melarangnya menyetujui. Misalnya: ${p.story.id}.`,
      en: `By ${p.duty} the approval is given by ${p.role}, but ${p.ban} may forbid giving it. For example: ${p.story.en}.`,
    }),
    why: {
      id: "Dalam keadaan itu tindakannya menunggu persetujuan yang tidak boleh diberikan siapa pun, kecuali teks menyebut penggantinya.",
      en: "In that situation the act waits for an approval that nobody may give, unless the text names a substitute.",
    },
    help: () => ({
      id: "Periksa apakah teks menyebut siapa yang menyetujui dalam keadaan itu.",
      en: "Check whether the text says who approves in that situation.",
    }),
    example: {
      duty: "Pasal 22 ayat (1) (`tangga-persetujuan`)",
      ban: "Pasal 22 ayat (3) (`pembuat-bukan-penyetuju`)",
      role: "PIC",
      act: "menyetujui Tanggapan",
      story: {
        id: "pada 18 Agustus 2026 pukul 10.00, `tanggapan.pembuat` orang-1, `pelaku.identitas` orang-1",
        en: "on 18 August 2026 at 10:00, `tanggapan.pembuat` orang-1, `pelaku.identitas` orang-1",
      },
    },
  }),
  "grant-never": entry({
    severity: "error",
    summary: {
      id: "Izin atau wewenang yang tidak pernah dapat dipakai",
      en: "Permission or power that can never be used",
    },
    message: (p: { grant: string; bans: string; role: string; act: string }) => ({
      id: `${p.grant} membolehkan ${p.role} ${p.act}, tetapi ${p.bans} melarangnya dalam setiap keadaan itu.`,
      en: `${p.grant} allows ${p.role} to ${p.act}, but ${p.bans} forbids it in every such situation.`,
    }),
    why: {
      id: "Izin hanya mengalahkan larangan sebagai pengecualian yang dinyatakan; tanpa itu norma ini tidak berpengaruh.",
      en: "A permission defeats a prohibition only as its declared exception; without that this norm has no effect.",
    },
    help: () => ({
      id: "Tulis «dikecualikan dari ketentuan …» dalam teks dan `mengecualikan`, atau persempit larangannya.",
      en: "Write “dikecualikan dari ketentuan …” in the text and `mengecualikan`, or narrow the prohibition.",
    }),
    example: {
      grant: "Pasal 32 ayat (1) (`pernyataan-awal-darurat`)",
      bans: "Pasal 16 ayat (1) (`tanpa-penetapan`)",
      role: "TRC",
      act: "menerbitkan Pernyataan Awal",
    },
  }),
  "never-open": entry({
    severity: "error",
    summary: {
      id: "Tindakan yang tidak pernah terbuka bagi yang wajib atau dapat melakukannya",
      en: "Act that is never open to whoever owes it or is granted it",
    },
    message: (p: { rule: string; owed: boolean; role: string; act: string; by: string | undefined; tried: Tried }) => {
      const tried = triedWords(p.tried);
      const [may, lets] = p.owed ? ["mewajibkan", "obliges"] : ["membolehkan", "allows"];
      const [shut, closed] = p.by
        ? [
            `dalam setiap keadaan itu tindakannya tertutup oleh ${p.by}`,
            `in every such situation ${p.by} together shut the act`,
          ]
        : [
            "tindakan itu terlarang tanpa izin, hak, atau wewenang, dan tidak ada yang memberikannya",
            "that act is forbidden without a permission, right or power, and nothing grants one",
          ];
      return {
        id: `${p.rule} ${may} ${p.role} ${p.act}, tetapi ${shut} ${tried.id}.`,
        en: `${p.rule} ${lets} ${p.role} to ${p.act}, but ${closed} ${tried.en}.`,
      };
    },
    why: {
      id: "Yang terikat norma ini tidak pernah dapat menjalankannya tanpa melanggar ketentuan lain.",
      en: "Whoever is bound by this norm can never follow it without breaking another provision.",
    },
    help: () => ({
      id: "Selaraskan syaratnya dengan syarat yang membuka tindakan itu, atau nyatakan pengecualiannya.",
      en: "Bring its condition in line with what opens the act, or declare an exception.",
    }),
    example: {
      rule: "Pasal 30 (`koreksi`)",
      owed: true,
      role: "Admin",
      act: "menerbitkan Klarifikasi",
      by: "Pasal 27 ayat (1) (`belum-verifikasi`)",
      tried: 4,
    },
  }),
  "duties-opposed": entry({
    severity: "error",
    summary: { id: "Dua kewajiban yang bertentangan", en: "Two duties that exclude each other" },
    message: (p: { first: string; second: string; role: string; act: string; other: string; story: Localised }) => ({
      id: `${p.first} mewajibkan ${p.role} ${p.act}, dan ${p.second} mewajibkannya ${p.other}; menurut kosakata keduanya bertentangan. Misalnya: ${p.story.id}.`,
      en: `${p.first} obliges ${p.role} to ${p.act}, and ${p.second} to ${p.other}; the vocabulary calls them opposed. For example: ${p.story.en}.`,
    }),
    why: {
      id: "Dua tindakan yang tidak dapat dilakukan bersama tidak dapat diwajibkan bersama.",
      en: "Two acts that cannot be done together cannot be owed together.",
    },
    help: () => ({
      id: "Pisahkan syaratnya, atau nyatakan salah satunya sebagai pengecualian.",
      en: "Part their conditions, or declare one of them the exception.",
    }),
    example: {
      first: "Pasal 41 ayat (3) (`rahasiakan-identitas`)",
      second: "Pasal 43 ayat (5) (`nama-admin`)",
      role: "Kepala Perangkat Daerah",
      act: "merahasiakan identitas Admin",
      other: "mengumumkan nama Admin",
      story: {
        id: "pada 18 Agustus 2026 pukul 10.00, `admin.diancam` ya",
        en: "on 18 August 2026 at 10:00, `admin.diancam` yes",
      },
    },
  }),
  "exception-inferior": entry({
    severity: "error",
    summary: {
      id: "Pengecualian lebih rendah dari yang dikecualikan",
      en: "Exception of lower rank than the rule it defeats",
    },
    message: (p: { exception: string; defeated: string }) => ({
      id: `\`${p.exception}\` tidak dapat mengecualikan ${p.defeated}: peraturannya lebih rendah.`,
      en: `\`${p.exception}\` cannot be an exception to ${p.defeated}: its instrument ranks lower.`,
    }),
    why: settleWhy,
    help: () => ({
      id: "Tulis pengecualiannya dalam peraturan yang setingkat dengan yang dikecualikan, atau yang lebih tinggi.",
      en: "Write the exception in an instrument of the same rank as the rule it defeats, or a higher one.",
    }),
    ground: "UU 12/2011",
    example: { exception: "langkah-darurat", defeated: "Pasal 22 ayat (2) (`terbit-setelah-setuju`)" },
  }),
  "exception-empty": entry({
    severity: "warning",
    summary: { id: "Pengecualian yang tidak mengecualikan apa pun", en: "Exception that defeats nothing" },
    message: (p: { exception: string; named: string }) => ({
      id: `\`${p.exception}\` mengecualikan ${p.named}, tetapi pelaku atau tindakannya tidak tercakup di sana.`,
      en: `\`${p.exception}\` is an exception to ${p.named}, which covers neither its bearer nor its act.`,
    }),
    why: {
      id: "Pengecualian hanya mengalahkan norma yang mengikat pelaku yang sama untuk tindakan yang sama.",
      en: "An exception defeats only a norm that binds the same actor for the same act.",
    },
    help: () => ({
      id: "Periksa `pelaku` dan tindakannya, kolom Induk dan Termasuk, atau hapus pengecualiannya.",
      en: "Check the bearer and the act, the columns Induk and Termasuk, or remove the exception.",
    }),
    example: { exception: "pernyataan-awal-darurat", named: "Pasal 22 ayat (2) (`terbit-setelah-setuju`)" },
  }),
  "exception-circle": entry({
    severity: "error",
    summary: { id: "Pengecualian yang berputar", en: "Exceptions in a circle" },
    message: (p: { names: string }) => ({
      id: `Aturan ini saling mengecualikan: ${p.names}.`,
      en: `These rules set one another aside: ${p.names}.`,
    }),
    why: {
      id: "Dalam lingkaran tidak ada aturan yang dapat dinyatakan berlaku lebih dahulu.",
      en: "In a circle no rule can be said to hold first.",
    },
    help: () => ({
      id: "Hapus salah satu `mengecualikan` di antara aturan itu.",
      en: "Remove one `mengecualikan` among these rules.",
    }),
    example: { names: "`tanpa-penetapan`, `pernyataan-awal-darurat`" },
  }),
  "settled-unwritten": entry({
    severity: "info",
    summary: {
      id: "Pertentangan yang diselesaikan tanpa pengecualian tertulis",
      en: "Conflict settled without a written exception",
    },
    message: (p: { defeated: string; by: string; why: "rank" | "later" }) => ({
      id: `Bila keduanya berlaku, ${p.by} mengalahkan ${p.defeated} karena ${p.why === "rank" ? "lebih tinggi" : "lebih baru"}.`,
      en: `Where both apply, ${p.by} defeats ${p.defeated} because it ${p.why === "rank" ? "ranks higher" : "is later"}.`,
    }),
    why: settleWhy,
    help: () => ({
      id: "Bila itu yang dimaksud, tidak perlu diubah; bila tidak, perjelas salah satu teksnya.",
      en: "If that is meant, nothing needs to change; if not, make one of the texts clearer.",
    }),
    example: { defeated: "Langkah 3 (`langkah-tiga`)", by: "Pasal 29 ayat (1) (`kritik-tidak-dihapus`)", why: "rank" },
  }),
  unchecked: entry({
    severity: "info",
    summary: { id: "Pertentangan belum teruji", en: "Conflict not checked completely" },
    message: (p: { first: string; second: string }) => ({
      id: `Belum diketahui apakah ${p.first} dan ${p.second} dapat bertentangan: keadaannya terlalu banyak untuk diuji seluruhnya.`,
      en: `It is not known whether ${p.first} and ${p.second} can contradict each other: there are too many situations to try.`,
    }),
    why: searchWhy,
    help: () => ({
      id: "Periksa sendiri kedua norma itu, atau sederhanakan syaratnya.",
      en: "Check the two norms yourself, or simplify their conditions.",
    }),
    example: { first: "Pasal 30 (`koreksi`)", second: "Pasal 40 ayat (4) (`jejak-insiden`)" },
  }),
  "unchecked-rest": entry({
    severity: "info",
    summary: { id: "Tidak semua pertentangan teruji", en: "Not every conflict checked" },
    message: (p: { pairs: number }) => ({
      id: `${p.pairs} pasang norma lagi belum diuji pertentangannya.`,
      en: `${p.pairs} more pairs of norms were not checked for conflicts.`,
    }),
    why: searchWhy,
    help: () => ({
      id: "Bagi peraturannya, atau periksa sendiri norma yang mengatur tindakan yang sama.",
      en: "Divide the instrument, or check the norms on the same act yourself.",
    }),
    example: { pairs: 120 },
  }),
});
