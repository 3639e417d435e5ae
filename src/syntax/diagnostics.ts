import { defineDiagnostics, entry } from "../diagnostics/define.js";

const lockWhy = {
  id: "Blok ini dibaca mesin; bila rusak, aturan di dalamnya tidak sampai ke sistem yang menegakkannya.",
  en: "Machines read this block; while it is broken, its rules do not reach the systems that enforce them.",
};

const readWhy = {
  id: "Yang dibaca orang bukan yang dibaca mesin: judul, rujukan, dan kata operatif seperti ini tidak dikenali.",
  en: "People read something else than machines do: headings, references and operative words like this are not recognised.",
};

/** What is counted in a text before any parser sees it (`bounds.ts`). */
export type Counted =
  | "characters"
  | "lines"
  | "marks"
  | "marks-together"
  | "cells"
  | "underlines"
  | "containers"
  | "deep-containers"
  | "lazy-lines"
  | "notes"
  | "odd-signs";

/** What is counted, as the beginning of a sentence. */
const counted: Readonly<Record<Counted, { readonly id: string; readonly en: string }>> = {
  characters: { id: "Huruf dalam berkas ini", en: "The characters of this file are" },
  lines: { id: "Baris dalam berkas ini", en: "The lines of this file are" },
  marks: {
    id: "Tanda `*`, `_`, `[`, `]`, `&`, dan petik miring dalam berkas ini",
    en: "The marks `*`, `_`, `[`, `]`, `&` and backticks of this file are",
  },
  "marks-together": {
    id: "Tanda `*`, `_`, `[`, `]`, `&`, dan petik miring dalam satu alinea",
    en: "The marks `*`, `_`, `[`, `]`, `&` and backticks of one paragraph are",
  },
  cells: { id: "Tanda `|` dalam berkas ini", en: "The signs `|` of this file are" },
  underlines: { id: "Baris yang hanya berisi `=` atau `-`", en: "The lines of only `=` or `-` are" },
  containers: {
    id: "Kutipan dan daftar yang dibuka satu baris ini",
    en: "The quotes and lists this one line opens are",
  },
  "deep-containers": {
    id: "Kutipan dan daftar di dalam kutipan dan daftar lain pada baris yang sama",
    en: "The quotes and lists inside others of the same line are",
  },
  notes: { id: "Catatan kaki (`[^`) dalam berkas ini", en: "The footnotes (`[^`) of this file are" },
  "lazy-lines": {
    id: "Baris tanpa tanda, sambungan satu kutipan, butir, atau catatan di atasnya,",
    en: "The lines without a sign that go on with one quote, item or note above them are",
  },
  "odd-signs": {
    id: "Huruf yang menyamar atau terurai, tanda tak terlihat, dan spasi yang bukan spasi biasa dalam berkas ini",
    en: "The letters in disguise or in pieces, unseen signs and blanks that are no plain blanks of this file are",
  },
};

/** Findings about the letters, the fences and the YAML of a file. */
export const diagnose = defineDiagnostics("syntax", {
  "not-utf8": entry({
    severity: "error",
    summary: { id: "Berkas bukan teks UTF-8", en: "File is not UTF-8 text" },
    message: (p: { line: number }) => ({
      id: `Berkas ini bukan teks UTF-8; huruf pertama yang tidak terbaca ada di baris ${p.line}.`,
      en: `This file is not UTF-8 text; the first unreadable character is on line ${p.line}.`,
    }),
    why: {
      id: "Huruf yang salah baca mengubah bunyi norma.",
      en: "A misread character changes the words of a norm.",
    },
    help: () => ({
      id: "Simpan ulang berkas dengan pengodean UTF-8 (di banyak penyunting: Simpan sebagai → UTF-8).",
      en: "Save the file again with UTF-8 encoding.",
    }),
    example: { line: 12 },
  }),
  "empty-file": entry({
    severity: "error",
    summary: { id: "Berkas kosong", en: "File is empty" },
    message: () => ({ id: "Berkas ini kosong.", en: "This file is empty." }),
    why: {
      id: "Setiap berkas di folder guidelines adalah dokumen yang diterbitkan.",
      en: "Every file in the guidelines folder is a document to be published.",
    },
    help: () => ({
      id: "Tulis dokumennya, mulai dari frontmatter (`---`), atau hapus berkas ini.",
      en: "Write the document, beginning with its frontmatter (`---`), or delete the file.",
    }),
  }),
  "frontmatter-missing": entry({
    severity: "error",
    summary: { id: "Frontmatter tidak ada", en: "Frontmatter is missing" },
    message: () => ({
      id: "Dokumen ini tidak dibuka dengan frontmatter.",
      en: "This document does not begin with frontmatter.",
    }),
    why: {
      id: "Tanpa frontmatter tidak diketahui jenis, judul, dan masa berlaku dokumen.",
      en: "Without frontmatter the kind, title and validity of the document are unknown.",
    },
    help: () => ({
      id: "Mulailah berkas dengan baris `---`, lalu `jenis:`, `id:`, `judul:`, `status:`, `berlaku:`, dan tutup dengan `---`.",
      en: "Begin the file with a line `---`, then `jenis:`, `id:`, `judul:`, `status:`, `berlaku:`, and close it with `---`.",
    }),
  }),
  "frontmatter-unclosed": entry({
    severity: "error",
    summary: { id: "Frontmatter tidak ditutup", en: "Frontmatter is not closed" },
    message: () => ({
      id: "Frontmatter dibuka dengan `---` tetapi tidak pernah ditutup.",
      en: "The frontmatter is opened with `---` but never closed.",
    }),
    why: {
      id: "Tanpa baris penutup, seluruh naskah terbaca sebagai frontmatter atau sebaliknya.",
      en: "Without the closing line the whole text is read as frontmatter, or the other way round.",
    },
    help: () => ({
      id: "Tambahkan baris `---` di bawah kunci terakhir frontmatter.",
      en: "Add a line `---` below the last key of the frontmatter.",
    }),
  }),
  "frontmatter-not-a-map": entry({
    severity: "error",
    summary: { id: "Frontmatter bukan daftar kunci", en: "Frontmatter is not a list of keys" },
    message: () => ({
      id: "Frontmatter harus berupa baris `kunci: nilai`.",
      en: "Frontmatter must consist of lines `key: value`.",
    }),
    why: {
      id: "Hanya dari kunci yang dikenal dapat diketahui jenis, judul, dan masa berlaku dokumen.",
      en: "Only known keys tell the kind, title and validity of the document.",
    },
    help: () => ({
      id: "Tulis satu kunci setiap baris, misalnya `jenis: pedoman`.",
      en: "Write one key a line, for example `jenis: pedoman`.",
    }),
  }),
  "fence-unclosed": entry({
    severity: "error",
    summary: { id: "Blok berpagar tidak ditutup", en: "Fenced block is not closed" },
    message: () => ({
      id: "Blok yang dibuka di sini tidak pernah ditutup; sisa berkas terbaca sebagai isinya.",
      en: "The block opened here is never closed; the rest of the file is read as its content.",
    }),
    why: {
      id: "Pasal-pasal sesudahnya hilang dari naskah tanpa terlihat.",
      en: "The provisions after it vanish from the text unseen.",
    },
    help: () => ({
      id: "Tutup blok dengan baris berisi tiga tanda petik miring (```) seperti pembukanya.",
      en: "Close the block with a line of three backticks (```) like the one that opens it.",
    }),
  }),
  "comment-unclosed": entry({
    severity: "error",
    summary: { id: "Komentar tidak ditutup", en: "Comment is not closed" },
    message: () => ({
      id: "Komentar ini tidak pernah ditutup; yang ditulis sesudahnya ikut tidak dicetak.",
      en: "This comment is never closed; what is written after it is not printed either.",
    }),
    why: {
      id: "Ketentuan sesudahnya hilang dari naskah tanpa terlihat.",
      en: "The provisions after it vanish from the text unseen.",
    },
    help: () => ({ id: "Tutup komentarnya dengan `-->`.", en: "Close the comment with `-->`." }),
  }),
  "html-left-out": entry({
    severity: "warning",
    summary: { id: "HTML tidak dicetak", en: "HTML is not printed" },
    message: () => ({
      id: "Bagian ini ditulis sebagai HTML dan tidak dicetak di mana pun.",
      en: "This part is written as HTML and is printed nowhere.",
    }),
    why: {
      id: "Markah yang masuk apa adanya dapat memuat program; karena itu hanya Markdown yang dicetak, dan isi bagian ini hilang dari terbitan.",
      en: "Markup that came in as it is could hold programs; therefore only Markdown is printed, and what this part holds is lost from the publication.",
    },
    help: () => ({
      id: "Tulis isinya sebagai Markdown, atau hapus. Tanda `<` yang dimaksud sebagai tanda ditulis `\\<`.",
      en: "Write what it holds as Markdown, or delete it. A sign `<` that is meant as such is written `\\<`.",
    }),
  }),
  "link-refused": entry({
    severity: "warning",
    summary: { id: "Alamat tautan yang tidak dipakai", en: "Link address that is not used" },
    message: (p: { target: string }) => ({
      id: `Tautan ke «${p.target}» tidak dibuat: hanya kata-katanya yang terbit.`,
      en: `No link is made to «${p.target}»: only its words are published.`,
    }),
    why: {
      id: "Tautan di buku pedoman hanya membuka halaman web, surel, atau naskah pedoman ini. Alamat lain tidak terbuka di tempat pembaca, atau dapat menjalankan program.",
      en: "A link of the handbook only opens a web page, a mailbox or a text of these guidelines. Other addresses do not open where the reader is, or could run a program.",
    },
    help: () => ({
      id: "Tulis alamat lengkap yang diawali `https://` atau `mailto:`, atau naskah di sini: `pedoman-krisis.md#konten-telanjur`, `#id-bagian`.",
      en: "Write a whole address that begins with `https://` or `mailto:`, or a text here: `pedoman-krisis.md#konten-telanjur`, `#id-of-a-section`.",
    }),
    example: { target: "www.lapor.go.id" },
  }),
  "image-left-out": entry({
    severity: "warning",
    summary: { id: "Gambar tidak diterbitkan", en: "Image is not published" },
    message: (p: { alternative: string }) => ({
      id:
        p.alternative === ""
          ? "Gambar ini tidak diterbitkan, dan tidak punya kata pengganti."
          : `Gambar ini tidak diterbitkan; sebagai gantinya terbit kata «${p.alternative}».`,
      en:
        p.alternative === ""
          ? "This image is not published, and no words stand in for it."
          : `This image is not published; the words «${p.alternative}» stand in for it.`,
    }),
    why: {
      id: "Terbitan terdiri atas teks: berkas gambar tidak ikut, dan apa yang hanya ada di gambar tidak dibaca pembaca layar, mesin pencari, atau sistem lain.",
      en: "What is published is text: image files do not come along, and what stands only in an image is read by no screen reader, search engine or other system.",
    },
    help: () => ({
      id: "Tulis isi gambar sebagai kalimat, rincian, atau tabel.",
      en: "Write what the image shows as sentences, items or a table.",
    }),
    example: { alternative: "Bagan alur persetujuan" },
  }),
  "yaml-broken": entry({
    severity: "error",
    fix: "unsafe",
    summary: { id: "YAML tidak terbaca", en: "YAML cannot be read" },
    message: (p: { code: string; detail: string; line: string }) => ({
      // What is missing may be missing at the very end, where no line is left to be shown.
      id: `${brokenInWords(p)}${p.line === "" ? "" : `: «${p.line}»`}.`,
      en: `The YAML cannot be read here: ${p.detail}${p.line === "" ? "" : ` «${p.line}»`}.`,
    }),
    why: lockWhy,
    help: (p) =>
      hasTwoColons(p.line)
        ? {
            id: "Satu baris hanya boleh memuat satu `: `. Bila nilainya memang memuat titik dua, apit nilai itu dengan tanda petik.",
            en: "A line may hold only one `: `. If the value itself holds a colon, put the value in quotes.",
          }
        : {
            id: "Periksa sejajar tidaknya baris (spasi, bukan tab), tanda petik, dan tanda kurung yang belum ditutup.",
            en: "Check the alignment of the lines (blanks, not tabs), quotes, and brackets that are not closed.",
          },
    example: {
      code: "BLOCK_AS_IMPLICIT_KEY",
      detail: "Nested mappings are not allowed in compact mappings",
      line: "alasan: Lihat ayat (1): pengecualian",
    },
  }),
  "yaml-duplicate-key": entry({
    severity: "error",
    summary: { id: "Kunci ditulis dua kali", en: "Key is written twice" },
    message: (p: { key: string }) => ({
      id: `Kunci \`${p.key}\` sudah ditulis di atas.`,
      en: `The key \`${p.key}\` was already written above.`,
    }),
    why: {
      id: "Tidak jelas nilai mana yang dimaksud.",
      en: "It is not clear which value is meant.",
    },
    help: () => ({ id: "Hapus salah satunya.", en: "Remove one of the two." }),
    example: { key: "pelaku" },
  }),
  "yaml-key-not-text": entry({
    severity: "error",
    summary: { id: "Kunci bukan kata", en: "Key is not a word" },
    message: () => ({ id: "Kunci harus berupa satu kata.", en: "A key must be a word." }),
    why: lockWhy,
    help: () => ({ id: "Tulis `kunci: nilai`.", en: "Write `key: value`." }),
  }),
  "yaml-alias": entry({
    severity: "error",
    summary: { id: "Jangkar, alias, atau tag YAML", en: "YAML anchor, alias or tag" },
    message: () => ({
      id: "Jangkar (`&`), alias (`*`), dan tag (`!`) YAML tidak dipakai di sini.",
      en: "YAML anchors (`&`), aliases (`*`) and tags (`!`) are not used here.",
    }),
    why: {
      id: "Nilai yang dipinjam dari tempat lain tidak terbaca oleh orang yang membaca pasal ini saja.",
      en: "A value borrowed from elsewhere cannot be read by someone who reads this provision alone.",
    },
    help: () => ({
      id: "Tulis nilainya lengkap di sini; bila memang diawali tanda itu, apit dengan tanda petik.",
      en: "Write the value out here; if it really begins with that sign, put it in quotes.",
    }),
  }),
  "yaml-too-deep": entry({
    severity: "error",
    summary: { id: "YAML terlalu dalam", en: "YAML is nested too deeply" },
    message: (p: { limit: number }) => ({
      id: `Susunan YAML ini lebih dalam dari ${p.limit} tingkat.`,
      en: `This YAML is nested more than ${p.limit} levels deep.`,
    }),
    why: lockWhy,
    help: () => ({ id: "Ratakan susunannya.", en: "Flatten it." }),
    example: { limit: 32 },
  }),
  "yaml-too-large": entry({
    severity: "error",
    summary: { id: "YAML terlalu panjang", en: "YAML is too long" },
    message: (p: { limit: number }) => ({
      id: `YAML ini lebih panjang dari ${p.limit.toLocaleString("id")} huruf; isinya tidak dibaca.`,
      en: `This YAML is longer than ${p.limit.toLocaleString("en")} characters; what it holds is not read.`,
    }),
    why: lockWhy,
    help: () => ({
      id: "Bagi menjadi beberapa blok, atau pindahkan ke tabel.",
      en: "Part it into several blocks, or move it to a table.",
    }),
    example: { limit: 1_000_000 },
  }),
  "yaml-comment-cuts": entry({
    severity: "warning",
    summary: { id: "Tanda # memotong nilai", en: "A # cuts the value" },
    message: (p: { rest: string }) => ({
      id: `Mulai dari sini nilai terpotong: «${p.rest}» dianggap catatan.`,
      en: `The value is cut off here: «${p.rest}» counts as a comment.`,
    }),
    why: {
      id: "Bagian kalimat sesudah ` #` hilang tanpa pemberitahuan.",
      en: "What stands after ` #` is lost without a word.",
    },
    help: () => ({
      id: "Bila itu memang catatan, tulis di baris tersendiri; bila bagian dari nilai, apit nilainya dengan tanda petik.",
      en: "If it is a comment, put it on a line of its own; if it belongs to the value, put the value in quotes.",
    }),
    example: { rest: "# 2 tahun 2026" },
  }),
  "nesting-too-deep": entry({
    severity: "error",
    summary: { id: "Susunan terlalu dalam", en: "Nested too deeply" },
    message: (p: { limit: number }) => ({
      id: `Kutipan atau daftar di sini bertumpuk lebih dari ${p.limit} tingkat; isinya tidak dibaca.`,
      en: `Quotes or lists are nested more than ${p.limit} levels deep here; what they hold is not read.`,
    }),
    why: {
      id: "Rincian peraturan paling banyak empat tingkat (UU 12/2011 Lampiran II angka 87 huruf h); yang lebih dalam hampir pasti salah ketik.",
      en: "Lists in an act have at most four levels; anything deeper is almost surely a slip.",
    },
    help: () => ({ id: "Kurangi tingkatnya.", en: "Use fewer levels." }),
    example: { limit: 60 },
  }),
  "text-too-large": entry({
    severity: "error",
    summary: { id: "Naskah terlalu besar untuk dibaca", en: "Text is too large to be read" },
    message: ({ what, limit }: { what: Counted; limit: number }) => ({
      id: `${counted[what].id} lebih dari ${limit.toLocaleString("id")}; berkas ini tidak dibaca.`,
      en: `${counted[what].en} more than ${limit.toLocaleString("en")}; this file is not read.`,
    }),
    why: {
      id: "Naskah seperti itu dapat menghentikan penyusunan seluruh pedoman, dan hampir pasti bukan naskah peraturan.",
      en: "Such a text can keep the whole handbook from being built, and is almost surely none of an act.",
    },
    help: () => ({
      id: "Bila naskah ini memang dimaksud begini, bagi menjadi beberapa berkas atau alinea; bila tidak, hapus yang salah tempel.",
      en: "If the text is meant to be like this, part it into several files or paragraphs; if not, delete what was pasted by mistake.",
    }),
    example: { what: "marks-together", limit: 2000 },
  }),
  "lookalike-letter": entry({
    severity: "error",
    fix: "either",
    summary: { id: "Huruf yang menyamar", en: "Letter in disguise" },
    message: (p: { word: string; letters: string; plain: string | undefined }) => ({
      id: `«${p.word}» memuat huruf yang hanya tampak seperti huruf Latin: ${p.letters}.`,
      en: `“${p.word}” holds letters that only look Latin: ${p.letters}.`,
    }),
    why: readWhy,
    help: (p) =>
      p.plain === undefined
        ? { id: "Ketik ulang kata ini.", en: "Type this word again." }
        : { id: `Ketik ulang sebagai «${p.plain}».`, en: `Type it again as “${p.plain}”.` },
    example: { word: "Pаsal", letters: "а (U+0430)", plain: "Pasal" },
  }),
  "direction-sign": entry({
    severity: "error",
    fix: "either",
    summary: { id: "Tanda pembalik arah tulisan", en: "Sign that turns the direction of writing" },
    message: (p: { signs: string }) => ({
      id: `Di sini ada tanda tak terlihat yang mengubah urutan tampilan kata (${p.signs}).`,
      en: `An unseen sign here changes the order in which words are shown (${p.signs}).`,
    }),
    why: {
      id: "Urutan kata yang tampak di layar dapat berbeda dengan urutan yang dibaca mesin dan yang tercetak.",
      en: "The order of words on the screen can differ from what machines read and what is printed.",
    },
    help: () => ({
      id: "Hapus tandanya, lalu baca lagi kalimatnya. Kata Arab tidak memerlukannya.",
      en: "Delete the sign, then read the sentence again. Arabic words do not need it.",
    }),
    example: { signs: "U+202E" },
  }),
  "unseen-character": entry({
    severity: "error",
    fix: "safe",
    summary: { id: "Karakter tak terlihat", en: "Unseen character" },
    message: (p: { signs: string }) => ({
      id: `Di sini ada karakter yang tidak terlihat (${p.signs}).`,
      en: `A character that is not seen stands here (${p.signs}).`,
    }),
    why: readWhy,
    help: () => ({
      id: "Hapus karakter ini; biasanya terbawa saat menyalin dari PDF, Word, atau halaman web.",
      en: "Delete it; such characters come along when text is copied from PDF, Word or a web page.",
    }),
    example: { signs: "U+200B" },
  }),
  "broken-character": entry({
    severity: "warning",
    fix: "unsafe",
    summary: { id: "Karakter rusak", en: "Broken character" },
    message: (p: { signs: string; meant: string | undefined }) => ({
      id: `Karakter ini rusak saat disalin atau hanya dikenal satu jenis huruf (${p.signs}).`,
      en: `This character was broken in copying, or is known to one typeface only (${p.signs}).`,
    }),
    why: {
      id: "Setiap mesin menampilkannya berbeda, atau sebagai kotak kosong.",
      en: "Every machine shows it differently, or as an empty box.",
    },
    help: (p) =>
      p.meant === undefined
        ? {
            id: "Bandingkan dengan naskah asalnya dan ketik tandanya.",
            en: "Compare with the source, and type the sign.",
          }
        : { id: `Mungkin maksudnya «${p.meant}».`, en: `The sign ${p.meant} may be meant.` },
    example: { signs: "U+0096", meant: "–" },
  }),
  "odd-space": entry({
    severity: "warning",
    fix: "safe",
    summary: { id: "Spasi yang bukan spasi biasa", en: "Blank that is no plain blank" },
    message: (p: { signs: string }) => ({
      id: `Spasi di sini bukan spasi biasa (${p.signs}).`,
      en: `The blank here is no plain blank (${p.signs}).`,
    }),
    why: {
      id: "Dua kata yang dipisah spasi semacam ini dapat terbaca sebagai satu, sehingga rujukan dan istilah tidak dikenali.",
      en: "Two words parted by such a blank can be read as one, so that references and terms are not recognised.",
    },
    help: () => ({ id: "Ganti dengan spasi biasa.", en: "Write a plain blank instead." }),
    example: { signs: "U+00A0" },
  }),
  "letter-in-pieces": entry({
    severity: "warning",
    fix: "safe",
    summary: { id: "Huruf dan tandanya tertulis terpisah", en: "Letter and its mark written apart" },
    message: (p: { word: string }) => ({
      id: `Huruf bertanda dalam «${p.word}» tertulis sebagai dua karakter (bukan NFC).`,
      en: `A letter with a mark in “${p.word}” is written as two characters (not NFC).`,
    }),
    why: {
      id: "Kata yang tampak sama tidak ditemukan dalam pencarian dan tidak cocok dengan istilahnya.",
      en: "Words that look the same are not found by a search and do not match their term.",
    },
    help: (p) => ({ id: `Tulis «${p.word}».`, en: `Write “${p.word}”.` }),
    example: { word: "René" },
  }),
  "mixed-line-ends": entry({
    severity: "info",
    fix: "safe",
    summary: { id: "Akhir baris bercampur", en: "Mixed line ends" },
    message: (p: { names: string }) => ({
      id: `Baris berkas ini berakhir dengan cara berbeda-beda: ${p.names}.`,
      en: `The lines of this file end in different ways: ${p.names}.`,
    }),
    why: {
      id: "Naskahnya terbaca sama, tetapi pembanding versi memperlihatkan perubahan yang bukan perubahan.",
      en: "The text reads the same, but comparisons of versions show changes that are none.",
    },
    help: () => ({
      id: "Simpan berkas dengan satu jenis akhir baris (LF).",
      en: "Save the file with one kind of line end (LF).",
    }),
    example: { names: "LF (120), CRLF (3)" },
  }),
  "id-malformed": entry({
    severity: "error",
    fix: "safe",
    summary: { id: "Bentuk id salah", en: "Id is malformed" },
    message: (p: { id: string }) => ({
      id: `\`{#${p.id}}\` bukan id yang sah.`,
      en: `\`{#${p.id}}\` is not a valid id.`,
    }),
    why: {
      id: "Id menjadi alamat tetap di buku pegangan dan di sistem lain; bentuknya harus sama di mana-mana.",
      en: "Ids are permanent addresses in the handbook and in other systems; their form must be the same everywhere.",
    },
    help: () => ({
      id: "Pakai huruf kecil, angka, dan tanda hubung, diawali huruf: `{#tangga-persetujuan}`.",
      en: "Use lower-case letters, digits and hyphens, beginning with a letter: `{#tangga-persetujuan}`.",
    }),
    example: { id: "Tangga Persetujuan" },
  }),
});

type Broken = { readonly code: string; readonly detail: string; readonly line: string };

/** The parser's own code in words a drafter knows; two of its codes stand for two mistakes each. */
function brokenInWords({ code, detail, line }: Broken): string {
  if (code === "BAD_INDENT" && /flow (?:map|sequence|collection)/i.test(detail)) return unclosedBracket;
  if (code === "BLOCK_AS_IMPLICIT_KEY" && !hasTwoColons(line)) {
    return "Baris sesudah ini menjorok, padahal nilai kunci ini sudah ditulis di sini";
  }
  return codesInWords[code] ?? "Susunan YAML di sini tidak terbaca";
}

function hasTwoColons(line: string): boolean {
  return line.split(": ").length > 2;
}

const unclosedBracket = "Ada kurung `{` atau `[` yang belum ditutup";
const codesInWords: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Baris ini menjorok dengan tab; YAML hanya mengenal spasi",
  BAD_INDENT: "Baris ini tidak sejajar dengan baris lain yang setingkat",
  MISSING_CHAR: "Ada tanda petik atau tanda baca yang belum ditutup",
  BLOCK_AS_IMPLICIT_KEY: "Ada titik dua kedua di baris ini",
  MULTILINE_IMPLICIT_KEY: "Kunci tidak boleh lebih dari satu baris",
  UNEXPECTED_TOKEN: "Ada tanda yang tidak pada tempatnya",
  BAD_SCALAR_START: "Nilai tidak boleh diawali tanda ini tanpa tanda petik",
  BAD_COLLECTION_TYPE: "Kurung pembuka dan penutupnya tidak sejenis",
  MULTIPLE_DOCS: "Baris `---` membelah blok ini menjadi dua",
};
