import { defineDiagnostics, entry } from "../../diagnostics/define.js";

const orderWhy = {
  id: "Nomor di berkas adalah nomor hukum: rujukan, aturan, dan sistem lain menunjuk tempat ini dengan nomornya.",
  en: "The numbers in the file are the numbers of the law: references, rules and other systems point here by them.",
};
const lostWhy = {
  id: "Teks yang tidak punya tempat dalam susunan pasal tidak dapat dirujuk dan tidak sampai ke pembaca di tempat yang benar.",
  en: "Text without a place in the structure cannot be cited and does not reach readers where it belongs.",
};

/** Findings about how lines become BAB, Pasal, ayat, huruf and angka. */
export const diagnose = defineDiagnostics("structure", {
  "number-out-of-sequence": entry({
    severity: "error",
    summary: { id: "Nomor tidak urut", en: "Number out of sequence" },
    message: (p: { written: string; expected: string; repeated: boolean }) => ({
      id: p.repeated
        ? `${p.written} ditulis dua kali; sesudah yang pertama diharapkan ${p.expected}.`
        : `${p.written} tidak urut; di sini diharapkan ${p.expected}.`,
      en: p.repeated
        ? `${p.written} is written twice; after the first, ${p.expected} is expected.`
        : `${p.written} is out of sequence; ${p.expected} is expected here.`,
    }),
    why: orderWhy,
    ground: "UU 12/2011 Lampiran II angka 71–95",
    help: (p) => ({
      id: `Ubah menjadi ${p.expected}, atau tambahkan yang hilang; dalam rancangan, \`pedoman fix --renumber\` mengurutkan semuanya beserta rujukannya. Nomor sisipan ditulis seperti \`Pasal 12A\`, \`(1a)\`, \`BAB IXA\`.`,
      en: `Change it to ${p.expected}, or add what is missing; in a draft, \`pedoman fix --renumber\` puts them all in order, with what refers to them. Insertions are written \`Pasal 12A\`, \`(1a)\`, \`BAB IXA\`.`,
    }),
    example: { written: "Pasal 14", expected: "Pasal 13", repeated: false },
  }),
  "label-without-place": entry({
    severity: "error",
    summary: { id: "Nomor tanpa tempat", en: "Label without a place" },
    message: (p: { label: string }) => ({
      id: `Tidak ada daftar terbuka tempat \`${p.label}\` dapat berlanjut, dan daftar baru tidak dimulai dengan nomor ini.`,
      en: `No open list continues with \`${p.label}\`, and no list begins with it.`,
    }),
    why: orderWhy,
    ground: "UU 12/2011 Lampiran II angka 82–95",
    help: () => ({
      id: "Periksa apakah nomor sebelumnya hilang, atau apakah teks sesudah rincian (penutup rincian) memutus daftar ini.",
      en: "Check whether the number before it is missing, or whether text after the items has ended the list.",
    }),
    example: { label: "c." },
  }),
  "label-after-label": entry({
    severity: "warning",
    summary: { id: "Dua nomor berturut-turut", en: "Two labels in a row" },
    message: (p: { label: string; after: string }) => ({
      id: `\`${p.label}\` sesudah \`${p.after}\` di baris yang sama terbaca sebagai teks: di situ hanya nomor pertama sebuah rincian dapat menyusul.`,
      en: `\`${p.label}\` behind \`${p.after}\` on the same line is read as text: only the first label of a list can follow there.`,
    }),
    why: orderWhy,
    ground: "UU 12/2011 Lampiran II angka 82–95",
    help: (p) => ({
      id: `Bila \`${p.label}\` nomor ketentuan, beri baris sendiri, atau hapus nomor yang berlebih.`,
      en: `If \`${p.label}\` is the label of a provision, give it a line of its own, or delete the label that is too many.`,
    }),
    example: { label: "b.", after: "(1)" },
  }),
  "list-restarted": entry({
    severity: "error",
    summary: { id: "Rincian dimulai ulang", en: "List restarted" },
    message: (p: { label: string }) => ({
      id: `Rincian dimulai lagi dengan \`${p.label}\` padahal rincian sejenis belum selesai.`,
      en: `A list starts again with \`${p.label}\` while one of its kind is still open.`,
    }),
    why: orderWhy,
    ground: "UU 12/2011 Lampiran II angka 87",
    help: () => ({
      id: "Rincian di dalam rincian memakai bentuk berikutnya: a. › 1. › a) › 1). Bila ini rincian lain, beri kalimat pengantar.",
      en: "A list inside a list uses the next form: a. › 1. › a) › 1). If it is another list, give it a lead-in.",
    }),
    example: { label: "a." },
  }),
  "list-ambiguous": entry({
    severity: "warning",
    summary: { id: "Rincian berlanjut di dua tempat", en: "Label continues two lists" },
    message: (p: { label: string; chosen: string }) => ({
      id: `\`${p.label}\` dapat melanjutkan dua rincian; dibaca sebagai lanjutan ${p.chosen}.`,
      en: `\`${p.label}\` could continue two lists; it is read as going on after ${p.chosen}.`,
    }),
    why: orderWhy,
    ground: "UU 12/2011 Lampiran II angka 87",
    help: () => ({
      id: "Pakai bentuk nomor yang berbeda untuk tiap tingkat: a. › 1. › a) › 1).",
      en: "Use a different form of label on each level: a. › 1. › a) › 1).",
    }),
    example: { label: "2.", chosen: "`1.`" },
  }),
  "open-punctuation": entry({
    severity: "warning",
    summary: { id: "Baris sebelum nomor belum ditutup", en: "Line above a label is not closed" },
    message: (p: { label: string }) => ({
      id: `Baris sebelum \`${p.label}\` tidak diakhiri titik, titik dua, atau titik koma.`,
      en: `The line above \`${p.label}\` does not end in a full stop, colon or semicolon.`,
    }),
    why: {
      id: "Tanpa tanda baca penutup, nomor ini bisa terbaca sebagai rujukan yang terpotong baris.",
      en: "Without closing punctuation this label could be read as a wrapped reference.",
    },
    ground: "UU 12/2011 Lampiran II angka 87",
    help: () => ({
      id: "Tutup baris sebelumnya: pengantar rincian dengan `:`, butir dengan `;`, kalimat dengan `.`.",
      en: "Close the line above: a lead-in with `:`, an item with `;`, a sentence with `.`.",
    }),
    example: { label: "b." },
  }),
  "wrapped-reference": entry({
    severity: "info",
    fix: "safe",
    summary: { id: "Rujukan terpotong baris", en: "Reference wrapped at a label" },
    message: (p: { label: string }) => ({
      id: `\`${p.label}\` di awal baris ini dibaca sebagai bagian kalimat sebelumnya, bukan sebagai nomor.`,
      en: `\`${p.label}\` at the start of this line is read as part of the sentence above, not as a label.`,
    }),
    why: {
      id: "Baris sebelumnya belum ditutup, sehingga ini rujukan yang terpotong.",
      en: "The line above is not closed, so this is a reference cut by the end of the line.",
    },
    help: () => ({
      id: "Gabungkan dengan baris sebelumnya; bila memang nomor baru, tutup baris sebelumnya atau beri baris kosong.",
      en: "Join it to the line above; if it is a new label, close the line above or leave an empty line.",
    }),
    example: { label: "(1)" },
  }),
  "label-after-open-line": entry({
    severity: "error",
    summary: { id: "Nomor berikutnya terbaca sebagai kalimat", en: "Next label read as part of a sentence" },
    message: (p: { label: string }) => ({
      id: `\`${p.label}\` adalah nomor berikutnya, tetapi baris di atasnya belum ditutup sehingga terbaca sebagai lanjutan kalimat.`,
      en: `\`${p.label}\` is the next label, but the line above is not closed, so it is read as part of that sentence.`,
    }),
    why: {
      id: "Butir atau ayat yang terbaca sebagai kalimat hilang dari susunan: tidak dapat dirujuk dan tidak punya aturan.",
      en: "An item read as a sentence is lost from the structure: it cannot be cited and has no rule.",
    },
    ground: "UU 12/2011 Lampiran II angka 87",
    help: () => ({
      id: "Tutup baris di atasnya: butir dengan `;`, kalimat dengan `.`; atau beri baris kosong. Bila ini memang rujukan, gabungkan barisnya.",
      en: "Close the line above: an item with `;`, a sentence with `.`; or leave an empty line. If it is a reference, join the lines.",
    }),
    example: { label: "b." },
  }),
  "heading-without-mark": entry({
    severity: "error",
    fix: "safe",
    summary: { id: "Judul tanpa tanda #", en: "Heading without #" },
    message: (p: { heading: string }) => ({
      id: `«${p.heading}» tampak seperti judul, tetapi terbaca sebagai kalimat.`,
      en: `“${p.heading}” looks like a heading but is read as a sentence.`,
    }),
    why: {
      id: "Tanpa tanda #, ketentuan ini menjadi bagian dari pasal sebelumnya.",
      en: "Without the #, this provision becomes part of the pasal before it.",
    },
    ground: "UU 12/2011 Lampiran II angka 66–80",
    help: (p) => ({ id: `Tulis \`## ${p.heading}\`.`, en: `Write \`## ${p.heading}\`.` }),
    example: { heading: "Pasal 3" },
  }),
  "unknown-block": entry({
    severity: "error",
    fix: "safe",
    summary: { id: "Blok berpagar tidak dikenal", en: "Unknown fenced block" },
    message: (p: { language: string; nearest: string | undefined }) => ({
      id: p.language === "" ? "Blok berpagar ini tidak bernama." : `Blok \`${p.language}\` tidak dikenal.`,
      en: p.language === "" ? "This fenced block has no name." : `The block \`${p.language}\` is not known.`,
    }),
    why: {
      id: "Aturan di dalam blok yang tidak dikenal tidak dibaca siapa pun.",
      en: "Nobody reads the rules inside an unknown block.",
    },
    help: (p) => ({
      id: p.nearest
        ? `Mungkin yang dimaksud \`${p.nearest}\`?`
        : "Di dalam pasal dikenal `aturan`, `skenario`, dan `keputusan`.",
      en: p.nearest
        ? `Did you mean \`${p.nearest}\`?`
        : "Inside a pasal `aturan`, `skenario` and `keputusan` are known.",
    }),
    example: { language: "aturna", nearest: "aturan" },
  }),
  "label-near-miss": entry({
    severity: "warning",
    fix: "safe",
    summary: { id: "Hampir sebuah nomor", en: "Almost a label" },
    message: (p: { written: string; meant: string }) => ({
      id: `\`${p.written}\` tampak seperti nomor tetapi tidak terbaca sebagai nomor.`,
      en: `\`${p.written}\` looks like a label but is not read as one.`,
    }),
    why: orderWhy,
    help: (p) => ({
      id: `Tulis \`${p.meant}\`: nomor tanpa hiasan, diikuti satu spasi.`,
      en: `Write \`${p.meant}\`: the label without markup, followed by one blank.`,
    }),
    example: { written: "(1)Admin", meant: "(1)" },
  }),
  "label-inside-inline": entry({
    severity: "error",
    summary: { id: "Nomor di dalam huruf tebal atau tautan", en: "Label inside emphasis or a link" },
    message: (p: { label: string }) => ({
      id: `\`${p.label}\` di awal baris berada di dalam teks tebal, miring, atau tautan yang dibuka di atasnya.`,
      en: `\`${p.label}\` at the start of a line lies inside emphasis or a link opened above it.`,
    }),
    why: orderWhy,
    help: () => ({
      id: "Tutup tanda tebal atau miring di akhir barisnya sendiri.",
      en: "Close the emphasis at the end of its own line.",
    }),
    example: { label: "(2)" },
  }),
  "nested-wrap-up": entry({
    severity: "warning",
    summary: { id: "Penutup rincian bertingkat", en: "Wrap-up text after nested lists" },
    message: () => ({
      id: "Teks ini menutup rincian bertingkat: tidak jelas rincian mana yang ditutupnya.",
      en: "This text follows nested lists: it is not clear which list it closes.",
    }),
    why: {
      id: "Penutup rincian berlaku bagi seluruh rincian di atasnya; pada rincian bertingkat pembaca bisa salah memahaminya.",
      en: "Wrap-up text governs the whole list above it; with nested lists readers may take it wrongly.",
    },
    help: () => ({ id: "Pecah menjadi dua ayat atau tulis ulang.", en: "Split into two ayat, or rewrite." }),
  }),
  "unknown-heading": entry({
    severity: "error",
    summary: { id: "Judul tidak dikenal", en: "Unknown heading" },
    message: (p: { heading: string }) => ({
      id: `«${p.heading}» bukan judul yang dikenal di batang tubuh.`,
      en: `“${p.heading}” is not a heading known in the body of an act.`,
    }),
    why: lostWhy,
    ground: "UU 12/2011 Lampiran II angka 66–80",
    help: () => ({
      id: "Judul batang tubuh: `Menimbang`, `Mengingat`, `BAB I JUDUL`, `Bagian Kesatu Judul`, `Paragraf 1 Judul`, `Pasal 1`, `PENJELASAN`, `LAMPIRAN`; dalam keputusan: `KESATU`, `KEDUA`.",
      en: "Headings of the body: `Menimbang`, `Mengingat`, `BAB I JUDUL`, `Bagian Kesatu Judul`, `Paragraf 1 Judul`, `Pasal 1`, `PENJELASAN`, `LAMPIRAN`; in a decree `KESATU`, `KEDUA`.",
    }),
    example: { heading: "Penutup" },
  }),
  "pasal-with-title": entry({
    severity: "error",
    summary: { id: "Pasal berjudul", en: "Pasal with a title" },
    message: (p: { title: string }) => ({
      id: `Pasal tidak berjudul, tetapi di sini tertulis «${p.title}».`,
      en: `A pasal has no title, but “${p.title}” is written here.`,
    }),
    why: {
      id: "Yang berjudul hanya bab, bagian, dan paragraf.",
      en: "Only bab, bagian and paragraf carry titles.",
    },
    ground: "UU 12/2011 Lampiran II angka 71–80",
    help: () => ({
      id: "Hapus judulnya; nama untuk mesin ditulis sebagai id: `## Pasal 5 {#tangga-persetujuan}`.",
      en: "Remove the title; a name for machines is written as an id: `## Pasal 5 {#tangga-persetujuan}`.",
    }),
    example: { title: "Definisi" },
  }),
  "group-without-title": entry({
    severity: "error",
    summary: { id: "Bab, bagian, atau paragraf tanpa judul", en: "Bab, bagian or paragraf without a title" },
    message: (p: { label: string }) => ({ id: `${p.label} tidak berjudul.`, en: `${p.label} has no title.` }),
    why: {
      id: "Bab, bagian, dan paragraf wajib berjudul agar isinya dapat ditemukan.",
      en: "Bab, bagian and paragraf must have a title so that readers find what they hold.",
    },
    ground: "UU 12/2011 Lampiran II angka 72–76",
    help: (p) => ({
      id: `Tulis judul di baris yang sama: \`${p.label} ${p.label.startsWith("BAB") ? "KETENTUAN UMUM" : "Umum"}\`.`,
      en: `Write the title on the same line: \`${p.label} ${p.label.startsWith("BAB") ? "KETENTUAN UMUM" : "Umum"}\`.`,
    }),
    example: { label: "BAB II" },
  }),
  "group-without-parent": entry({
    severity: "error",
    summary: {
      id: "Bagian di luar bab atau paragraf di luar bagian",
      en: "Bagian outside a bab, or paragraf outside a bagian",
    },
    message: (p: { label: string; parent: string }) => ({
      id: `${p.label} harus berada di dalam sebuah ${p.parent}.`,
      en: `${p.label} must stand inside a ${p.parent}.`,
    }),
    why: {
      id: "Pengelompokan yang dikenal: bab–pasal, bab–bagian–pasal, dan bab–bagian–paragraf–pasal.",
      en: "The known groupings are bab–pasal, bab–bagian–pasal and bab–bagian–paragraf–pasal.",
    },
    ground: "UU 12/2011 Lampiran II angka 70",
    help: (p) => ({ id: `Tambahkan ${p.parent} di atasnya.`, en: `Add a ${p.parent} above it.` }),
    example: { label: "Bagian Kesatu", parent: "bab" },
  }),
  "text-outside-pasal": entry({
    severity: "error",
    summary: { id: "Teks di luar pasal", en: "Text outside a pasal" },
    message: () => ({
      id: "Teks ini berada di luar pasal.",
      en: "This text stands outside any pasal.",
    }),
    why: lostWhy,
    ground: "UU 12/2011 Lampiran II angka 77",
    help: () => ({
      id: "Pindahkan ke dalam pasal, Menimbang, Mengingat, PENJELASAN, atau LAMPIRAN.",
      en: "Move it into a pasal, Menimbang, Mengingat, PENJELASAN or LAMPIRAN.",
    }),
  }),
  "formula-typed": entry({
    severity: "error",
    summary: { id: "Rumusan baku diketik", en: "Fixed formula typed" },
    message: (p: { formula: string }) => ({
      id: `«${p.formula}» adalah rumusan baku yang dibuat sendiri dari frontmatter.`,
      en: `“${p.formula}” is a fixed formula, generated from the frontmatter.`,
    }),
    why: {
      id: "Rumusan yang diketik dapat menyimpang dari bentuk baku dan dari nomor, tanggal, serta nama di frontmatter.",
      en: "A typed formula may stray from its fixed form and from the number, date and names in the frontmatter.",
    },
    ground: "UU 12/2011 Lampiran II angka 15–16, 53–59, 160–173",
    help: () => ({
      id: "Hapus baris ini; isi `nomor`, `penetapan`, dan `pengundangan` di frontmatter.",
      en: "Delete this line; fill in `nomor`, `penetapan` and `pengundangan` in the frontmatter.",
    }),
    example: { formula: "DENGAN RAHMAT TUHAN YANG MAHA ESA" },
  }),
  "bullet-in-pasal": entry({
    severity: "error",
    summary: { id: "Butir tanpa nomor di dalam pasal", en: "Bullet inside a pasal" },
    message: () => ({
      id: "Di dalam pasal tidak ada butir tanpa nomor.",
      en: "There are no unnumbered bullets inside a pasal.",
    }),
    why: {
      id: "Butir tanpa nomor tidak dapat dirujuk.",
      en: "An unnumbered item cannot be cited.",
    },
    ground: "UU 12/2011 Lampiran II angka 87",
    help: () => ({
      id: "Pakai rincian `a.`, `b.`, `c.`; bila ini baris yang terpotong, gabungkan dengan baris sebelumnya.",
      en: "Use items `a.`, `b.`, `c.`; if this is a wrapped line, join it to the line above.",
    }),
  }),
  "markup-in-pasal": entry({
    severity: "error",
    summary: { id: "Bentuk Markdown yang tidak dipakai di pasal", en: "Markdown not used inside a pasal" },
    message: (p: { what: "setext" | "html" | "definition" | "divider" }) => ({
      id: {
        setext: "Garis di bawah teks membuat judul; di dalam pasal tidak ada judul seperti itu.",
        html: "Di dalam pasal tidak ada HTML; teks dalam kurung sudut dibaca sebagai teks biasa.",
        definition:
          "Baris ini dibaca Markdown sebagai alamat tautan dan teksnya akan hilang; di sini dibaca sebagai teks.",
        divider: "Garis pemisah tidak punya arti di dalam pasal.",
      }[p.what],
      en: {
        setext: "A line under text makes a heading; there are no such headings inside a pasal.",
        html: "There is no HTML inside a pasal; text in angle brackets is read as plain text.",
        definition: "Markdown reads this line as a link address and drops it; here it is read as text.",
        divider: "A dividing line means nothing inside a pasal.",
      }[p.what],
    }),
    why: lostWhy,
    help: () => ({
      id: "Tulis sebagai kalimat atau rincian biasa.",
      en: "Write it as an ordinary sentence or item.",
    }),
    example: { what: "html" },
  }),
  "duplicate-id": entry({
    severity: "error",
    summary: { id: "Id dipakai dua kali", en: "Id used twice" },
    message: (p: { id: string }) => ({
      id: `Id \`${p.id}\` sudah dipakai di tempat lain.`,
      en: `The id \`${p.id}\` is already used elsewhere.`,
    }),
    why: {
      id: "Id adalah alamat tetap; dua tempat dengan satu alamat tidak dapat dirujuk.",
      en: "An id is a permanent address; two places with one address cannot be cited.",
    },
    help: () => ({ id: "Beri salah satunya id lain.", en: "Give one of them another id." }),
    example: { id: "tangga-persetujuan" },
  }),
  "empty-unit": entry({
    severity: "error",
    summary: { id: "Ketentuan kosong", en: "Empty provision" },
    message: (p: { label: string }) => ({ id: `${p.label} tidak berisi.`, en: `${p.label} is empty.` }),
    why: lostWhy,
    help: () => ({
      id: "Tulis isinya; ketentuan yang dihapus ditulis `Dihapus.` dan nomornya tetap.",
      en: "Write what it says; a repealed provision reads `Dihapus.` and keeps its number.",
    }),
    example: { label: "Pasal 7" },
  }),
});
