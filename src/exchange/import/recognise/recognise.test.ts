import { describe, expect, it } from "vitest";
import { lvl, makeWord, num, p } from "../../../testing/make-word.js";
import { readWordFile } from "../word/read-word-file.js";
import { readWordText } from "../word/read-word-text.js";
import { linesOfMarkdown } from "./lines-of-markdown.js";
import { linesOfText } from "./lines-of-text.js";
import { linesOfWord } from "./lines-of-word.js";
import { ocrSigns } from "./ocr-signs.js";
import { type Recognised, recognise } from "./recognise.js";

function fromText(text: string): Recognised & { readonly furniture: readonly string[] } {
  const { pieces, leftOut } = linesOfText(text);
  return { ...recognise(pieces, "berkas", 2026), furniture: leftOut.map(({ text: words, why }) => `${why}: ${words}`) };
}

/** The text without its frontmatter. */
function body({ text }: Recognised): string {
  return text.replace(/^---\n.*?\n---\n\n/s, "");
}

const opening = "PERATURAN BUPATI SAMUDRA\nNOMOR 12 TAHUN 2024\nTENTANG\nPENGELOLAAN ARSIP\n";

describe("an act as it is copied from a gazette", () => {
  const gazette = `
                    BUPATI SAMUDRA
                 PROVINSI NUSANTARA

              PERATURAN BUPATI SAMUDRA
                NOMOR 12 TAHUN 2024
                      TENTANG
           PENGELOLAAN ARSIP DAN LAYANAN
                INFORMASI PUBLIK

         DENGAN RAHMAT TUHAN YANG MAHA ESA
                  BUPATI SAMUDRA,

Menimbang : a. bahwa arsip merupakan bahan bukti
            penyelenggaraan pemerintahan;
            b. bahwa berdasarkan pertimbangan sebagaimana
            dimaksud dalam huruf a, perlu menetapkan Peraturan
            Bupati tentang Pengelolaan Arsip;

Mengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara
            Republik Indonesia Tahun 1945;
            2. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;

                                        MEMUTUSKAN . . .
SK No 123456 A
www.peraturan.go.id
2024, No.12                  -2-

                   MEMUTUSKAN:
Menetapkan : PERATURAN BUPATI TENTANG PENGELOLAAN ARSIP DAN LAYANAN
             INFORMASI PUBLIK.

                      BAB I
                 KETENTUAN UMUM

                     Pasal 1
Dalam Peraturan Bupati ini yang dimaksud dengan:
1. Daerah adalah Kabupaten Samudra.
2. Arsip adalah rekaman kegiatan dalam berbagai
bentuk.

                     Pasal 2
(1) Arsip dikelola oleh Perangkat Daerah. (2) Perangkat Daerah
wajib: a. mencatat arsip; b. menyimpan arsip; dan c. melaporkan
arsip sebagaimana dimaksud dalam
Pasal 1
angka 2.

                     BAB II
                PENYIMPANAN ARSIP
                 DAN PEMUSNAHAN
                 Bagian Kesatu
                      Umum
                     Pasal 3
Arsip disimpan paling singkat 20 (dua puluh)
www.peraturan.go.id
2024, No.12                  -3-

tahun.

                     Pasal 4
Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

Agar setiap orang mengetahuinya, memerintahkan pengundangan
Peraturan Bupati ini dengan penempatannya dalam Berita Daerah.

                      Ditetapkan di Tanjung Samudra
                      pada tanggal 5 Maret 2024
                      BUPATI SAMUDRA,
                      ttd
                      BUDI SANTOSO
Diundangkan di Tanjung Samudra
pada tanggal 6 Maret 2024
SEKRETARIS DAERAH KABUPATEN SAMUDRA,
ttd
SITI AMINAH
BERITA DAERAH KABUPATEN SAMUDRA TAHUN 2024 NOMOR 12

PENJELASAN
ATAS
PERATURAN BUPATI SAMUDRA
NOMOR 12 TAHUN 2024
TENTANG
PENGELOLAAN ARSIP DAN LAYANAN INFORMASI PUBLIK
I. UMUM
Arsip penting bagi
pemerintahan.
II. PASAL DEMI PASAL
Pasal 1
Cukup jelas.
Pasal 2
Ayat (1)
Yang dimaksud dengan "dikelola" adalah diurus.

LAMPIRAN I
PERATURAN BUPATI SAMUDRA
NOMOR 12 TAHUN 2024
TENTANG
PENGELOLAAN ARSIP DAN LAYANAN INFORMASI PUBLIK
DAFTAR ARSIP VITAL
A. UMUM
Arsip vital disimpan.
BUPATI SAMUDRA,
ttd
BUDI SANTOSO
`;
  const made = fromText(gazette);

  it("is an act in the form of the format", () => {
    expect(body(made)).toBe(`## Menimbang

a. bahwa arsip merupakan bahan bukti penyelenggaraan pemerintahan;

b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Pengelolaan Arsip;

## Mengingat

1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;

2. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;

# BAB I KETENTUAN UMUM

## Pasal 1

Dalam Peraturan Bupati ini yang dimaksud dengan:

1. Daerah adalah Kabupaten Samudra.

2. Arsip adalah rekaman kegiatan dalam berbagai bentuk.

## Pasal 2

(1) Arsip dikelola oleh Perangkat Daerah.

(2) Perangkat Daerah wajib:

a. mencatat arsip;

b. menyimpan arsip; dan

c. melaporkan arsip sebagaimana dimaksud dalam Pasal 1 angka 2.

# BAB II PENYIMPANAN ARSIP DAN PEMUSNAHAN

## Bagian Kesatu Umum

## Pasal 3

Arsip disimpan paling singkat 20 (dua puluh) tahun.

## Pasal 4

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

# PENJELASAN

## I. UMUM

Arsip penting bagi pemerintahan.

## II. PASAL DEMI PASAL

### Pasal 1

Cukup jelas.

### Pasal 2

Ayat (1)

Yang dimaksud dengan "dikelola" adalah diurus.

# LAMPIRAN I DAFTAR ARSIP VITAL

## A. UMUM

Arsip vital disimpan.
`);
  });

  it("has its frontmatter from its opening and closing, each guess marked on a line of its own", () => {
    expect(made.text.slice(0, made.text.indexOf("\n\n"))).toBe(`---
jenis: peraturan-bupati
# DITEBAK: dibuat dari judul; ganti sebelum dirujuk dokumen lain.
id: perbup-pengelolaan-arsip-dan-layanan-informasi-publik
# DITEBAK: ditulis dengan huruf kapital dalam berkas asal; periksa huruf besar dan singkatannya.
judul: Pengelolaan Arsip dan Layanan Informasi Publik
nomor: "12"
tahun: 2024
# DITEBAK: tidak disebut dalam berkas asal; isi yang benar.
edisi: 1
# DITEBAK: dari ada tidaknya nomor dan tanggal.
status: berlaku
# DITEBAK: dari tanggal pengundangan atau penetapan.
berlaku: { mulai: 2024-03-06 }
penetapan: { tempat: Tanjung Samudra, tanggal: 2024-03-05, nama: "BUDI SANTOSO" }
pengundangan: { tempat: Tanjung Samudra, tanggal: 2024-03-06, nama: "SITI AMINAH", nomor: "12" }
---`);
    expect(made.guesses.map(({ key }) => key)).toEqual(["id", "judul", "edisi", "status", "berlaku"]);
  });

  it("loses what belongs to the page, and says what that was", () => {
    expect(made.furniture).toEqual([
      "catchword: MEMUTUSKAN . . .",
      "page: SK No 123456 A",
      "page: www.peraturan.go.id",
      "page: 2024, No.12 -2-",
      "page: www.peraturan.go.id",
      "page: 2024, No.12 -3-",
    ]);
  });

  it("says on which line each paragraph stands", () => {
    const lines = made.text.split("\n");
    const source = gazette.split("\n");
    const pasal = source.indexOf("                     Pasal 3") + 1;
    const found = made.kept.find(({ from }) => from.includes(pasal));
    expect(lines[(found?.line ?? 0) - 1]).toBe("## Pasal 3");
  });
});

describe("labels", () => {
  const act = (text: string): string =>
    body(fromText(`${opening}MEMUTUSKAN:\nPasal 1\nSatu.\nPasal 2\n${text}`)).split("## Pasal 2\n\n")[1] as string;

  it("that are a reference broken between two lines stay in their sentence", () => {
    expect(act("Ketentuan sebagaimana dimaksud pada ayat\n(2) huruf b dan\nPasal 1\nberlaku.\n")).toBe(
      "Ketentuan sebagaimana dimaksud pada ayat (2) huruf b dan Pasal 1 berlaku.\n",
    );
  });

  it("that are the first of their kind stay in their sentence too, where the line above names the unit", () => {
    expect(
      act("(1) Satu.\n(2) Ketentuan sebagaimana dimaksud dalam Pasal 1 ayat\n(1) dan ayat (3) berlaku.\n(3) Tiga.\n"),
    ).toBe(
      "(1) Satu.\n\n(2) Ketentuan sebagaimana dimaksud dalam Pasal 1 ayat (1) dan ayat (3) berlaku.\n\n(3) Tiga.\n",
    );
  });

  it("are not parted from the rest of a line that a narrow column broke after a comma", () => {
    expect(act("(1) Keberatan,\nKeringanan, dan Pengembalian (Nomor 147,\nTambahan Nomor 6245).\n(2) Dua.\n")).toBe(
      "(1) Keberatan, Keringanan, dan Pengembalian (Nomor 147, Tambahan Nomor 6245).\n\n(2) Dua.\n",
    );
  });

  it("come after a connector that has a line to itself", () => {
    expect(act("Dibuat:\na. satu;\natau\nb. dua.\n")).toBe("Dibuat:\n\na. satu; atau\n\nb. dua.\n");
  });

  it("go on over the foot of a page, which parts no sentence, even before a capital", () => {
    expect(
      act("Memuat:\na. nama Pengusaha Kena\n\n- 4 -\nPajak penjual;\nb. alamat.\n\n- 5 -\n\nPasal 3\nTiga.\n"),
    ).toBe("Memuat:\n\na. nama Pengusaha Kena Pajak penjual;\n\nb. alamat.\n\n## Pasal 3\n\nTiga.\n");
  });

  it("that a print in columns put above their word are read after it", () => {
    const text = body(
      fromText(
        "PERATURAN BUPATI CONTOH\nNOMOR 3 TAHUN 2019\nTENTANG\nAKUN\na.\nMenimbang bahwa akun\nperlu diatur;\nb. bahwa perlu;\nMEMUTUSKAN:\nPasal 1\nSatu.\n",
      ),
    );
    expect(text).toContain("## Menimbang\n\na. bahwa akun perlu diatur;\n\nb. bahwa perlu;\n");
  });

  it("that ran into a line begin their own, as long as their list goes on", () => {
    expect(act("(1) Wajib: a. satu; atau b. dua. (2) Boleh.\n")).toBe(
      "(1) Wajib:\n\na. satu; atau\n\nb. dua.\n\n(2) Boleh.\n",
    );
    expect(act("Menurut a. n. Bupati; lihat c. di atas.\n")).toBe("Menurut a. n. Bupati; lihat c. di atas.\n");
  });
});

it("an amendment that only takes a Paragraf out, or names a BAB on its second line, ends the quotation before it", () => {
  const { text } = fromText(`${opening}MEMUTUSKAN:
Menetapkan : PERATURAN BUPATI.
Pasal I
Beberapa ketentuan dalam Peraturan Bupati diubah sebagai berikut:
1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:
Pasal 5
(1) Satu.
2. Paragraf 7 dihapus.
3. Di antara BAB V dan BAB VI disisipkan 1 (satu) bab yakni
BAB VA sehingga berbunyi sebagai berikut:
BAB VA
SISIPAN

4. Di antara Pasal 30 dan Pasal 31 disisipkan 1 (satu) pasal, yakni Pasal 30A sehingga berbunyi sebagai berikut:
Pasal 30A
(1) Satu.
`);
  expect(text.split("sebagai berikut:\n\n1. ")[1]).toBe(`Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:

> Pasal 5
>
> (1) Satu.

2. Paragraf 7 dihapus.

3. Di antara BAB V dan BAB VI disisipkan 1 (satu) bab yakni BAB VA sehingga berbunyi sebagai berikut:

> BAB VA
>
> SISIPAN

4. Di antara Pasal 30 dan Pasal 31 disisipkan 1 (satu) pasal, yakni Pasal 30A sehingga berbunyi sebagai berikut:

> Pasal 30A
>
> (1) Satu.
`);
});

describe("an ayat below a formula, which has no full stop", () => {
  const below = (above: string, label: string): string =>
    body(
      fromText(
        `${opening}MEMUTUSKAN:\nMenetapkan : X.\nPasal 2\n(1) Denda dihitung sebagai berikut:\n\n- 3 -\n${above}\n${label} Perhitungan dilakukan.\nPasal 3\nIsi.\n`,
      ),
    );

  it("begins its own paragraph if it is the next", () => {
    expect(below("Denda = 20% x C", "(2)")).toContain("Denda = 20% x C\n\n(2) Perhitungan dilakukan.");
    expect(below("Denda = 20% x C\nper hari", "(2)")).toContain("per hari\n\n(2) Perhitungan");
  });

  it.each([
    ["another number", "Denda = 20% x C", "(3)"],
    ["a reference broken between two lines", "Denda = 20% x C menurut ayat", "(2)"],
    ["the second of two", "Denda = 20% x C menurut ayat (1) dan", "(2)"],
    ["a formula that goes on", "Denda = 20% x", "(2)"],
    ["no formula", "Denda sebesar 20%", "(2)"],
  ])("%s stays on its line", (_what, above, label) => {
    expect(below(above, label)).toContain(`${above} ${label} Perhitungan dilakukan.`);
  });
});

it("what closes a list stands below it, the rest of an item in the item", () => {
  const list = (last: string, rest: string): string =>
    body(
      fromText(
        `${opening}MEMUTUSKAN:\nMenetapkan : X.\nPasal 2\nSetiap orang termasuk:\na. perantara; dan/atau\nb. ${last}\n${rest}\nPasal 3\nIsi.\n`,
      ),
    );
  const rule = "dilarang melakukan kesepakatan dengan maksud menghindari pajak.";
  expect(list("pihak lain,", rule)).toContain(`b. pihak lain,\n\n${rule}`);
  expect(list("pihak lain yang bekerja untuk lembaga keuangan,", rule)).toContain(`keuangan, ${rule}`);
  expect(list("pihak lain", rule)).toContain(`b. pihak lain ${rule}`);
  expect(list("pihak lain,", "dilarang menghindar.")).toContain("b. pihak lain, dilarang menghindar.");
});

describe("the pages of a text made from PDF", () => {
  const page = (length: number): string =>
    Array.from({ length }, (_, index) => `Baris ke-${index} dari halaman ini,\n`).join("");
  const numbered = `1\n${opening}Menimbang : bahwa perlu;\n${page(8)}Mengingat : 1. Satu;\n\n2\n2. Dua;\n3. Tiga;\n${page(10)}\n3\n4. Empat;\n`;

  it("numbers without dashes are left out, and the list goes on after them", () => {
    const made = fromText(numbered);
    expect(made.furniture).toEqual(["page: 1", "page: 2", "page: 3"]);
    expect(body(made)).toContain("1. Satu;\n\n2. Dua;\n\n3. Tiga;");
    expect(body(made)).toContain("\n\n4. Empat;");
  });

  it("numbers that count rows, or stand inside a paragraph, or do not count on, are text", () => {
    const rows = fromText(`${opening}Menimbang : bahwa perlu;\n\n1\nsatu\n\n2\ndua\n\n3\ntiga\n`);
    expect(rows.furniture).toEqual([]);
    expect(fromText(numbered.replace("\n\n2\n", "\n2\n").replace("\n\n3\n", "\n3\n")).furniture).toEqual([]);
    expect(fromText(numbered.replace("\n\n3\n", "\n\n7\n")).furniture).toEqual(["page: 1", "page: 2"]);
    expect(fromText(numbered.replace(/^1\n/, "").replace("\n\n3\n", "\n\n7\n")).furniture).toEqual([]);
  });

  it("a sentence that a page cuts after a comma goes on, what closes a list does not", () => {
    const cut = (below: string): string =>
      body(
        fromText(
          `${opening}Menimbang : bahwa perlu;\nMengingat : 1. Lembaran Tahun 2024,\n\n- 2 -\n${below};\n2. Dua;\n`,
        ),
      );
    expect(cut("Tambahan Lembaran")).toContain("1. Lembaran Tahun 2024, Tambahan Lembaran;\n\n2. Dua;");
    expect(cut("dilarang")).toContain("1. Lembaran Tahun 2024,\n\ndilarang;");
  });
});

it("an amending act has what it quotes in a quotation, until its own list goes on", () => {
  const { text } = fromText(`PERATURAN BUPATI X
NOMOR 3 TAHUN 2024
TENTANG
PERUBAHAN ATAS PERATURAN BUPATI NOMOR 1 TAHUN 2020
MEMUTUSKAN:
Menetapkan : PERATURAN BUPATI.
Pasal I
Beberapa ketentuan dalam Peraturan Bupati diubah sebagai berikut:
1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:
Pasal 5
(1) Satu.
(2) Dua:
1. angka satu;
2. angka dua.
2. Di antara Pasal 8 dan Pasal 9 disisipkan 1 (satu) pasal, sehingga berbunyi sebagai berikut:
Pasal 8A
Sisipan.
Pasal II
Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
`);
  expect(text.split("\n---\n\n")[1]).toBe(`## Pasal I

Beberapa ketentuan dalam Peraturan Bupati diubah sebagai berikut:

1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:

> Pasal 5
>
> (1) Satu.
>
> (2) Dua:
>
> 1. angka satu;
>
> 2. angka dua.

2. Di antara Pasal 8 dan Pasal 9 disisipkan 1 (satu) pasal, sehingga berbunyi sebagai berikut:

> Pasal 8A
>
> Sisipan.

## Pasal II

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
`);
});

it("a decree has its diktum, and those who get a copy in its frontmatter", () => {
  const made = fromText(`KEPUTUSAN BUPATI X
NOMOR 188/45/KUM TAHUN 2024
TENTANG
PENETAPAN ADMIN
BUPATI X,
Menimbang : bahwa perlu;
Mengingat : Undang-Undang;
MEMUTUSKAN:
Menetapkan :
KESATU : Menetapkan Admin.
KEDUA : Keputusan Bupati ini mulai berlaku pada tanggal ditetapkan.
Ditetapkan di X
pada tanggal 1 Februari 2024
Tembusan:
1. Gubernur;
2. Inspektur.
`);
  expect(body(made)).toBe(
    "## Menimbang\n\nbahwa perlu;\n\n## Mengingat\n\nUndang-Undang;\n\n## KESATU\n\nMenetapkan Admin.\n\n## KEDUA\n\nKeputusan Bupati ini mulai berlaku pada tanggal ditetapkan.\n",
  );
  expect(made.text).toContain("jenis: keputusan-bupati\n");
  expect(made.text).toContain('tembusan: ["Gubernur", "Inspektur"]\n');
  // The number of an office's letters is no number of a decree in the law's form: it is left to a person.
  expect(made.text).toContain("nomor: null\n");
});

describe("a Word file of another hand", () => {
  const fromWord = (sketch: Parameters<typeof makeWord>[0]): string => {
    const outcome = readWordFile(makeWord(sketch));
    if (!("file" in outcome)) throw new Error(outcome.fault);
    return body(recognise(linesOfWord(readWordText(outcome.file.trees, "accept")).pieces, "berkas", 2026));
  };
  const cell = (...paragraphs: string[]): string => `<w:tc>${paragraphs.join("")}</w:tc>`;

  it("may hold its opening in a table, count its labels by Word or have them typed", () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${lvl(0, "decimal", "(%1)")}${lvl(1, "lowerLetter", "%2.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const table = `<w:tbl><w:tr>${cell(p("Menimbang"))}${cell(p(":"))}${cell(p("a."))}${cell(p("bahwa satu;"))}</w:tr><w:tr>${cell("<w:p/>")}${cell("<w:p/>")}${cell(p("b."))}${cell(p("bahwa dua;"))}</w:tr><w:tr>${cell(p("Mengingat"))}${cell(p(":"))}${cell(p("1."))}${cell(p("Undang-Undang;"))}</w:tr></w:tbl>`;
    const lines = [
      p("PERATURAN BUPATI X"),
      p("TENTANG"),
      p("ARSIP"),
      table,
      p("MEMUTUSKAN:"),
      "<w:p><w:r><w:t>BAB I</w:t><w:br/><w:t>UMUM</w:t></w:r></w:p>",
      p("Pasal 1"),
      p("Satu:", num(1)),
      p("huruf;", num(1, 1)),
      p("(2)\tDua."),
    ];
    expect(fromWord({ numbering, body: lines.join("") })).toBe(
      "## Menimbang\n\na. bahwa satu;\n\nb. bahwa dua;\n\n## Mengingat\n\n1. Undang-Undang;\n\n# BAB I UMUM\n\n## Pasal 1\n\n(1) Satu:\n\na. huruf;\n\n(2) Dua.\n",
    );
  });

  it("is a guide where it is no act: headings by style, lists, tables, emphasis, notes", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="J1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';
    const numbering = `<w:abstractNum w:abstractNumId="1">${lvl(0, "bullet", "\uf0b7")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const table = `<w:tbl><w:tr>${cell(p("Nama"))}${cell(p("Tugas | Hak"))}</w:tr><w:tr>${cell(p("A"))}${cell(p("B"), p("C"))}</w:tr></w:tbl>`;
    const lines = [
      p("Pegangan", '<w:pStyle w:val="T"/>'),
      p("Dasar", '<w:pStyle w:val="J1"/>'),
      `<w:p><w:r><w:t xml:space="preserve">Kata </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>penting*</w:t></w:r><w:r><w:t>.</w:t><w:footnoteReference w:id="1"/></w:r></w:p>`,
      p("satu", num(1)),
      p("dua", num(1)),
      table,
    ];
    expect(
      fromWord({
        styles,
        numbering,
        footnotes: `<w:footnote w:id="1">${p("Catatan.")}</w:footnote>`,
        body: lines.join(""),
      }),
    ).toBe(
      "## Dasar\n\nKata **penting\\***.[^1]\n\n- satu\n- dua\n\n| Nama | Tugas \\| Hak |\n|---|---|\n| A | B C |\n\n[^1]: Catatan.\n",
    );
  });
});

it("Markdown without frontmatter goes the same way; tables and blocks stay as they are", () => {
  const text =
    "PERATURAN BUPATI X\n\nTENTANG\n\nARSIP\n\n**BAB I**\n\n**UMUM**\n\n### Pasal 1\n\n(1) Satu\ndua.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n### Pasal 2\n\nTiga.\n";
  expect(body(recognise(linesOfMarkdown(text), "berkas", 2026))).toBe(
    "# BAB I UMUM\n\n## Pasal 1\n\n(1) Satu dua.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## Pasal 2\n\nTiga.\n",
  );
});

describe("signs that a scanner may have misread", () => {
  it.each([
    ["menurut ⟦Pasa1⟧ 5", "Pasal"],
    ["sebagaimana dimaksud pada ⟦ayat (l)⟧ huruf a", "ayat (1)"],
    ["Undang-Undang Nomor 5 Tahun ⟦20l4⟧ tentang", "2014"],
    ["paling lama ⟦1O⟧ hari", "10"],
    ["⟦BAB Il⟧ KETENTUAN", "BAB II"],
  ])("%s", (marked, likely) => {
    const text = marked.replace(/[⟦⟧]/g, "");
    const [start, end] = [marked.indexOf("⟦"), marked.indexOf("⟧") - 1];
    expect(ocrSigns(text, 10)).toEqual([{ start, end, written: text.slice(start, end), likely }]);
  });

  it.each([
    "Pasal 5 ayat (1)",
    "BAB III KETENTUAN",
    "Pasal I",
    "Tahun 2014",
    "I. UMUM",
    "3 x 24 jam",
    "Lampiran II",
    "(i) satu",
    "B3 dan 4G",
  ])("not in «%s»", (text) => {
    expect(ocrSigns(text, 10)).toEqual([]);
  });
});

it("an electronic signature begins the closing, and a date whose month the print parted is read", () => {
  const made = fromText(`${opening}Menimbang : bahwa arsip penting;
Mengingat : Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;
MEMUTUSKAN:
Menetapkan : PERATURAN BUPATI TENTANG PENGELOLAAN ARSIP.
Pasal 1
Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

Ditandatangani secara elektronik
Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini.

Ditetapkan di Tanjung Samudra
pada tanggal 9 Feb ruari 2024
BUPATI SAMUDRA,
ttd
BUDI SANTOSO
`);
  expect(made.text).toContain("status: berlaku");
  expect(made.text).toContain('penetapan: { tempat: Tanjung Samudra, tanggal: 2024-02-09, nama: "BUDI SANTOSO" }');
  expect(body(made).trimEnd()).toMatch(/mulai berlaku pada tanggal diundangkan\.$/);
});
