import { definePhraseRule } from "../phrase-rule.js";

/** Foreign words met in texts on communication, each with its Indonesian word. */
const words: Readonly<Record<string, string>> = {
  account: "akun",
  backup: "cadangan",
  broadcast: "siaran",
  "call center": "pusat panggilan",
  comment: "komentar",
  content: "konten",
  database: "basis data",
  deadline: "tenggat",
  download: "unduh",
  email: "surel",
  "e-mail": "surel",
  event: "kegiatan",
  feedback: "umpan balik",
  follower: "pengikut",
  followers: "pengikut",
  gadget: "gawai",
  hardcopy: "salinan cetak",
  hashtag: "tagar",
  hoax: "hoaks",
  link: "tautan",
  "live streaming": "siaran langsung",
  meeting: "rapat",
  netizen: "warganet",
  offline: "luring",
  online: "daring",
  password: "kata sandi",
  "press release": "siaran pers",
  reply: "balasan",
  screenshot: "tangkapan layar",
  smartphone: "ponsel cerdas",
  softcopy: "salinan digital",
  stakeholder: "pemangku kepentingan",
  stakeholders: "pemangku kepentingan",
  "trending topic": "topik hangat",
  update: "pembaruan",
  upload: "unggah",
  username: "nama pengguna",
  "video conference": "konferensi video",
  website: "laman",
  workshop: "lokakarya",
};
const names = Object.keys(words)
  .sort((a, b) => b.length - a.length)
  .join("|");

function indonesian(written: string): string {
  return words[written.toLowerCase()] ?? "";
}

export const istilahAsing = definePhraseRule({
  name: "istilah-asing",
  severity: "warning",
  summary: {
    id: "Batang tubuh memakai kata Indonesia; istilah asing hanya dalam penjelasan",
    en: "The body uses Indonesian words; foreign terms stand in the penjelasan only",
  },
  message: (p) => ({
    id: `«${p.written}» adalah istilah asing.`,
    en: `“${p.written}” is a foreign term.`,
  }),
  why: {
    id: "Istilah asing tidak mempunyai arti yang tetap dalam hukum Indonesia, dan tidak semua orang mengenalnya.",
    en: "A foreign term has no settled meaning in Indonesian law, and not everybody knows it.",
  },
  help: (p) => ({
    id: `Tulis «${indonesian(p.written)}»; istilah asingnya, bila perlu, dicetak miring dalam kurung di penjelasan.`,
    en: `Write “${indonesian(p.written)}”; if needed, put the foreign term in the penjelasan, in brackets and italics.`,
  }),
  ground: "UU 12/2011 Lampiran II angka 254",
  example: { written: "website" },
  phrases: new RegExp(`(?<![\\p{L}\\p{N}./@-])(?:${names})(?![\\p{L}\\p{N}@-]|\\.\\p{L})`, "giu"),
  // Words with capitals in a row are a name.
  unless: ({ 0: written, index = 0 }, text) =>
    /^\p{Lu}/u.test(written) && /^ \p{Lu}\p{Ll}/u.test(text.slice(index + written.length)),
  instead: ({ 0: written }) => {
    const word = indonesian(written);
    return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  },
  isUnsafe: true,
});
