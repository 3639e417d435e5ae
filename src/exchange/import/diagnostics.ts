import { defineDiagnostics, entry } from "../../diagnostics/define.js";

const unread = {
  id: "Yang tidak terbaca utuh tidak boleh menjadi naskah hukum.",
  en: "What cannot be read whole must not become a legal text.",
};
const nothingLost = {
  id: "Impor tidak boleh menghilangkan kata tanpa diketahui.",
  en: "An import must not lose words unseen.",
};

/** Findings about taking in what was written elsewhere. */
export const diagnose = defineDiagnostics("import", {
  unreadable: entry({
    severity: "error",
    summary: { id: "Berkas tidak dapat dibaca", en: "File cannot be read" },
    message: (p: { what: Unreadable; part: string | undefined }) => {
      const [id, en] = unreadable[p.what];
      const part = p.part === undefined ? "" : ` (${p.part})`;
      return { id: `${id}${part}.`, en: `${en}${part}.` };
    },
    why: unread,
    help: (p) => {
      const [id, en] = remedies[p.what];
      return { id, en };
    },
    example: { what: "encrypted", part: undefined },
  }),
  "tracked-changes": entry({
    severity: "error",
    summary: { id: "Perubahan terlacak belum diputuskan", en: "Tracked changes not settled" },
    message: (p: {
      insertions: number;
      deletions: number;
      moves: number;
      formats: number;
      paragraphs: readonly number[];
    }) => {
      const places = listOf(p.paragraphs);
      return {
        id: `Berkas ini memuat perubahan terlacak: ${p.insertions} sisipan, ${p.deletions} hapusan, ${p.moves} pemindahan, ${p.formats} perubahan bentuk; pada paragraf ${places}.`,
        en: `The file holds tracked changes: ${p.insertions} insertions, ${p.deletions} deletions, ${p.moves} moves, ${p.formats} changes of format; in paragraph ${places}.`,
      };
    },
    why: {
      id: "Selama belum diterima atau ditolak, berkas itu berisi dua bunyi; alat tidak boleh memilih salah satunya.",
      en: "Until they are accepted or rejected the file says two things; a tool must not choose between them.",
    },
    help: () => ({
      id: "Putuskan dalam Word, atau jalankan lagi dengan `--changes accept` (terima semua), `--changes reject` (tolak semua), atau `--changes keep` (tulis keduanya: {++sisipan++} dan {--hapusan--}).",
      en: "Settle them in Word, or run again with `--changes accept`, `--changes reject`, or `--changes keep` (both are written: {++inserted++} and {--deleted--}).",
    }),
    example: { insertions: 3, deletions: 1, moves: 0, formats: 2, paragraphs: [12, 15] },
  }),
  "left-out": entry({
    severity: "warning",
    summary: { id: "Bagian berkas yang bukan teks tidak ikut", en: "Parts of the file that are no text are left out" },
    message: (p: { what: LeftOutPart; count: number }) => {
      const [id, en] = parts[p.what];
      return { id: `Tidak ikut diimpor: ${id} (${p.count}).`, en: `Not imported: ${en} (${p.count}).` };
    },
    why: nothingLost,
    help: () => ({
      id: "Isinya tercantum dalam laporan impor; pindahkan dengan tangan bila termasuk naskah.",
      en: "The import report lists what they hold; place by hand what belongs to the text.",
    }),
    example: { what: "hidden-text", count: 2 },
  }),
  "no-place": entry({
    severity: "warning",
    summary: { id: "Bagian naskah tanpa tempat", en: "Part of the text without a place" },
    message: (p: { text: string }) => ({
      id: `Bagian ini tidak mempunyai tempat dalam susunan naskah: «${p.text}».`,
      en: `This part has no place in the form of the text: “${p.text}”.`,
    }),
    why: {
      id: "Peraturan hanya memuat Menimbang dan Mengingat sebelum batang tubuh.",
      en: "Before its body a regulation holds Menimbang and Mengingat only.",
    },
    help: () => ({
      id: "Pindahkan isinya ke Menimbang atau Mengingat bila memang diperlukan; teksnya ada dalam laporan impor.",
      en: "Move it to Menimbang or Mengingat if it is needed; its text is in the import report.",
    }),
    example: { text: "Memperhatikan : Surat Gubernur …" },
  }),
  "likely-misread": entry({
    severity: "warning",
    summary: {
      id: "Huruf dan angka yang mungkin salah terbaca mesin pemindai",
      en: "Letters and digits a scanner may have misread",
    },
    message: (p: { written: string; likely: string }) => ({
      id: `«${p.written}» mungkin «${p.likely}» yang salah terbaca mesin pemindai.`,
      en: `“${p.written}” may be “${p.likely}”, misread by a scanner.`,
    }),
    why: {
      id: "Satu angka yang keliru mengubah pasal yang dirujuk; yang benar hanya dapat dilihat pada naskah asli.",
      en: "One wrong digit changes the article cited; what is right can be seen in the original alone.",
    },
    help: (p) => ({
      id: `Bandingkan dengan naskah asli. Teks impor dibiarkan seperti tertulis; ganti dengan «${p.likely}» bila benar.`,
      en: `Compare with the original. The text is left as written; change it to “${p.likely}” if that is right.`,
    }),
    example: { written: "Pasa1", likely: "Pasal" },
  }),
  "no-structure": entry({
    severity: "warning",
    summary: { id: "Susunan tidak dikenali", en: "No structure recognised" },
    message: (_: Record<string, never>) => ({
      id: "Tidak ditemukan judul, BAB, Pasal, atau diktum; seluruh teks ditulis sebagai paragraf biasa.",
      en: "No heading, BAB, Pasal or diktum was found; all the text is written as plain paragraphs.",
    }),
    why: {
      id: "Tanpa susunan, ketentuan tidak dapat dirujuk dan tidak dapat diperiksa.",
      en: "Without structure provisions can be neither cited nor checked.",
    },
    help: () => ({
      id: "Tulis judul sebagai baris `#`, lalu jalankan `pedoman check`.",
      en: "Write the headings as `#` lines, then run `pedoman check`.",
    }),
    example: {},
  }),
  guessed: entry({
    severity: "info",
    summary: { id: "Isi kepala naskah ditebak", en: "Values of the frontmatter are guessed" },
    message: (p: { keys: readonly string[] }) => ({
      id: `Kepala naskah ditebak: ${p.keys.join(", ")}.`,
      en: `Values of the frontmatter are guessed: ${p.keys.join(", ")}.`,
    }),
    why: {
      id: "Kepala naskah menentukan sejak kapan dan sebagai apa naskah berlaku.",
      en: "The frontmatter says as what, and from when, the text is in force.",
    },
    help: () => ({
      id: "Periksa setiap baris bertanda `# DITEBAK`, lalu hapus tandanya.",
      en: "Check each line marked `# DITEBAK`, then take the mark away.",
    }),
    example: { keys: ["judul", "berlaku"] },
  }),
  "our-words-changed": entry({
    severity: "warning",
    summary: { id: "Kata-kata baku diubah dalam Word", en: "Words pedoman makes were changed in Word" },
    message: (p: { words: string }) => ({
      id: `Baris ini dibuat pedoman dari kepala naskah, tetapi diubah dalam Word: «${p.words}».`,
      en: `pedoman makes this line from the frontmatter, but it was changed in Word: “${p.words}”.`,
    }),
    why: {
      id: "Sumbernya tidak memuat baris itu, sehingga perubahannya tidak dapat dituliskan ke sana.",
      en: "The source does not hold the line, so the change cannot be written there.",
    },
    help: () => ({
      id: "Ubah kepala naskah (judul, nomor, tanggal, nama), atau abaikan bila hanya soal bentuk.",
      en: "Change the frontmatter (title, number, dates, names), or leave it if it is a matter of form.",
    }),
    example: { words: "NOMOR 7 TAHUN 2026" },
  }),
  "spoken-changed": entry({
    severity: "error",
    summary: { id: "Sel tabel keputusan diubah dalam Word", en: "Cell of a decision table changed in Word" },
    message: (p: { words: string }) => ({
      id: `Perubahan dalam Word pada tabel yang dibaca mesin tidak dapat dituliskan sendiri: «${p.words}».`,
      en: `A change made in Word to a table that machines read cannot be written by itself: “${p.words}”.`,
    }),
    why: {
      id: "Tabel keputusan dicetak dengan kata-kata, tetapi sumbernya memuat nama fakta; menebak fakta mengubah aturan.",
      en: "A decision table is printed in words, its source holds names of facts; a guess would change the rule.",
    },
    help: () => ({
      id: "Ubah sel yang sama dalam berkas Markdown. Sel itu dibiarkan seperti semula.",
      en: "Change the same cell in the Markdown file. It was left as it was.",
    }),
    example: { words: "paling rendah 20.000" },
  }),
  "rule-without-provision": entry({
    severity: "warning",
    summary: { id: "Bagian mesin dari ketentuan yang dihapus", en: "Machine part of a provision that is gone" },
    message: (p: { text: string }) => ({
      id: `Ketentuannya dihapus dalam Word, sehingga bagian ini ikut dikeluarkan: «${p.text}».`,
      en: `Its provision was taken out in Word, so this part went with it: “${p.text}”.`,
    }),
    why: {
      id: "Aturan tanpa ketentuan tidak mempunyai dasar.",
      en: "A rule without a provision has no ground.",
    },
    help: () => ({
      id: "Teks lengkapnya ada dalam laporan impor; pindahkan ke ketentuan lain bila masih berlaku.",
      en: "Its whole text is in the import report; move it to another provision if it still holds.",
    }),
    example: { text: "```aturan …" },
  }),
  "rule-beside-change": entry({
    severity: "info",
    summary: { id: "Aturan di samping ketentuan yang berubah", en: "Rule beside a provision that changed" },
    message: (p: { count: number }) => ({
      id: `${p.count} blok mesin berada dalam ketentuan yang diubah di Word; isinya tidak ikut berubah.`,
      en: `${p.count} machine blocks stand in provisions that were changed in Word; they were not changed with them.`,
    }),
    why: {
      id: "Nomor dan bunyi yang dirujuk aturan mungkin sudah bergeser.",
      en: "The numbers and words that a rule refers to may have moved on.",
    },
    help: () => ({
      id: "Jalankan `pedoman check`, lalu `pedoman review`.",
      en: "Run `pedoman check`, then `pedoman review`.",
    }),
    example: { count: 2 },
  }),
  "source-not-carried": entry({
    severity: "warning",
    summary: { id: "Naskah asal tidak lagi ada dalam berkas Word", en: "Word file no longer carries its source" },
    message: (_: Record<string, never>) => ({
      id: "Berkas ini tampaknya dibuat pedoman, tetapi naskah asal yang dibawanya sudah hilang.",
      en: "pedoman seems to have made this file, but the source it carried is gone.",
    }),
    why: {
      id: "Beberapa program membuang bagian itu ketika menyimpan. Aturan, contoh, dan pengenal tidak dapat dikembalikan dari yang tercetak.",
      en: "Some programs drop that part when they save. Rules, examples and ids cannot be told from what is printed.",
    },
    help: () => ({
      id: "Teksnya dikenali dari bentuknya saja. Bandingkan dengan naskah asal, dan pindahkan bagian mesinnya dengan tangan.",
      en: "The text was recognised by its form alone. Compare it with the source, and move the machine parts by hand.",
    }),
    example: {},
  }),
});

/** Why nothing of a file could be read. */
export type Unreadable =
  | "not-word"
  | "old-word"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "too-deep"
  | "no-document"
  | "pdf"
  | "empty"
  | "unknown-kind";

const unreadable: Readonly<Record<Unreadable, readonly [id: string, en: string]>> = {
  "not-word": ["Berkas ini bukan berkas Word (.docx)", "This is no Word file (.docx)"],
  "old-word": ["Berkas ini dalam bentuk lama (.doc atau .rtf)", "This file is of an old form (.doc or .rtf)"],
  encrypted: ["Berkas ini dikunci dengan kata sandi", "This file is locked with a password"],
  damaged: ["Berkas ini rusak", "This file is damaged"],
  "too-large": [
    "Isi berkas ini terlalu besar untuk dibaca dengan aman",
    "What this file holds is too large to be read safely",
  ],
  "too-deep": ["Isi berkas ini bersarang terlalu dalam", "What this file holds is nested too deep"],
  "no-document": [
    "Berkas ini arsip, tetapi tidak memuat dokumen Word",
    "This file is an archive, but holds no Word document",
  ],
  pdf: ["Berkas ini PDF", "This file is a PDF"],
  empty: ["Berkas ini tidak memuat teks", "This file holds no text"],
  "unknown-kind": ["Jenis berkas ini tidak dikenal", "Files of this kind are not known"],
};

const saveAgain: readonly [string, string] = [
  "Buka dengan Word atau LibreOffice, lalu simpan sebagai .docx.",
  "Open it in Word or LibreOffice and save it as .docx.",
];
const remedies: Readonly<Record<Unreadable, readonly [id: string, en: string]>> = {
  "not-word": saveAgain,
  "old-word": saveAgain,
  encrypted: [
    "Buka dengan kata sandinya, hapus kata sandi itu, lalu simpan.",
    "Open it with its password, take the password off, and save it.",
  ],
  damaged: [
    "Mintalah salinan yang utuh, atau buka dan simpan ulang dengan Word.",
    "Ask for a whole copy, or open it in Word and save it again.",
  ],
  "too-large": [
    "Bagi dokumennya, atau salin teksnya ke berkas .txt.",
    "Split the document, or copy its text to a .txt file.",
  ],
  "too-deep": ["Salin isinya ke dokumen baru, lalu simpan.", "Copy what it holds to a new document, and save that."],
  "no-document": saveAgain,
  pdf: ["Salin teksnya ke berkas .txt, lalu impor berkas itu.", "Copy its text to a .txt file, and import that."],
  empty: [
    "Periksa apakah berkasnya sudah benar; gambar hasil pindaian harus dikenali (OCR) lebih dahulu.",
    "Check that it is the right file; pictures of a scan must be recognised (OCR) first.",
  ],
  "unknown-kind": ["Yang dapat diimpor: .docx, .txt, dan .md.", "What can be imported: .docx, .txt and .md."],
};

/** What a Word file holds beside its text. */
export type LeftOutPart =
  | "macros"
  | "external-picture"
  | "picture"
  | "object"
  | "chart-or-drawing"
  | "formula"
  | "external-text"
  | "symbol"
  | "comment"
  | "hidden-text";

const parts: Readonly<Record<LeftOutPart, readonly [id: string, en: string]>> = {
  macros: ["makro; tidak dijalankan", "macros; never run"],
  "external-picture": [
    "gambar yang berada di luar berkas; tidak diambil",
    "pictures that lie outside the file; not fetched",
  ],
  picture: ["gambar", "pictures"],
  object: ["objek sisipan", "embedded objects"],
  "chart-or-drawing": ["bagan atau gambar garis", "charts or drawings"],
  formula: ["rumus; ditulis sebagai teks biasa", "formulas; written as plain text"],
  "external-text": ["teks yang berada dalam berkas lain", "text that lies in another file"],
  symbol: ["tanda yang tidak dikenal; ditulis sebagai \ufffd", "signs that are not known; written as \ufffd"],
  comment: ["komentar", "comments"],
  "hidden-text": ["teks tersembunyi", "hidden text"],
};

/** At most eight numbers, and how many more. */
function listOf(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 8).join(", ");
  return numbers.length > 8 ? `${shown} … (+${numbers.length - 8})` : shown;
}
